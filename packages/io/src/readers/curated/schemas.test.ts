import { jsonSchemas } from '@mizan/model';
import { expect, test } from 'vitest';

test.each(Object.entries(jsonSchemas()))('data/schemas/%s.json is the schema of the code (vitest run -u writes it)', async (kind, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../../../../data/schemas/${kind}.json`);
});
