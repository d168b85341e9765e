export { readDbnomics, readDbnomicsMessage, readDbnomicsPages, type DbnomicsOptions, type DbnomicsPage } from './read.ts';
