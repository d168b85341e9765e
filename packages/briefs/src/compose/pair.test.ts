import { LOCALES } from '@mizan/model';
import { describe, expect, it, test } from 'vitest';
import { factsOf } from '../facts/facts-of.ts';
import { emptyPair, moroccoRussia } from '../fixtures/morocco-russia.ts';
import { plainText, printedFigures } from '../fixtures/plain-text.ts';
import { pairBrief } from './pair.ts';

describe.each(LOCALES)('the summary of Morocco and Russia in %s', (locale) => {
  const results = moroccoRussia(locale);
  const brief = pairBrief(results);

  it('reads as it was approved', () => expect(plainText(brief)).toMatchSnapshot());

  it('prints no number without a fact, and every fact with the value of the results', () => {
    const facts = factsOf(results);
    const ids = new Set(brief.facts.map(({ id }) => id));
    for (const { fact } of printedFigures(brief)) expect(ids).toContain(fact);
    for (const fact of brief.facts) expect(facts.get(fact.id)).toMatchObject(fact);
    expect(brief.facts.length).toBeGreaterThan(40);
  });

  it('ends no line with two full stops, though an abbreviation brings one', () => expect(plainText(brief)).not.toMatch(/\.\.$/m));

  it('has a description of the picture that ends with the last figures', () => {
    const figure = brief.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'figure');
    expect(figure).toMatchObject({ alternative: expect.stringContaining('2014') });
  });
});

describe.each(LOCALES)('a pair without figures in %s', (locale) => {
  const brief = pairBrief(emptyPair(locale));

  it('says what is missing and where it might be had, before anything else', () => {
    expect(brief.sections.map(({ id }) => id).slice(0, 3)).toEqual(['brief', 'trend', 'missing']);
    expect(plainText(brief)).toContain('UN Comtrade');
    expect(brief.facts).toEqual([]);
  });
});

test('the same results give the same document', () => expect(pairBrief(moroccoRussia('fr'))).toEqual(pairBrief(moroccoRussia('fr'))));

test('figures that may not be passed on are left out, and the notes say so', () => {
  const open = moroccoRussia('en');
  const closed = { ...open, series: open.series.map((series) => (series.reporter === 'MA' ? { ...series, rights: 'restricted' as const } : series)) };
  const text = plainText(pairBrief(closed));
  expect(text).toContain('23 figures of Correlates of War Project are left out: its terms do not let them be passed on.');
  expect(text).not.toContain('1,941');
  expect(text).toContain('608');
});

test('a source marked restricted closes its series, whatever they say themselves', () => {
  const open = moroccoRussia('en');
  const brief = pairBrief({ ...open, sources: open.sources.map((source) => (source.id === 'cow-trade-4.0' ? { ...source, redistribution: 'restricted' as const } : source)) });
  expect(brief.facts.filter(({ source }) => source === 'cow-trade-4.0')).toEqual([]);
});

test('a place is told only where it is one among all partners', () => {
  const results = moroccoRussia('en');
  const table = {
    area: { code: 'MA', label: 'Morocco' }, measure: 'imports' as const, source: 'cow-trade-4.0', dataflow: 'COW_TRADE', vintage: '4.0', period: { period: '2014', label: '2014' }, unit: 'USD', total: null, largestOnly: true,
    partners: [{ rank: 7, rankAmong: 'all' as const, area: { code: 'RU', label: 'Russia' }, value: '1941000000', share: { value: '4.273541909773442832' }, isPair: true }],
  };
  const ranked = plainText(pairBrief({ ...results, whatElse: [table] }));
  expect(ranked).toContain('which is 4.27% of all imports recorded for Morocco, in 7th place among its suppliers.');
  const unranked = plainText(pairBrief({ ...results, whatElse: [{ ...table, partners: table.partners.map((partner) => ({ ...partner, rankAmong: 'loaded' as const })) }] }));
  expect(unranked).not.toContain('place among its suppliers');
  expect(unranked).toContain('Only the largest partners are loaded here');
});

test('statements of a city and a country stand side by side with why both can be true', () => {
  const headline = plainText(pairBrief(moroccoRussia('en'))).split('\n').find((line) => line.includes('Stated about the change'));
  expect(headline).toContain('almost +30% for Russia; +73% for Moscow (city)');
  expect(headline).toContain('The scopes differ, so both can be true. No figures loaded here allow a check.');
});

test.each([
  { locale: 'es', against: 'con respecto al primer semestre de 2024' }, { locale: 'nl', against: 'vergeleken met het eerste halfjaar van 2024' }, { locale: 'de', against: 'gegenüber dem ersten Halbjahr 2024' },
] as const)('a statement put together in $locale inflects the period compared with', ({ locale, against }) => {
  const statement = plainText(pairBrief(moroccoRussia(locale))).split('\n').find((line) => line.includes('+73') && line.startsWith('|'));
  expect(statement).toContain(against);
});

test.each(LOCALES)('without a site no address is printed in %s, since none could be opened', (locale) => {
  const results = moroccoRussia(locale);
  const { site, ...siteless } = results;
  const text = plainText(pairBrief(siteless));
  expect(plainText(pairBrief(results))).toContain(`${site}/facts?of=pair-MA-RU`);
  expect(text).not.toMatch(/\/facts|\/MA\/RU/);
  expect(text).toContain('npx mizan brief --verify FILE');
});
