import { expect, test } from 'vitest';
import { Refusal } from './problem.ts';

test('a refusal of another copy of the module, as a bundled server has them, is a refusal', async () => {
  const copy = (await import(/* @vite-ignore */ new URL('./problem.ts?copy', import.meta.url).href)) as { readonly Refusal: typeof Refusal };
  expect(copy.Refusal).not.toBe(Refusal);
  expect(new copy.Refusal('busy', 'later')).toBeInstanceOf(Refusal);
  expect(new Error('busy')).not.toBeInstanceOf(Refusal);
});
