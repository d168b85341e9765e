import { existsSync, writeFileSync } from 'node:fs';
import type { Decision, Reviewer } from './reviewer.ts';

/** A reviewer, with what was decided in the form that `--decisions` reads; undefined while nothing was. */
export interface Remembered extends Reviewer {
  readonly decisions: () => string | undefined;
}

/** Remembers a person's answers, so that a review which comes to nothing need not be answered again. */
export function remembered(reviewer: Reviewer): Remembered {
  let source: Awaited<ReturnType<Reviewer['source']>>;
  const entries = { person: [] as object[], claim: [] as object[], event: [] as object[] };
  return {
    source: async (begun, ids) => (source = await reviewer.source(begun, ids)),
    decide: async (question, at) => {
      const decision = await reviewer.decide(question, at);
      if (decision?.do === 'name') entries.person.push({ name: decision.name, record: decision.record });
      else if (isKept(decision)) entries[question.kind].push({ start: question.proposal.start, ...decision });
      return decision;
    },
    confirm: reviewer.confirm,
    decisions: () => (Object.values(entries).every((list) => list.length === 0) ? undefined : `${JSON.stringify({ source, people: entries.person, claims: entries.claim, events: entries.event }, null, 2)}\n`),
  };
}

const isKept = (decision: Decision | undefined): boolean => decision !== undefined && decision.do !== 'skip';

/** Writes decisions beside the article, under a name that is free, and says how to take them up; nothing where nothing was decided. */
export function keptBeside(article: string, decisions: string | undefined): string {
  if (decisions === undefined) return '';
  let [path, n] = [`${article}.decisions.json`, 2];
  while (existsSync(path)) path = `${article}.decisions-${n++}.json`;
  writeFileSync(path, decisions, { flag: 'wx' });
  return `\nwhat was decided is kept: mizan news review ${article} --decisions ${path}`;
}
