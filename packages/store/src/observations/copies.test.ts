import { expect, onTestFinished, test } from 'vitest';
import { buildDatabase } from '../build/build-database.ts';
import { openStore } from '../serve/open-store.ts';
import { temporaryDatabase } from '../testing/databases.ts';
import { observation, release, syntheticContent } from '../testing/synthetic-content.ts';

/** Synthetic: figures of 2019 and 2020 in a release, and of 2020 alone in an extract of it. */
async function figures(extract: { readonly id?: string; readonly value?: string }, query = {}): Promise<string[]> {
  const { id = 'v1', value = '5' } = extract;
  const of = (dataflow: string, vintage: string, timePeriod: string, figure: string) => observation({ dataflow, vintage, timePeriod, value: figure });
  const { url, remove } = await temporaryDatabase();
  onTestFinished(remove);
  const releases = [
    release([of('EXTRACT', id, '2020', value)], { dataflow: 'EXTRACT', id, sha256: 'e'.repeat(64) }),
    release([of('WHOLE', 'v1', '2019', '4'), of('WHOLE', 'v1', '2020', '5')], { dataflow: 'WHOLE', sha256: 'f'.repeat(64) }),
  ];
  await buildDatabase(url, syntheticContent({ releases }), { mizan: '0.0.0-test' });
  const handle = await openStore(url);
  onTestFinished(() => handle.close());
  return (await (await handle.current()).observations(query)).map((o) => `${o.dataflow} ${o.timePeriod} ${o.value}`);
}

test.each<[string, Parameters<typeof figures>, string[]]>([
  ['a figure that an extract repeats is given once, as of the whole', [{}], ['WHOLE 2019 4', 'WHOLE 2020 5']],
  ['a figure that differs stays beside the other', [{ value: '6' }], ['EXTRACT 2020 6', 'WHOLE 2019 4', 'WHOLE 2020 5']],
  ['another release is no copy', [{ id: 'v0' }], ['EXTRACT 2020 5', 'WHOLE 2019 4', 'WHOLE 2020 5']],
  ['who asks for the extract has it', [{}, { dataflow: 'EXTRACT' }], ['EXTRACT 2020 5']],
])('%s', async (_, asked, expected) => expect(await figures(...asked)).toEqual(expected));
