import type { Coded } from '../view/common.ts';
import type { Reader } from './reader.ts';

/** A chapter or heading under its code of the Harmonized System, named as the lists name it; a heading without a name of its own by its chapter's. */
export function codedGoods({ labels, locale }: Reader, commodity: string): Coded {
  const digits = commodity.split(':')[1] ?? commodity;
  const named = (list: string, code: string) => {
    const label = labels.label(list, code, locale);
    return label === code ? undefined : label;
  };
  const chapter = named('hs-chapters', digits.slice(0, 2));
  return { code: commodity, label: (digits.length > 2 ? named('hs-headings', digits.slice(0, 4)) : undefined) ?? chapter ?? digits };
}
