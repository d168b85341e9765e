import { accept, type ClassificationCode, type Code, type CodedValue, type DecimalString, type Result } from '@mizan/model';
import { scaled } from './scaled.ts';
import { Tally, total, type SummedValue } from './tally.ts';
import { addable, finest } from './vector.ts';

/** The group that a code's goods belong to; undefined where the code is wider than any group, or in none. */
export type GroupOf = (code: string) => string | undefined;

/** Sums by group. `sums.given` is `sums.grouped` plus `sums.kept`, to the last decimal. */
export interface Aggregation {
  readonly groups: readonly SummedValue[];
  /** Figures of codes that are in no group, under their own codes. */
  readonly kept: readonly CodedValue[];
  readonly sums: { readonly given: DecimalString; readonly grouped: DecimalString; readonly kept: DecimalString };
}

/**
 * Sums figures by code up a hierarchy. A group whose parts include an absent figure says so; what is in no group is kept.
 * Refuses codes that are doubled and a code beside its own parts, so that an aggregate is never added to its parts.
 */
export function aggregateCodes(values: readonly CodedValue[], groupOf: GroupOf): Result<Aggregation> {
  const given = addable(values);
  if (!given.ok) return given;
  const decimals = finest(values);
  const tally = new Tally(decimals);
  const kept: CodedValue[] = [];
  for (const figure of values) {
    const group = groupOf(figure.code);
    if (group === undefined) kept.push(figure);
    else if (figure.value === null) tally.lacks(group, { code: figure.code, absence: figure.absence });
    else tally.add(group, figure.code, scaled(figure.value, decimals));
  }
  const groups = tally.sums();
  return accept({ groups, kept, sums: { given: total(values, decimals), grouped: total(groups, decimals), kept: total(kept, decimals) } });
}

/** Groups by the code of a level that a code is or lies under, by the parents its list gives. */
export function groupAtLevel(list: readonly Pick<ClassificationCode, 'code' | 'parent' | 'level'>[], level: number): GroupOf {
  const byCode = new Map(list.map((entry) => [entry.code, entry]));
  return (code) => {
    let entry = byCode.get(code);
    while (entry !== undefined && entry.level > level) entry = entry.parent === null ? undefined : byCode.get(entry.parent);
    return entry?.level === level ? entry.code : undefined;
  };
}

/** Groups codes of the HS by section, from the list `hs-sections`, whose column `chapters` is `01-05` or `15`; sections cut across no chapter. */
export function groupBySection(sections: readonly Code[]): GroupOf {
  const ofChapter = new Map(sections.flatMap(({ code, extra }) => {
    const [first = NaN, last = first] = (extra['chapters'] ?? '').split('-').map(Number);
    return Array.from({ length: last - first + 1 || 0 }, (_, i) => [String(first + i).padStart(2, '0'), code] as const);
  }));
  return (code) => ofChapter.get(code.slice(0, 2));
}
