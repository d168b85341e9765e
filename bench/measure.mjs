// Medians of repeated runs, and the machine they were measured on.
import { cpus, totalmem, type } from 'node:os';

export const machine = () => `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()}, Node ${process.version}`;

export const quantileOf = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];

/** p50 and p95 in milliseconds of `runs` calls, after `warm` calls that do not count. */
export async function timeOf(act, { runs = 50, warm = 5 } = {}) {
  for (let i = 0; i < warm; i++) await act(i);
  const times = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await act(i);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { p50: quantileOf(times, 0.5), p95: quantileOf(times, 0.95), runs };
}

/** Both in turn, call by call, so that a busy machine slows both alike. */
export async function ratioOf(ours, theirs, { runs = 60, warm = 10 } = {}) {
  const times = [[], []];
  for (let i = 0; i < warm + runs; i++) {
    for (const [which, act] of [ours, theirs].entries()) {
      const start = performance.now();
      await act(i);
      if (i >= warm) times[which].push(performance.now() - start);
    }
  }
  const [a, b] = times.map((list) => quantileOf(list.sort((x, y) => x - y), 0.5));
  return { ours: a, theirs: b, ratio: a / b, runs };
}

export const ms = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
