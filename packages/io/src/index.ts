export { printFileProblem, type FileProblem } from './file-problem.ts';
export { isRejection, type Rejection } from './readers/rejection.ts';
export type { Chunks } from './readers/chunks.ts';
export { readSdmxCsv, type Release, type SdmxCsvOptions } from './readers/sdmx-csv/index.ts';
