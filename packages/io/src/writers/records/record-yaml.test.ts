import { readdirSync, readFileSync } from 'node:fs';
import { Claim } from '@mizan/model';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordYaml, withListItem } from './record-yaml.ts';

test('a record is written in the order of its keys, with what looks like a number quoted', () => {
  expect(recordYaml({ period: '2025-S1', statedOn: '2025-10-16', id: '5tv', value: '73', decimals: 0, reporter: { code: 'RU-MOW' }, note: undefined, says: 'half: "73"' }, ['id', 'value', 'decimals', 'reporter', 'period', 'statedOn', 'note', 'says'])).toBe(
    'id: 5tv\nvalue: "73"\ndecimals: 0\nreporter:\n  code: RU-MOW\nperiod: "2025-S1"\nstatedOn: "2025-10-16"\nsays: \'half: "73"\'\n',
  );
});

const ITEM = { source: 's-new', relation: 'copy-altered', altered: ['scope'] };
const WRITTEN = '- source: s-new\n    relation: copy-altered\n    altered:\n      - scope';

test.each<[string, string, string | undefined]>([
  ['in the middle of the file', 'id: c\npublications:\n  - source: s-one\n    relation: first\nnote: "as it was"\n', `id: c\npublications:\n  - source: s-one\n    relation: first\n  ${WRITTEN}\nnote: "as it was"\n`],
  ['at its end, with a comment', 'publications:\n  - source: s-one # seen\n', `publications:\n  - source: s-one # seen\n  ${WRITTEN}\n`],
  ['without a last line break', 'publications:\n  - source: s-one', `publications:\n  - source: s-one\n  ${WRITTEN}`],
  ['after a nested list and blank lines', 'publications:\n  - source: s\n    altered:\n      - hedge\n\n\nnote: x\n', `publications:\n  - source: s\n    altered:\n      - hedge\n  ${WRITTEN}\n\n\nnote: x\n`],
  ['not indented', 'publications:\n- source: s\nnote: x\n', `publications:\n- source: s\n${WRITTEN.replaceAll('\n  ', '\n')}\nnote: x\n`],
  ['in flow style', 'publications: [{source: s}]\n', undefined],
  ['in no list', 'id: c\n', undefined],
  ['in no record', 'c\n', undefined],
])('an item is added to a list %s', (_, text, expected) => expect(withListItem(text, 'publications', ITEM)).toBe(expected));

const claims = new URL('../../../../../data/claims/', import.meta.url);

test('every claim of the ledger takes one more publication, and keeps its other bytes', () => {
  for (const name of readdirSync(claims)) {
    const text = readFileSync(new URL(name, claims), 'utf8');
    const longer = withListItem(text, 'publications', ITEM)!;
    const { publications, ...rest } = parse(longer) as { publications: unknown[] };
    const before = parse(text) as { publications: unknown[] };
    expect({ ...rest, publications }, name).toEqual({ ...before, publications: [...before.publications, ITEM] });
    expect(longer.replace(`\n  ${WRITTEN}`, '').replace(`\n${WRITTEN.replaceAll('\n  ', '\n')}`, ''), name).toBe(text);
    expect(Claim.safeParse(parse(longer)).success, name).toBe(true);
  }
});
