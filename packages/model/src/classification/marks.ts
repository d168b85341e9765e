import { classificationOf, CLASSIFICATIONS, type ClassificationId } from './edition.ts';

/** Codes that only some editions of a family have: the first and the last of these. */
const MARKS: readonly (readonly [code: string, first: ClassificationId, last: ClassificationId])[] = [
  ['1519', 'H0', 'H0'], ['3824', 'H1', 'H6'], ['2527', 'H0', 'H1'], ['3825', 'H2', 'H6'], ['9204', 'H0', 'H2'], ['2852', 'H3', 'H6'], ['010110', 'H2', 'H3'], ['0308', 'H4', 'H6'],
  ['010121', 'H4', 'H6'], ['2848', 'H0', 'H4'], ['9620', 'H5', 'H6'], ['8107', 'H0', 'H5'], ['2404', 'H6', 'H6'],
  ['86', 'S1', 'S1'], ['74', 'S2', 'S4'], ['94', 'S1', 'S2'], ['059', 'S3', 'S4'], ['2111', 'S1', 'S3'], ['5991', 'S4', 'S4'],
  ['53', 'B4', 'B4'], ['63', 'B4', 'B4'], ['8', 'B5', 'B5'], ['1111', 'B5', 'B5'],
];

const ORDER = new Map(CLASSIFICATIONS.map(({ id }, place) => [id, place]));

/**
 * The editions that a code shows a list to be of, where it is none of `id`'s: how a list given under the name of another
 * edition is found out. Most codes are in many editions and show nothing. Source: the code lists of UN Comtrade.
 */
export function otherEditionsOf(id: ClassificationId, code: string): readonly [ClassificationId, ClassificationId] | undefined {
  const { family } = classificationOf(id);
  const place = ORDER.get(id)!;
  const mark = MARKS.find(([marked, first]) => marked === code && classificationOf(first).family === family);
  return mark && (place < ORDER.get(mark[1])! || place > ORDER.get(mark[2])!) ? [mark[1], mark[2]] : undefined;
}
