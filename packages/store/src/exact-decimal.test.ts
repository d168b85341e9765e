import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { exactDecimal, VALUE_TYPE } from './exact-decimal.ts';

test('by way of whichever decimal, text is the value that it would be without', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  onTestFinished(() => { connection.closeSync(); instance.closeSync(); });
  const digits = (least: number, most: number) => fc.stringMatching(new RegExp(`^\\d{${least},${most}}$`));
  const text = fc.tuple(fc.constantFrom('', '-'), digits(1, 26), digits(0, 12)).map(([sign, whole, fraction]) => `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`);
  await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 200 }), async (texts) => {
    const rows = (await connection.runAndReadAll(`select cast(${exactDecimal('t')} as varchar), cast(cast(t as ${VALUE_TYPE}) as varchar) from (select unnest(['${texts.join("', '")}']) as t)`)).getRows();
    for (const [ours, direct] of rows) expect(ours).toBe(direct);
  }), { numRuns: 20 });
}, 60_000);
