export { printFileProblem, type FileProblem } from '../../file-problem.ts';
export { isRejection, type Rejection } from '../rejection.ts';
export { readCurated, type CuratedData, type CuratedReading } from './read-curated.ts';
export type { CuratedRelease } from './releases.ts';
