import type { Language } from '../grammar/language.ts';
import type { Region, RegionKind } from '../proposal.ts';
import { fold } from './fold.ts';
import type { Line } from './lines.ts';

const ends = (text: string): boolean => /[.!?…؟]["'»”’)\]]*(?:-0-)?$/.test(text);
const cut = (text: string): boolean => /(\.\.\.|…)["'»”’)\]]*$/.test(text);

const folded = new WeakMap<readonly string[], readonly string[]>();
/** The words of a list as they are compared, folded once. */
function starts(words: readonly string[]): readonly string[] {
  const known = folded.get(words) ?? words.map(fold);
  folded.set(words, known);
  return known;
}

/** Whether a line opens with one of some words; one with a colon ("Watch:") is alone or has the colon after it, since prose opens with it too. */
const opening = (line: string, words: readonly string[]): boolean => {
  const text = fold(line.replace(/^[^\p{L}\p{N}©]+/u, '').slice(0, 60)).replace(' :', ':');
  return starts(words).some((start) => start.endsWith(':') ? text === start.slice(0, -1) || text.startsWith(start) : text.startsWith(start) && !/\p{L}/u.test(text[start.length] ?? ' '));
};

/** "… came to $5 billion. Read also: Rwanda sells more tin": a sentence of a paragraph that points to another article. */
export const pointsElsewhere = (sentence: string, { regions }: Language): boolean => {
  const colon = sentence.indexOf(':');
  return colon > 0 && colon < LONGEST_POINTER && starts(regions.teaser).some((start) => fold(sentence.slice(0, colon + 1)).replace(' :', ':') === (start.endsWith(':') ? start : `${start}:`));
};
const LONGEST_POINTER = 40;

/** A word of a menu or a heading alone on its line: "Read more". */
const isAlone = (line: string, words: readonly string[]): boolean => opening(line, words) && line.length <= 40;

const DATE = /\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b|\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}(?:er|\.|th|st|nd|rd)? (?:de |d')?\p{L}{3,12}\.?,? (?:de )?\d{4}\b|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,2} \p{Script=Arabic}{3,12}(?: \p{Script=Arabic}{3,12})? ?\d{4}|[٠-٩]{1,2} \p{Script=Arabic}{3,12} [٠-٩]{4}/u;
/** "Exports fell in September (Symbolbild)": what stands under a picture of its kind. */
const UNDER_PICTURE = /\((?:symbol|archiv)(?:bild|foto)\)[\s/|.]*$/i;
/** "* Phosphates: +12%": an item of a list with its figure. */
const ITEM = /^[*•▪■●‣–-]\s+\p{L}[^:|\t]{1,90}:\s?[^\p{L}]{0,4}\d/u;
/** "2015: 1.30 billion dollars": a year of a list with its figure. */
const YEAR_ITEM = /^(?:[*•–-]\s*)?(?:19|20)\d{2}\s?:\s?[^\p{L}]{0,4}\d[\d.,٫]*\s?\p{L}/u;
/** "20:40 Budget gap widens": a line of a ticker. */
const TIMED = /^[*•–-]?\s*\d{1,2}[:.]\d{2}\s?\p{L}/u;
const WEATHER = /°|\b(?:USD|EUR)\/[A-Z]{3}\b/;
const numbersMostly = (text: string): boolean => text.replace(/[^\d]/g, '').length * 2 >= text.replace(/\s/g, '').length;

function kindOf(line: Line, index: number, lines: readonly Line[], language: Language, seenBody: boolean): RegionKind {
  const { text } = line;
  const { regions } = language;
  if (/^(?:©|\(c\)|copyright\b)/i.test(text) || (text.length < 120 && opening(text, regions.furniture))) return 'furniture';
  if (text.length < 240 && (opening(text, regions.teaser) || isTicked(lines, index))) return 'teaser';
  if (text.length < 160 && opening(text, regions.caption) && (/[:|(]/.test(text.slice(0, 30)) || text.length < 60)) return 'caption';
  if (text.length < 240 && UNDER_PICTURE.test(text)) return 'caption';
  if (ITEM.test(text) || (YEAR_ITEM.test(text) && seenBody)) return 'body';
  if (text.length < 90 && !ends(text) && opening(text, regions.byline)) return 'byline';
  if (text.length < 90 && DATE.test(text) && (text.replace(DATE, '').replace(/[^\p{L}]/gu, '').length < 45) && !ends(text.replace(/\b[ap]\.m\.$/, ''))) return 'dateline';
  if (/[|\t]/.test(text) && !ends(text)) return numbersMostly(text.replace(/[|\t]/g, '')) || text.split(/[|\t]/).length >= 2 ? 'widget' : 'furniture';
  if (text.length < 60 && (WEATHER.test(text) || numbersMostly(text))) return 'widget';
  if (text.length < 24 && shortRun(lines, index) >= 4) return 'widget';
  if (!ends(text) && text.length < 200) return seenBody && text.length < 25 && index > lines.length - 3 ? 'furniture' : 'headline';
  return 'body';
}

/** Whether a line without a full stop opens with a time of day, as the line before or after it does. */
const isTicked = (lines: readonly Line[], index: number): boolean =>
  !ends(lines[index]!.text) && [0, -1, 1].filter((off) => TIMED.test(lines[index + off]?.text ?? '')).length > 1 && TIMED.test(lines[index]!.text);

/** How many short lines stand in a row around this one. */
function shortRun(lines: readonly Line[], index: number): number {
  let count = 1;
  for (let at = index - 1; at >= 0 && lines[at]!.text.length < 24; at--) count++;
  for (let at = index + 1; at < lines.length && lines[at]!.text.length < 24; at++) count++;
  return count;
}

const TITLES = 2;
/** Whether the lines before are a list of titles: two or more of them, none with the full stop of a sentence. */
const listsTitles = (lines: readonly Line[], index: number): boolean =>
  index > TITLES && lines.slice(index - TITLES, index).every((line) => !ends(line.text) && line.text.length < 120) && !lines[index - 1]!.apart;

const LEAST_STORY = 300;
const LONGEST_TITLE = 110;
const MOST_PARTING = 2;
const MOST_LISTED = 8;
/** "12:41 Barrel prices up": a title, but no figure under its name ("Imports: 26 million"). */
const isTitle = ({ text }: Line): boolean =>
  text.length <= LONGEST_TITLE && !ends(text) && !/[|\t]/.test(text) && !ITEM.test(text) && !YEAR_ITEM.test(text) && !/^(?!\d{1,2}[:.]\d{2}\b)[^\p{L}]*\d/u.test(text) && !/:\s?[^\p{L}]{0,4}\d/u.test(text);

/** Where the titles begin with which a page leaves a story told to its end: one or two lines without a full stop, right after whole sentences, or more if few of them have figures. */
function partingFrom(lines: readonly Line[]): number {
  const first = lines.findLastIndex((line) => !isTitle(line)) + 1;
  const story = lines.slice(0, first).reduce((sum, { text }) => sum + (ends(text) ? text.length : 0), 0);
  const titles = lines.slice(first);
  const areFew = titles.length <= MOST_PARTING || (titles.length <= MOST_LISTED && 2 * titles.filter(({ text }) => /\d/.test(text)).length <= titles.length);
  return story >= LEAST_STORY && ends(lines[first - 1]!.text) && areFew ? first : lines.length;
}

/** What each line is. After a lone "Read more", lines are of other articles until a paragraph of whole sentences. */
export function regionsOf(lines: readonly Line[], language: Language): Region[] {
  let teasing = false;
  let seenBody = false;
  const lastBody = lines.reduce((last, line, i) => (line.text.length > 160 && ends(line.text) && !cut(line.text) ? i : last), -1);
  const parting = partingFrom(lines);
  return lines.map((line, index) => {
    const told = kindOf(line, index, lines, language, seenBody);
    const kind = told === 'headline' && index >= parting ? 'teaser' : told;
    if (kind === 'teaser') teasing = isAlone(line.text, language.regions.teaser) || line.text.endsWith(':');
    else if (teasing && kind !== 'furniture') {
      const long = line.text.length > 160 && lines.slice(index, index + 3).some((next) => next.text.length > 200);
      const returns = kind === 'body' && line.apart && !cut(line.text) && ((index <= lastBody && long) || (line.text.length > 80 && listsTitles(lines, index)));
      teasing = !returns;
      if (teasing) return { start: line.start, end: line.end, kind: 'teaser' };
    }
    seenBody ||= kind === 'body';
    return { start: line.start, end: line.end, kind };
  });
}
