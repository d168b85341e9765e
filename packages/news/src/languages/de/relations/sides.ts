import type { SideTables } from '../../../grammar/relation-tables.ts';

export const sides: SideTables = {
  partnerList: {
    list: `
      Spitze der? Liste|Rangliste|Rangfolge; führt|führte|führen die Liste|Rangliste an?; gefolgt von;
      wichtigsten|größten|bedeutendsten|Top ..2
      Abnehmer|Abnehmerländer|Märkte|Absatzmärkte|Zielländer|Lieferländer|Lieferanten|Kunden|Länder|Bezugsländer|Exportmärkte; danach folgen|folgten;
      es folgen|folgten; an der Spitze; weitere|andere|übrigen ..1 Abnehmer|Abnehmerländer|Importeure|Lieferanten|Lieferländer|Kunden;
      dahinter folgen|folgten|kommen
    `,
  },
  prep: {
    by: 'seitens; durch',
    to: 'nach; in die; an; an die; für; in das; ins; in Richtung; auf den; zu; zur',
    from: 'aus; angewiesen auf; abhängig von; von dort; aus der|dem|den',
    with: 'mit; mit der|dem|den; gegenüber; im Handel mit; gegenüber der|dem|den',
    between: 'zwischen',
    of: 'von; der; des; vom',
    in: 'in; im; in der|dem|den; auf; bei',
    among: 'unter',
    view: 'aus; für',
    than: 'hinter; vor; nach; außer; gefolgt von; ohne; via; über; als; außerhalb; außer nach|in|mit|den|die',
  },
  possessive: { own: 'seine|seiner|seinen|sein; ihre|ihrer|ihren|ihr' },
  both: {
    both: `
      beide Länder; beiden Länder|Ländern; beider Länder; bilateral*; beide Seiten; beiden Staaten; beider Staaten; wechselseitig*; gegenseitig*;
      untereinander; miteinander; beider Seiten; unser|unseren|unserem|unseres Handel|Handels|Handelsvolumen|Warenaustausch
    `,
  },
  favour: {
    for: 'zugunsten; zu Gunsten; zum Vorteil|Nutzen',
    against: 'zulasten|zuungunsten; zu Lasten|Ungunsten; zum Nachteil',
    minus: 'ins|im Minus|Defizit; rote|roten Zahlen; defizitär',
    plus: 'ins|im Plus; schwarze|schwarzen Zahlen',
  },
  reverse: {
    reverse: `
      umgekehrter Richtung; umgekehrt; Gegenrichtung; in die andere Richtung; im Gegenzug; in der anderen Richtung; andersherum;
      in entgegengesetzter Richtung; seinerseits; Gegenzug
    `,
  },
  former: { former: 'erstere|ersteren|erstgenannte', latter: 'letztere|letzteren|letztgenannte' },
};
