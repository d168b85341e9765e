import { jsonStatQuery } from '@mizan/io/fetch';
import { readJsonStat } from '@mizan/io/jsonstat';
import { refuse } from '@mizan/model';
import { each, type Provider } from '../provider.ts';
import { sdmxMapping, sdmxMappingOf } from './sdmx.ts';

export const jsonstat: Provider = {
  name: 'jsonstat',
  about: 'JSON-stat 1.x and 2.0, with --mapping',
  mapping: sdmxMapping,
  stated: () => ({}),
  read: each((file, reading) => readJsonStat(file.bytes(), { file: file.name, release: reading.release, mapping: sdmxMappingOf(reading) })),
  fetch: {
    asks: ['url'],
    query: ({ question: { url } }) => (url === undefined ? refuse('url', 'say where: --url https://…') : jsonStatQuery(url)),
  },
};
