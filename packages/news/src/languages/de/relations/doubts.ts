import type { DoubtTables } from '../../../grammar/relation-tables.ts';

export const doubts: DoubtTables = {
  doubt: {
    doubt: `
      dementi*; bestreitet|bestreiten|bestritt|bestritten; gerücht|gerüchte|gerüchten; gerede; falsch|falsche|falschen|falscher|falsches|fälschlich*;
      falschmeldung*; irrig*; irrtum|irrtums|irrtümlich*; fehler|fehlers|*fehler|*fehlers; zahlendreher; *versehen; versehentlich;
      widerruf*|widerrief*; unsinn|unsinnig; unfug; quatsch; humbug; blödsinn; fiktion|fiktiv*; geträumt|träumt|träumte|träumten|wunschtraum;
      wunschdenken; luftschloss|luftnummer; vergeblich|vergebens|umsonst; erfunden|erfundene|erfundenen; erlogen|gelogen|lüge|lügen; märchen;
      widerlegt*|widerlegen; haltlos*; unzutreffend*; unwahr*; unrichtig*; aus der luft gegriffen; leer aus; leer ausgegangen|ausging|ausgingen; nie
      zustande|eingetroffen|eingetreten|angekommen|abgeschickt|ausgeliefert; hirngespinst*; gemunkelt|munkelt*; kolportiert*; mythos; mär; reich der;
      kein wahres wort; ammenmärchen; missverständnis; zahl|zahlen|angabe|angaben|wert|schätzung|prognose|meldung|mitteilung ..14
      zurückgezogen|zurückgenommen|gestrichen|gelöscht|kassiert; traum|träume|träumen von; frommer wunsch; illusion|illusorisch; fata morgana;
      utopie|utopisch; bluff; scherz|scherzte|scherzhaft|aprilscherz; fabel; phantasie|fantasie|phantasiezahl|fantasiezahl; legende; hoax; fake;
      fakenews; ente ..1 entpuppt*; seemannsgarn; windei; luftbuchung*; an den haaren; dubios*; desinformation; bleibt|blieb|bleiben|blieben ein
      wunsch; frei erfunden; aus den fingern; frühere|früheren|erste|ersten|vorige|vorigen ausgabe|fassung|version|auflage; nichts wissen;
      weiß|weiss|wisse|wissen von|davon nichts; nie gehört; neu sein|war; zum ersten mal höre|hört|gehört; entschuldig*; bittet|bitten um
      verzeihung|nachsicht; falsche|falschen zeile|spalte|einheit|tabelle; übertrieben*; aufgebauscht*; lachhaft; geplatzt*; platzte|platzten; in
      rauch; verpuffte|verpufft; nahm|nimmt|nahmen|nehmen ..12 zurück; zog|zieht|zogen|ziehen ..12 zurück; will man ..8 nichts; nur auf dem papier;
      hinfällig; ausgedacht; zusammengereimt
    `,
    plain: 'ohne fehler; fehlerfrei',
  },
};
