import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { printFileProblem, type FileProblem } from '../../file-problem.ts';
import { folderOf, OBSERVATIONS, originOf, SYNTHETIC } from '../../testing/synthetic-data.ts';
import { readCurated } from './read-curated.ts';

async function read(changes: Readonly<Record<string, string | Uint8Array | undefined>> = {}) {
  const files = Object.entries({ ...SYNTHETIC, ...changes }).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== undefined);
  const { folder, remove } = folderOf(Object.fromEntries(files));
  onTestFinished(remove);
  return readCurated(folder);
}

async function problemsOf(changes: Readonly<Record<string, string | Uint8Array | undefined>>): Promise<readonly FileProblem[]> {
  const reading = await read(changes);
  return reading.ok ? [] : reading.problems;
}

const claim = SYNTHETIC['claims/c-growth.yaml']!;
const event = SYNTHETIC['events/e-talk.yaml']!;

test('a valid folder is read whole', async () => {
  const reading = await read();
  if (!reading.ok) throw new Error(reading.problems.map(printFileProblem).join('\n'));
  const { areas, codes, sources, people, claims, events, conflicts, releases } = reading.value;
  expect([areas, codes, sources, people, claims, events, conflicts, releases].map((records) => records.length)).toEqual([4, 7, 2, 2, 1, 1, 1, 1]);
  expect(areas[1]).toMatchObject({ code: 'MA', alpha3: 'MAR', aliases: ['Maroc', 'Marokko'], names: { ar: 'Morocco' } });
  expect(codes.find((c) => c.code === '0805')).toMatchObject({ list: 'hs-headings', extra: { chapter: '08' } });
  expect(claims[0]).toMatchObject({ value: '73', partner: { code: 'MA' }, rank: 'normal', firstPublicationSeen: true });
  const rows = [];
  for await (const row of releases[0]!.observations()) rows.push(row);
  expect(rows).toMatchObject([{ value: '58', absence: null, dataflow: 'SYNTHETIC', vintage: 'v1', source: 'a-dataset', rights: 'allowed' }, { value: '0', absence: 'zero', note: 'a note, with a comma' }]);
});

test.each<[string, Record<string, string | Uint8Array | undefined>, string]>([
  ['a number without quotes', { 'claims/c-growth.yaml': claim.replace('"73"', '73') }, 'claims/c-growth.yaml:4:8: value: expected text; put quotes around 73'],
  ['an unknown key', { 'claims/c-growth.yaml': claim.replace('basePeriod', 'basePerod') }, 'claims/c-growth.yaml:18:1: basePerod: unknown key "basePerod" (did you mean basePeriod?)'],
  ['an unknown key further in', { 'claims/c-growth.yaml': claim.replace('relation:', 'realtion:') }, 'claims/c-growth.yaml:26:5: publications.0.realtion: unknown key "realtion" (did you mean relation?)'],
  ['an unknown key of an area', { 'claims/c-growth.yaml': claim.replace('surface:', 'surfaces:') }, 'claims/c-growth.yaml:9:3: reporter.surfaces: unknown key "surfaces" (did you mean surface?)'],
  ['a growth without base', { 'claims/c-growth.yaml': claim.replace('basePeriod: "2024-S1"\n', '') }, 'claims/c-growth.yaml:1:1: basePeriod: a growth needs the period it is compared with'],
  ['a word that is none of a few', { 'claims/c-growth.yaml': claim.replace('turnover', 'turnovr') }, 'claims/c-growth.yaml:2:9: metric: "turnovr" is not one of turnover, exports, imports, balance, share, rank, volume, contract-value, investment (did you mean turnover?)'],
  ['a field that is missing', { 'claims/c-growth.yaml': claim.replace('status: asserted\n', '') }, 'claims/c-growth.yaml:1:1: status: is required'],
  ['a reading that does not fit', { 'claims/c-growth.yaml': claim.replace('reading: city', 'reading: country') }, 'claims/c-growth.yaml:10:12: reporter.reading: RU-MOW is a city, not a country'],
  ['a period that is none', { 'claims/c-growth.yaml': claim.replace('"2025-S1"', '"2025-S3"') }, 'claims/c-growth.yaml:17:9: period: "2025-S3" is not a time period'],
  ['an area no list has', { 'claims/c-growth.yaml': claim.replace('partner: MA', 'partner: MO') }, 'claims/c-growth.yaml:11:10: partner: unknown area MO (did you mean MA'],
  ['a product no list has', { 'claims/c-growth.yaml': claim.replace('"0805"', '"0806"') }, 'claims/c-growth.yaml:15:7: commodity.codes.1: unknown product 0806 (did you mean 0805'],
  ['a range that ends nowhere', { 'claims/c-growth.yaml': claim.replace('"0805"', '"03-09"') }, 'commodity.codes.1: unknown product 09'],
  ['a currency no list has', { 'claims/c-growth.yaml': claim.replace('kind: growth', 'kind: level').replace('percent', 'USB') }, 'claims/c-growth.yaml:5:7: unit: unknown currency USB (did you mean USD?)'],
  ['a source that is not there', { 'claims/c-growth.yaml': claim.replace('source: a-paper', 'source: a-papre') }, 'claims/c-growth.yaml:25:13: publications.0.source: unknown source a-papre (did you mean a-paper?)'],
  ['a body where a person belongs', { 'claims/c-growth.yaml': claim.replace('person: a-person', 'person: a-body') }, 'claims/c-growth.yaml:20:11: statedBy.person: unknown person a-body'],
  ['an office no list has', { 'people/a-person.yaml': SYNTHETIC['people/a-person.yaml']!.replace('minister-of-tests', 'minister-of-texts') }, 'offices.0: unknown office minister-of-texts (did you mean minister-of-tests?)'],
  ['a topic no list has', { 'events/e-talk.yaml': event.replace('- fish', '- fisch') }, 'topics.0: unknown topic fisch (did you mean fish?)'],
  ['an event that is part of none', { 'events/e-talk.yaml': `${event}partOf: e-talks\n` }, 'partOf: unknown event e-talks (did you mean e-talk?)'],
  ['a member that is nothing', { 'conflicts/k-two.yaml': SYNTHETIC['conflicts/k-two.yaml']!.replace('- c-growth', '- c-grwth') }, 'conflicts/k-two.yaml:4:5: members.0: unknown statement c-grwth (did you mean c-growth?)'],
  ['a coverage area', { 'sources/a-dataset.yaml': `${SYNTHETIC['sources/a-dataset.yaml']}coverage:\n  - reporter: MR\n    state: suspended\n    note:\n      en: a\n      fr: a\n      ar: a\n      ru: a\n` }, 'sources/a-dataset.yaml:8:15: coverage.0.reporter: unknown area MR'],
  ['a file by another name', { 'events/e-talk.yaml': undefined, 'events/e-chat.yaml': event }, 'events/e-chat.yaml:1:5: id: the id e-talk is not the file\'s name'],
  ['an id twice', { 'events/c-growth.yaml': event.replace('id: e-talk', 'id: c-growth') }, 'events/c-growth.yaml:1:5: id: c-growth is also the id in claims/c-growth.yaml'],
  ['broken YAML', { 'claims/c-growth.yaml': claim.replace('metric: turnover', 'metric: "turnover') }, 'claims/c-growth.yaml:'],
  ['a key twice', { 'claims/c-growth.yaml': `${claim}status: target\n` }, 'claims/c-growth.yaml:27:1: Map keys must be unique'],
  ['two documents', { 'claims/c-growth.yaml': `${claim}---\n${claim}` }, 'claims/c-growth.yaml:27:1: Source contains multiple documents'],
  ['an anchor', { 'claims/c-growth.yaml': claim.replace('period: "2025-S1"', 'period: &p "2025-S1"').replace('statedOn: "2025-09-12"', 'statedOn: *p') }, 'claims/c-growth.yaml:22:11: anchors and aliases are not used here'],
  ['bytes that are no text', { 'claims/c-growth.yaml': new Uint8Array([0xff, 0xfe, 0x00]) }, 'claims/c-growth.yaml: the file is not UTF-8 text'],
  ['an empty file', { 'claims/c-growth.yaml': '' }, 'claims/c-growth.yaml:1:1: '],
  ['a stray file', { 'claims/notes.txt': 'x' }, 'claims/notes.txt: records are files that end in .yaml'],
  ['a list that is missing', { 'codelists/units.csv': undefined }, 'codelists/units.csv: the code list is missing'],
  ['a label that is missing', { 'codelists/topics.csv': SYNTHETIC['codelists/topics.csv']!.replace('fish,fish,', 'fish,,') }, 'codelists/topics.csv:2: label_en: '],
  ['a code twice', { 'codelists/topics.csv': `${SYNTHETIC['codelists/topics.csv']}${SYNTHETIC['codelists/topics.csv']!.split('\n')[1]}\n` }, 'codelists/topics.csv:3: code: fish stands already on line 2'],
  ['a row with a cell too many', { 'codelists/topics.csv': `${SYNTHETIC['codelists/topics.csv']}x,y\n` }, 'codelists/topics.csv:3: Invalid Record Length'],
  ['an area in an area that is not there', { 'codelists/areas.csv': SYNTHETIC['codelists/areas.csv']!.replace('RU,,Moscow', 'RX,,Moscow') }, 'codelists/areas.csv: parent: RU-MOW lies in RX, which is not an area'],
  ['a kind of area', { 'codelists/areas.csv': SYNTHETIC['codelists/areas.csv']!.replace('RU-MOW,city', 'RU-MOW,town') }, 'codelists/areas.csv:5: kind: "town" is not one of'],
  ['observations without origin', { 'observations/test/origin.yaml': undefined }, 'observations/test/origin.yaml: the file is missing'],
  ['observations that were changed', { 'observations/test/v1.csv': OBSERVATIONS.replace(',58,', ',59,') }, 'observations/test/origin.yaml:6:13: vintages.0.sha256: v1.csv has the SHA-256'],
  ['observations that are not there', { 'observations/test/v1.csv': undefined }, 'observations/test/origin.yaml:5:11: vintages.0.file: v1.csv is not there'],
  ['a table no vintage names', { 'observations/test/v2.csv': OBSERVATIONS }, 'observations/test/v2.csv: no vintage in origin.yaml names this file'],
  ['figures that may not be passed on', { 'observations/test/origin.yaml': originOf(OBSERVATIONS).replace('redistribution: allowed', 'redistribution: restricted') }, 'redistribution: only figures that may be redistributed have a place in data/'],
  ['a licence the source does not have', { 'observations/test/origin.yaml': originOf(OBSERVATIONS).replace('licence: cc-by-4.0', 'licence: etalab-2.0') }, 'licence: is etalab-2.0 here and cc-by-4.0 in sources/a-dataset.yaml'],
  ['an origin without source', { 'observations/test/origin.yaml': originOf(OBSERVATIONS).replace('source: a-dataset', 'source: a-datset') }, 'source: unknown source a-datset (did you mean a-dataset?)'],
  ['a day that is none', { 'observations/test/origin.yaml': originOf(OBSERVATIONS).replace('2025-01-31', '2025-02-31') }, 'vintages.0.retrieved: "2025-02-31" is not an EDTF date'],
])('%s is told with its place', async (_, changes, expected) => {
  expect((await problemsOf(changes)).map(printFileProblem).join('\n')).toContain(expected);
});

test.each([
  ['a value that is no number', ',58,', ',5.8e1,', 'observations/test/v1.csv:2: OBS_VALUE: a decimal number'],
  ['an area no list has', 'I,A,MA,RU,M,TOTAL,CIF,TRADE_VALUE,2019', 'I,A,MX,RU,M,TOTAL,CIF,TRADE_VALUE,2019', 'observations/test/v1.csv: REPORTER: unknown area MX (did you mean MA'],
  ['a chapter no list has', 'TOTAL,CIF,TRADE_VALUE,2019', 'H5:9901,CIF,TRADE_VALUE,2019', 'observations/test/v1.csv: COMMODITY: unknown product 99'],
  ['a key twice', 'TRADE_VALUE,2020', 'TRADE_VALUE,2019', 'observations/test/v1.csv: the key A.MA.RU.M.TOTAL.CIF.TRADE_VALUE.2019 stands twice'],
])('in observations, %s is told', async (_, from, to, expected) => {
  const observations = OBSERVATIONS.replace(from, to);
  const problems = await problemsOf({ 'observations/test/v1.csv': observations, 'observations/test/origin.yaml': originOf(observations) });
  expect(problems.map(printFileProblem).join('\n')).toContain(expected);
});

test('all problems come at once, by file and line', async () => {
  const problems = await problemsOf({
    'claims/c-growth.yaml': claim.replace('"73"', '73').replace('turnover', 'turnovr'), 'events/e-talk.yaml': event.replace('- fish', '- fisch'), 'codelists/units.csv': undefined,
  });
  expect(problems.map((p) => [p.file, p.line])).toEqual([
    ['claims/c-growth.yaml', 2], ['claims/c-growth.yaml', 4], ['codelists/units.csv', undefined], ['events/e-talk.yaml', 22],
  ]);
});

test('a folder that is none is told', async () => {
  expect(await readCurated('/nowhere')).toMatchObject({ ok: false, problems: [{ file: '/nowhere' }] });
});

test("the repository's own data are valid", async () => {
  const reading = await readCurated(fileURLToPath(new URL('../../../../../data', import.meta.url)));
  expect(reading.ok ? [] : reading.problems.map(printFileProblem)).toEqual([]);
}, 30_000);
