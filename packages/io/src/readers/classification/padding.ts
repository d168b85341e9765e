import { classificationOf, codeLevel, type ClassificationId } from '@mizan/model';
import type { CodeRow } from './code-rows.ts';

/** A row and the code it is about. */
export interface Entry {
  readonly code: string;
  readonly source: CodeRow;
}

/**
 * Leaves out the rows that only repeat a shorter code with zeros behind it, as some tables of descriptions do; returns how
 * many. A code whose own form is shorter than it was written gives way to a row written so. In the SITC a code that ends in 0
 * repeats the one before where that was left out or is a memorandum item, or has the same description and is divided further
 * without it: `001`, `0010`, `0011`; but `0230`, all there is of `023`, stays.
 */
export function withoutPadding(list: ClassificationId, given: readonly Entry[]): { entries: Entry[]; left: number } {
  const written = new Set(given.filter(isAsWritten).map(({ code }) => code));
  const filled = new Set<string>();
  const single = given.filter((entry) => isAsWritten(entry) || (!written.has(entry.code) && !filled.has(entry.code) && filled.add(entry.code)));
  const entries = classificationOf(list).family === 'SITC' ? withoutRepetitions(single) : single;
  return { entries, left: given.length - entries.length };
}

const isAsWritten = ({ code, source }: Entry): boolean => source.code.replace(/[.\s]/g, '').length === code.length;

function withoutRepetitions(entries: readonly Entry[]): Entry[] {
  const texts = new Map(entries.map(({ code, source }) => [code, source.text]));
  const divided = new Set(entries.filter(({ code }) => !/[0X]$/.test(code)).map(({ code }) => code.slice(0, -1)));
  const repetitions = new Set<string>();
  const repeats = (code: string, whole: string) => repetitions.has(whole) || whole.endsWith('X') || (divided.has(whole) && texts.get(whole) === texts.get(code));
  const zeros = entries.map(({ code }) => code).filter((code) => codeLevel(code) > 1 && code.endsWith('0'));
  for (const code of zeros.sort((a, b) => codeLevel(a) - codeLevel(b))) if (repeats(code, code.slice(0, -1))) repetitions.add(code);
  return entries.filter(({ code }) => !repetitions.has(code));
}
