export * from './trade-intensity.ts';
export * from './profiles.ts';
export * from './export-market-penetration.ts';
