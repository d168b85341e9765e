import type { ClauseTables } from '../../../grammar/relation-tables.ts';

export const clauses: ClauseTables = {
  compare: {
    level: 'auf dem|das Niveau|Stand von|des|aus; auf das|dem Vorkrisenniveau',
    base: `
      so viel wie; so hoch wie; so viele wie; als; gegenüber; im Vergleich zu|zum|zur|mit|dem?; verglichen mit; im Vergleich; gemessen an;
      gegenüber dem|der; unter dem; über dem; auf dem; Niveau von; Stand von; Wert von; Niveaus|Werts|Wertes|Stands|Standes von; Niveau des Jahres
    `,
    weak: 'nach; zum; zu; statt',
  },
  break: {
    before: 'nachdem',
    break: 'während; wogegen; wohingegen; obwohl; sondern',
    adverb: `
      aber; hingegen; dagegen; jedoch; allerdings; doch; zwar; demgegenüber; ihrerseits; indes; unterdessen; indessen; dafür
    `,
  },
  and: { and: 'und; oder; sowie; bzw .?; &' },
  respective: { each: 'beziehungsweise; bzw .?; respektive; jeweils' },
  cause: {
    cause: `
      dank; wegen; aufgrund; auf Grund; infolge; angesichts; bedingt durch; ausgelöst durch; als Folge; getrieben von; vor dem Hintergrund
    `,
    despite: 'trotz; ungeachtet',
  },
  circumstance: {
    measure: 'in|zu jeweiligen|laufenden|konstanten|vergleichbaren Preisen; zu konstanten|laufenden Wechselkursen',
    paper: `
      differenz|unterschied zwischen ..4 export*|ausfuhr*|import*|einfuhr* und|sowie ..4 export*|ausfuhr*|import*|einfuhr*;
      differenz aus ..4 export*|ausfuhr*|import*|einfuhr* und ..4 export*|ausfuhr*|import*|einfuhr*;
      unter|dank|gemäß|laut|durch|rahmen|seit|nach ..5 abkommen|abkommens|vertrag|vertrags|*abkommen|*abkommens|vereinbarung;
      um die|den|der ..1 Teuerung|Inflation|Preisentwicklung|Preise|Preiseffekt|Wechselkurseffekte|Preisveränderungen ..1 bereinigt;
      nach Abzug|Bereinigung|Herausrechnung der|um ..1 Teuerung|Inflation; teuerungsbereinigt; inflationsbereinigt; preisbereinigt;
      unter|ohne Berücksichtigung|Einrechnung der Teuerung|Inflation
    `,
  },
};
