import { accept, areaOfCode, namesOf, nearMatches, refuse, type AreaCode, type Problem, type Result } from '@mizan/model';
import type { Catalogue } from '../catalogue.ts';
import { Refusal } from '../problem.ts';

/**
 * The area a code means: ISO 3166-1 alpha-2 or alpha-3, ISO 3166-2, a group or WORLD, in any case. A name is no
 * code, but is answered with the codes that bear it.
 */
export function readArea(catalogue: Catalogue, field: string, text: string): Result<AreaCode> {
  const known = areaOfCode(catalogue.areas.values(), text);
  if (known) return accept(known.code);
  const candidates = [...catalogue.areas.values()].map((area) => ({ code: area.code, names: namesOf(area) }));
  return refuse(field, `"${text}" is not the code of an area`, nearMatches(text, candidates));
}

/** The goods a code means: TOTAL, or a code with the edition of its classification, in any case. */
export function readCommodity(field: string, text: string): Result<string> {
  const code = text.toUpperCase();
  if (code === 'TOTAL' || /^[A-Z][A-Z0-9]*:[0-9A-Z.]+$/.test(code)) return accept(code);
  return refuse(field, `"${text}" is neither TOTAL nor a code with its edition, such as H6:1001`, /^\d{2,6}$/.test(code) ? [`H6:${code}`, 'TOTAL'] : ['TOTAL']);
}

/** The values of several readings, or one refusal that names every field that failed. */
export function allOf<T extends readonly Result<unknown>[]>(results: readonly [...T]): { [K in keyof T]: T[K] extends Result<infer V> ? V : never } {
  const problems = results.flatMap((result): Problem[] => (result.ok ? [] : [result.problem]));
  if (problems.length > 0) throw Refusal.of('unknown-code', problems);
  return results.map((result) => (result.ok ? result.value : undefined)) as { [K in keyof T]: T[K] extends Result<infer V> ? V : never };
}

/** The record with this id, or a refusal with the ids nearest to it. */
export function found<T>(kind: string, id: string, records: ReadonlyMap<string, T>): T {
  const record = records.get(id);
  if (record !== undefined) return record;
  throw Refusal.of('not-found', [{ field: 'id', reason: `there is no ${kind} "${id}"`, suggestions: nearMatches(id, [...records.keys()].map((code) => ({ code }))) }]);
}
