import { expect, test } from 'vitest';
import { testCaller, testContext } from '../testing/context.ts';
import { createRestHandler } from './handler.ts';

const handle = createRestHandler(testContext, (error) => { throw error; });
const get = (address: string) => handle(new Request(`http://mizan.test${address}`));
const STUDY = '/api/v1/events/e-2002-10-15-fisheries-agreement/study.json';

test('the study of an event is that of its page, with the releases it rests on', async () => {
  const response = await get(`${STUDY}?pair=MA-RU&lang=fr`);
  expect([response.status, response.headers.get('mizan-vintages')]).toEqual([200, 'BACI_TOTALS/2025-08-25, COW_TRADE/4.0']);
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(await (await testCaller()).events.study({ id: 'e-2002-10-15-fisheries-agreement', locale: 'fr' }))));
});

test.each([
  [`${STUDY}?pair=BT-PW`, 404, 'pair'], [`${STUDY}?pair=MA`, 400, 'pair'], [`${STUDY}?pair=MA-MAR`, 400, 'pair'], [`${STUDY}?pairs=MA-RU`, 400, 'pairs'], ['/api/v1/events/e-2002-10-15-fisheries-agreemnt/study.json', 404, 'id'],
])('%s is refused', async (address, status, field) => {
  const response = await get(address);
  expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ errors: [expect.objectContaining({ field })] })]);
});
