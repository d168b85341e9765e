// The news reader: time for an article of 5,000 characters, and what it finds in its own labelled corpus, by language.
// Needs the built package (npm run build). Scores are of synthetic texts (packages/news/test-corpus).
import { readFileSync } from 'node:fs';
import { createNewsReader } from '@mizan/news';
import { ms, timeOf } from './measure.mjs';

const FILES = ['en', 'fr', 'de', 'nl', 'es', 'ru', 'ar', 'held-out', 'held-out-2', 'held-out-3', 'held-out-4', 'held-out-5', 'held-out-6', 'held-out-7', 'held-out-8', 'held-out-9', 'held-out-10', 'traps', 'denials', 'sides', 'pages-en-nl', 'pages-fr-es', 'pages-de-ar', 'pages-ru'];
const LANGUAGES = FILES.slice(0, 7);
const LENGTH = 5_000;
/** Rounds of all languages before any is timed: until then the compiler of the engine is still at work. */
const ROUNDS = 60;

/** Examples of the corpus with their labelled figures; the form is in packages/news/test-corpus/README.md. */
function examples() {
  return FILES.flatMap((file) => readFileSync(new URL(`../packages/news/test-corpus/${file}.txt`, import.meta.url), 'utf8').split(/^===$/m).filter((block) => block.trim() !== '').map((block) => {
    const [, language, name, published, text, labels] = /^# (\w\w) (\S+)(?: (\S+))?\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(block.trim());
    const used = new Map();
    const claims = labels.split('\n').filter((line) => line && !/^(?:trap|event)\b/.test(line)).map((line) => {
      const bar = line.lastIndexOf('| ');
      const surface = line.slice(bar + 2);
      const at = text.indexOf(surface, used.get(surface) ?? 0);
      used.set(surface, at + surface.length);
      const [metric, kind, value, unit, pair, period] = line.slice(0, bar).trim().split(/\s+/);
      return { at, end: at + surface.length, metric, kind, value: Number(value.split('..')[0]), unit, pair, period, optional: / optional\b/.test(line.slice(0, bar)), surface };
    });
    return { language, name, published, text, claims };
  }));
}

const near = (a, b) => Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b)) + 1e-9;
const overlaps = (label, claim) => label.at < claim.end && claim.start < label.end;

/** What went wrong with a label that no proposal meets: the class of the error. */
function errorClass(label, claims) {
  const here = claims.find((claim) => overlaps(label, claim));
  if (!here) return 'not found';
  return here.metric.value !== label.metric ? 'metric' : here.kind !== label.kind ? 'kind' : near(here.value, label.value) ? 'unit' : 'value';
}

function score(reader, list) {
  const sum = { labels: 0, proposals: 0, met: 0, classes: new Map() };
  const count = (name) => sum.classes.set(name, (sum.classes.get(name) ?? 0) + 1);
  for (const { text, published, claims: labels } of list) {
    const free = new Set(reader.read(text, published ? { published } : {}).claims);
    const all = [...free];
    for (const label of labels) {
      const found = [...free].find((claim) => overlaps(label, claim) && claim.metric.value === label.metric && claim.kind === label.kind && near(claim.value, label.value) && claim.unit === label.unit);
      if (found) free.delete(found);
      if (label.optional) continue;
      sum.labels++;
      if (!found) {
        count(errorClass(label, all));
        continue;
      }
      sum.met++;
      sum.proposals++;
      const [reporter, partner] = label.pair.split('>');
      const sides = [found.reporter.value, found.partner.value];
      const side = (wanted, given) => wanted === '*' || wanted.split(',').includes(given);
      const fits = (a, b) => side(reporter, a) && side(partner, b);
      if (!fits(...sides) && !(label.metric === 'turnover' && fits(...sides.toReversed()))) count('sides');
      if (label.period !== '*' && !label.period.split(',').includes(found.period.value ?? '-')) count('period');
    }
    sum.proposals += free.size;
    for (let i = 0; i < free.size; i++) count('proposed, not labelled');
  }
  return sum;
}

export default async function bench() {
  const reader = await createNewsReader();
  const all = examples();
  const rows = [];
  const lists = LANGUAGES.map((language) => [language, all.filter((example) => example.language === language)]);
  const articles = new Map(lists.map(([language, list]) => [language, list.map((example) => example.text).join('\n\n').repeat(4).slice(0, LENGTH)]));
  for (let round = 0; round < ROUNDS; round++) for (const [language, article] of articles) reader.read(article, { language });
  for (const [language, list] of lists) {
    const article = articles.get(language);
    const { p50, p95 } = await timeOf(() => reader.read(article, { language }), { runs: 60, warm: 20 });
    const { labels, proposals, met, classes } = score(reader, list);
    const errors = [...classes].sort((a, b) => b[1] - a[1]).map(([name, n]) => `${name} ${n}`).join(', ');
    rows.push({ what: `news reader, ${language}: ${LENGTH} characters, warm`, measured: `${ms(p50)} (p95 ${ms(p95)})`, aim: 'under 15 ms' });
    rows.push({ what: `news reader, ${language}: metric, kind, value and unit of ${labels} figures`, measured: `F1 ${((200 * met) / (labels + proposals)).toFixed(1)}`, against: errors === '' ? 'no error left' : errors, aim: '85' });
  }
  return rows;
}
