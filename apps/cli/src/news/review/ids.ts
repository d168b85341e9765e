import { isCurrency } from '@mizan/model';
import type { ClaimDraft, EventDraft } from '@mizan/news';

/** `c-2025s1-garbuzov-73`: period, who said it (the last part of the record's id) or what it is of, and the figure, money in millions. */
export function claimIdOf({ period, statedBy, metric, value, unit }: ClaimDraft): string {
  const who = 'person' in statedBy ? statedBy.person.split('-').at(-1)! : 'organisation' in statedBy ? statedBy.organisation : metric;
  return `c-${periodSlug(period)}-${who}-${amountSlug(value, unit)}`;
}

/** `e-2025-10-16-meeting-ma-ru`. */
export const eventIdOf = ({ date, type, parties }: EventDraft): string => `e-${date.replace(/[~?%]/g, '').replace(/-?\d?X+/g, '').split('/')[0]}-${type}-${parties.map((code) => code.toLowerCase().replace(/[^a-z0-9]/g, '')).join('-')}`;

/** `bladna-nl-20251017`. */
export const sourceIdOf = (publisher: string, published: string | undefined): string =>
  [nameSlug(publisher), ...(published === undefined ? [] : [published.slice(0, 10).replace(/[^0-9]/g, '')])].filter((part) => part !== '').join('-');

/** `Médias 24` is `medias-24`; of other scripts nothing is left. */
export const nameSlug = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** An id that is not taken, with a number behind it where it would be. */
export function uniqueId(id: string, taken: ReadonlySet<string>): string {
  let [free, n] = [id, 2];
  while (taken.has(free)) free = `${id}-${n++}`;
  return free;
}

/** `2025-S1` is `2025s1`, `2025-01-01/P8M` is `2025m8`; months and days stay. */
const periodSlug = (period: string): string => period.replace(/^(\d{4})-([SQW]\d+)$/, '$1$2').replace(/^(\d{4})-\d\d-\d\d\/P(\d+)([A-Z])$/, '$1$3$2').toLowerCase();

function amountSlug(value: string, unit: string): string {
  const amount = Math.abs(Number(value));
  return isCurrency(unit) && amount >= 1e6 ? String(Math.round(amount / 1e6)) : String(amount);
}
