import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import { readSdmxMessage } from './message.ts';

/** All messages here are made up for these tests. */
async function read(chunks: Chunks, options: { dimensions?: readonly string[]; longest?: number } = {}) {
  const items = [];
  for await (const item of readSdmxMessage(chunks, { file: 'synthetic', ...options })) items.push(item);
  return items.map((item) => (isRejection(item) ? item : { dimensions: item.dimensions, attributes: item.attributes, value: item.value, action: item.action }));
}
const DIMENSIONS = ['FREQ', 'AREA', 'TIME_PERIOD'];
const cell = (area: string, time: string, value: string | null, attributes = {}, action = 'replace') => ({ dimensions: { FREQ: 'A', AREA: area, TIME_PERIOD: time }, attributes, value, action });

const generic = (body: string, dimension = 'TIME_PERIOD') => `<?xml version="1.0" encoding="UTF-8"?>
<m:GenericData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:g="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic">
<m:Header><m:ID>x</m:ID><m:Structure structureID="S" dimensionAtObservation="${dimension}"/></m:Header>
<m:DataSet structureRef="S" action="Replace">${body}</m:DataSet></m:GenericData>`;
const value = (id: string, v: string) => `<g:Value id="${id}" value="${v}"/>`;
const specific = (body: string, set = 'action="Replace"') => `<mes:StructureSpecificData xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message" xmlns:xsi="x" xmlns:ss="s"><mes:DataSet ss:structureRef="S" xsi:type="ns1:DataSetType" ${set}>${body}</mes:DataSet></mes:StructureSpecificData>`;

describe('SDMX-ML generic', () => {
  test('series with group, series and observation attributes', async () => {
    const text = generic(`
      <g:Attributes>${value('UNIT', 'USD')}</g:Attributes>
      <g:Group type="G"><g:GroupKey>${value('AREA', 'MA')}</g:GroupKey><g:Attributes>${value('TITLE', 'a &amp; b')}</g:Attributes></g:Group>
      <g:Series><g:SeriesKey>${value('FREQ', 'A')}${value('AREA', 'MA')}</g:SeriesKey><g:Attributes>${value('DECIMALS', '1')}</g:Attributes>
        <g:Obs><g:ObsDimension value="2020"/><g:ObsValue value="1.50"/><g:Attributes>${value('OBS_STATUS', 'A')}</g:Attributes></g:Obs>
        <g:Obs><g:ObsDimension value="2021"/><g:ObsValue value="NaN"/></g:Obs></g:Series>
      <g:Series><g:SeriesKey>${value('FREQ', 'A')}${value('AREA', 'RU')}</g:SeriesKey><g:Obs><g:ObsDimension value="2020"/></g:Obs></g:Series>`);
    expect(await read([text], { dimensions: DIMENSIONS })).toEqual([
      cell('MA', '2020', '1.50', { UNIT: 'USD', DECIMALS: '1', OBS_STATUS: 'A', TITLE: 'a & b' }), cell('MA', '2021', null, { UNIT: 'USD', DECIMALS: '1', TITLE: 'a & b' }), cell('RU', '2020', null, { UNIT: 'USD' }),
    ]);
  });
  test('flat, and cross-section by another dimension', async () => {
    const flat = generic(`<g:Obs><g:ObsKey>${value('FREQ', 'A')}${value('AREA', 'MA')}${value('TIME_PERIOD', '2020')}</g:ObsKey><g:ObsValue value="7"/></g:Obs>`, 'AllDimensions');
    const across = generic(`<g:Series><g:SeriesKey>${value('FREQ', 'A')}${value('TIME_PERIOD', '2020')}</g:SeriesKey><g:Obs><g:ObsDimension value="MA"/><g:ObsValue value="7"/></g:Obs></g:Series>`, 'AREA');
    for (const text of [flat, across]) expect(await read([text])).toEqual([cell('MA', '2020', '7')]);
  });
});

describe('SDMX-ML structure-specific', () => {
  test('2.1 series with a group; an attribute of the series is no dimension by the list', async () => {
    const text = specific('<Group xsi:type="ns1:G" AREA="MA" TITLE="t"/><Series FREQ="A" AREA="MA" COVERAGE="all"><Obs TIME_PERIOD="2020" OBS_VALUE="1" OBS_STATUS="E"/></Series><Series FREQ="A" AREA="RU"><Obs TIME_PERIOD="2020" OBS_VALUE="2"/></Series>');
    expect(await read([text], { dimensions: DIMENSIONS })).toEqual([cell('MA', '2020', '1', { TITLE: 't', COVERAGE: 'all', OBS_STATUS: 'E' }), cell('RU', '2020', '2')]);
  });
  test('a group after observations is announced, not attached to some of them', async () => {
    const text = specific('<Obs FREQ="A" AREA="MA" TIME_PERIOD="2020" OBS_VALUE="1"/>\n<Group AREA="MA" TITLE="t"/>');
    expect(await read([text], { dimensions: DIMENSIONS })).toEqual([cell('MA', '2020', '1'), { file: 'synthetic', row: 2, field: '', reason: 'the group {"AREA":"MA"} stands after observations, which are read without its attributes' }]);
  });
  test('3.0 partial-key attributes, several values, actions of their own', async () => {
    const text = specific('<Atts AREA="MA"><Comp id="TITLE"><Value>one</Value><Value>two</Value></Comp></Atts><Obs ss:action="Delete" FREQ="A" AREA="MA" TIME_PERIOD="2020"/><Obs FREQ="A" AREA="MA" TIME_PERIOD="2021" OBS_VALUE="3"><Comp id="COMMENT"><Value>c</Value></Comp></Obs>', 'ss:action="Merge"');
    expect(await read([text], { dimensions: DIMENSIONS })).toEqual([cell('MA', '2020', null, { TITLE: 'one; two' }, 'delete'), cell('MA', '2021', '3', { TITLE: 'one; two', COMMENT: 'c' }, 'merge')]);
  });
});

const json = (dataSets: string) => `{"data":{"dataSets":[${dataSets}],"structures":[{"dimensions":{"dataSet":[{"id":"FREQ","values":[{"id":"A"}]}],"series":[{"id":"AREA","values":[{"id":"MA"},{"id":"RU"}]}],"observation":[{"id":"TIME_PERIOD","values":[{"id":"2020"},{"id":"2021"}]}]},"attributes":{"observation":[{"id":"OBS_STATUS","values":[{"id":"A"}]}]}}]}}`;
const csv = (...rows: string[]) => ['STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS', ...rows.map((row) => `dataflow,X:Y(1.0),R,${row}`), ''].join('\n');

test('one content in CSV, JSON and XML reads the same, values in their own characters', async () => {
  const expected = [cell('MA', '2020', '0.10', { OBS_STATUS: 'A' }), cell('RU', '2021', '12345678901234567890.123456789')];
  const forms = [
    csv('A,MA,2020,0.10,A', 'A,RU,2021,12345678901234567890.123456789,'),
    json('{"action":"Replace","series":{"0":{"observations":{"0":[0.10,0]}},"1":{"observations":{"1":[12345678901234567890.123456789]}}}}'),
    specific('<Obs FREQ="A" AREA="MA" TIME_PERIOD="2020" OBS_VALUE="0.10" OBS_STATUS="A"/><Obs FREQ="A" AREA="RU" TIME_PERIOD="2021" OBS_VALUE="12345678901234567890.123456789"/>'),
  ];
  for (const text of forms) expect(await read([text])).toEqual(expected);
});

test.each([['csv', csv('A,MA,2020,1,"é, 俄 ""x""\n2"', 'A,RU,2021,,')], ['json', json('{"series":{"1":{"observations":{"0":[1,0]}}}}')], ['xml', specific('<Obs FREQ="é俄" OBS_VALUE="1"/>')]])('%s cut anywhere, also within a character and after a byte order mark, reads the same', async (_, text) => {
  const bytes = new TextEncoder().encode(`\ufeff${text}`);
  const whole = await read([text]);
  expect(whole.some(isRejection)).toBe(false);
  await fc.assert(fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 6 }), async (cuts) => {
    const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
    expect(await read(at.slice(1).map((end, i) => bytes.slice(at[i], end)))).toEqual(whole);
  }), { numRuns: 40 });
});

describe('SDMX-CSV forms', () => {
  test('labels by name, as OECD writes them: names are dropped, not taken for columns', async () => {
    const text = 'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,Frequency,AREA,Area,TIME_PERIOD,Time,OBS_VALUE,Value\nDATAFLOW,X:Y(1.0),Why,R,A,Annual,MA,"Morocco, Kingdom",2020,,1.5,\n';
    expect(await read([text])).toEqual([cell('MA', '2020', '1.5')]);
  });
  test.each([[';'], ['\t']])('the delimiter %j, and a list separator in the first name', async (delimiter) => {
    const text = 'STRUCTURE[|],STRUCTURE_ID,ACTION,FREQ,AREA,TIME_PERIOD,OBS_VALUE\r\ndataflow,X,R,A,MA,2020,1\r\n'.replaceAll(',', delimiter);
    expect(await read([text])).toEqual([cell('MA', '2020', '1')]);
  });
  test.each([['A', 'append'], ['D', 'delete'], ['I', 'information'], ['M', 'merge'], ['', 'information']])('action %s is %s', async (code, action) => {
    expect(await read([csv('A,MA,2020,1,').replace('(1.0),R', `(1.0),${code}`)])).toMatchObject([{ action }]);
  });
});

test.each([['read to its end', csv('A,MA,2020,1,')], ['refused', '<html/>'], ['left early', csv('A,MA,2020,1,', 'A,MA,2021,1,')]])('a file that is %s is let go', async (how, text) => {
  let open = true;
  async function* chunks() {
    try {
      yield text.slice(0, 5);
      yield text.slice(5);
      yield '\n';
    } finally {
      open = false;
    }
  }
  for await (const _ of readSdmxMessage(chunks(), { file: 'synthetic' })) if (how === 'left early') break;
  expect(open).toBe(false);
});

describe('damage', () => {
  const messages = [
    csv('A,MA,2020,1,"é, ""x"""', 'A,RU,2021,,'),
    json('{"action":"Replace","attributes":[],"series":{"0":{"observations":{"0":[0.10,0],"1":[2]}}}}'),
    generic(`<g:Series><g:SeriesKey>${value('AREA', 'MA')}</g:SeriesKey><g:Obs><g:ObsDimension value="1"/><g:ObsValue value="2"/></g:Obs></g:Series>`),
    specific('<Atts AREA="MA"><Comp id="T"><Value>v</Value></Comp></Atts><Series AREA="MA"><Obs TIME_PERIOD="2020" OBS_VALUE="1"/></Series>'),
  ];
  const bit = fc.constantFrom('', '"', '<', '>', '/', '{', '}', '[', ']', ',', ':', '9', 'null', '\n', '&a;', '</Obs>', '<Obs/>', '\u0000');
  test('of any kind never throws, and leaves text as codes and values', () =>
    fc.assert(fc.asyncProperty(fc.constantFrom(...messages), fc.array(fc.tuple(fc.nat(), fc.nat(30), bit), { minLength: 1, maxLength: 4 }), async (text, wounds) => {
      let broken = text;
      for (const [at, length, put] of wounds) broken = broken.slice(0, at % broken.length) + put + broken.slice((at % broken.length) + length) || 'x';
      for (const item of await read([broken])) if (!('reason' in item)) for (const word of [...Object.values(item.dimensions), ...Object.values(item.attributes), item.value ?? '']) expect(typeof word).toBe('string');
    }), { numRuns: 1500 }));

  const long = 'x'.repeat(1_000_000);
  const entities = '<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><m:GenericData>&b;</m:GenericData>';
  const deep = `{"data":${'['.repeat(5000)}`;
  test.each<[string, Chunks, RegExp]>([
    ['an empty file', [''], /the file is empty/],
    ['an HTML page', ['<!DOCTYPE html><html><body>Service unavailable</body></html>'], /HTML page/],
    ['an HTML page without declaration', ['<html></html>'], /HTML page/],
    ['an SDMX error message', ['<m:Error xmlns:m="x"><m:ErrorMessage code="100"/></m:Error>'], /SDMX error message/],
    ['a service error in JSON', ['{"errors":[{"code":404,"title":"No Results Found"}]}'], /no data sets; the service says: No Results Found/],
    ['another XML', ['<feed/>'], /root element <feed>/],
    ['an entity bomb', [entities], /document type declaration.*refused/],
    ['an entity that is not defined', [specific('<Obs FREQ="&bomb;"/>')], /XML cannot be read.*entity/],
    ['XML in another encoding', ['<?xml version="1.0" encoding="UTF-16"?><m:GenericData/>'], /UTF-16; UTF-8 is expected/],
    ['XML without end', [specific('<Obs FREQ="A"/>').slice(0, -30)], /XML cannot be read/],
    ['an attribute value without end', [specific('<Obs FREQ="').split('</mes')[0]!, long, long], /no tag for more than/],
    ['JSON without end', [json('{"series":{}}').slice(0, -20)], /JSON cannot be read at line 1, character \d+: it ends in the middle/],
    ['JSON with a comma too many', ['{"data":{"dataSets":[],}}'], /a key is expected/],
    ['JSON with an observation twice', [json('{"series":{"0":{"observations":{"0":[1],"0":[2]}}}}')], /the key "0" stands twice/],
    ['JSON nested without end', [deep], /nested too deeply/],
    ['JSON longer than the limit', ['{', long], /longer than 1000 characters/],
    ['JSON with a float that is none', [json('{"series":{"0":{"observations":{"0":[NaN]}}}}')], /"n|"N" is not expected/],
    ['an index beyond the list', [json('{"series":{"7":{"observations":{}}}}')], /series key "7" points to "7", which AREA does not have/],
    ['a key of the wrong length', [json('{"series":{"0:0":{"observations":{}}}}')], /2 parts for 1 dimensions \(AREA\)/],
    ['an observation that is no list', [json('{"series":{"0":{"observations":{"0":1}}}}')], /is not a list/],
    ['a footer that says the service cut it', [generic('').replace(/<\/\w*:?GenericData>/, (end) => `<f:Footer><f:Message code="510" severity="Warning"/></f:Footer>${end}`)], /the service has cut the message \(510: response size exceeds service limit\)/],
    ['an action nobody knows', [json('{"action":"Explode"}')], /"Explode" is not an action/],
    ['a first column of something else', ['year;value\n2020;1\n'], /expected to be DATAFLOW .* not "year;value"/],
    ['a column that stands twice', [csv('A,MA,2020,1,').replace('AREA', 'FREQ')], /FREQ stands twice/],
    ['an open quote', [csv('A,MA,2020,1,"open')], /quote is open/],
    ['a line without end', [csv(), long, long], /longer than 1048576 characters/],
    ['bytes that are not UTF-8, in JSON', [new Uint8Array([0x7b, 0x22, 0xff, 0x22])], /not UTF-8/],
    ['UTF-8 and Windows-1252 in one file', [new TextEncoder().encode(csv('A,é,2020,1,')), new Uint8Array([0xe9, 0x0a])], /the encoding changes/],
    ['a disk that fails', (async function* () { yield csv('A,MA,2020,1,'); throw new Error('EIO'); })(), /cannot be read further: EIO/],
  ])('%s ends with one rejection for the file', async (_, chunks, reason) => {
    const items = await read(chunks, _ === 'JSON longer than the limit' ? { longest: 1000 } : {});
    expect(items.at(-1)).toMatchObject({ file: 'synthetic', field: '', reason: expect.stringMatching(reason), fatal: true });
    expect(items.filter((item) => 'reason' in item)).toHaveLength(1);
  });

  test('a bad row of CSV is rejected and reading goes on', async () => {
    expect(await read([csv('A,MA,2020,1', `A,MA,2020,1,${'x'.repeat(70_000)}`, 'A,MA,2021,2,').replace('R,A,MA,2021', 'Q,A,MA,2021'), 'dataflow,X,R,A,RU,2020,3,\n'])).toMatchObject([
      { row: 2, reason: '7 cells under 8 columns' }, { row: 3, reason: 'cell 8 is longer than 65536 characters' }, { row: 4, field: 'ACTION', reason: '"Q" is not an action; expected I, A, R, M or D' }, { value: '3' },
    ]);
  });

  test('a value of the wrong type is rejected with its key, and reading goes on', async () => {
    expect(await read([json('{"series":{"0":{"observations":{"0":["many"],"1":[true],"1":[3]}}}}'.replace('"1":[true],', ''))])).toMatchObject([{ row: 1, reason: 'observation "0": the value is the text "many"' }, { value: '3' }]);
    expect(await read([json('{"series":{"0":{"observations":{"0":[true]}}}}')])).toMatchObject([{ reason: 'observation "0": the value is no number' }]);
  });

  test('Windows-1252 is read and announced', async () => {
    const bytes = Uint8Array.from(csv('A,MA,2020,1,caf\u00e9'), (c) => c.charCodeAt(0));
    expect(await read([bytes])).toMatchObject([{ row: 1, reason: expect.stringMatching(/^not UTF-8 \(byte \d+\); read as Windows-1252/) }, { attributes: { OBS_STATUS: 'café' } }]);
  });

  test('a dimension of the list without a column is named', async () => {
    expect(await read([csv('A,MA,2020,1,')], { dimensions: ['FREQ', 'PARTNER'] })).toMatchObject([{ reason: 'the dimension PARTNER has no column; the columns are FREQ, AREA, TIME_PERIOD, OBS_VALUE, OBS_STATUS' }]);
  });
});
