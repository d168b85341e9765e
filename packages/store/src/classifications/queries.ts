import type { ClassificationCode, ClassificationId, Correlation } from '@mizan/model';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { ClassificationCodeTable, CorrelationPairTable } from './table.ts';

/** A code list that is there. */
export interface ImportedCodelist {
  readonly id: ClassificationId;
  readonly codes: number;
  readonly file: string;
  readonly sha256: string;
  readonly importedAt: string;
}

/** A table between two editions that is there. */
export interface ImportedCorrelation {
  readonly from: ClassificationId;
  readonly to: ClassificationId;
  readonly pairs: number;
  readonly file: string;
  readonly sha256: string;
  readonly importedAt: string;
}

export async function classifications(db: Kysely<Database>): Promise<ImportedCodelist[]> {
  const rows = await db.selectFrom('classification').selectAll().orderBy('id').execute();
  return rows.map(({ id, codes, file, sha256, imported_at }) => ({ id: id as ClassificationId, codes, file, sha256, importedAt: imported_at }));
}

/** Every code of a list in its order; empty where the list was not imported. */
export async function classificationCodes(db: Kysely<Database>, list: ClassificationId): Promise<ClassificationCode[]> {
  const rows = await db.selectFrom('classification_code').selectAll().where('list', '=', list).orderBy('position').execute();
  return rows.map(({ code, parent, level, leaf, text, unit, valid_from, valid_to }) => ({ list, code, parent, level, leaf, text, unit, validFrom: valid_from, validTo: valid_to }));
}

export async function correlations(db: Kysely<Database>): Promise<ImportedCorrelation[]> {
  const rows = await db.selectFrom('correlation').selectAll().orderBy('from_list').orderBy('to_list').execute();
  return rows.map(({ from_list, to_list, pairs, file, sha256, imported_at }) => ({ from: from_list as ClassificationId, to: to_list as ClassificationId, pairs, file, sha256, importedAt: imported_at }));
}

/** The table from one edition to another as it was imported; undefined where there is none in this direction. */
export async function correlation(db: Kysely<Database>, from: ClassificationId, to: ClassificationId): Promise<Correlation | undefined> {
  const rows = await db.selectFrom('correlation_pair').select(['from_code', 'to_code']).where('from_list', '=', from).where('to_list', '=', to).orderBy('position').execute();
  if (rows.length === 0) return undefined;
  return {
    from, to,
    pairs: rows.flatMap(({ from_code, to_code }) => (to_code === null ? [] : [{ from: from_code, to: to_code }])),
    without: rows.flatMap(({ from_code, to_code }) => (to_code === null ? [from_code] : [])),
  };
}

export const codeRows = (codes: readonly ClassificationCode[]): ClassificationCodeTable[] =>
  codes.map(({ list, code, parent, level, leaf, text, unit, validFrom, validTo }, position) => ({ list, code, position, parent, level, leaf, text, unit, valid_from: validFrom, valid_to: validTo }));

export const pairRows = ({ from, to, pairs, without }: Correlation): CorrelationPairTable[] =>
  [...pairs.map((pair) => ({ from_code: pair.from, to_code: pair.to })), ...without.map((code) => ({ from_code: code, to_code: null }))]
    .map((pair, position) => ({ from_list: from, to_list: to, position, ...pair }));
