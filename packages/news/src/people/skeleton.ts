import { fold } from '../text/fold.ts';

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'sh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'sh', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'u', я: 'a',
};
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a', ب: 'b', ت: 't', ث: 't', ج: 'g', ح: 'h', خ: 'h', د: 'd', ذ: 'd', ر: 'r', ز: 's', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'd', ع: '', غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'u', ي: 'i', ء: '', گ: 'g', ڤ: 'f', پ: 'b', چ: 'sh',
};

const latin = (word: string): string => fold(word).replace(/[\u0400-\u04FF\u0600-\u06FF]/g, (letter) => CYRILLIC[letter] ?? ARABIC[letter] ?? '');

/**
 * The consonants of a name as every spelling keeps them: Patrushev, Patrouchev, Patruschew, Патрушев and باتروشيف are
 * all `btrsf`. Sounds that scripts do not tell apart fall together (p and b, v and f, z and s, j and i).
 */
export function skeleton(name: string): string {
  return latin(name)
    .replace(/[^a-z]/g, '')
    .replace(/tsch|tch|sch|shch|zh|sh|ch/g, 's').replace(/kh/g, 'h').replace(/gh/g, 'g').replace(/ph/g, 'f').replace(/th/g, 't').replace(/x/g, 'ks').replace(/[cq]/g, 'k').replace(/dz|ts|tz/g, 's')
    .replace(/p/g, 'b').replace(/[vw]/g, 'f').replace(/z/g, 's')
    .replace(/[aeiouyj]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** A Russian surname or given name without the ending of its case. */
export const withoutCase = (word: string): string => (/[\u0400-\u04FF]/.test(word) && word.length > 5 ? word.replace(/(?:ым|ой|ом|ем|ого|ему|ому|ую|ею|а|у|е|ы|ю|я|и)$/u, '') : word);

/** Whether two skeletons are one name: alike, or one letter apart in a name of five or more. */
export function alike(a: string, b: string): boolean {
  if (a === b) return a.length > 0;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [x, y] = [a.slice(at), b.slice(at)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
}
