import { expect, test } from 'vitest';
import { Memory } from './memory.ts';

test('an answer is composed once, also for those who ask while it is being composed', async () => {
  const memory = new Memory();
  let composed = 0;
  const ask = () => memory.recall('a', async () => ++composed);
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  expect(await ask()).toBe(1);
});

test('a failure is not kept', async () => {
  const memory = new Memory();
  await expect(memory.recall('a', async () => { throw new Error('first'); })).rejects.toThrow('first');
  expect(await memory.recall('a', async () => 'second')).toBe('second');
});

test('the least recently used answer is let go first, and the memory stays bounded', async () => {
  const memory = new Memory();
  const ask = (key: string, answer: string) => memory.recall(key, async () => answer);
  await ask('kept', 'old');
  await ask('forgotten', 'old');
  for (let i = 0; i < 199; i++) {
    await ask(`filler ${i}`, '');
    await ask('kept', 'new');
  }
  expect(memory.size).toBe(200);
  expect(await ask('kept', 'new')).toBe('old');
  expect(await ask('forgotten', 'new')).toBe('new');
});
