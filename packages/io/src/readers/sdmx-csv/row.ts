import { accept, Observation, refuse, type Redistribution, type Result } from '@mizan/model';
import { COLUMNS, columnOf, RELEASE_COLUMNS, STRUCTURE_ID, type Column } from './columns.ts';

/** The release of a dataset that rows belong to. */
export interface Release {
  readonly dataflow: string;
  readonly vintage: string;
  readonly source: string;
  readonly rights: Redistribution;
}

/** ACTION codes under which a row gives an observation (information, append, replace, merge); `D` deletes. */
const GIVING = new Set(['I', 'A', 'R', 'M']);
/** CL_OBS_STATUS codes that say why there is no value. */
const MISSING_STATUSES = new Set(['L', 'M', 'O']);

/** Turns one row, its cells by column name, into an observation; the problem names the column. */
export function observationOf(cells: Readonly<Record<string, string>>, release: Release | undefined): Result<Observation> {
  const envelope = envelopeProblem(cells) ?? releaseProblem(cells, release);
  if (envelope) return envelope;
  const fields: Record<string, unknown> = {};
  for (const [column, field] of Object.entries(COLUMNS)) fields[field] = fieldValue(column as Column, cells[column]);
  const parsed = Observation.safeParse({ ...fields, absence: absenceOf(cells), ...release });
  if (parsed.success) return accept(parsed.data);
  const issue = parsed.error.issues[0]!;
  return refuse(columnOf(String(issue.path[0] ?? '')), issue.message);
}

function envelopeProblem(cells: Readonly<Record<string, string>>): Result<never> | undefined {
  if (cells['STRUCTURE'] !== 'dataflow') return refuse('STRUCTURE', `"${cells['STRUCTURE']}" is not "dataflow"`);
  if (cells['STRUCTURE_ID'] !== STRUCTURE_ID) return refuse('STRUCTURE_ID', `"${cells['STRUCTURE_ID']}" is not ${STRUCTURE_ID}`);
  if (!GIVING.has(cells['ACTION']!)) return refuse('ACTION', `"${cells['ACTION']}" gives no observation; a release uses I, A, R or M`);
  return undefined;
}

function releaseProblem(cells: Readonly<Record<string, string>>, release: Release | undefined): Result<never> | undefined {
  if (release === undefined) return undefined;
  const differs = RELEASE_COLUMNS.find((column) => cells[column] !== undefined && cells[column] !== release[COLUMNS[column]]);
  return differs && refuse(differs, `"${cells[differs]}" is not the release's "${release[COLUMNS[differs]]}"`);
}

function fieldValue(column: Column, text: string | undefined): unknown {
  if (column === 'OBS_VALUE') return text === '' ? null : withoutPadding(text!);
  if (column === 'UNIT_MULT' || column === 'DECIMALS') return /^-?\d+$/.test(text!) ? Number(text) : text;
  return text === '' && column === 'OBS_NOTE' ? undefined : text;
}

/** Why the value is not there, or that it is zero: ABSENCE where given, else as OBS_VALUE and the two statuses say. */
function absenceOf(cells: Readonly<Record<string, string>>): string | null {
  if (cells['ABSENCE']) return cells['ABSENCE'];
  const value = cells['OBS_VALUE']!;
  if (value !== '') return /^-?0(\.0+)?$/.test(value) ? 'zero' : null;
  if (cells['CONF_STATUS'] === 'C' || cells['OBS_STATUS'] === 'Q') return 'confidential';
  return MISSING_STATUSES.has(cells['OBS_STATUS']!) ? 'missing' : null;
}

/** `1.50` as `1.5`, `-0` as `0`: how finely a value is known is in DECIMALS, not in its zeros. */
const withoutPadding = (value: string): string => {
  const bare = /^-?\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value;
  return bare === '-0' ? '0' : bare;
};
