import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LOCALES } from '@mizan/model';

const LABELS = LOCALES.map((l) => `label_${l}`).join(',');
const NAMES = LOCALES.map((l) => `name_${l}`).join(',');
const inAll = (text: string) => LOCALES.map(() => text).join(',');
const four = (text: string) => `  en: ${text}\n  fr: ${text}\n  ar: ${text}\n  ru: ${text}\n`;

const list = (codes: readonly string[]) => `code,${LABELS}\n${codes.map((code) => `${code},${inAll(code)}\n`).join('')}`;

export const OBSERVATIONS = `STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REPORTER,PARTNER,FLOW,COMMODITY,VALUATION,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,OBS_STATUS,CONF_STATUS,METHOD,OBS_NOTE
dataflow,MIZAN:TRADE(1.0),I,A,MA,RU,M,TOTAL,CIF,TRADE_VALUE,2019,58,USD,6,0,A,F,reporter,
dataflow,MIZAN:TRADE(1.0),I,A,MA,RU,M,TOTAL,CIF,TRADE_VALUE,2020,0,USD,6,0,A,F,reporter,"a note, with a comma"
`;

/** A small folder of curated data, whole and valid. Everything in it is synthetic: invented for tests alone. */
export const SYNTHETIC: Readonly<Record<string, string>> = {
  'codelists/areas.csv': `code,kind,alpha3,m49,parent,aliases,${NAMES}\nWORLD,world,,001,,,${inAll('world')}\nMA,country,MAR,504,WORLD,Maroc|Marokko,${inAll('Morocco')}\nRU,country,RUS,643,WORLD,,${inAll('Russia')}\nRU-MOW,city,,,RU,,${inAll('Moscow')}\n`,
  'codelists/hs-chapters.csv': `code,section,${LABELS}\n03,I,${inAll('fish')}\n08,II,${inAll('fruit')}\n`,
  'codelists/hs-headings.csv': `code,chapter,${LABELS}\n0805,08,${inAll('citrus')}\n`,
  'codelists/offices.csv': list(['minister-of-tests']),
  'codelists/topics.csv': list(['fish']),
  'codelists/units.csv': list(['USD', 'percent']),
  'sources/a-dataset.yaml': 'id: a-dataset\ntype: dataset\npublisher: Nobody\nlanguage: en\nlicence: cc-by-4.0\nredistribution: allowed\n',
  'sources/a-paper.yaml': 'id: a-paper\ntype: publication\npublisher: Nobody\nlanguage: en\nlicence: unknown\nredistribution: allowed\n',
  'people/a-person.yaml': `id: a-person\ntype: person\nname:\n${four('A Person')}offices:\n  - minister-of-tests\nspellings:\n  - surface: A. Person\n`,
  'people/a-body.yaml': `id: a-body\ntype: organisation\nname:\n${four('A Body')}offices: []\nspellings: []\n`,
  'claims/c-growth.yaml': `id: c-growth
metric: turnover
kind: growth
value: "73"
unit: percent
decimals: 0
reporter:
  code: RU-MOW
  surface: Moscow
  reading: city
partner: MA
commodity:
  codes:
    - "03"
    - "0805"
  words: fish and citrus
period: "2025-S1"
basePeriod: "2024-S1"
statedBy:
  person: a-person
  office: minister-of-tests
statedOn: "2025-09-12"
status: asserted
publications:
  - source: a-paper
    relation: first
`,
  'events/e-talk.yaml': `id: e-talk
type: meeting
lifecycle: occurred
date: 2025-09-2X
parties:
  - RU-MOW
  - MA
title:
${four('A talk')}summary:
${four('Two sides talked.')}participants:
  - organisation: a-body
    role: host
topics:
  - fish
sources:
  - source: a-paper
`,
  'conflicts/k-two.yaml': `id: k-two\nkind: value\nmembers:\n  - c-growth\n  - a-paper\nverdict: open\ntitle:\n${four('Two')}rationale:\n${four('They differ.')}`,
  'observations/test/v1.csv': OBSERVATIONS,
  'observations/test/origin.yaml': originOf(OBSERVATIONS),
};

export function originOf(observations: string): string {
  return `dataflow: SYNTHETIC
source: a-dataset
vintages:
  - id: v1
    file: v1.csv
    sha256: "${createHash('sha256').update(observations).digest('hex')}"
    retrieved: "2025-01-31"
producer: Nobody
title: Invented figures
citation: none
licence: cc-by-4.0
redistribution: allowed
address: https://example.org/
coverage:
  from: "2019"
  to: "2020"
selection: all
method: invented
caveats: []
`;
}

/** Writes the files into a folder of their own. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-io-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
