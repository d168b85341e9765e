import type { Scan } from '../grammar/scan.ts';
import type { PlaceMention } from './frame.ts';

/** Nouns for a part of a country. */
const REGION = /^(?:state|region|provin|bundesland|freistaat|kanton|estado|comunidad|departement|etat$|deelstaat|gewest|област|кра[йяю]$|регион|республик|штат|ولايه|محافظه|اقليم|جهه)/;
const REACH = 3;

/** Whether a word is a noun for a part of a country, an island or a country. */
export const isAreaNoun = (scan: Scan, at: number): boolean => REGION.test(scan.tokens[at]?.norm ?? '') || AREA.test(scan.tokens[at]?.norm ?? '');
const AREA = /^(?:country|kingdom|island|nation|pays|royaume|ile|archipel|land$|konigreich|königreich|insel|eiland|koninkrijk|pais|reino|isla$|island|город|стран|королевств|остров|البلد|المملكه|البلاد|الدوله|جزيره)/;

/** "Brazil's richest state" is the region of Brazil named last, where the text named one. */
export const withRegions = (scan: Scan, places: readonly PlaceMention[], named: readonly string[]): readonly PlaceMention[] =>
  places.map((place) => {
    const isRegion = /^[A-Z]{2}$/.test(place.code) && place.form !== 'city' && scan.tokens.slice(place.next, place.next + REACH).some((token) => REGION.test(token.norm));
    const region = isRegion ? named.findLast((code) => code.startsWith(`${place.code}-`)) : undefined;
    return region === undefined ? place : { ...place, code: region };
  });
