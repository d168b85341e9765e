import type { Scan } from '../grammar/scan.ts';
import { countryOfOffice } from '../places/offices.ts';
import { breaksBetween } from './clause.ts';
import type { Agent } from './agents.ts';
import type { Speaker } from './discourse.ts';

/** The speaker of a sentence, and its tokens that name him, his office and his outlet. */
export interface SpeakerReading {
  readonly speaker: Speaker;
  readonly first: number;
  readonly next: number;
  /** "This was said by …": of the sentence before. */
  readonly ofBefore: boolean;
}

const speakerOf = (scan: Scan, agent: Agent, rule: string): Speaker => ({ name: agent.name, id: agent.id, start: scan.tokens[agent.first]!.start, end: scan.tokens[agent.next - 1]!.end, rule, city: agent.city, home: agent.kind === 'body' ? (agent.country ?? countryOfOffice(agent.name)) : undefined });

/** After "according to" and the like: the next name, or what stands up to the next stop. */
function bySource(scan: Scan, agents: readonly Agent[]): SpeakerReading | undefined {
  for (const mark of scan.all('source').filter((one) => one.next - one.first > 1 || scan.tokens[one.first]!.norm !== 'so' || /^[,"“”»«]$/.test(scan.tokens[one.first - 1]?.text ?? ''))) {
    const near = agents.filter((agent) => agent.first >= mark.next - 2 && agent.next > mark.next - 1 && agent.first - mark.next <= 9 && !breaksBetween(scan, mark.next, agent.first) && !scan.has('say', mark.next, agent.first));
    const first = near[0];
    const person = near.find((agent) => agent.kind === 'person' && first && agent.first - first.next <= 6);
    const agent = person ?? near.find((one) => one.kind === 'body') ?? first ?? phraseAfter(scan, mark.next);
    if (agent) return { speaker: speakerOf(scan, agent, mark.rule), first: mark.first, next: Math.max(agent.next, stopAfter(scan, agent.next)), ofBefore: false };
  }
  return undefined;
}

const STOP = /^[,،;:.()«»"“”„–—]$/;

/** The words up to the next stop, where they can be a name: at most seven, begun by a capital or in Arabic. */
function phraseAfter(scan: Scan, first: number): Agent | undefined {
  let next = first;
  while (next < scan.tokens.length && next - first < 7 && !STOP.test(scan.tokens[next]!.text) && scan.tokens[next]!.kind === 'word' && !scan.at('say', next) && !(next > first && scan.at('that', next)) && !scan.at('period', next) && !scan.at('move', next)) next++;
  const token = scan.tokens[first];
  if (next === first || !token) return undefined;
  const arabic = /\p{Script=Arabic}/u.test(token.text);
  const named = scan.tokens.slice(first, next).some((one) => /^\p{Lu}/u.test(one.text));
  if (!arabic && !named) return undefined;
  const name = scan.tokens.slice(first, next).map((one, i) => (i > 0 && one.spaced ? ' ' : '') + one.text).join('');
  return { kind: 'body', name, first, next };
}

/** Up to where an apposition after a name goes on: ", the Russian trade representative in Rabat,". */
function stopAfter(scan: Scan, at: number): number {
  if (!/^[,،]$/.test(scan.tokens[at]?.text ?? '')) return at;
  for (let next = at + 1; next < Math.min(scan.tokens.length, at + 16); next++) {
    const token = scan.tokens[next]!;
    if (/^[,،]$/.test(token.text)) return scan.has('metric', at, next) || scan.tokens.slice(at, next).some((one) => one.kind === 'number') ? at : next;
    if (scan.at('say', next) || token.kind === 'number') return next > at + 1 && token.kind !== 'number' ? next : at;
  }
  return at;
}

/** The subject of a verb of saying: the name right after it, or the nearest before it. */
function bySaying(scan: Scan, agents: readonly Agent[]): SpeakerReading | undefined {
  const speakers = agents.filter((agent) => agent.kind !== 'outlet');
  for (const mark of scan.all('say')) {
    const after = speakers.filter((agent) => agent.first >= mark.next && agent.first - mark.next <= 14 && !scan.tokens.slice(mark.next, agent.first).some((token) => /^[.;:«"“„]$/.test(token.text)));
    const before = speakers.filter((agent) => agent.next <= mark.first && mark.first - agent.next <= 45 && !scan.tokens.slice(agent.next, mark.first).some((token) => /^[;:»"”“]$/.test(token.text)));
    const [a, b] = [nearestAfter(after, mark.next), before.findLast((agent) => agent.kind === 'person') ?? before.at(-1)];
    const agent = pick(scan, mark.first, mark.next, a, b);
    if (agent) {
      const from = Math.max(0, Math.min(agent.first, mark.first));
      return { speaker: speakerOf(scan, agent, mark.rule), first: officeFirst(scan, from), next: Math.max(agent.next, mark.next, stopAfter(scan, agent.next)), ofBefore: false };
    }
  }
  return undefined;
}

const nearestAfter = (agents: readonly Agent[], at: number): Agent | undefined => agents.find((agent) => agent.kind === 'person' && agent.first - at <= 14) ?? agents.find((agent) => agent.first - at <= 6);

/** A subject before the verb is nearer than a name after it, unless nothing but an office stands between verb and name. */
function pick(scan: Scan, verb: number, next: number, after: Agent | undefined, before: Agent | undefined): Agent | undefined {
  if (!after || !before) return after ?? before;
  const gapAfter = after.first - next - titlesBetween(scan, next, after.first);
  return gapAfter <= Math.min(3, verb - before.next) ? after : before;
}

const titlesBetween = (scan: Scan, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at++) if (scan.covering('title', at) || scan.covering('place', at) || scan.covering('outlet', at) || scan.covering('body', at)) count++;
  return count;
};

/** The first word of the office before a name: "Russia's trade representative Ivan Petrov". */
function officeFirst(scan: Scan, at: number): number {
  let first = at;
  while (first > 0 && at - first < 10 && (scan.covering('title', first - 1) || scan.covering('place', first - 1) || scan.covering('body', first - 1) || /^(?:'s|of|de|des|du|der|для|и|по|la|le|les|l'|the|van|het|del|al|el|d')$/.test(scan.tokens[first - 1]!.norm))) first--;
  return first;
}

/** Who says what a sentence tells, if it says so. */
export function speakerIn(scan: Scan, agents: readonly Agent[]): SpeakerReading | undefined {
  const reading = bySource(scan, agents) ?? bySaying(scan, agents);
  if (!reading) return undefined;
  const that = scan.all('that').some((mark) => mark.first <= 6);
  return { ...reading, ofBefore: that };
}
