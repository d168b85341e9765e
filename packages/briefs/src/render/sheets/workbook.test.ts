import { LOCALES } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { pairBrief } from '../../compose/pair.ts';
import { moroccoRussia } from '../../fixtures/morocco-russia.ts';
import { linesIn, workbookOf } from './workbook.ts';

describe.each(LOCALES)('sheets in %s', (locale) => {
  const { sheets } = workbookOf(pairBrief(moroccoRussia(locale)));

  it('link no text that is longer than its column, and say the address of what they do not link', () => {
    for (const { table } of sheets) {
      for (const row of table?.rows ?? []) row.forEach((cell, i) => { if ('text' in cell && cell.href !== undefined) expect(cell.text.length).toBeLessThanOrEqual(table!.widths[i]!); });
    }
    const licences = sheets.flatMap(({ table }) => table?.rows ?? []).flat().flatMap((cell) => ('text' in cell && cell.text.includes('Correlates of War)') ? [cell] : []));
    for (const licence of licences) expect('href' in licence || licence.text.includes('http')).toBe(true);
  });

  it('have lines above a table that are not wider than it', () => {
    for (const { table, lines } of sheets) {
      const width = (table?.widths ?? []).reduce((sum, one) => sum + one, 0);
      if (table !== undefined) for (const line of lines) if ('text' in line) expect(line.text.length).toBeLessThanOrEqual(width + 60);
    }
  });
});

it('a row of capitals is given more lines than one of small letters', () => {
  expect(linesIn(['a'.repeat(100)], [100])).toBe(1);
  expect(linesIn(['A'.repeat(100)], [100])).toBe(2);
});
