export { readJsonStat, readJsonStatMessage, type JsonStatOptions } from './read.ts';
