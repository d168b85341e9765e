import { isCurrency, type Observation } from '@mizan/model';
import type { FileProblem } from '../../file-problem.ts';
import { isRejection, problemOf, type Rejection } from '../rejection.ts';
import type { Mention, Register } from './references.ts';

/** What is wrong with the rows of one file: rejections, keys that stand twice, codes that no list has. */
export async function rowProblems(file: string, rows: AsyncIterable<Observation | Rejection>, register: Register): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  const mentions = new Map<string, Mention>();
  const keys = new Set<string>();
  for await (const row of rows) {
    if (isRejection(row)) {
      problems.push(problemOf(row));
      continue;
    }
    const key = keyOf(row);
    if (keys.has(key)) problems.push({ file, field: '', reason: `the key ${key} stands twice`, suggestions: [] });
    keys.add(key);
    for (const mention of mentionsOf(row)) mentions.set(`${mention.path.join()} ${mention.code}`, mention);
  }
  const unknown = [...mentions.values()].filter((mention) => !register.knows(mention));
  return [...problems, ...unknown.map((m) => ({ file, field: m.path.join('.'), reason: `unknown ${m.kind} ${m.code}`, suggestions: register.suggest(m) }))];
}

const keyOf = (o: Observation): string => [o.freq, o.reporter, o.partner, o.flow, o.commodity, o.valuation, o.indicator, o.timePeriod].join('.');

/** Areas, currency, and of a product of the Harmonized System its chapter. */
const mentionsOf = (o: Observation): Mention[] => [
  { kind: 'area', code: o.reporter, path: ['REPORTER'] },
  { kind: 'area', code: o.partner, path: ['PARTNER'] },
  ...(isCurrency(o.unit) ? [{ kind: 'currency' as const, code: o.unit, path: ['UNIT_MEASURE'] }] : []),
  ...(/^H\d:\d/.test(o.commodity) ? [{ kind: 'product' as const, code: o.commodity.slice(3, 5), path: ['COMMODITY'] }] : []),
];
