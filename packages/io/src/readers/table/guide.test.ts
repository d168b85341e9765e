import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRejection } from '../rejection.ts';
import { readCsvTable } from './read-csv-table.ts';
import { TableMapping } from './mapping.ts';
import { collect, mappingOf, RELEASE } from '../../testing/table-mapping.ts';

const guide = readFileSync(new URL('../../../../../docs/guides/own-tables.md', import.meta.url), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([\\s\\S]+?)\`\`\``).exec(guide)![1]!;

test('the example of docs/guides/own-tables.md comes out as it says', async () => {
  const items = await collect(readCsvTable([block('csv')], mappingOf(block('yaml')), { file: 'exportations.csv', release: RELEASE }));
  const printed = items.map((o) => (isRejection(o) ? `${o.file}:${o.row} ${o.field}: ${o.reason}` : [o.reporter, o.flow, o.partner, o.commodity, o.timePeriod, o.value ?? o.absence].join(' ')));
  expect(printed.join('\n')).toBe(block('text').trimEnd());
});

test('the guide names every key of a mapping', () => {
  for (const key of Object.keys(TableMapping.shape)) expect(guide).toContain(`\`${key}\``);
});
