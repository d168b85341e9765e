import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { bundleZip } from '../bundle/bundle.ts';
import { pairBrief } from '../compose/pair.ts';
import { readFacts } from '../facts/read-facts.ts';
import { moroccoRussia } from '../fixtures/morocco-russia.ts';
import { render } from '../render/render.ts';
import { createPool, type Pool } from './pool.ts';
import { createThreads } from './threads.ts';

const isBuilt = existsSync(new URL('../../dist/worker/thread.js', import.meta.url));
if (!isBuilt) console.warn('SKIPPED: threads run the built package; build @mizan/briefs to test the pool');

const results = moroccoRussia('fr');
const brief = pairBrief(results);
let pool: Pool | undefined;
afterEach(() => pool?.close());

describe.skipIf(!isBuilt)('a pool of threads', () => {
  it('makes the same document as the process itself', async () => {
    pool = createPool();
    const made = await pool.render(brief, 'html');
    expect(made.ok && Buffer.compare(made.value, await render(brief, 'html'))).toBe(0);
  }, 30_000);

  it('makes the same bundle as the process itself', async () => {
    pool = createPool();
    const made = await pool.bundle(brief, results.sources);
    expect(made.ok && Buffer.compare(made.value, bundleZip(brief, results.sources))).toBe(0);
  }, 30_000);

  it('refuses politely when its queue is full, and goes on with what waits', async () => {
    pool = createPool({ threads: 1, waiting: 2 });
    const answers = await Promise.all(Array.from({ length: 6 }, () => pool!.render(brief, 'html')));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, false, false, false]);
    expect(answers[5]).toMatchObject({ problem: { reason: 'too many documents are being made; ask again in a moment' } });
  }, 30_000);

  it('renews a thread after so many PDFs, and loses none', async () => {
    pool = createPool({ threads: 2, lifetime: 2 });
    const answers = await Promise.all(Array.from({ length: 5 }, (_, i) => pool!.render(brief, i === 2 ? 'ods' : 'pdf')));
    for (const answer of answers) expect(answer.ok && readFacts(answer.value).ok).toBe(true);
  }, 60_000);

  it('started before it is asked, makes the same', async () => {
    pool = createPool({ threads: 2 });
    pool.warm();
    pool.warm();
    const made = await pool.render(brief, 'html');
    expect(made.ok && Buffer.compare(made.value, await render(brief, 'html'))).toBe(0);
  }, 30_000);

  it('makes a PDF with a compiler of its own', async () => {
    pool = createPool();
    const made = await pool.render(brief, 'pdf');
    expect(made.ok && readFacts(made.value).ok).toBe(true);
  }, 60_000);

  it('rejects a task of a file that is not there, and goes on', async () => {
    const threads = createThreads<object, never>('/nowhere/thread.js');
    await expect(threads.make({})).rejects.toThrow('Cannot find module');
    await expect(threads.make({})).rejects.toThrow('Cannot find module');
    await threads.close();
  });

  it('rejects a task that cannot be sent, and goes on', async () => {
    const threads = createThreads<object, Uint8Array>(new URL('../../dist/worker/thread.js', import.meta.url).pathname);
    await expect(threads.make({ brief: () => undefined })).rejects.toThrow('could not be cloned');
    expect((await threads.make({ brief, format: 'html' })).ok).toBe(true);
    await threads.close();
  }, 30_000);

  it('refuses once closed', async () => {
    pool = createPool();
    await pool.close();
    expect((await pool.render(brief, 'html')).ok).toBe(false);
  });
});
