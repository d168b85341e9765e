export * from './edition.ts';
export * from './edition-names.ts';
export * from './code.ts';
export { otherEditionsOf } from './marks.ts';
export * from './correlation.ts';
export * from './coded-value.ts';
