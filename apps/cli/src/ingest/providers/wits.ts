import { witsQuery } from '@mizan/io/fetch';
import { readWits } from '@mizan/io/wits';
import { refuse } from '@mizan/model';
import { each, type Provider } from '../provider.ts';

export const wits: Provider = {
  name: 'wits',
  about: 'World Bank WITS: answers of its trade statistics (SDMX-JSON)',
  options: ['classification'],
  stated: () => ({ dataflow: 'WITS_TRADESTATS', source: 'wits' }),
  read: each((file, { release, options }) => readWits(file.bytes(), { file: file.name, release, classification: options.classification })),
  fetch: {
    asks: ['reporter', 'partner', 'indicator', 'commodity', 'from', 'to'],
    query: ({ question: { reporter = [], partner, indicator, commodity, from, to } }) =>
      from === undefined ? refuse('from', 'say from when: --from 2010 --to 2020') : witsQuery({ reporters: reporter, partners: partner, indicators: indicator, products: commodity, from, to: to ?? from }),
  },
};
