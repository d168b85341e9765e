import type { Area } from './words.ts';

/** A country's name in a French sentence. */
export interface FrenchName {
  /** After "entre" and "vers": "le Maroc", "la Russie", "Cuba". */
  readonly the: string;
  /** After a noun: "du Maroc", "de la Russie", "de l’Espagne", "des États-Unis". */
  readonly of: string;
  /** After "en provenance": "du Maroc", "de Russie", "d’Espagne". */
  readonly from: string;
}

const PLURAL = new Set('AE AS AX BM BS CC CK FJ FK FO HM KM KY MH MP MV NL PH PN SB SC TC TF UM US VG VI'.split(' '));
/** Names that take no article: islands and cities that are states, mostly. */
const BARE = new Set('AD AG AI AW BH BL BQ CU CW CY DJ GG GI GU HK HT IL JE KI KN LC MC MF MG MO MS MT MU NR NU OM PM PR PW RE SG SH SM ST SX TK TO TT TV TW VC WF YT'.split(' '));
const MASCULINE_IN_E = new Set('BZ KH MX MZ SR TL ZW'.split(' '));
const FEMININE_OTHERWISE = new Set('CD FM GW KP KR MK ZA'.split(' '));
/** An H is not elided: la Hongrie, le Honduras. */
const VOWEL = /^[AEIOUÀÂÄÉÈÊËÎÏÔÖÛÜŒ]/i;

export function frenchName({ code, name }: Area): FrenchName {
  const elided = VOWEL.test(name);
  if (PLURAL.has(code)) return { the: `les ${name}`, of: `des ${name}`, from: `des ${name}` };
  if (BARE.has(code) || !/^[A-Z]{2}$/.test(code)) return { the: name, of: elided ? `d’${name}` : `de ${name}`, from: elided ? `d’${name}` : `de ${name}` };
  if (elided) return { the: `l’${name}`, of: `de l’${name}`, from: `d’${name}` };
  const feminine = FEMININE_OTHERWISE.has(code) || (name.endsWith('e') && !MASCULINE_IN_E.has(code));
  return feminine ? { the: `la ${name}`, of: `de la ${name}`, from: `de ${name}` } : { the: `le ${name}`, of: `du ${name}`, from: `du ${name}` };
}
