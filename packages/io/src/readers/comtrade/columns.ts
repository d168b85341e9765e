import { nearMatches, type Problem } from '@mizan/model';

/** Columns this reader uses, by the API's names, with the names the legacy files give them. */
const NAMES = {
  typeCode: [], freqCode: [], period: ['Period'],
  reporterCode: ['Reporter Code'], reporterDesc: ['Reporter'], flowCode: ['Trade Flow Code'], flowDesc: ['Trade Flow'],
  partnerCode: ['Partner Code'], partnerDesc: ['Partner'], partner2Code: ['2nd Partner Code'],
  classificationCode: ['Classification'], cmdCode: ['Commodity Code'], aggrLevel: ['Aggregate Level'], isLeaf: ['Is Leaf Code'],
  customsCode: ['Customs Proc. Code'], mosCode: [], motCode: ['Mode of Transport Code'],
  qtyUnitCode: ['Qty Unit Code'], qtyUnitAbbr: ['Qty Unit'], qty: ['Qty'], isQtyEstimated: [], netWgt: ['Netweight (kg)'], isNetWgtEstimated: [],
  cifvalue: ['CIF Trade Value (US$)'], fobvalue: ['FOB Trade Value (US$)'], primaryValue: ['Trade Value (US$)'],
  legacyEstimationFlag: ['Flag'], isAggregate: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Column = keyof typeof NAMES;
export const COLUMNS = Object.keys(NAMES) as readonly Column[];

/** Known and not read, so that they do not count as unknown. */
const OTHERS = [
  'datasetCode', 'refPeriodId', 'refYear', 'refMonth', 'reporterISO', 'partnerISO', 'partner2ISO', 'partner2Desc', 'classificationSearchCode', 'isOriginalClassification',
  'cmdDesc', 'customsDesc', 'mosDesc', 'motDesc', 'altQtyUnitCode', 'altQtyUnitAbbr', 'altQty', 'isAltQtyEstimated', 'grossWgt', 'isGrossWgtEstimated', 'isReported', 'flowCategory',
  'Year', 'Period Desc.', 'Reporter ISO', 'Partner ISO', '2nd Partner', '2nd Partner ISO', 'Customs', 'Mode of Transport', 'Commodity',
  'Alt Qty Unit Code', 'Alt Qty Unit', 'Alt Qty', 'Gross weight (kg)',
];

const REQUIRED: readonly Column[] = ['period', 'reporterCode', 'partnerCode', 'classificationCode', 'cmdCode', 'primaryValue'];
/** Without these, parts of a total cannot be told from it; the legacy files hold totals alone. */
const REQUIRED_OF_API: readonly Column[] = ['freqCode', 'flowCode', 'partner2Code', 'customsCode', 'motCode'];

/** Letters and digits in lower case: `Trade Value (US$)` is `tradevalueus`, R's `trade_value` `tradevalue`. */
const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

const BY_NAME = new Map(COLUMNS.flatMap((column) => [column, ...NAMES[column]].map((name) => [folded(name), column] as const)));
const KNOWN = new Set([...BY_NAME.keys(), ...OTHERS.map(folded)]);
const API_NAMES = new Set<string>(COLUMNS.map(folded));
const LEGACY_NAMES = new Set<string>(Object.values(NAMES).flat().map(folded));

/** The form more of the header's names belong to, names that both have apart. */
function formOf(header: readonly string[]): 'api' | 'legacy' {
  const names = header.map(folded);
  const legacy = names.filter((name) => LEGACY_NAMES.has(name) && !API_NAMES.has(name)).length;
  return legacy > names.filter((name) => API_NAMES.has(name) && !LEGACY_NAMES.has(name)).length ? 'legacy' : 'api';
}

/** Where each column stands in a row's cells; undefined where the file has none. */
export interface Layout {
  readonly form: 'api' | 'legacy';
  readonly at: Readonly<Partial<Record<Column, number>>>;
  readonly required: readonly Column[];
  readonly width: number;
}

/** Finds the columns of a header by name, in any order and in either form's spelling; `layout` is missing where rows cannot be read. */
export function layoutOf(header: readonly string[]): { readonly layout?: Layout; readonly problems: readonly Problem[] } {
  const at: Partial<Record<Column, number>> = {};
  const problems: Problem[] = [];
  const unknown: string[] = [];
  header.forEach((name, index) => {
    const column = BY_NAME.get(folded(name));
    if (column === undefined) { if (!KNOWN.has(folded(name))) unknown.push(name); }
    else if (at[column] === undefined) at[column] = index;
    else problems.push({ field: name, reason: 'the column stands twice' });
  });
  if (Object.keys(at).length === 0) return { problems: [{ field: '', reason: `none of the columns is one of Comtrade's; the first line is "${header.join(',').slice(0, 200)}"` }] };
  const form = formOf(header);
  const required = form === 'api' ? [...REQUIRED, ...REQUIRED_OF_API] : REQUIRED;
  const shown = (column: Column): string => (form === 'legacy' ? NAMES[column][0] ?? column : column);
  for (const column of required) if (at[column] === undefined) problems.push({ field: shown(column), reason: `the column is missing${perhaps(shown(column), unknown, 'does it stand as')}` });
  if (form === 'legacy' && at.flowCode === undefined && at.flowDesc === undefined) problems.push({ field: 'Trade Flow Code', reason: `the column is missing${perhaps('Trade Flow Code', unknown, 'does it stand as')}` });
  if (problems.length > 0) return { problems };
  const absent = COLUMNS.filter((column) => at[column] === undefined).map(shown);
  const renamed = unknown.flatMap((name) => (nearMatches(name, absent.map((code) => ({ code }))).length > 0 ? [{ field: name, reason: `unknown column${perhaps(name, absent, 'did you mean')}` }] : []));
  return { layout: { form, at, required, width: header.length }, problems: renamed };
}

function perhaps(name: string, candidates: readonly string[], words: string): string {
  const matches = nearMatches(name, candidates.map((code) => ({ code })));
  return matches.length === 0 ? '' : `; ${words} ${matches.map((match) => `"${match}"`).join(' or ')}?`;
}
