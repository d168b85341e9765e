export { csvCells } from './csv-line.ts';
export { decimalCell, type DecimalCell } from './decimal-cell.ts';
export { decode, wholeText, type Encoding, type Notice } from './decode.ts';
export type { ByteChunks } from './entry.ts';
export { LINE_LIMIT, RATIO_FREE_BYTES, UNPACK_LIMITS, type UnpackLimits } from './limits.ts';
export { lineTable, type LineTable, type RowReader } from './line-table.ts';
export { lines, type LineBatch } from './lines.ts';
export { openBytes, type BytesEntry, type OpenedBytes, type OpenOptions } from './open-bytes.ts';
export { messageOf, UnreadableBytes } from './unreadable-bytes.ts';
