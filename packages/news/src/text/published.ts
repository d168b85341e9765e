import { dayNumber, edtf } from '../engine/calendar.ts';
import { spanOf } from '../engine/periods.ts';
import type { TimeMark } from '../engine/time-mark.ts';
import { timesOf } from '../engine/time-marks.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { Scan } from '../grammar/scan.ts';
import type { Region } from '../proposal.ts';
import { fold } from './fold.ts';
import { remembered } from './remembered.ts';
import { tokenize } from './tokens.ts';

/** A date of publication found in a text. */
export interface Published {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const dayOf = (scan: Scan, marks: readonly TimeMark[]): Published | undefined => {
  const mark = marks.find((one) => one.key === 'day' && one.slots.y !== undefined) ?? marks.find((one) => one.key === 'month' && one.slots.y !== undefined);
  const span = mark && spanOf(mark, {});
  return span && { date: edtf(span), start: scan.tokens[mark.first]!.start, end: scan.tokens[mark.next - 1]!.end };
};

const readDate = (text: string, from: number, to: number, grammar: Grammar): Published | undefined => {
  const scan = new Scan(tokenize(text, from, to), grammar);
  const ym = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/.exec(text.slice(from, to));
  if (ym && Number(ym[2]) <= 12) return { date: ym[0], start: from + ym.index, end: from + ym.index + ym[0].length };
  return dayOf(scan, timesOf(scan));
};

const PLACE = String.raw`[\p{Lu}\p{Script=Arabic}][\p{L}.’'-]{1,20}(?: [\p{Lu}\p{Script=Arabic}][\p{L}.’'-]{0,20}){0,3}`;
const PLACES = String.raw`${PLACE}(?: ?/ ?${PLACE})?`;
const DAY = String.raw`(?:\d{1,2}(?:er|\.)? (?:de )?[\p{L}]{3,12}\.?(?: (?:de )?\d{4})?|[\p{L}]{3,12}\.? \d{1,2}(?:, \d{4})?)(?: ?г\.)?`;
const AGENCY = String.raw`[(/][\p{Lu}\p{L}\d .,-]{2,30}[)/]`;
const DASH = String.raw`(?: ?[-–—] ?|\.-|\. (?=/)|: )`;
const PLACE_AND_DAY = new RegExp(`^${PLACES}, ?${DAY} ?(?:${AGENCY})?\\.?${DASH}(?:/[\\p{L} ]{2,20}/\\. ?|\\p{Lu}{2,14}\\. )?`, 'u');
/** "LA HABANA, 26 nov (Prensa Latina) Los ministros", "Баку, 26 ноября. Министр": a bracket or a full stop where others set a dash. */
const PLACE_AND_DAY_ALONE = new RegExp(`^${PLACES}, ?${DAY}(?: ?${AGENCY}\\.?|\\.) (?=[\\p{Lu}\\p{Script=Arabic}«“"])`, 'u');
const PLACE_AND_AGENCY = new RegExp(`^${PLACES},? ?${AGENCY}\\.?${DASH}`, 'u');

const PLACE_IN_CAPITALS = /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,2} (?:[-–—]|\|) (?=\S)/u;

/** "МОСКВА, 18 окт - ", "Rabat, 12 mars (MAP) – ": the end of the place, day and agency that open an agency's text. */
export function datelineEnd(text: string, region: Region): number {
  const head = text.slice(region.start, Math.min(region.end, region.start + 90));
  const match = PLACE_AND_DAY.exec(head) ?? PLACE_AND_DAY_ALONE.exec(head) ?? PLACE_AND_AGENCY.exec(head) ?? PLACE_IN_CAPITALS.exec(head);
  return match ? region.start + match[0].length : region.start;
}

const DAY_FIRST = /^\d{1,2} \p{L}{3,12}, \p{Lu}[\p{L}-]+ ?[(/]/u;
/** How many days an agency's text may be older than the page that prints it. */
const PRINTED_WITHIN = 4;
/** The day that the dateline of an agency names: "Rabat, 12 mars (MAP) –", "27 марта, Минск /БЕЛТА/". */
export function datelineDay(text: string, regions: readonly Region[], published: string | undefined, grammar: Grammar): string | undefined {
  const first = regions.find((region) => region.kind === 'body');
  if (first === undefined || published === undefined || published.length < 10) return undefined;
  const opening = DAY_FIRST.exec(text.slice(first.start, first.end))?.[0] ?? text.slice(first.start, datelineEnd(text, first));
  const day = published.slice(0, 10);
  if (/\d{1,2}/.exec(opening)?.[0] === String(Number(day.slice(8)))) return day;
  const mark = timesOf(new Scan(tokenize(opening), grammar)).find((one) => one.key === 'day');
  const span = mark && spanOf(mark, { published });
  const told = span?.unit === 'days' ? span.from : shortDay(opening, day, grammar.language.code);
  const days = told === undefined ? -1 : dayNumber(day) - dayNumber(told);
  return days >= 0 && days <= PRINTED_WITHIN ? told : undefined;
}

/** The names of the months in a language, folded. */
const monthsIn = remembered((language): readonly string[] => {
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => fold(format(Date.UTC(2000, at, 1))));
});

/** "26 nov (Prensa Latina)": a day and the first letters of a month, in the year of publication or the one before. */
function shortDay(opening: string, published: string, language: string): string | undefined {
  const number = /\d{1,2}/.exec(opening)?.[0];
  const words = (opening.match(/\p{L}{3,}/gu) ?? []).map(fold);
  const month = monthsIn(language).findIndex((name) => words.some((word) => name.startsWith(word)));
  if (number === undefined || month < 0) return undefined;
  const day = `-${String(month + 1).padStart(2, '0')}-${number.padStart(2, '0')}`;
  const year = Number(published.slice(0, 4));
  return `${published.slice(4) >= day ? year : year - 1}${day}`;
}

/** When the text says it was published: in its dateline, else in an agency's opening words. */
export function publishedIn(text: string, regions: readonly Region[], grammar: Grammar): Published | undefined {
  for (const region of regions) {
    if (region.kind !== 'dateline' && region.kind !== 'byline') continue;
    const found = readDate(text, region.start, region.end, grammar);
    if (found) return found;
  }
  const first = regions.find((region) => region.kind === 'body');
  if (!first) return undefined;
  const stamp = /^\s*(?:date|published|posted)?[: ]*(\d{4}-\d{2}(?:-\d{2})?)\b/i.exec(text.slice(first.start, first.start + 40));
  if (stamp) return { date: stamp[1]!, start: first.start + stamp[0].indexOf(stamp[1]!), end: first.start + stamp[0].length };
  const end = datelineEnd(text, first);
  return end > first.start ? readDate(text, first.start, end, grammar) : undefined;
}
