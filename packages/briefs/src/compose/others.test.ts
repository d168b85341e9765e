import { LOCALES } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { morocco, moroccoRussia } from '../fixtures/morocco-russia.ts';
import { plainText } from '../fixtures/plain-text.ts';
import { claimBrief } from './claim.ts';
import { countryBrief } from './country.ts';

describe.each(LOCALES)('in %s', (locale) => {
  it('a country has its totals, its partners with share and place, and what was said', () => {
    const brief = countryBrief(morocco(locale));
    expect(brief.id).toBe('country-MA');
    expect(brief.sections.map(({ id }) => id)).toEqual(['brief', 'trend', 'partners', 'said', 'happened', 'reading', 'missing', 'sources', 'cite', 'check']);
    expect(plainText(brief)).toMatch(/1[\s.,]?941\D+4[.,]27\D+1/);
  });

  it('a claim has its check, its printings and what stands beside it', () => {
    const { claims, series: _, ...results } = moroccoRussia(locale);
    const claim = claims.find(({ id }) => id === 'c-2025s1-moscow-city-73')!;
    const brief = claimBrief({ ...results, claims: [claim], claim });
    expect(brief.facts).toEqual([{ id: 'claim:c-2025s1-moscow-city-73', value: '73', unit: 'percent', period: '2025-S1', source: claim.publications[0]!.source, href: '/claims/c-2025s1-moscow-city-73' }]);
    expect(brief.sections.map(({ id }) => id)).toContain('beside');
    expect(plainText(brief)).toContain('73');
  });

  it('a claim names others in the language of the document', () => {
    const { claims, series: _, ...results } = moroccoRussia(locale);
    const claim = claims.find(({ id }) => id === 'c-2025s1-moscow-city-73')!;
    const others = claims.filter(({ id }) => claim.beside.some((one) => one.claim.id === id));
    expect(others.length).toBeGreaterThan(0);
    const text = plainText(claimBrief({ ...results, claims: [claim], claim, others }));
    if (['de', 'es', 'nl'].includes(locale)) expect(text).not.toContain('Trade between');
    else for (const { sentence } of claim.beside) expect(text).toContain(sentence.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u2066-\u2069]/g, ''));
  });

  it('a country without figures says so', () => {
    const brief = countryBrief({ ...morocco(locale), series: [], derived: [], partners: [], claims: [], events: [] });
    expect(brief.facts).toEqual([]);
    expect(brief.sections[2]!.id).toBe('missing');
  });
});
