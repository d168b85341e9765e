/** What a file may unpack to before it is refused. */
export interface UnpackLimits {
  /** Bytes of text, over all entries that are read. */
  readonly totalBytes: number;
  /** Bytes of text for each packed byte, once more than {@link RATIO_FREE_BYTES} have come out. */
  readonly ratio: number;
  /** Entries of a zip. */
  readonly entries: number;
}

/** 64 GiB, 200 to 1, 1,000 entries: a year of trade by product is below 2 GiB and 20 to 1. Deflate can reach 1,032 to 1. */
export const UNPACK_LIMITS: UnpackLimits = { totalBytes: 64 * 2 ** 30, ratio: 200, entries: 1000 };

/** Below this any ratio is harmless: a small file of one repeated row. */
export const RATIO_FREE_BYTES = 8 * 2 ** 20;

/** Longest line, in UTF-16 code units, that {@link lines} passes on. */
export const LINE_LIMIT = 65_536;
