import type { Rejection } from '@mizan/io';
import { Rejections } from '../ingest/accepted.ts';
import { Refusal } from '../refusal.ts';

const QUOTED = 5;

/** Refuses a file for what was rejected in it, the first of it quoted. */
export function refusalOf(headline: string, rejections: readonly Rejection[]): Refusal {
  const quoted = rejections.slice(0, QUOTED).map(({ file, row, field, reason }) => `  ${file}:${row}: ${field === '' ? '' : `${field}: `}${reason}`);
  return new Refusal([headline, ...quoted, ...(rejections.length > QUOTED ? ['  …'] : [])].join('\n'), rejections);
}

/** Writes every rejection to the report, if one is wanted, and throws a Refusal where there are more than may be, or one shows that the whole is wrong. */
export function settleRejected(all: readonly Rejection[], report: string | undefined, most: number): void {
  const rejections = new Rejections(report);
  all.forEach((rejection) => rejections.add(rejection));
  rejections.close();
  const fatal = all.filter((rejection) => rejection.fatal);
  if (fatal.length > 0) throw refusalOf('the file is not what it should be, nothing changed', fatal);
  const advice = report === undefined ? '--report FILE lists all' : `all are in ${report}`;
  if (all.length > most) throw refusalOf(`${all.length} rows rejected, nothing changed; ${advice}; --max-rejects ${all.length} takes the rest`, all);
}
