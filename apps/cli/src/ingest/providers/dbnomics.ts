import { readDbnomics, readDbnomicsPages } from '@mizan/io/dbnomics';
import { dbnomicsQuery } from '@mizan/io/fetch';
import { refuse } from '@mizan/model';
import type { Provider } from '../provider.ts';
import { sdmxMapping, sdmxMappingOf } from './sdmx.ts';

export const dbnomics: Provider = {
  name: 'dbnomics',
  about: 'DBnomics: answers of API v22 with observations (JSON), with --mapping',
  mapping: sdmxMapping,
  stated: () => ({}),
  read: async function* (files, reading) {
    const options = { file: '', release: reading.release, mapping: sdmxMappingOf(reading) };
    const fetched = files.filter(({ answer }) => answer !== undefined);
    if (fetched.length > 0) yield* readDbnomicsPages(fetched.map((file) => ({ file: file.name, chunks: file.bytes() })), options);
    for (const file of files) if (file.answer === undefined) yield* readDbnomics(file.bytes(), { ...options, file: file.name });
  },
  fetch: {
    asks: ['series'],
    query: ({ question: { series } }) => (series === undefined ? refuse('series', 'say which: --series IMF/DOT/A.MA.TXG_FOB_USD.RU') : dbnomicsQuery(series)),
  },
};
