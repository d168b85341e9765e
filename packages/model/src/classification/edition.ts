export const CLASSIFICATION_FAMILIES = ['HS', 'SITC', 'BEC'] as const;
/** Harmonized System (WCO), Standard International Trade Classification and Broad Economic Categories (United Nations). */
export type ClassificationFamily = (typeof CLASSIFICATION_FAMILIES)[number];

/** Editions under the names that UN Comtrade gives them and that a commodity begins with (`H6:310210`). */
export const CLASSIFICATION_IDS = ['H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'S1', 'S2', 'S3', 'S4', 'B4', 'B5'] as const;
export type ClassificationId = (typeof CLASSIFICATION_IDS)[number];

/** One edition of a classification of goods. */
export interface Classification {
  readonly id: ClassificationId;
  readonly family: ClassificationFamily;
  readonly name: string;
  /** HS: the day from which contracting parties apply it. SITC and BEC: the year of the revision. EDTF. */
  readonly validFrom: string;
  /** The last day before the next edition of the HS; null for the latest, and for SITC and BEC, whose revisions do not end one another. */
  readonly validTo: string | null;
  /** Numbers of digits that its codes may have, from the widest. */
  readonly levels: readonly number[];
}

const hs = (id: ClassificationId, name: string, from: number, to: number | null): Classification => ({
  id, family: 'HS', name, validFrom: `${from}-01-01`, validTo: to === null ? null : `${to}-12-31`, levels: [2, 4, 6],
});
const revision = (id: ClassificationId, family: 'SITC' | 'BEC', year: number, levels: readonly number[]): Classification => ({
  id, family, name: `${family} Rev. ${id[1]}`, validFrom: String(year), validTo: null, levels,
});

/**
 * The editions in order of time within each family. H0 is the HS of 1988 with its amendments of 1992, which UN Comtrade
 * keeps as one. Sources: WCO, HS Nomenclature, dates of effect; UN, Statistical Papers M 34 (SITC Rev. 1 to 4) and M 53 (BEC).
 */
export const CLASSIFICATIONS: readonly Classification[] = [
  hs('H0', 'HS 1988/92', 1988, 1995), hs('H1', 'HS 1996', 1996, 2001), hs('H2', 'HS 2002', 2002, 2006), hs('H3', 'HS 2007', 2007, 2011),
  hs('H4', 'HS 2012', 2012, 2016), hs('H5', 'HS 2017', 2017, 2021), hs('H6', 'HS 2022', 2022, null),
  revision('S1', 'SITC', 1961, [1, 2, 3, 4, 5]), revision('S2', 'SITC', 1975, [1, 2, 3, 4, 5]), revision('S3', 'SITC', 1986, [1, 2, 3, 4, 5]), revision('S4', 'SITC', 2006, [1, 2, 3, 4, 5]),
  revision('B4', 'BEC', 2002, [1, 2, 3]), revision('B5', 'BEC', 2016, [1, 2, 3, 4, 6]),
];

const BY_ID = new Map(CLASSIFICATIONS.map((classification) => [classification.id, classification]));

export const classificationOf = (id: ClassificationId): Classification => BY_ID.get(id)!;

/** The editions of the same family before this one, the nearest first. */
export function earlierEditions(id: ClassificationId): Classification[] {
  const { family } = classificationOf(id);
  const editions = CLASSIFICATIONS.filter((classification) => classification.family === family);
  return editions.slice(0, editions.findIndex((edition) => edition.id === id)).reverse();
}
