export * from './find-conflicts.ts';
export * from './compare-with-curated.ts';
