import type { Region } from '../proposal.ts';
import type { Speaker } from './discourse.ts';

/** How a printed conversation names who speaks: "Obermayr: …", "– Jean Dupont : …"; a small word or a question does not. */
const LABEL = /^[\s—–-]*(?<name>(?:\p{Lu}[\p{L}.'’-]*|\p{Script=Arabic}{2,})(?:[ \u00A0](?:\p{Lu}[\p{L}.'’-]*|\p{Script=Arabic}{2,})){0,3})[ \u00A0]?:\s/u;
const ASKS = /[?؟]["”»]?\s*$/u;
const FEWEST = 2;

/** A paragraph of a conversation: a question, or an answer by someone named at its start or in the text. */
export type Turn = { readonly kind: 'question' } | { readonly kind: 'answer'; readonly speaker: Speaker | undefined };

interface Labelled {
  readonly at: number;
  readonly asks: boolean;
  readonly name: string | undefined;
  readonly start: number;
}

/** The turns of a conversation by paragraph, where at least two paragraphs ask; in other texts none. */
export function turnsOf(text: string, regions: readonly Region[]): ReadonlyMap<number, Turn> {
  const bodies = regions.flatMap((region, at) => (region.kind === 'body' || region.kind === 'headline' ? [labelled(text, region, at)] : []));
  const questions = bodies.filter((one) => one.asks).length;
  if (questions < FEWEST) return new Map();
  const names = new Set(bodies.map((one) => one.name).filter((name) => name !== undefined && isOfAnswers(bodies, name)));
  const turns = bodies.flatMap((one, i): [number, Turn][] => {
    if (one.name !== undefined && names.has(one.name)) return [[one.at, { kind: 'answer', speaker: speakerOf(one.name, one.start) }]];
    if (one.asks) return [[one.at, { kind: 'question' }]];
    return names.size === 0 && bodies[i - 1]?.asks ? [[one.at, { kind: 'answer', speaker: undefined }]] : [];
  });
  return new Map(turns);
}

function labelled(text: string, region: Region, at: number): Labelled {
  const words = text.slice(region.start, region.end);
  const found = LABEL.exec(words);
  const name = found?.groups?.name;
  return { at, asks: ASKS.test(words), name, start: region.start + (name === undefined ? 0 : words.indexOf(name)) };
}

/** Whether a label is of one who answers: it comes at least twice, and mostly not with a question. */
function isOfAnswers(all: readonly Labelled[], name: string): boolean {
  const own = all.filter((one) => one.name === name);
  return own.length >= FEWEST && own.filter((one) => one.asks).length * FEWEST < own.length;
}

const speakerOf = (name: string, start: number): Speaker => ({ name, start, end: start + name.length, rule: 'interview.label' });
