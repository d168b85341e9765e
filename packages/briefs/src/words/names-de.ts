import type { Area } from './words.ts';

/** A country's name in a German sentence. */
export interface GermanName {
  /** After "zwischen", "mit" and "aus": "Marokko", "der Schweiz", "den Niederlanden". */
  readonly dative: string;
  /** After a noun: "Marokkos", "der Schweiz", "von Honduras". */
  readonly genitive: string;
  /** Where goods go: "nach Marokko", "in die Schweiz". */
  readonly to: string;
}

const feminine = (name: string): GermanName => ({ dative: `der ${name}`, genitive: `der ${name}`, to: `in die ${name}` });
const plural = (dative: string, genitive: string, accusative: string, to = 'in'): GermanName => ({ dative: `den ${dative}`, genitive: `der ${genitive}`, to: `${to} die ${accusative}` });

/** Names with an article; all others take none. */
const WITH_ARTICLE: Readonly<Record<string, GermanName>> = {
  CH: feminine('Schweiz'), TR: feminine('Türkei'), UA: feminine('Ukraine'), MN: feminine('Mongolei'), SK: feminine('Slowakei'), MD: feminine('Republik Moldau'), EH: feminine('Westsahara'),
  CD: { dative: 'der Demokratischen Republik Kongo', genitive: 'der Demokratischen Republik Kongo', to: 'in die Demokratische Republik Kongo' },
  CF: { dative: 'der Zentralafrikanischen Republik', genitive: 'der Zentralafrikanischen Republik', to: 'in die Zentralafrikanische Republik' },
  DO: { dative: 'der Dominikanischen Republik', genitive: 'der Dominikanischen Republik', to: 'in die Dominikanische Republik' },
  GB: { dative: 'dem Vereinigten Königreich', genitive: 'des Vereinigten Königreichs', to: 'in das Vereinigte Königreich' },
  PS: { dative: 'dem Staat Palästina', genitive: 'des Staates Palästina', to: 'in den Staat Palästina' }, VA: { dative: 'dem Heiligen Stuhl', genitive: 'des Heiligen Stuhls', to: 'an den Heiligen Stuhl' },
  US: plural('Vereinigten Staaten', 'Vereinigten Staaten', 'Vereinigten Staaten'), AE: plural('Vereinigten Arabischen Emiraten', 'Vereinigten Arabischen Emirate', 'Vereinigten Arabischen Emirate'),
  NL: plural('Niederlanden', 'Niederlande', 'Niederlande'), PH: plural('Philippinen', 'Philippinen', 'Philippinen', 'auf'), MV: plural('Malediven', 'Malediven', 'Malediven', 'auf'),
  BS: plural('Bahamas', 'Bahamas', 'Bahamas', 'auf'), SC: plural('Seychellen', 'Seychellen', 'Seychellen', 'auf'), KM: plural('Komoren', 'Komoren', 'Komoren', 'auf'), SB: plural('Salomonen', 'Salomonen', 'Salomonen', 'auf'),
  FO: plural('Färöern', 'Färöer', 'Färöer', 'auf'), MH: plural('Marshallinseln', 'Marshallinseln', 'Marshallinseln', 'auf'), CK: plural('Cookinseln', 'Cookinseln', 'Cookinseln', 'auf'), KY: plural('Kaimaninseln', 'Kaimaninseln', 'Kaimaninseln', 'auf'),
};

export const germanName = ({ code, name }: Area): GermanName => WITH_ARTICLE[code] ?? { dative: name, genitive: takesS(name) ? `${name}s` : `von ${name}`, to: `nach ${name}` };

/** A name of one word that does not end in a hiss, which has no written genitive. */
const takesS = (name: string): boolean => !/[sxzß]$/.test(name) && !/[ ,(]/.test(name);
