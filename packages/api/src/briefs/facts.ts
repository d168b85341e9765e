import { factsOf, type Facts, type FactSheet } from '@mizan/briefs';
import type { Context } from '../context.ts';
import { Refusal } from '../problem.ts';
import { resultsOf } from './results.ts';
import { readAreas, type BriefSubject } from './subject.ts';

/** What is known now of the subject of a summary read back: what `verify` sets its facts against. Of a claim that is no longer kept, nothing. */
export async function currentFacts(context: Context, { brief, language }: Pick<FactSheet, 'brief' | 'language'>): Promise<Facts> {
  const [, kind, name] = /^(pair|country|claim)-(.+)$/.exec(brief) ?? [];
  if (kind === undefined || name === undefined) throw Refusal.of('invalid-input', [{ field: 'brief', reason: `"${brief}" is not the subject of a summary` }]);
  if (kind === 'claim' && !context.catalogue.claims.has(name)) return new Map();
  const subject: BriefSubject = kind === 'claim' ? { kind, id: name } : readAreas(context.catalogue, name);
  return factsOf(await resultsOf(context, subject, { lang: language }));
}
