export * from './margins.ts';
