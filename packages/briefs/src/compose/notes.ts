import { formatEventDate, eventDateOf, type Day, type Locale } from '@mizan/model';
import { joined, runsOf, textOf } from '../brief/runs.ts';
import type { Block, Brief, Cell, Run, Section } from '../brief/tree.ts';
import { documentAddress } from '../facts/check-address.ts';
import type { Fact } from '../facts/fact.ts';
import { subjectHref } from '../facts/facts-of.ts';
import type { MissingFrom, ResultSource } from '../results.ts';
import { capital } from '../words/period-name.ts';
import { SHORTHAND, type Shorthand } from '../words/words.ts';
import { apart, recorded, type Page } from './page.ts';

const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs });

export const dayLabel = (day: Day, locale: Locale): string => formatEventDate(eventDateOf(day), locale);

/** How to read the figures, what the shorthand means, and what had to be left out; on a page of its own after pages of figures. */
export function readingSection({ words, results }: Page, hasPages = true): Section {
  const { reading, section } = words;
  const left = results.omitted.map(({ source, count }) => reading.leftOut(count, results.sources.find(({ id }) => id === source)?.publisher ?? source));
  const shorthand = (Object.keys(SHORTHAND) as Shorthand[]).map((why): Run[] => [{ text: SHORTHAND[why], strong: true }, { text: ` ${reading.meaning[why]}` }]);
  const items = [reading.valuation, reading.mirror, reading.rounding, reading.growth, reading.checks, ...(left.length === 0 ? [reading.nothingLeftOut] : left), ...(reading.english === undefined ? [] : [reading.english])];
  return {
    id: 'reading', title: section.reading, ...(hasPages ? { newPage: true as const } : {}), isNotes: true,
    blocks: [{ kind: 'list', items: items.map((text) => [{ text }]) }, paragraph({ text: `${reading.shorthand}${words.colon}`, strong: true }, ...shorthand.flatMap((runs, i) => [...(i === 0 ? [] : [{ text: words.semicolon }]), ...runs]), { text: '.' })],
  };
}

/** The sources cited: datasets with licence, day of retrieval, release and the next one; publications by name and day. */
export function sourcesSection(page: Page): Section {
  const { words: { sources, section, colon, semicolon } } = page;
  const numbered = page.sources.map((source, i) => ({ source, number: i + 1 }));
  const [datasets, publications] = [numbered.filter(({ source }) => source.type === 'dataset'), numbered.filter(({ source }) => source.type !== 'dataset')];
  const weights = [0.9, 6.7, 3.2, 2.8, 5.4];
  return {
    id: 'sources', title: section.sources, isNotes: true,
    blocks: [
      ...(datasets.length === 0 ? [] : [{
        kind: 'table' as const, id: 'sources', caption: sources.datasets, notes: [],
        columns: sources.columns.map((header, i) => ({ key: ['number', 'source', 'licence', 'retrieved', 'release'][i]!, header, kind: 'text' as const, weight: weights[i]! })),
        rows: datasets.map(({ source, number }) => sourceRow(page, source, number)),
      }]),
      ...(publications.length === 0 ? [] : [paragraph({ text: `${sources.publications}${colon}`, strong: true }, ...stopped(joined(publications.map(({ source, number }) => publicationRuns(page, source, number)), semicolon)))]),
    ],
  };
}

/** With a full stop, unless an abbreviation at the end has brought one: "16 октября 2025 г." */
const stopped = (runs: readonly Run[]): readonly Run[] => (/\.\p{Bidi_C}*$/u.test(textOf(runs)) ? runs : [...runs, { text: '.' }]);

const nameOf = (page: Page, { publisher, author, title, published }: ResultSource): string => [publisher, author, title, published?.label].flatMap((part) => (part === undefined || part === '' ? [] : [apart(page, part)])).join(page.words.comma);

function publicationRuns(page: Page, source: ResultSource, number: number): Run[] {
  const name = nameOf(page, source);
  const licence = source.licence.code === 'publisher-copyright' ? [] : [{ text: ` (${source.licence.label})` }];
  return [{ text: `[${number}]\u00a0` }, source.address === undefined ? { text: name } : { text: name, href: source.address }, ...licence];
}

function sourceRow(page: Page, source: ResultSource, number: number): Cell[] {
  const { words, results, locale } = page;
  const text = (...runs: readonly Run[]): Cell => ({ kind: 'text', runs });
  const { address, licence, retrieved, release } = source;
  const loaded = source.vintages.filter((vintage) => results.vintages.some(({ id, dataflow }) => id === vintage.id && dataflow === vintage.dataflow));
  const day = loaded.map((vintage) => vintage.retrieved).find((date) => date !== undefined);
  return [
    text({ text: String(number) }), text(address === undefined ? { text: nameOf(page, source) } : { text: nameOf(page, source), href: address }),
    text(licence.url === undefined ? { text: licence.label } : { text: licence.label, href: licence.url }), text({ text: retrieved?.label ?? (day === undefined ? words.head.unknown : dayLabel(day, locale)) }),
    text(...loaded.map(({ id }) => ({ text: `${capital(words.table.release(id))}. ` })), release === undefined ? { text: words.sources.noRelease } : recorded(page, release)),
  ];
}

/** Sources that have figures and give none here: what is missing, and where it might be had. */
export function missingSection(page: Page, missing: readonly MissingFrom[]): Section {
  const { words } = page;
  const items = [...new Set(missing.map(({ source }) => source))].map((source): Run[] => {
    const [first, ...more] = missing.filter((entry) => entry.source === source);
    const { label, state, note, address } = first!;
    const name: Run = { text: label, strong: true, ...(address === undefined ? {} : { href: address }) };
    return [name, { text: ` (${words.missing.states[state]})${words.colon}` }, recorded(page, [note, ...more.map((entry) => entry.note)].join(' '))];
  });
  return {
    id: 'missing', title: words.section.missing, isNotes: true,
    blocks: missing.length === 0 ? [paragraph({ text: words.missing.none })] : [paragraph({ text: words.missing.lead }), { kind: 'list', items }],
  };
}

/** How to cite the summary and, where it prints figures, how to ask later whether they still hold. An address is printed only where the site is known. */
export function checkSections(page: Page, { id, title }: Pick<Brief, 'id' | 'title'>, facts: readonly Fact[]): Section[] {
  const { words: { section, cite, verify, colon }, results: { site, made, version } } = page;
  const pageLink = site === undefined ? [] : [{ text: ' ' }, link(pageAddress(page, site))];
  const citing: Section = { id: 'cite', title: section.cite, isNotes: true, blocks: [paragraph(...runsOf(cite.text(title, made.slice(0, 4), dayLabel(made, page.locale), version)), ...pageLink)] };
  if (facts.length === 0) return [citing];
  const address = site === undefined ? undefined : documentAddress(id, facts, site);
  return [citing, {
    id: 'check', title: section.check, isNotes: true,
    blocks: [
      paragraph({ text: verify.how(facts.length, address !== undefined) }), ...(address === undefined ? [] : [paragraph({ text: `${verify.page}${colon}`, strong: true }, link(address))]),
      paragraph({ text: `${verify.command}${colon}`, strong: true }, { text: 'npx mizan brief --verify FILE', code: true }),
      ...(address === undefined ? [] : [{ kind: 'qr' as const, id: 'address', address, alternative: verify.qr(address) }]),
    ],
  }];
}

const link = (address: string): Run => ({ text: address, href: address });

/** The public address of the subject's page, with the day of knowledge. It opens in the reader's own language. */
function pageAddress({ results }: Page, site: string): string {
  const asOf = results.asOf === undefined ? '' : `?asOf=${results.asOf}`;
  return `${site}${subjectHref(results)}${asOf}`;
}
