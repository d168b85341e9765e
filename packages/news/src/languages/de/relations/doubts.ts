import type { DoubtTables } from '../../../grammar/relation-tables.ts';

export const doubts: DoubtTables = {
  doubt: {
    doubt: `
      dementi*; bestreitet|bestreiten|bestritt|bestritten; gerücht|gerüchte|gerüchten; gerede;
      falsch|falsche|falschen|falscher|falsches|fälschlich*; falschmeldung*; irrig*; irrtum|irrtums|irrtümlich*; fehler|fehlers|*fehler|*fehlers;
      zahlendreher; *versehen; versehentlich; widerruf*|widerrief*; unsinn|unsinnig; unfug; quatsch; humbug; blödsinn; fiktion|fiktiv*;
      geträumt|träumt|träumte|träumten|wunschtraum; wunschdenken; luftschloss|luftnummer; vergeblich|vergebens|umsonst;
      erfunden|erfundene|erfundenen; erlogen|gelogen|lüge|lügen; märchen; widerlegt*|widerlegen; haltlos*; unzutreffend*; unwahr*; unrichtig*; aus
      der luft gegriffen; leer aus; leer ausgegangen|ausging|ausgingen; nie zustande|eingetroffen|eingetreten|angekommen|abgeschickt|ausgeliefert;
      hirngespinst*; gemunkelt|munkelt*; kolportiert*; mythos; mär; reich der; kein wahres wort; ammenmärchen; missverständnis
    `,
    plain: 'ohne fehler; fehlerfrei',
  },
};
