import { readCow } from '@mizan/io/cow';
import { each, noticed, type Provider } from '../provider.ts';

export const cow: Provider = {
  name: 'cow',
  about: 'Correlates of War, dyadic trade 4.0 (CSV, gzip)',
  stated: () => ({ dataflow: 'COW_TRADE_DYADS', source: 'cow-trade-4.0', vintage: '4.0' }),
  read: each((file, reading) => readCow(file.bytes(), { file: file.name, release: reading.release, ...noticed(reading) })),
};
