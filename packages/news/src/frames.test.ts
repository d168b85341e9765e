import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { LanguageCode } from './grammar/language.ts';
import { createNewsReader, type NewsReader } from './read-article.ts';

/** Two times, the earlier first, as each language says them, and the sentences that set the figures of one against the other. */
interface Frames {
  readonly periods: Readonly<Record<string, readonly [string, string]>>;
  readonly languages: Readonly<Record<LanguageCode, { readonly times: Readonly<Record<string, readonly [string, string]>>; readonly frames: Readonly<Record<string, string>> }>>;
}

const { periods, languages } = JSON.parse(readFileSync(new URL('../test-corpus/frames.json', import.meta.url), 'utf8')) as Frames;

/** "Three years later" only follows the time it is counted from. */
const FOLLOWS: ReadonlySet<string> = new Set(['fromTo', 'share']);

const sentences = Object.entries(languages).flatMap(([language, { times, frames }]) => Object.entries(frames).flatMap(([frame, words]) => Object.entries(times).filter(([time]) => time !== 'yearsLater' || FOLLOWS.has(frame)).map(([time, [before, now]]) => {
  const text = words.replace('{before}', before).replace('{now}', now).replace('{Now}', now[0]!.toUpperCase() + now.slice(1));
  return { language: language as LanguageCode, frame, time, text };
})));

/** What the figures of a frame are: the later level, the earlier one, the growth between them, or two shares. */
function wanted(frame: string, [before, now]: readonly [string, string], text: string): string[] {
  if (frame === 'share') return [`share 4.1 ${before}`, `share 5.2 ${now}`];
  return [`level 52000000 ${now}`, ...(text.includes('41') ? [`level 41000000 ${before}`] : []), ...(/26[.,]8/.test(text) ? [`growth 26.8 ${now} over ${before}`] : [])];
}

let reader: NewsReader;
beforeAll(async () => { reader = await createNewsReader(); });

test.each(sentences)('$language, $frame, by $time', ({ language, frame, time, text }) => {
  const { claims } = reader.read(text, { published: '2025-11-10', language });
  const told = claims.map(({ kind, value, period, basePeriod }) => `${kind} ${value} ${period.value}${kind === 'growth' ? ` over ${basePeriod.value}` : ''}`);
  expect(told.toSorted()).toEqual(wanted(frame, periods[time]!, text).toSorted());
  expect(claims.map(({ metric, reporter, partner }) => `${metric.value} ${reporter.value}>${partner.value}`)).toEqual(claims.map(() => 'exports KE>CL'));
});
