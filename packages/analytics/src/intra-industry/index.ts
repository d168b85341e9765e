export * from './grubel-lloyd.ts';
