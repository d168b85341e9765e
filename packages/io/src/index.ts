export { printFileProblem, type FileProblem } from './file-problem.ts';
export { isRejection, type Rejection } from './readers/rejection.ts';
export { readSdmxCsv, type Chunks, type Release, type SdmxCsvOptions } from './readers/sdmx-csv/index.ts';
