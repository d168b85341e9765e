/** Editions of the Harmonized System as CEPII names them, and their codes in UN Comtrade's and our commodity codes. */
export const HS_EDITIONS = { HS92: 'H0', HS96: 'H1', HS02: 'H2', HS07: 'H3', HS12: 'H4', HS17: 'H5', HS22: 'H6' } as const;
export type HsRevision = keyof typeof HS_EDITIONS;

/** What the name of a BACI file says. */
export interface BaciName {
  readonly revision: HsRevision;
  /** The year of the flows, or undefined for a name that gives none, such as a zip's. */
  readonly year: string | undefined;
  /** Year and month of the release, such as 202501. */
  readonly version: string;
}

/** Reads a name such as `BACI_HS22_Y2023_V202501.csv` or `BACI_HS92_V202401b.zip`; undefined for any other. */
export function baciName(path: string): BaciName | undefined {
  const match = /(?:^|[\\/])BACI_(HS\d\d)(?:_Y(\d{4}))?_V(\d{6}[a-z]?)\.(?:csv|csv\.gz|zip)$/i.exec(path);
  const revision = match?.[1]!.toUpperCase();
  return match && isRevision(revision!) ? { revision, year: match[2], version: match[3]!.toLowerCase() } : undefined;
}

const isRevision = (text: string): text is HsRevision => Object.hasOwn(HS_EDITIONS, text);
