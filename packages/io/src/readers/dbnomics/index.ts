export { readDbnomics, readDbnomicsMessage, type DbnomicsOptions } from './read.ts';
