import type { DoubtTables } from '../../../grammar/relation-tables.ts';

export const doubts: DoubtTables = {
  doubt: {
    doubt: `
      ontken|ontkent|ontkennen|ontkende|ontkenden|ontkend; ontzenuwt|ontzenuwde|ontzenuwd; gerucht|geruchten; vals|valse|valselijk; onjuist|onjuiste;
      onwaar|onware|onwaarheid; fout|fouten|foutief|foute|foutieve|*fout; vergissing*|vergiste|vergist; abuis|abusievelijk; onzin|onzinnig*;
      flauwekul; kletskoek; lariekoek; kolder; larie; verzint|verzonnen|verzinsel|verzinsels|verzon; fictie|fictief|fictieve;
      gedroomd|droomde|droomden|droomt|luchtkasteel*; tevergeefs|vergeefs|vergeefse; ijdele hoop; gehoopt; weerlegt|weerlegd|weerlegde;
      weersprak|weerspraken|weerspreekt|weersproken; tegengesproken; ongegrond|ongegronde; uit de lucht gegrepen; uit de|hun|zijn|haar duim;
      misverstand; lege handen; kous op de kop; bleef|bleven|blijft|blijven ..2 uit; uitgebleven; roddel|roddels; kletspraat; mythe;
      fabel|fabels|fabeltje; leugen|leugens|gelogen|leugenachtig; niets van waar; klopt|klopte|kloppen|klopten niet; verspreking|verschrijving;
      verschoven komma; niets ..1 terechtgekomen|terecht; berustte|berust|berusten op een;
      cijfer|cijfers|getal|bedrag|raming|schatting|bericht|prognose ..12 ingetrokken|teruggetrokken|geschrapt|verwijderd|herroepen; trekt|trok|trokken
      ..6 cijfer|cijfers|getal|bedrag|raming|schatting|bericht|prognose ..6 in|terug; vrome wens; illusie|illusies; luchtspiegeling; utopie|utopisch;
      bluf|grootspraak; grap|grapje|grapte|grapten|schertste; sprookje|sprookjes; broodje aap; hersenschim; desinformatie; nepnieuws; kul; klinkklare;
      verkeerd|verkeerde ..2 cijfer|getal|bedrag|komma|kolom|eenheid; kwakkel; bakerpraat; blijft|bleef|bleven|blijven een wens|droom; gebakken lucht;
      eerdere|vorige|eerste editie|versie|druk|uitgave; weet|weten|wist|wisten van|er niets|niks; nooit van gehoord; hoort|hoorde ..4 voor het eerst;
      verontschuldig*; excuses; verkeerde rij|kolom|regel|eenheid; overdreven; opgeblazen; lachwekkend; borrelpraat; doet|deed|deden|doen ..8 af als;
      ketste|ketsten af; afgeketst; van de baan; liep|liepen op niets; op niets uitgelopen; in rook opgegaan; sloeg|sloegen nergens op; kletsika;
      alleen op papier
    `,
    plain: 'zonder fouten',
  },
};
