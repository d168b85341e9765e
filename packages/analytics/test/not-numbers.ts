/** Where a result holds NaN or an infinity, by the path to it: what no answer may hold, at whatever depth. */
export function notNumbers(result: unknown, path = 'result'): string[] {
  if (typeof result === 'number') return Number.isFinite(result) ? [] : [`${path} is ${result}`];
  if (typeof result !== 'object' || result === null) return [];
  const entries: Iterable<[string | number, unknown]> = result instanceof Map ? result : ArrayBuffer.isView(result) ? Array.from(result as Float64Array).entries() : Object.entries(result);
  return [...entries].flatMap(([key, value]) => notNumbers(value, `${path}.${key}`));
}
