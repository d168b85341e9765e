import { readComtrade, type ComtradeTally } from '@mizan/io/comtrade';
import { COMTRADE_KEY, comtradeQuery } from '@mizan/io/fetch';
import { refuse } from '@mizan/model';
import { each, type Provider } from '../provider.ts';

export const comtrade: Provider = {
  name: 'comtrade',
  about: 'UN Comtrade: answers of API v1, bulk files, legacy CSV',
  options: ['classification', 'quantities', 'maxRecords'],
  stated: () => ({ dataflow: 'UN_COMTRADE', source: 'un-comtrade' }),
  read: each((file, { release, notify, options }) =>
    readComtrade(file.bytes(), {
      file: file.name, release, quantities: options.quantities, maxRecords: file.answer?.rowLimit ?? options.maxRecords,
      onTally: (tally) => noticesOf(file.name, tally).forEach(notify),
    })),
  fetch: {
    asks: ['reporter', 'partner', 'flow', 'commodity', 'from', 'to', 'freq'],
    query: ({ question, options, environment }) => {
      const { reporter = [], partner, flow, commodity, from, to, freq } = question;
      if (from === undefined) return refuse('from', 'say from when: --from 2010 --to 2020');
      return comtradeQuery({ reporters: reporter, partners: partner, flows: flow, commodities: commodity, classification: options.classification, frequency: freq, from, to: to ?? from, keyed: Boolean(environment[COMTRADE_KEY]?.trim()) });
    },
  },
};

const noticesOf = (file: string, { details, detailsBy, unitsLeftOut, notices }: Readonly<ComtradeTally>): string[] => [
  ...(details > 0 ? [`${file}: ${details} rows are parts of other rows and were left out (${counts(detailsBy)})`] : []),
  ...(Object.keys(unitsLeftOut).length > 0 ? [`${file}: quantities in units the model has not were left out (${counts(unitsLeftOut)})`] : []),
  ...notices.map((text) => `${file}: ${text}`),
];

const counts = (by: Readonly<Record<string, number>>): string => Object.entries(by).map(([name, n]) => `${name} ${n}`).join(', ');
