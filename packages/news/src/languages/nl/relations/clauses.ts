import type { ClauseTables } from '../../../grammar/relation-tables.ts';

export const clauses: ClauseTables = {
  compare: {
    was: 'was; waren',
    base: `
      zoveel als; zo veel als; zo hoog als; dan; vergeleken met; ten opzichte van; in vergelijking met|tot; tegen; tegenover; afgezet tegen;
      vergeleken bij; het peil van; het niveau van; peil van; boven|onder die|dat|de waarde|uitvoer|invoer|export|import? van
    `,
    weak: 'na; op; boven; onder; als',
  },
  break: {
    before: 'nadat',
    break: 'terwijl; maar; waarbij; hoewel',
    adverb: `
      maar liefst|net|weinig; maar eventjes;
      daarentegen; echter; niettemin; al; aan de andere kant; toch; daartegenover; op hun beurt; intussen; ondertussen; dan weer
    `,
  },
  and: { and: 'en; of; alsook; evenals; &' },
  respective: { each: 'respectievelijk' },
  cause: {
    cause: `
      vanwege; dankzij; wegens; als gevolg van; door toedoen van; gezien; onder invloed van
    `,
    despite: 'ondanks; in weerwil van',
  },
  circumstance: {
    measure: 'tegen|in lopende|constante|vaste|vergelijkbare prijzen; bij|tegen constante|lopende|vaste wisselkoersen',
    paper: `
      verschil tussen ..4 uitvoer|invoer|export|import|uitvoerwaarde|invoerwaarde en ..4 uitvoer|invoer|export|import|uitvoerwaarde|invoerwaarde;
      onder|dankzij|volgens|binnen|sinds|na ..5 akkoord|verdrag|overeenkomst|*akkoord|*verdrag|*overeenkomst;
      gecorrigeerd|geschoond|gezuiverd voor|van ..1 inflatie|prijsstijgingen|prijzen; waar haalt|haal|halen u|je|ze|zij|hij dat|die|het vandaan;
      waar haalt|haal|halen u|je|ze|zij|hij ..3 cijfer|getal|bedrag vandaan
    `,
  },
};
