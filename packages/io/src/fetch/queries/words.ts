import { accept, nearMatches, parsePeriod, refuse, type Frequency, type Result } from '@mizan/model';

const MOST_PERIODS = 1200;

/** Years or months from one to another, both included, as `2019` or `2019-07`; a year stands for all its months. */
export function periodsBetween(from: string, to: string, frequency: 'A' | 'M'): Result<readonly string[]> {
  const [first, last] = [monthsOf(from, frequency, 1), monthsOf(to, frequency, 12)];
  if (first === undefined || last === undefined) return refuse(first === undefined ? 'from' : 'to', `write a year, such as 2020${frequency === 'M' ? ', or a month, such as 2020-07' : ''}`);
  const step = frequency === 'A' ? 12 : 1;
  const count = Math.floor((last - first) / step) + 1;
  if (count < 1) return refuse('to', `${to} is before ${from}`);
  if (count > MOST_PERIODS) return refuse('to', `${count} periods are more than ${MOST_PERIODS}`);
  return accept(Array.from({ length: count }, (_, i) => textOf(first + i * step, frequency)));
}

/** Months since year 0 of the first (or last) month of a period; undefined for a period of another kind. */
function monthsOf(text: string, frequency: 'A' | 'M', month: 1 | 12): number | undefined {
  const parsed = parsePeriod(text);
  const known: readonly (Frequency | 'R')[] = frequency === 'A' ? ['A'] : ['A', 'M'];
  if (!parsed.ok || !known.includes(parsed.value.frequency)) return undefined;
  const [year, own] = parsed.value.text.split('-');
  return Number(year) * 12 + (frequency === 'A' ? 0 : Number(own ?? month) - 1);
}

const textOf = (months: number, frequency: 'A' | 'M'): string => {
  const year = String(Math.floor(months / 12));
  return frequency === 'A' ? year : `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
};

/** Each word's code by `find`; refuses the first that has none, with near ones. */
export function coded(field: string, words: readonly string[], find: (word: string) => readonly string[], known: readonly string[], what: string): Result<readonly string[]> {
  const codes: string[] = [];
  for (const word of words) {
    const found = find(word);
    if (found.length === 0) {
      const near = nearMatches(word, known.map((code) => ({ code })));
      return refuse(field, `"${word}" is no ${what}${near.length === 0 ? '' : `; did you mean ${near.join(', ')}?`}`, near);
    }
    codes.push(...found);
  }
  return accept([...new Set(codes)]);
}
