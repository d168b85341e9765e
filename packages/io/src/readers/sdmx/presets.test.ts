import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Observation } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import type { Chunks } from '../chunks.ts';
import { presetMapping, type PresetName } from './presets.ts';
import { readSdmx } from './read.ts';

const release = { dataflow: 'SYNTHETIC', vintage: 'v1', source: 'a-dataset', rights: 'restricted' } as const;
async function read(chunks: Chunks, name: PresetName) {
  const leftOut: string[] = [];
  const items = [];
  for await (const item of readSdmx(chunks, { file: name, release, mapping: presetMapping(name), onLeftOut: (_, reason) => leftOut.push(reason) })) items.push(item);
  return { items, leftOut };
}
/** The part of an observation that a preset decides. */
const told = (item: object) => {
  const o = Observation.parse(item);
  return [o.freq, o.reporter, o.partner, o.flow, o.commodity, o.valuation, o.indicator, o.timePeriod, o.value ?? o.absence, o.unit, o.unitMult, o.status, o.method].join(' ');
};

/** Rows made up in the shape that clients of the services describe; no figure is real. */
describe('made-up rows', () => {
  test('Eurostat Comext', async () => {
    const { items, leftOut } = await read([`DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
ESTAT:DS-045409(1.0),01/01/26 11:00:00,M,EL,RU,10011100,1,VALUE_IN_EUROS,2021-12,1234,,
ESTAT:DS-045409(1.0),01/01/26 11:00:00,A,FR,WORLD,TOTAL,2,QUANTITY_IN_100KG,2022,5.5,p,
ESTAT:DS-045409(1.0),01/01/26 11:00:00,A,EU27_2020,EXT_EU27_2020,2709,1,VALUE_IN_EUROS,2003,,c,C
ESTAT:DS-045409(1.0),01/01/26 11:00:00,A,DE,XS,0805,2,SUPPLEMENTARY_QUANTITY,2003,1,,
ESTAT:DS-045409(1.0),01/01/26 11:00:00,A,DE,QX,0805,2,VALUE_IN_EUROS,2003,1,,
`], 'eurostat-comext');
    expect(items.slice(0, 3).map(told)).toEqual([
      'M GR RU M CN2021:10011100 CIF TRADE_VALUE 2021-12 1234 EUR 0 A reporter',
      'A FR WORLD X TOTAL FOB NET_WEIGHT 2022 5.5 t -1 P reporter',
      'A G:EU27-2020 G:EXTRA-EU27-2020 M H2:2709 CIF TRADE_VALUE 2003 confidential EUR 0 Q reporter',
    ]);
    expect(items.slice(3)).toMatchObject([{ row: 6, field: 'partner', reason: expect.stringContaining('"QX" is not in the mapping') }]);
    expect(leftOut).toHaveLength(1);
  });

  test('IMF IMTS: SCALE is for show, the value is in dollars', async () => {
    const { items } = await read([`STRUCTURE[;],STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE
dataflow,IMF.STA:IMTS(1.0.0),R,MAR,MG_CIF_USD,RUS,A,2020,123456789,6
dataflow,IMF.STA:IMTS(1.0.0),R,MAR,XG_FOB_USD,G001,M,2020-M01,1.5E3,6
dataflow,IMF.STA:IMTS(1.0.0),R,MAR,TBG_USD,G163,A,2020,-7,6
dataflow,IMF.STA:IMTS(1.0.0),R,MAR,XG_FOB_USD,G110,A,2020,1,6
dataflow,IMF.STA:IMTS(1.0.0),R,MAR,XG_FOB_USD,G998,A,2020,2,6
dataflow,IMF.STA:IMTS(1.0.0),R,MAR,XG_FOB_USD,GX440,A,2020,3,6
`], 'imf-imts');
    expect(items.map(told)).toEqual([
      'A MA RU M TOTAL CIF TRADE_VALUE 2020 123456789 USD 0 A reporter', 'M MA WORLD X TOTAL FOB TRADE_VALUE 2020-M01 1500 USD 0 A reporter', 'A MA G:IMF-G163 B TOTAL NA TRADE_VALUE 2020 -7 USD 0 A reporter',
      'A MA G:IMF-G110 X TOTAL FOB TRADE_VALUE 2020 1 USD 0 A reporter', 'A MA G:EU X TOTAL FOB TRADE_VALUE 2020 2 USD 0 A reporter', 'A MA G:IMF-GX440 X TOTAL FOB TRADE_VALUE 2020 3 USD 0 A reporter',
    ]);
  });

  test('IMF DOTS, compact XML', async () => {
    const { items } = await read(['<CompactData><DataSet><Series FREQ="A" REF_AREA="MA" INDICATOR="TXG_FOB_USD" COUNTERPART_AREA="W00" UNIT_MULT="6"><Obs TIME_PERIOD="2019" OBS_VALUE="12.5"/></Series></DataSet></CompactData>'], 'imf-dots');
    expect(items.map(told)).toEqual(['A MA WORLD X TOTAL FOB TRADE_VALUE 2019 12.5 USD 6 A reporter']);
  });

  test('OECD BIMTS: one adjustment alone is taken', async () => {
    const row = (adjustment: string) => `DATAFLOW,X(1.0),BIMTS,I,MAR,Morocco,RUS,Russia,X,Exports,${adjustment},,HS17_08,Fruit,A,Annual,USD_EXC,US dollar,2020,,1.5,,A,,6,\n`;
    const { items, leftOut } = await read([`STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,a,COUNTERPART_AREA,b,TRADE_FLOW,c,ADJUSTMENT,d,PRODUCT_HS,e,FREQ,f,UNIT_MEASURE,g,TIME_PERIOD,h,OBS_VALUE,i,OBS_STATUS,j,UNIT_MULT,k\n${row('B_ADJ_RX')}${row('R')}`], 'oecd-bimts');
    expect(items.map(told)).toEqual(['A MA RU X H5:08 NA TRADE_VALUE 2020 1.5 USD 6 A reconciled']);
    expect(leftOut).toHaveLength(1);
  });

  test('OECD IMTS: dollars as they are alone are taken', async () => {
    const row = (flow: string, unit: string, adjustment: string, change: string) => `DATAFLOW,OECD.SDD.TPS:DSD_IMTS@DF_IMTS(1.0),I,FRA,W,${flow},C,M,${unit},${adjustment},${change},2020-01,41.5,A,9\n`;
    const rows = [row('X', 'USD_EXC', 'N', '_Z'), row('M', 'XDC', 'N', '_Z'), row('M', 'USD_EXC', 'Y', '_Z'), row('M', 'USD_EXC', 'N', 'G1'), row('B', 'USD_EXC', 'N', '_Z')];
    const { items, leftOut } = await read([`STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,TRADE_FLOW,PRODUCT_TYPE,FREQ,UNIT_MEASURE,ADJUSTMENT,TRANSFORMATION,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\n${rows.join('')}`], 'oecd-imts');
    expect(items.map(told)).toEqual(['M FR WORLD X TOTAL NA TRADE_VALUE 2020-01 41.5 USD 9 A reporter']);
    expect(leftOut).toEqual([expect.stringContaining('US dollars'), 'seasonally adjusted', expect.stringContaining('transformation'), expect.stringContaining('neither exports')]);
  });

  test('OECD BTiGE: all end uses together alone are taken', async () => {
    const series = (use: string, product: string) => `<Series FREQ="A" REF_AREA="MAR" TRADE_FLOW="M" END_USE="${use}" PRODUCT="${product}" COUNTERPART_AREA="RUS" UNIT_MEASURE="USD" UNIT_MULT="3"><Obs TIME_PERIOD="2020" OBS_VALUE="12.5"/></Series>`;
    const { items, leftOut } = await read([`<m:StructureSpecificData xmlns:m="m"><m:DataSet>${series('TOTAL', '_T')}${series('TOTAL', 'CPA_2_1_C29_30')}${series('CAP', '_T')}</m:DataSet></m:StructureSpecificData>`], 'oecd-btige');
    expect(items.map(told)).toEqual(['A MA RU M TOTAL NA TRADE_VALUE 2020 12.5 USD 3 A reporter', 'A MA RU M CPA21:C29.30 NA TRADE_VALUE 2020 12.5 USD 3 A reporter']);
    expect(leftOut).toHaveLength(1);
  });
});

const WITS = fileURLToPath(new URL('../../../../../../shared/fixtures/wits/sample_trade_data.json', import.meta.url));
test.skipIf(!existsSync(WITS))('WITS, a real answer (needs ../shared/fixtures beside the repository)', async () => {
  const { items } = await read(createReadStream(WITS), 'wits-tradestats');
  expect(items).toHaveLength(29);
  const all = items.map(told);
  expect(all[4]).toMatch(/^A US WORLD M WITS:27\.27 CIF TRADE_VALUE 2017 \d+\.\d+ USD 3 A reporter$/);
  expect(all.find((text) => text.includes(' TOTAL '))).toBeDefined();
  expect(new Set(items.map((item) => Observation.parse(item).commodity)).size).toBe(29);
});
