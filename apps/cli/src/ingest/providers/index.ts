import type { Provider } from '../provider.ts';
import { baci } from './baci.ts';
import { comtrade } from './comtrade.ts';
import { cow } from './cow.ts';
import { dbnomics } from './dbnomics.ts';
import { jsonstat } from './jsonstat.ts';
import { sdmx } from './sdmx.ts';
import { table } from './table.ts';
import { wits } from './wits.ts';
import { worldbank } from './worldbank.ts';

export const PROVIDERS: readonly Provider[] = [cow, comtrade, baci, worldbank, wits, sdmx, dbnomics, jsonstat, table];
export { presetNamed } from './sdmx.ts';
