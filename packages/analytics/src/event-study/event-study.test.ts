import { addMonths, NewsEvent, withoutIsolates, type Locale, type TradeSeries } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../test/figures.ts';
import { labels } from '../../test/labels.ts';
import { comparatorsOf } from './comparators.ts';
import { confoundersBetween, CONFOUNDERS, KNOWN_CONFOUNDERS } from './confounders.ts';
import { eventStudy, type EventStudy } from './event-study.ts';
import { eventStudySentences } from './sentences.ts';
import { RESERVATIONS } from './side-study.ts';
import { ar } from './words.ar.ts';
import { en } from './words.en.ts';
import { fr } from './words.fr.ts';
import { ru } from './words.ru.ts';

// Every figure here is synthetic: the study is of the method, not of trade.

const eventOf = (date: string, fields: Partial<Pick<NewsEvent, 'type' | 'lifecycle'>> = {}): NewsEvent => {
  const text = { en: 't', fr: 't', ar: 't', ru: 't' };
  return NewsEvent.parse({ id: 'e-test', type: 'agreement-signed', lifecycle: 'occurred', date, parties: ['MA', 'RU'], title: text, summary: text, participants: [], topics: [], sources: [{ source: 's-test' }], ...fields });
};

/** A number between 0 and 1 that looks like chance and is the same every time. */
const noise = (a: number, b: number): number => (Math.sin(a * 12.9898 + b * 78.233) * 43758.5453) % 1;
const PARTNERS = ['FR', 'ES', 'DE', 'IT', 'US', 'CN', 'TR', 'GB', 'NL', 'BE', 'PT', 'PL', 'SA', 'AE', 'IN', 'BR', 'JP', 'KR', 'CA', 'DZ'];

/** Imports of Morocco from a partner over years, growing with all others, with an extra rise from a year on. */
const annual = (partner: string, index: number, { from = 1990, to = 2005, rise = 0, since = 1999, fields = {} as Record<string, string> } = {}): TradeSeries => {
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const value = (year: number) => Math.round(1e6 * (index + 2) * Math.exp(0.05 * (year - from) + 0.1 * noise(index, year) + (year >= since ? rise : 0)));
  return seriesOf({ reporter: 'MA', partner, method: 'reporter', ...fields }, Object.fromEntries(years.map((year) => [String(year), String(value(year))])));
};
const others = (options = {}): TradeSeries[] => PARTNERS.map((partner, i) => annual(partner, i + 1, options));
const studyOf = (series: TradeSeries, comparators: readonly TradeSeries[] = others(), event = eventOf('1998-06-15')): EventStudy => eventStudy(event, [{ series, comparators }]);
const said = (study: EventStudy, locale: Locale = 'en'): string => withoutIsolates(eventStudySentences(study, labels, locale).flat().join(' ')).replace(/[\u00a0\u202f]/g, ' ');
const onlyFlow = (study: EventStudy) => study.flows[0]!;
const onlySide = (study: EventStudy) => onlyFlow(study).sides[0]!;

describe('the ladder', () => {
  it('begins with a description: order, change and nothing of why', () => {
    const study = studyOf(annual('RU', 0));
    expect(onlySide(study).timeline.value).toMatchObject({ before: Array.from({ length: 8 }, (_, i) => String(1990 + i)), around: ['1998'], after: ['1999', '2000', '2001', '2002', '2003'] });
    expect(onlySide(study).description.value).toMatchObject({ before: ['1995', '1996', '1997'], after: ['1999', '2000', '2001'], change: { value: expect.stringMatching(/^2\d\./) } });
    expect(said(study)).toMatch(/^Goods from Russia to Morocco \(test-source; 1, reporter, CIF\): \+2\d\.\d%, 1999–2001 against 1995–1997; this coincides with the event \(15 June 1998\), and says nothing of why\./);
  });
  it('says of no difference that it cannot be told from ordinary variation, and what could be', () => {
    const study = studyOf(annual('RU', 0));
    expect(onlyFlow(study)).toMatchObject({ rung: 'coincides', reservations: [] });
    expect(said(study)).toMatch(/It is not distinguishable from ordinary variation: .\d.* relative to 20 comparable flows .*rank \d+ of 21 by size .* The smallest effect detectable here is about \d/);
    expect(said(study)).not.toMatch(/differs|consistent/);
  });
  it('says of a difference that it differs, and with one side’s figures no more', () => {
    const study = studyOf(annual('RU', 0, { rise: 0.6 }));
    expect(onlyFlow(study)).toMatchObject({ rung: 'differs', mirror: 'one-side', reservations: ['one-side-only'] });
    expect(onlySide(study).comparison.value).toMatchObject({ effect: expect.closeTo(0.6, 1), inSpace: { rank: 1, comparisons: 21, smallestP: 1 / 21 } });
    expect(said(study)).toContain('It differs from comparable flows');
    expect(said(study)).toContain('No more can be said: only one side’s figures are at hand.');
    expect(said(study)).not.toContain('consistent');
  });
  it('ends at "consistent with an effect" where both sides agree and nothing holds it back', () => {
    const mirror = { reporter: 'RU', partner: 'MA', flow: 'X', valuation: 'FOB' };
    const own = annual('RU', 0, { rise: 0.6 });
    const theirs = seriesOf({ ...mirror, method: 'reporter' } as Parameters<typeof seriesOf>[0], Object.fromEntries(own.points.map(({ period, value }) => [period, String(Math.round(Number(value) * 0.95))])));
    const study = eventStudy(eventOf('1998-06-15'), [{ series: own, comparators: others() }, { series: theirs, comparators: others() }]);
    expect(onlyFlow(study)).toMatchObject({ rung: 'consistent', mirror: 'both-sides', reservations: [], confounders: [] });
    expect(said(study)).toContain('This is consistent with an effect of the event, and does not show one.');
    const opposite = seriesOf({ ...mirror, method: 'reporter' } as Parameters<typeof seriesOf>[0], Object.fromEntries(annual('RU', 0, { rise: -0.8 }).points.map(({ period, value }) => [period, value!])));
    const against = onlyFlow(eventStudy(eventOf('1998-06-15'), [{ series: own, comparators: others() }, { series: opposite, comparators: others() }]));
    expect([against.rung, against.mirror, against.reservations]).toEqual(['differs', 'sides-disagree', ['sides-disagree']]);
  });
  it('is no higher than its lowest side', () => {
    const flat = annual('RU', 0, { fields: { reporter: 'RU', partner: 'MA', flow: 'X', valuation: 'FOB' } });
    const study = eventStudy(eventOf('1998-06-15'), [{ series: annual('RU', 0, { rise: 0.6 }), comparators: others() }, { series: flat, comparators: others() }]);
    expect(onlyFlow(study).rung).toBe('coincides');
  });
  it('is held back by what comparable flows do not share', () => {
    const shift = { from: 1994, to: 2010, since: 2008, rise: 0.6 };
    const study = studyOf(annual('RU', 0, shift), others({ from: 1994, to: 2010 }), eventOf('2007-03'));
    expect(onlyFlow(study).confounders.map(({ id }) => id)).toEqual(['food-prices-2007', 'financial-crisis-2008', 'grain-prices-2010']);
    expect(onlyFlow(study).reservations).toContain('confounded');
    expect(said(study)).toContain('In the same years: the rise of food prices of 2007 and 2008; the financial crisis of 2008 and 2009');
  });
  it('is held back where the figures break before the event', () => {
    const earlier = onlyFlow(studyOf(annual('RU', 0, { from: 1980, rise: 1, since: 1993 }), others({ from: 1980 })));
    expect([earlier.rung, earlier.reservations.includes('break-before')]).toEqual(['differs', true]);
    const after = onlyFlow(studyOf(annual('RU', 0, { from: 1980, rise: 1 }), others({ from: 1980 })));
    expect([after.rung, after.reservations.includes('break-before')]).toEqual(['differs', false]);
  });
  it('is held back where earlier dates show as much', () => {
    const wild = PARTNERS.map((partner, i) => annual(partner, i + 1));
    const step = seriesOf({ reporter: 'MA', partner: 'RU', method: 'reporter' }, Object.fromEntries(Array.from({ length: 16 }, (_, i) => [String(1990 + i), String(Math.round(1e6 * Math.exp(0.05 * i + (i >= 4 ? 1.5 : 0) + (i >= 9 ? 0.6 : 0))))])));
    expect(onlyFlow(studyOf(step, wild)).reservations).toContain('earlier-dates-as-large');
  });
  it('warns of an effect beyond those known of visits', () => {
    const study = eventStudy(eventOf('1998-06-15', { type: 'visit' }), [{ series: annual('RU', 0, { rise: 0.6 }), comparators: others() }]);
    expect(said(study)).toContain('Nitsch 2007');
    expect(said(studyOf(annual('RU', 0, { rise: 0.6 })))).not.toContain('Nitsch');
  });
});

describe('the thresholds', () => {
  it.each<[string, TradeSeries, readonly TradeSeries[], string[]]>([
    ['seven periods before', annual('RU', 0, { from: 1991 }), others({ from: 1991 }), ['too-few-before']],
    ['one period after', annual('RU', 0, { to: 1999 }), others({ to: 1999 }), ['too-few-after']],
    ['nine comparable flows', annual('RU', 0), others().slice(0, 9), ['too-few-donors']],
    ['all of them', annual('RU', 0, { from: 1996, to: 1999 }), [], ['too-few-before', 'too-few-after', 'too-few-donors']],
  ])('%s: description only', (_, series, comparators, shortfalls) => {
    const study = studyOf(series, comparators);
    expect(onlySide(study).shortfalls).toEqual(shortfalls);
    expect(onlyFlow(study).rung).toBe('coincides');
    expect(onlySide(study).comparison.value).toBeNull();
    expect(said(study)).toContain('This is a description only. A comparison needs at least 8 periods before the event, 2 after it and 10 comparable flows; there are');
  });
  it('are met by eight, two and ten', () => {
    const study = studyOf(annual('RU', 0, { to: 2000 }), others({ to: 2000 }).slice(0, 10));
    expect(onlySide(study)).toMatchObject({ shortfalls: [], donors: 10, comparison: { value: { inSpace: { smallestP: 1 / 11 } } } });
  });
  it('count the flows that can be used: those with a zero have no logarithm', () => {
    const holed = others().slice(0, 10).map((series, i) => (i === 0 ? { ...series, points: series.points.map((point, j) => (j === 3 ? { ...point, value: '0' } : point)) } : series));
    expect(onlySide(studyOf(annual('RU', 0), holed))).toMatchObject({ donors: 9, shortfalls: ['too-few-donors'] });
  });
  it('keep zeros of the flow itself by Poisson', () => {
    const series = annual('RU', 0);
    const zero = { ...series, points: series.points.map((point, j) => (j === 3 ? { ...point, value: '0' } : point)) };
    expect(onlySide(studyOf(zero)).comparison.value).toMatchObject({ estimator: 'ppml' });
  });
});

describe('the order guard', () => {
  it.each<[string, string, string]>([
    ['2010-01', 'too-few-after', 'the figures end with 2005 and the event is dated January 2010, so that nothing can be said of what came after.'],
    ['2005-12-31', 'too-few-after', 'the figures end with 2005 and the event is dated 31 December 2005'],
    ['1985', 'too-few-before', 'the figures begin with 1990 and the event is dated 1985, so that there is nothing to compare with.'],
    ['1990-12', 'too-few-before', 'the figures begin with 1990 and the event is dated December 1990'],
  ])('an event of %s', (date, reason, sentence) => {
    const study = studyOf(annual('RU', 0), others(), eventOf(date));
    expect([onlySide(study).description, onlyFlow(study).rung]).toEqual([{ value: null, reason }, 'none']);
    expect(said(study)).toContain(sentence);
  });
  it('leaves out the periods the event may have fallen in', () => {
    expect(onlySide(studyOf(annual('RU', 0), others(), eventOf('1997-11/1999-02'))).timeline.value).toMatchObject({ around: ['1997', '1998', '1999'], after: ['2000', '2001', '2002', '2003', '2004'] });
    expect(onlySide(studyOf(annual('RU', 0), others(), eventOf('1998-06/..'))).timeline.value).toMatchObject({ around: ['1998'] });
  });
  it('sets nothing beside an event without a date, or one to come', () => {
    const unknown = studyOf(annual('RU', 0), others(), eventOf('../1998'));
    expect([onlyFlow(unknown).rung, said(unknown)]).toEqual(['none', 'The date of the event is not known: no figures can be set beside it.']);
    const planned = studyOf(annual('RU', 0, { rise: 0.6 }), others(), eventOf('1998-06', { lifecycle: 'planned' }));
    expect([onlyFlow(planned).rung, said(planned)]).toEqual(['none', 'The event has not taken place: no figures can be set beside it.']);
  });
  it('says when a break came before the event', () => {
    const early = seriesOf({ reporter: 'MA', partner: 'RU', method: 'reporter' }, Object.fromEntries(Array.from({ length: 20 }, (_, i) => [String(1985 + i), String(Math.round(1e6 * Math.exp(0.02 * noise(1, i) + (i >= 8 ? 1 : 0))))])));
    const study = studyOf(early, others({ from: 1985, to: 2004 }), eventOf('1998-06'));
    expect(onlySide(study).breaks).toEqual([{ firstAfter: '1993', order: 'cannot-explain' }]);
    expect(said(study)).toContain('A search that is not told the date finds a break with 1993, before the event: the event cannot explain it.');
  });
  it('takes an event about statistics as one about figures', () => {
    const study = studyOf(annual('RU', 0, { rise: 0.6 }), others(), eventOf('1998-06', { type: 'statistics-suspended' }));
    expect([study.about, onlyFlow(study).rung]).toEqual(['figures', 'none']);
    expect(said(study)).toMatch(/^The event is about the figures, not the trade/);
    expect(said(study)).not.toMatch(/differs|distinguishable/);
  });
});

describe('months', () => {
  const monthly = (partner: string, index: number, rise = 0): TradeSeries => {
    const points = Array.from({ length: 48 }, (_, i) => [addMonths('2010-01-01', i)!.slice(0, 7), String(Math.round(1e6 * Math.exp(0.8 * Math.sin((i % 12) + index) + 0.1 * noise(index, i) + (i >= 30 ? rise : 0))))] as const);
    return seriesOf({ reporter: 'MA', partner, method: 'reporter', freq: 'M' }, Object.fromEntries(points));
  };
  const donors = PARTNERS.map((partner, i) => monthly(partner, i + 1));
  it('are compared at their own level for each season', () => {
    const study = studyOf(monthly('RU', 0, 0.5), donors, eventOf('2012-06-15'));
    expect(onlySide(study).comparison.value).toMatchObject({ effect: expect.closeTo(0.5, 1), inSpace: { rank: 1 } });
    expect(onlySide(study).description.value).toMatchObject({ before: expect.arrayContaining(['2011-07', '2012-05']), after: expect.arrayContaining(['2012-07', '2013-06']) });
  });
  it('need two years before', () => expect(onlySide(studyOf(monthly('RU', 0), donors, eventOf('2011-12'))).shortfalls).toEqual(['too-few-before']));
});

describe('comparable flows', () => {
  it('share one end with the pair, and are figures of one kind', () => {
    const pair = annual('RU', 0);
    const reported = seriesOf({ reporter: 'FR', partner: 'RU', method: 'reporter' }, { 2000: '1' });
    const pool = [pair, annual('FR', 1), annual('WORLD', 2), reported, seriesOf({ reporter: 'FR', partner: 'DE', method: 'reporter' }, { 2000: '1' }), annual('ES', 3, { fields: { unit: 'EUR' } }), annual('ES', 3, { fields: { flow: 'X' } })];
    expect(comparatorsOf(pair, pool)).toEqual([pool[1], reported]);
  });
  it('are silent about a series without figures', () => {
    const empty = seriesOf({ reporter: 'MA', partner: 'RU' }, { 2000: 'suspended' });
    expect(said(studyOf(empty))).toBe('Goods from Russia to Morocco (test-source; 1, reported by the importer, CIF): no figures are loaded here.');
  });
});

describe('confounders', () => {
  it('are those of the time, of the areas, and of products where figures are by product', () => {
    const ids = (from: string, to: string, areas: string[], byProduct = false) => confoundersBetween(from, to, areas, byProduct).map(({ id }) => id);
    expect(ids('2019-01-01', '2023-12-31', ['MA', 'RU'])).toEqual(['pandemic-2020', 'grain-fertiliser-prices-2021', 'sanctions-2022']);
    expect(ids('2019-01-01', '2023-12-31', ['MA', 'FR'])).toEqual(['pandemic-2020', 'grain-fertiliser-prices-2021']);
    expect(ids('2011-01-01', '2018-12-31', ['MA', 'FR'], true)).toEqual(['grain-prices-2010', 'classification-change']);
  });
  it('are all named', () => expect([...new Set(KNOWN_CONFOUNDERS.map(({ id }) => id))].sort()).toEqual([...CONFOUNDERS].sort()));
});

describe('the tables of words', () => {
  const tables = { en, fr, ar, ru };
  const WRITTEN = ['en', 'fr', 'ar', 'ru'] as const;
  const slotsOf = (value: unknown): unknown => (typeof value === 'string' ? [...value.matchAll(/\{\w+\}/g)].map(String).sort() : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, slotsOf(inner)])));
  it.each(WRITTEN)('%s has the slots of English', (locale) => expect(slotsOf(tables[locale])).toEqual(slotsOf(en)));
  it.each(WRITTEN)('%s never speaks of causes', (locale) => expect(JSON.stringify(tables[locale])).not.toMatch(/caus|because|due to|thanks to|led to|à cause|grâce|entraîn|بسبب|نتيجة|أدى|причин|из-за|благодаря|привел/i));
  it('have a reservation for each that is known', () => expect(Object.keys(en.reservations).sort()).toEqual([...RESERVATIONS].sort()));
  it.each<[Locale, RegExp]>([
    ['fr', /^Marchandises, Russie → Maroc .* cela coïncide avec l’événement \(15 juin 1998\) et ne dit rien du pourquoi\. L’évolution diffère de celle de flux comparables : \+\d+ %/],
    ['ar', /^السلع من روسيا إلى المغرب .* يتزامن ذلك مع الحدث \(15 يونيو 1998\)، ولا يقول شيئا عما وراءه\. يختلف ذلك عن التدفقات المماثلة: \+\d+%/],
    ['ru', /^Товары, Россия → Марокко .* Это совпадает по времени с событием \(15 июня 1998 г\.\) и ничего не говорит о том, почему так вышло\. Отличается от сопоставимых потоков: \+\d+ %/],
  ])('say the same in %s', (locale, expected) => expect(said(studyOf(annual('RU', 0, { rise: 0.6 })), locale)).toMatch(expected));
  it('are English where a language is not written yet', () => {
    const study = studyOf(annual('RU', 0));
    expect(said(study, 'nl')).toBe(said(study, 'en'));
  });
});
