import fc from 'fast-check';
import { Observation } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { isRejection } from '../rejection.ts';
import { parseTableMapping } from './mapping.ts';
import { readCsvTable } from './read-csv-table.ts';
import { collect, CONSTANTS, mappingOf, RELEASE } from '../../testing/table-mapping.ts';

// Every table here is synthetic.
const MAPPING = `delimiter: ";"
numbers: { decimal: ",", thousands: " " }
missing: { "": missing, "-": zero, "(c)": confidential, "n.d.": not-released }
partner:
  column: pays
  codes: { Russie: RU, "Côte d'Ivoire": CI, Sous-total: null }
time: { year: annee, month: mois }
value: montant
${CONSTANTS}`;
const read = (text: string, yaml = MAPPING) => collect(readCsvTable([text], mappingOf(yaml), { file: 'table.csv', release: RELEASE }));
const HEAD = 'annee;mois;pays;montant';

test('a row becomes an observation with its codes, period, exact value and release', async () => {
  expect(await read(`${HEAD}\n2024;3;Russie;1 234,50\n`)).toEqual([{
    freq: 'M', reporter: 'MA', partner: 'RU', flow: 'X', commodity: 'TOTAL', valuation: 'FOB', indicator: 'TRADE_VALUE', timePeriod: '2024-03',
    value: '1234.5', absence: null, unit: 'MAD', unitMult: 3, decimals: 2, status: 'A', confStatus: 'F', method: 'reporter', ...RELEASE,
  }]);
});

test.each([['', null, 'missing', 'O', 'F'], ['-', '0', 'zero', 'A', 'F'], ['0,0', '0', 'zero', 'A', 'F'], ['(c)', null, 'confidential', 'Q', 'C'], ['n.d.', null, 'not-released', 'O', 'F']])(
  'a cell with "%s" is %s, %s', async (cell, value, absence, status, confStatus) => {
    expect(await read(`${HEAD}\n2024;3;Russie;${cell}\n`)).toMatchObject([{ value, absence, status, confStatus }]);
  });

test.each([
  ['2024;3;Rusie;1', 'pays', /"Rusie" is not in the code table; did you mean Russie\?/],
  ['2024;13;Russie;1', 'annee', /is not a time period/],
  ['2024;3;Russie;1.5', 'montant', /is not a number with decimal "," and thousands " "/],
  ['2024;3;Russie;12%', 'montant', /percent sign/],
  ['2024;3;Russie', '', /3 cells under 4 columns/],
])('%s is rejected by line and column, and reading goes on', async (row, field, reason) => {
  expect(await read(`${HEAD}\n${row}\n2024;4;Russie;1\n`)).toEqual([{ file: 'table.csv', row: 2, field, reason: expect.stringMatching(reason) }, expect.objectContaining({ timePeriod: '2024-04' })]);
});

test('a row whose code is null is left out; an empty cell that means nothing said is rejected', async () => {
  expect(await read(`${HEAD}\n2024;3;Sous-total;9\n`)).toEqual([]);
  expect(await read(`${HEAD}\n2024;3;Russie;\n`, MAPPING.replace('"": missing, ', ''))).toMatchObject([{ field: 'montant', reason: expect.stringContaining('the cell is empty') }]);
});

test('a column that is not there is named with the line of the mapping and what was perhaps meant', async () => {
  expect(await read('an;mois;pays_partenaire;montant\n2024;3;Russie;1\n', MAPPING.replace('column: pays', 'column: pays_partenair'))).toEqual([
    { file: 'mapping.yaml', row: 5, field: 'partner.column', reason: 'column `pays_partenair` is not in table.csv; it has `an`, `mois`, `pays_partenaire`, `montant`; did you mean `pays_partenaire`?', fatal: true },
    { file: 'mapping.yaml', row: 7, field: 'time.year', reason: 'column `annee` is not in table.csv; it has `an`, `mois`, `pays_partenaire`, `montant`', fatal: true },
  ]);
  expect(await read('annee;mois;pays;pays;montant\n')).toMatchObject([{ field: 'partner.column', reason: expect.stringContaining('stands twice') }]);
});

test.each<[string, string, number, string, RegExp]>([
  ['multiplier: 3', 'multiplier: 3.5', 16, 'multiplier', /int/],
  ['multiplier: 3', 'multiplyer: 3', 16, 'multiplyer', /unknown key/],
  ['value: montant\n', '', 1, 'value', /names the column of the numbers/],
  ['thousands: " "', 'thousands: ","', 2, 'numbers.thousands', /the same as the decimal separator/],
  ['month: mois', 'month: mois, quarter: t', 7, 'time.quarter', /not both/],
  ['"-": zero', '"-": nothing', 3, 'missing.-', /not one of zero, missing/],
])('in the mapping "%s" as "%s" is a problem of line %i, %s', (from, to, line, field, reason) => {
  const parsed = parseTableMapping(MAPPING.replace(from, to), 'm.yaml');
  expect(parsed).toMatchObject({ ok: false });
  expect(parsed.ok ? [] : parsed.problems).toContainEqual(expect.objectContaining({ file: 'm.yaml', line, field, reason: expect.stringMatching(reason) }));
});

test('a constant that the model does not know is a problem of the mapping', async () => {
  expect(await read(`${HEAD}\n`, MAPPING.replace('reporter: MA', 'reporter: Morocco'))).toMatchObject([{ file: 'mapping.yaml', row: 9, field: 'reporter' }]);
});

describe('columns', () => {
  const wide = (time: string, rest = '') => `numbers: { decimal: "." }\nmissing: { "..": missing }\npartner: { column: p, codes: alpha-3 }\ntime: ${time}\n${CONSTANTS}${rest}`;
  test('headed by years', async () => {
    expect(await read('p,2022,note,2023\nRUS,1.5,x,..\n', wide('{ wide: years }'))).toMatchObject([{ partner: 'RU', timePeriod: '2022', value: '1.5', freq: 'A' }, { timePeriod: '2023', absence: 'missing' }]);
    expect(await read('p,q\nRUS,1\n', wide('{ wide: years }'))).toMatchObject([{ file: 'mapping.yaml', row: 4, reason: 'no column is headed by a year' }]);
  });
  test('headed as the mapping says', async () => {
    expect(await read('p,T1 24\nRUS,1\n', wide('{ wide: { T1 24: 2024-Q1 } }'))).toMatchObject([{ timePeriod: '2024-Q1', freq: 'Q' }]);
    expect(await read('p,T1 24\nRUS,1\n', wide('{ wide: { T1 24: first } }'))).toMatchObject([{ file: 'mapping.yaml', row: 4, reason: expect.stringContaining('"first" is not a time period') }]);
  });
  test.each([['2024Q3', '{ year: y, quarter: q }', 'y,q', '2024,3', '2024-Q3'], ['a month by its name', '{ year: y, month: { column: m, codes: { janvier: "1" } } }', 'y,m', '2024,janvier', '2024-01'], ['a day that stands for its month', '{ column: d, as: month }', 'd', '2024-03-01', '2024-03'], ['a period as it is', '{ column: d }', 'd', '2024-S1', '2024-S1']])(
    'for time: %s', async (_, time, columns, cells, period) => {
      expect(await read(`p,v,${columns}\nRUS,1,${cells}\n`, wide(time, 'value: v\n'))).toMatchObject([{ timePeriod: period }]);
    });
});

test('a product code gets its edition and its lost zero back, and is refused where the zero is not declared', async () => {
  const yaml = (commodity: string) => `numbers: { decimal: "." }\npartner: RU\ntime: { year: y }\nvalue: v\n${CONSTANTS.replace('commodity: TOTAL', `commodity: ${commodity}`)}`;
  expect(await read('y,v,sh\n2024,1,101\n', yaml('{ column: sh, prefix: "H5:", width: 4 }'))).toMatchObject([{ commodity: 'H5:0101' }]);
  expect(await read('y,v,sh\n2024,1,101\n', yaml('{ column: sh, prefix: "H5:" }'))).toMatchObject([{ row: 2, field: 'sh', reason: expect.stringContaining('odd number of digits') }]);
});

test('headings on a later row; lines before them are passed over', async () => {
  expect(await read(`Commerce extérieur\n(milliers de dirhams)\n${HEAD}\n2024;3;Russie;1\n`, `header: 3\n${MAPPING}`)).toMatchObject([{ partner: 'RU' }]);
});

test.each([['', 'the file is empty'], [`${HEAD}\n"2024;3`, 'never closed']])('%j ends with one rejection of the whole', async (text, reason) => {
  expect((await read(text)).at(-1)).toMatchObject({ file: 'table.csv', field: '', reason: expect.stringContaining(reason) });
});

test('a disk that fails ends it with a rejection', async () => {
  const chunks = async function* () {
    yield `${HEAD}\n2024;3;Russie;1\n`;
    throw new Error('read error');
  };
  expect(await collect(readCsvTable(chunks(), mappingOf(MAPPING), { file: 't.csv', release: RELEASE }))).toMatchObject([{ partner: 'RU' }, { reason: 'the file cannot be read further: read error' }]);
});

test('every observation is one the model accepts, unchanged', async () => {
  const cell = fc.oneof(fc.constantFrom('', '-', '(c)', 'n.d.', '0', '-0,0', '12%', '1 234', '0,1234567890123456'), fc.integer().map(String), fc.stringMatching(/^-?\d{1,28},\d{1,14}$/));
  const row = fc.tuple(fc.integer({ min: 990, max: 3010 }), fc.integer({ min: 0, max: 13 }), fc.constantFrom('Russie', "Côte d'Ivoire", 'Sous-total', 'x'), cell).map((cells) => cells.join(';'));
  await fc.assert(fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
    for (const item of await read(`${[HEAD, ...rows].join('\n')}\n`)) if (!isRejection(item)) expect(Observation.parse(item)).toEqual(item);
  }));
});
