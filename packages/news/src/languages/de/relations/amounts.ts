import type { AmountTables } from '../../../grammar/relation-tables.ts';

export const amounts: AmountTables = {
  move: {
    up: `
      Zugewinn*; Schub;
      ging|gingen|geht|gehen
      es|um|deutlich|kräftig|stark|leicht|weiter|wieder|insgesamt|zuletzt|noch|sogar|dagegen|hingegen|indes|indessen|jedoch|im|in|auch|damit|dort ..22
      nach oben; ging|gingen 20* ..22 nach oben; ging|geht es ..12 aufwärts|bergauf|hoch; schoss|schossen ..22 in die Höhe; schnellte|schnellten|schnellt|schnellen|kletterte|kletterten|gingen|ging|trieb|trieben ..22 in die Höhe; ging|gingen ..12 hoch;
      schwoll|schwollen ..22 an; angeschwollen; vermehrte|vermehrten sich?; vergrößerte|vergrößerten|vergrößert sich?; erhöhen|erhöht sich;
      übertraf|übertrafen ..2 vorjahr|vorjahreswert|vorjahresniveau; zulegen|zuzulegen; emporschoss*; hochschnell*; hochgeschnellt; gestiegen;
      stieg|stiegen; steigt|steigen; Anstieg; Anstiegs; ansteigen; anstieg|anstiegen; angestiegen; gewachsen; wuchs|wuchsen; wächst|wachsen; Wachstum;
      Wachstums; zugenommen; nahm|nahmen ..22 zu; nimmt|nehmen ..22 zu; Zunahme; zunahm|zunahmen; zugelegt; legte|legten ..22 zu; legt|legen ..22 zu;
      zulegte|zulegten; Zuwachs; Plus; erhöht; erhöhte|erhöhten; das|ihr Plus; Erhöhung; Steigerung; steigerte|steigerten; gesteigert;
      kletterte|kletterten; klettert; geklettert; sprang|sprangen; Sprung; gesprungen; ausgeweitet; weitete|weiteten ..22 aus; Ausweitung; vergrößert;
      vergrößerte; verbesser*; höher; plus; schnellte|schnellten|schnellt|schnellen ..22 hoch|empor;
      schnellte|schnellten|ging|gingen|schoss|schossen ..22 nach oben; boomt*; ausgebaut; gewann|gewannen; gewonnen; verteuert; aufwärts; vertieft;
      erholt*; zog|zogen|zieht|ziehen ..22 an; anzogen; explodier*; angewachsen; anwuchs; anwachsen; Aufschwung; anziehen; angezogen; hochgeschraubt;
      emporgeklettert; hochgeklettert; aufgestockt; gestärkt; *plus; *zuwachs; *wachstum; *anstieg
    `,
    down: `
      ging|gingen|geht|gehen nach|laut
      Angaben|Angabe|Daten|Zahlen|Schätzung|Schätzungen|Berechnung|Berechnungen|Auskunft|Einschätzung|Ansicht|Meinung|Informationen|vorläufigen|ersten|offiziellen|amtlichen ..22 zurück;
      ging|gingen|geht|gehen
      es|um|deutlich|kräftig|stark|leicht|weiter|wieder|insgesamt|zuletzt|noch|sogar|dagegen|hingegen|indes|indessen|jedoch|im|in|auch|damit|dort ..22
      nach unten; ging|gingen 20* ..22 nach unten; ging|geht es ..12 abwärts|bergab; Verlust|Verluste|Verlusten von; Absturz; Reduzierung;
      Einbuße|Einbußen; Schwund; Rückschlag; Minderung; Knick; Abfall um; schwächte|schwächten sich ..22 ab; abgeschwächt; abschwäch*;
      halbierte|halbierten sich um; halbierte|halbierten sich 20* um; ging|gingen ..22 nach unten; schwächel*;
      verfehlte|verfehlten ..2 vorjahr|vorjahreswert|vorjahresniveau; kollabiert*; zurückgehen|zurückzugehen; sackte|sackten ..22 weg|ab;
      absackte|absackten|abgesackt; ermäßigte|ermäßigten sich; nachließ|nachließen|nachgelassen; abrutsch*|abgerutscht; absank|absanken;
      abstürz*|abgestürzt; einbüßte|einbüßten; abschmolz|abschmolzen; zusammenschrumpf*|zusammengeschrumpft; gesunken; sank|sanken; sinkt|sinken;
      gefallen; fiel|fielen; fällt; zurückgegangen; ging|gingen ..22 zurück; geht ..22 zurück; zurückging|zurückgingen; Rückgang|Rückgangs; Rückgänge;
      abgenommen; nahm|nahmen|nimmt|nehmen ..22 ab; abnahm|abnahmen; Abnahme; geschrumpft; schrumpft*; schrumpfte; eingebrochen;
      brach|brachen|bricht|brechen ..22 ein|weg; weggebrochen; Einbruch; verringert; verringerte|verringerten; Verringerung; verminder*; reduziert*;
      Minus; minus; das|ihr Minus; verloren; verlor; büßte|büßten|büßt|büßen ..22 ein; eingebüßt; gab|gaben|gibt|geben ..22 nach; nachgegeben;
      nachgab|nachgaben|nachgibt|nachgeben; niedriger; abgerutscht; rutschte|rutschten|rutscht|rutschen|fiel|fielen|fällt ..22 ab; gedrückt; kleiner;
      verschlechter*; zurückgefallen; stürzte|stürzten|stürzt|stürzen ..22 ab|ein; abgestürzt; sackte|sackten|sackt|sacken ..22 ab|zusammen;
      Schrumpfung; abgesackt; schwächer; halbierte|halbierten; ließ|ließen|lässt|lassen ..10 nach; bildete|bildeten|bildet|bilden ..22 zurück;
      fuhr|fuhren ..10 zurück|herunter; gekürzt; gesenkt; verengt*; verkleinert*; einbrach|einbrachen; Abschwung; zurück; *rückgang; *minus;
      *einbruch; eingeknickt; knickte*; abgekühlt; bröckelte*; fehlten; schmolz|schmolzen; geschmolzen; schwand|schwanden; tauchte|tauchten ..22 ab;
      gaben ..8 nach
    `,
    flat: 'unverändert; stabil; stagnier*; gleich',
  },
  share: { share: 'Anteil|Anteile|Anteils|Anteilen; Anteil an|am; Quote der; Löwenanteil|Löwenanteils; Großteil' },
  shareVerb: {
    taken: 'nahm|nahmen|nimmt|nehmen ..10 ab',
    goes: 'ging|gingen|geht|gehen|floss|flossen ..12 nach',
    share: `
      entfiel|entfielen|entfallen; entfällt; macht|machte|machen|machten ..5 aus; ausmacht|ausmachte; stellt|stellte ..4;
      entspricht|entsprach|entsprechen; wickelt|wickeln|wickelte|wickelten ..14 ab; abwickelt|abwickeln|abwickelte|abgewickelt; steht für; stand für;
      deckt|deckte|deckten|decken; gingen nach; ging nach; bestimmt für; geht in; gingen in;
      geht|gehen|ging|gingen ..4 in die|den|das ..1
      Niederlande|Niederlanden|USA|Vereinigten|Türkei|Schweiz|Ukraine|Slowakei|Mongolei|EU|Emirate|Emiraten|Irak|Iran|Golfstaaten|Golfregion|Volksrepublik|Bundesrepublik|Union|Europäische|Eurozone|Euroländer|Nachbarländer|Ausland|Drittländer|Drittstaaten;
      kommt|kommen|kam|kamen aus; besteht|bestehen|bestand|bestanden ..3 aus; verschlang|verschlingt|verschlangen;
      stammt|stammten|stammte|stammen aus?; kamen aus; beträgt vom;
      größter|größte|wichtigster|wichtigste|größten|wichtigsten Posten|Warengruppe|Exportgut
    `,
  },
  total: { measure: 'Volumen|Volumens; Wert|Werts; Menge|Mengen', total: 'gesamt*; insgesamt; aller; ganzen; Gesamt*' },
  by: { by: 'um; verlor|verloren|büßte|büßten|fehlten|fehlen damit|somit|dadurch|also|ihm|ihr|ihnen?', of: 'in Höhe von; von' },
  until: {
    to: `
      auf; auf ein Volumen|Niveau von; auf eine Summe von; betrug|betrugen; beträgt|betragen; belief|beliefen ..4 auf; beläuft ..3 auf;
      belaufen ..3 auf; erreichte|erreichten; erreicht; erreichen; lag|lagen bei; liegt bei; für; im Wert von; im Umfang von; in Höhe von; Wert von;
      bei; bezifferte|beziffert|beziffern; summierte|summierten ..3 auf; summiert; waren; war; umfasste|umfasst; verzeichnete|verzeichneten;
      überschritt|überschritten; überstieg|überstiegen; bis auf; hat ein Volumen von; kam auf; kamen auf; wert; Volumen von; lag; lagen;
      auf einen Wert von; überschreiten; übertraf; von über; mit; bleibt bei; ausmachten
    `,
  },
  more: {
    up: `
      über dem|den|der Vormonat*|Vorquartal*|Vorkrisen*|Vorkriegs*; über dem|den|der Vorjahr*; über Vorjahr; über denen|jenen|denjenigen;
      mehr; höher; Zuwachs; Plus; Steigerung; Wachstum; Anstieg; zusätzlich*; plus; darüber; größer;
      über dem Niveau|Wert|Stand|Vorjahresniveau|Vorjahreswert; über|unter den|der Importen|Einfuhren|Exporten|Ausfuhren|Einfuhr|Ausfuhr
    `,
    down: `
      unter dem|den|der Vormonat*|Vorquartal*|Vorkrisen*|Vorkriegs*; unter dem|den|der Vorjahr*; unter Vorjahr; unter denen|jenen|denjenigen;
      weniger; niedriger; Rückgang; Minus; Einbruch; geringer; kleiner; minus; darunter;
      unter dem Niveau|Wert|Stand|Vorjahresniveau|Vorjahreswert
    `,
  },
  rank: {
    n: `
      Rang|Platz|Position|Stelle {n:n}; {n:ord} Rang|Platz|Stelle|Position; an {n:ord} Stelle;
      {n:ord} ..2 Handelspartner|Partner|Lieferant|Absatzmarkt|Abnehmer|Exportmarkt|Exporteur|Importeur|Kunde|Lieferland|Abnehmerland|Bezugsland|Zielland;
      {n:ord} ..1 *lieferant|*abnehmer|*exporteur|*importeur; {n:ord} unter; Nummer {n:n};
      {n:ord} größter|größte|größten|wichtigster|wichtigste|wichtigsten
    `,
    2: 'zweitgrößt*; zweitwichtigst*',
    3: 'drittgrößt*; drittwichtigst*',
    4: 'viertgrößt*; viertwichtigst*',
    5: 'fünftgrößt*; fünftwichtigst*',
    6: 'sechstgrößt*; sechstwichtigst*',
    7: 'siebtgrößt*; siebtwichtigst*',
    8: 'achtgrößt*; achtwichtigst*',
    9: 'neuntgrößt*; neuntwichtigst*',
    10: 'zehntgrößt*; zehntwichtigst*',
    1: `
      größter|größte|größten|größtes|wichtigster|wichtigste|wichtigsten|wichtigstes|bedeutendster|bedeutendste|bedeutendsten|bedeutendstes ..2
      Handelspartner|Lieferant|Absatzmarkt|Abnehmer|Exportmarkt|Kunde|Exporteur|Importeur|Lieferland|Handelspartnern|Abnehmerland|Bezugsland|Herkunftsland|Ziel|Exportziel|Zielmarkt|Zielland|Bestimmungsland|*lieferant|*abnehmer|*exporteur|*importeur|*partner
    `,
    'change+': `
      um {n:n} Plätze|Platz|Ränge|Rang|Positionen ..4 vor|auf|nach;
      {n:n} Plätze|Ränge|Platz|Positionen gutgemacht|gewonnen|nach|höher|aufgestiegen|vor; kletterte um {n:n} Plätze|Ränge;
      verbesserte ..3 um {n:n} Plätze|Ränge; stieg um {n:n} Plätze|Ränge|Rang|Platz
    `,
    'change-': `
      fiel um {n:n} Plätze|Ränge|Platz; verlor {n:n} Plätze|Ränge; rutschte um {n:n} Plätze|Ränge;
      {n:n} Plätze|Ränge eingebüßt|verloren|zurück|tiefer|schlechter; fiel {n:n} Plätze|Ränge zurück
    `,
  },
  oneOf: { some: 'einer der; eine der; eines der; einem der; einen der; einige der; zu den; unter den' },
  per: {
    price: `
      pro|je|die|eine Tonne|Kilo|Kilogramm|Barrel|Liter|Fass|Unze|Einwohner|Kopf|Stück|Megawattstunde|Container;
      das Kilo|Barrel|Fass|Kilogramm; der Liter; je t; / t
    `,
  },
  part: { of: 'davon; darunter; wovon' },
  ofWhat: { whole: 'von allem? ,? was|dem; dessen' },
  rate: { growth: 'im Jahresvergleich; binnen Jahresfrist; pro Jahr; jährlich' },
  thatIs: { part: 'oder; also; sprich; das sind; das waren; was ..2 entspricht; das entspricht' },
};
