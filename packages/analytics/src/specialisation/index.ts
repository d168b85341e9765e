export type { TableCell, WorldScope } from './relative-share.ts';
export * from './rca.ts';
export * from './lafay.ts';
export * from './vollrath.ts';
