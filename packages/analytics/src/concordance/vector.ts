import { accept, holds, refuse, TOTAL_CODE, type CodedValue, type Result } from '@mizan/model';
import { decimalsOf } from './scaled.ts';

/** The most decimals that a value of a vector shows. */
export const finest = (values: readonly CodedValue[]): number => values.reduce((most, { value }) => Math.max(most, value === null ? 0 : decimalsOf(value)), 0);

/**
 * Refuses what cannot be added up: a code that is there twice, and a code beside its own parts (`0101` and `010121`, or
 * `TOTAL` and anything), whose goods would count twice.
 */
export function addable(values: readonly CodedValue[]): Result<readonly CodedValue[]> {
  const codes = new Set<string>();
  for (const { code } of values) {
    if (codes.has(code)) return refuse(code, 'the code is there twice');
    codes.add(code);
  }
  for (const code of codes) {
    const whole = [TOTAL_CODE, ...prefixes(code)].find((prefix) => codes.has(prefix) && holds(prefix, code));
    if (whole !== undefined) return refuse(whole, `${whole} holds ${code}, which is there too; give one level, or codes of which none holds another`);
  }
  return accept(values);
}

const prefixes = (code: string): string[] => Array.from({ length: code.length - 1 }, (_, i) => code.slice(0, i + 1));
