export * from './concentration.ts';
