import { worldBankQuery } from '@mizan/io/fetch';
import { readWorldBankCsv, readWorldBankJson } from '@mizan/io/worldbank';
import type { Items, OpenedFile } from '../opened-file.ts';
import type { Provider, Reading } from '../provider.ts';

export const worldbank: Provider = {
  name: 'worldbank',
  about: 'World Bank: CSV of an indicator, or all pages of an answer of API v2 (JSON)',
  stated: () => ({ dataflow: 'WDI', source: 'world-bank-wdi' }),
  read: async function* (files, reading) {
    const pages: OpenedFile[] = [];
    for (const file of files) {
      if ('[{<'.includes((await file.firstCharacter()) || '-')) pages.push(file);
      else yield* readWorldBankCsv(file.bytes(), { file: file.name, release: reading.release });
    }
    yield* answers(pages, reading);
  },
  fetch: {
    asks: ['indicator', 'area', 'from', 'to'],
    query: ({ question: { indicator = [], area, from, to } }) => worldBankQuery({ indicators: indicator, areas: area, from, to }),
  },
};

/** Pages of one question together, question by question. */
async function* answers(pages: readonly OpenedFile[], { release }: Reading): Items {
  for (const series of new Set(pages.map(({ answer }) => answer?.series))) {
    const own = pages.filter(({ answer }) => answer?.series === series);
    yield* readWorldBankJson(own.map((file) => ({ file: file.name, chunks: file.bytes() })), { release });
  }
}
