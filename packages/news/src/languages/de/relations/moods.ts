import type { MoodTables } from '../../../grammar/relation-tables.ts';

export const moods: MoodTables = {
  counter: {
    counter: `
      niemand|keiner erwartet|rechnet|glaubt; kaum jemand erwartet|rechnet|glaubt;
      träumt|träumte|träumten|träumen ..4 von;
      sollte ..12 scheitern|platzen ..16 verloren; könnte|könnten|dürfte|dürften ..14 entgehen; drohen ..10 zu entgehen;
      kein|keinen|keinerlei Grund|Anlass|Beleg|Belege ..3 für|zu|dafür; nichts deutet darauf; wäre ..10 gestiegen|gewachsen|gesunken|gefallen;
      wären ..10 gestiegen|gewachsen|gesunken|gefallen; hätte|hätten ..12 würde|würden|wäre|wären|können|hätte|hätten;
      wäre ..14 wäre|wären|hätte|hätten; wenn ..14 wäre|wären|würde|würden|hätte|hätten; ohne ..10 wäre|wären|hätte|hätten; hätte erreichen können;
      falls ..12 würde; würde ..8 wenn; wären; hätten ..8 zugelegt;
      käme|kämen|träte|träten|fiele|fielen|bräche|brächen|stiege|bliebe|blieben|gäbe|ginge|verhinge ..24 ,
      würde|würden|dürfte|dürften|könnte|könnten|fiele|fielen|sänke|sänken|stiege|stiegen|ginge|gingen|bräche|brächen|verlöre|verlören|müsste|müssten;
      sollte|sollten ..16 , würde|würden|könnte|könnten|dürfte|dürften|fiele|fielen|müsste|müssten; ohne ..10 würde|würden|fiele|sänke|läge;
      bei|mit einem|einer ..10 würde|würden; Rechenbeispiel|Beispielrechnung|Planspiel|Gedankenexperiment;
      rein rechnerisch ..3 würde|würden|wäre|wären; damit|bevor ..16 müsste|müssten|müssen ..14 übersteigen|überschreiten|erreichen;
      würde|würden ..24 , würde|würden|fiele|fielen|sänke|sänken|stiege|stiegen|ginge|gingen|bräche|brächen|verlöre|verlören|müsste|müssten;
      verhängt|verhängen|erhebt|erhöht|schließt|platzt|scheitert ..18 , würde|würden; hätte ..8 zugelegt; hypothetisch;
      ohne ..14 wäre|wären|hätte|hätten; läge|lägen ..14 höher|tiefer|niedriger; wäre|wären ..16 läge|lägen|stünde|betrüge;
      Zahl von ..8 verbreitete|veröffentlichte|genannte ..8 bezog|umfasste|betraf; dass ..20 falsch|unwahr|erfunden|Unsinn|Falschmeldung|Quatsch;
      Vertrag|Abkommen|Pakt|Zoll|Deal|Projekt hätte|hätten ..12 gebracht|beschert|verschafft|gehoben|erhöht|gesteigert|verdoppelt|getrieben|gelassen;
      im schlimmsten|besten Fall ..3 würde|würden|fiele|fielen|stiege|stiegen|sänke|sänken;
      müsste|müssten ..14 verkaufen|liefern|exportieren|ausführen|kaufen|einführen|importieren|beziehen|absetzen|abnehmen; sollte|sollten eigentlich;
      eigentlich ..6 müsste|müssten|sollte|sollten; nur|einzig|bloß wenn|falls|sofern;
      im
      düstersten|dunkelsten|schlechtesten|ungünstigsten|ungünstigen|pessimistischen|pessimistischsten|schwärzesten|günstigsten|optimistischen|optimistischsten|rosigsten Fall|Szenario|Variante|Falle;
      im schlimmsten|besten Fall|Szenario;
      dass ..20 ist|sei|war|bleibt ein|eine|pures|reine Märchen|Mythos|Ente|Legende|Gerücht|Erfindung|Lüge|Irrtum;
      bei|im einem|Falle|Fall ..2 Scheitern|Scheiterns|Platzen|Ausfall|Bruch ..10 könnte|könnten|würde|würden|drohten;
      sollte|sollten ..6 scheitern|platzen|ausfallen|auslaufen ..12 würde|würden|könnte|könnten
    `,
    tease: `
      die? Behauptung :; das? Gerücht :; der? Mythos :;
      morgen ,? im|in|an|auf|bei blatt|heft|diesem|dieser|diesen|ihrer|der|unserer|uns|unserem ..2 :; morgen :; morgen im Blatt|Heft|Wirtschaftsteil;
      am Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag ,? im|in|an|auf|bei
      blatt|heft|diesem|dieser|diesen|ihrer|der|unserer|uns|unserem ..2 :;
      in der|unserer|ihrer nächsten|kommenden|morgigen|Wochenendausgabe|Montagausgabe|Samstagausgabe|Sonntagausgabe|Montagsausgabe ..1 :;
      in der *ausgabe :; im nächsten|kommenden Heft|Newsletter|Blatt; lesen|sehen|hören Sie morgen|demnächst|am|in|nächste ..3 :;
      morgen|demnächst lesen|sehen|hören Sie; nächste|kommende Woche ,? in|im|bei|an ..3 :; nächste|kommende Woche :; Vorschau ..2 :; demnächst ..3 :;
      das lesen Sie;
      am Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Wochenende im|in ..1
      Wirtschaftsteil|Magazin|Beilage|Heft|Blatt|Teil|Ressort|Rubrik|*beilage|*teil ..2 :;
      Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|morgen : wie|warum|weshalb|wieso
    `,
    suppose: `
      angenommen ,|:|,dass; gesetzt den Fall; nehmen|stellen|spielen wir ..1 an|vor|durch; nehmen wir; stellen wir uns; gesetzt , es|man|dass;
      unterstellt ,; unterstellen wir; mal|einmal angenommen; was wäre ,? wenn; gäbe es ..6 ,; spielen wir
    `,
    ask: 'was wäre|passierte|geschähe|würde|geschieht|passiert ..3 wenn; was wird aus',
  },
  status: {
    forecast: `
      erwart*; Prognose|Prognosen; prognostizier*; voraussichtlich; dürfte|dürften; wird; werden; könnte|könnten; rechnet|rechnen mit; vorhergesagt;
      Schätzung zufolge; Ausblick; voraus; wahrscheinlich; rechnen; soll voraussichtlich; Potenzial; werde; rechnet; rechne; sagt|sagte ..10 voraus;
      möglich; machbar; realistisch; stellt|stellen sich ..16 auf; macht|machen sich ..6 gefasst; Exportpotenzial*|Exportpotential*;
      *potenzial|*potential; zu erwarten; winkt|winken; rechnet ..12 mit
    `,
    target: `
      Ziel|Ziele; Wunsch|Absicht|Vorhaben|Vorsatz; Zielmarke; soll; sollen; will; wollen; plant; planen; anstreb*; angestrebt; strebt|streben;
      geplant; beabsichtig*; vorgenommen; Zielvorgabe; visiert; knacken; auszubauen; auszuweiten; anzuheben; hochzufahren;
      zu steigern|erhöhen|verdoppeln|verdreifachen|vervierfachen|bringen|heben|vergrößern|erreichen; peilt|peilen ..14 an; *ziel|*ziels; *zielmarke;
      zum Ziel gesetzt|gemacht|genommen; auf die Fahnen; angepeilt|anvisiert|avisiert
    `,
    estimate: `
      wird|werden auf|der|die|das|dieser|diese|ihr|ihre|sein|seine|von|derzeit|heute|aktuell|damit|allein ..14 geschätzt|veranschlagt|taxiert;
      geschätzt*; schätz*; Schätzung|Schätzungen; schätzungsweise; taxiert|taxieren|taxierte|taxierten; veranschlagt|veranschlagen|veranschlagte;
      Hochrechnung*; hochgerechnet; Überschlägig*|überschlägig*; beziffern Experten|Fachleute|Beobachter|Kenner
    `,
    past: `
      als erwartet|prognostiziert|vorhergesagt|gedacht|geplant|erhofft|befürchtet; wie erwartet|geplant|prognostiziert|vorhergesagt; wider Erwarten;
      unerwartet*
    `,
    preliminary: 'vorläufig*; Schnellschätzung; erste Zahlen; ersten Daten; noch nicht endgültig; provisorisch*',
    unconfirmed: 'angeblich; unbestätigt*; Gerüchten; Insidern zufolge; mutmaßlich; nicht bestätigt*; Medienberichten; gerüchteweise',
  },
};
