import type { DenialTables } from '../../../grammar/relation-tables.ts';

export const denials: DenialTables = {
  not: {
    rumour: `
      falsch|unwahr|erlogen ist|sei , was|dass;
      hat|haben uns vorgehalten|vorgeworfen; jemand|irgendwer schrieb|behauptete|behauptet|sagte; Fake News; Gerücht|Gerüchte|Gerüchten;
      Falschmeldung*; Mär; sozialen Netzwerken|Medien; viral*; kursiert|kursieren; Kettenbrief; Behauptung;
      angebliche|angeblichen|angeblicher|angebliches|vermeintliche|vermeintlichen|vermeintlicher|vermeintliches; munkelt|munkelte|munkeln;
      geht|ging|gehen das? Gerücht*;
      gefälschter|gefälschte|gefälschtes|gefälschten|manipulierte|manipulierter|manipuliertes|manipulierten|bearbeiteter|bearbeitetes|montierte|montiertes|erfundene|erfundener|erfundenes ..1 Screenshot|Bild|Foto|Dokument|Video|Tweet|Post|Brief|Beitrag|Zitat|Meldung|Schreiben|Interview|Bericht|Aufnahme;
      Fotomontage|Bildmontage; Satireportal|Satireseite|Satiremagazin|Satireblatt|Satiresendung; satirisch*; Deepfake; Ente; Scherz; Klatsch;
      Hörensagen; im Netz|Internet kursierend*; kursierende|kursierenden|kursierender|kursierendes;
      woher ..16 stammt|stammen , vermag|weiß|kann|ist|bleibt; vermag ..10 niemand; niemand zu sagen|erklären; kolportiert*
    `,
    deny: `
      keineswegs|mitnichten|keinesfalls|nicht ist|sind|war|waren|hat|haben|wurde|wurden;
      Angabe|Zahl|Prognose|Schätzung|Meldung von ..14 zog|zogen|nahm|nahmen ..9 zurück; wir|ich ziehen|ziehe|nehmen|nehme ..24 zurück;
      ziehen|nehmen wir ..24 zurück; niemand ..6 glaubt|glaubte|denkt; früheren|vorherigen|ersten Fassung|Version ..6 waren|war|hieß|wurden|stand;
      Tweet|Beitrag|Post|Video ,? wonach|dass|demzufolge; es ist|war ein Märchen|Mythos|Gerücht;
      wäre|wären|hätte|hätten ..6 , könnte|könnten|würde|würden; stimmt|stimme auch|ebenfalls? nicht;
      von den|dem|der ..18 weit|meilenweit entfernt|weg; weit|meilenweit entfernt|weg von; noch weit|lange nicht bei|von;
      hinter den|dem anvisierten|angepeilten|angekündigten|erhofften|versprochenen|gesteckten|avisierten|geplanten;
      unter den|dem anvisierten|angepeilten|angekündigten|erhofften|versprochenen|gesteckten|avisierten|prognostizierten;
      statt|anstelle der|des ..5 erhofften|erwarteten|angekündigten|versprochenen|gemeldeten|prognostizierten|vorhergesagten;
      wenn|sobald|falls|sofern|soweit ..12 übersteigt|übersteigen|überschreitet|überschreiten; Jahr für Jahr ..12 möge|sollte|hatte;
      hatte|hatten ..14 in Aussicht; Angebot|Offerte|Vorschlag|Forderung|Ansinnen|Wunsch , ..20 ausgeschlagen|abgelehnt|zurückgewiesen|verworfen;
      erlaubt|zulässig|gestattet sind|ist|waren|bleiben; aus den|dem|der ..4 gemeldeten|genannten|angegebenen|veröffentlichten|ausgewiesenen;
      hatte|hatten ..12 gefordert|verlangt|versprochen|prophezeit|zugesagt|ausgerechnet|erhofft;
      von den|dem|der versprochenen|angekündigten|erhofften|anvisierten|angepeilten|zugesagten|avisierten|prophezeiten;
      verfehlte|verfehlten|verfehlt|verfehlen ..4 von; gemessen an den|dem ..2 versprochenen|erhofften;
      Analysten|Ökonomen|Volkswirte|Experten|Fachleute|Marktbeobachter|Beobachter mit ..8 gerechnet;
      befürchtet|befürchtete|befürchteten ..3 Einbruch|Rückgang|Verlust|Verluste|Minus|Einbußen;
      gefürchtet|fürchtete|fürchteten ..3 Einbruch|Rückgang|Verlust|Verluste|Minus|Einbußen;
      widersprach|widersprachen|widerspricht ..6 Bericht|Berichten|Darstellung|Angaben|Meldungen|Behauptung|Vorwurf|Zahl;
      hatte|hatten ..14 erwartet|gerechnet|vorhergesagt|prognostiziert|vorausgesagt|veranschlagt|prophezeit;
      zog|zieht|zogen ..3 Meldung|Bericht ..1 zurück; wäre|ist|war falsch|irreführend|unzutreffend ..1 zu sagen|behaupten; Frage ,? ob; gefragt ,? ob;
      Fehler in ..14 beziffert|angegeben|genannt; irrtümlich ..4 gemeldet; früheren|ersten|vorherigen Version|Fassung ..6 hieß|stand|war;
      zog|zogen|zieht|ziehen|nahm|nahmen|nimmt ..5
      Tabelle|Zahl|Zahlen|Schätzung|Angabe|Angaben|Meldung|Mitteilung|Statistik|Bericht|Wert|Daten|Darstellung|Aussage ..4 zurück;
      erste|ersten|frühere|früheren|ursprüngliche|vorige|bisherige Angabe|Angaben|Zahl|Zahlen|Meldung|Schätzung|Mitteilung ..24
      zog|zogen|zieht|ziehen|nahm|nahmen|nimmt ..5 zurück;
      widerrief|widerriefen|widerruft ..6 Zahl|Zahlen|Angabe|Angaben|Meldung|Mitteilung|Bericht|Aussage|Schätzung;
      dementiert|dementierte|dementierten; bestritt|bestreitet|bestritten; wies|weist ..6 zurück; trifft nicht zu; stimmt nicht ,? dass; falsch ist;
      es ist|sei|wäre falsch|unrichtig|unzutreffend|irreführend; nicht richtig ,? dass; unwahr; stimmt nicht; ist nicht wahr;
      wies|weist ..4 Gerüchte|Spekulationen|Berichte; wer ..3 sagt|behauptet|glaubt|meint|schreibt|erzählt ,; wer ..1 sagt|behauptet|glaubt|schreibt;
      es ist|sei|war eine? glatte|dreiste|reine|schlicht? Lüge|Unsinn|Märchen|Erfindung; niemand|keiner weiß|wusste|kann ..3 ob;
      unklar|ungewiss|offen|fraglich|zweifelhaft|umstritten|strittig ist|bleibt|war|sei ,? ob;
      unklar|ungewiss|offen|fraglich|zweifelhaft|umstritten|strittig ,? ob; abzuwarten ,? ob; bezweifelt|bezweifeln|bezweifelte ,? dass|ob;
      wir zitierten|zitieren; haben|hatten wir ..12 zitiert;
      irrtümlich|fälschlich|fälschlicherweise|versehentlich haben|hatten|wurde|wurden|gaben|bezifferten|schrieben;
      durch|wegen|infolge|aufgrund ein|eine|einen|eines ..1
      Redaktionsfehler*|Redaktionsversehen*|Übertragungsfehler*|Tippfehler*|Druckfehler*|Rechenfehler*|Schreibfehler*|Übersetzungsfehler*|Fehler|Fehlers|Versehens|Versehen ..5 wurde|wurden|hatte|hatten|haben|hat|hieß|stand|standen|war|waren|ist|sind|gab|gaben|schrieben|meldeten|nannten|berichteten|wies|wiesen;
      aufgrund|infolge ..3 Fehlers|Versehens;
      unsere|unserer|unser|unserem ..1 Grafik|Überschrift|Schlagzeile|Bildunterschrift|Leitartikel|Karte|Tabelle|Titel|Infografik|Diagramm ..3
      gab|wies|nannte|stand|sprach|zeigte|bezifferte|meldete|hieß|behauptete;
      entschuldigte|entschuldigt|entschuldigen sich ..4 gesagt|dafür|behauptet; entschuldigte|entschuldigt|entschuldigen sich;
      angebliche|angeblichen|vermeintliche|vermeintlichen|erfundene Äußerung|Aussage|Zitat|Satz|Bemerkung|Behauptung;
      Satz|Zitat|Äußerung|Aussage|Worte|Spruch ..1 zugeschrieben|untergeschoben|angedichtet;
      wird|werde|wurde ..3 Satz|Zitat|Äußerung|Aussage|Worte zugeschrieben|untergeschoben; in den Mund gelegt;
      nie|niemals|nicht gesagt|behauptet|erklärt|versprochen|geschrieben ,? dass|die|der; zu keinem Zeitpunkt;
      niemand|keiner|nichts ..3 gesagt|behauptet|belegt|beweist|bestätigt|deutet|zeigt|versprochen ,? dass;
      nichts belegt|beweist|bestätigt|zeigt|spricht;
      kein|keine|keinen|keinerlei|kaum ..1 Beleg|Belege|Beweis|Beweise|Anzeichen|Hinweis|Hinweise|Spur|Bestätigung ..1 dafür|für|dass|,;
      nicht|nie bestätigen|verifizieren; weigerte|weigert|weigerten sich ..3 bestätigen|sagen; lehnte|lehnt|lehnten ..3 ab ..2;
      verzichtete|verzichtet darauf; zu früh ,? um|zu; alles andere als; weder ..4 noch; gelogen; log; erlogen; keine|kein einzige|einziges|einziger;
      fiktive|fiktiven|fiktiver|imaginäre; Flugblatt|Plakat|Transparent ..1 ,|mit|wonach|auf; angeblich;
      anders als|wie ..2 berichtet|gemeldet|geschrieben|behauptet; falsch gelesen|verstanden|interpretiert;
      Tabelle|Grafik|Überschrift|Artikel|Bericht|Meldung|Leitartikel|Karte|Bildunterschrift in|auf|im|aus|vom
      unserer|der|dieser|unserem|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag ..12
      gab|führte|nannte|wies|stand|hieß|bezifferte|meldete|schrieb|behauptete;
      früheren|ersten|vorherigen Überschrift|Titel|Titelzeile ..3 hieß|stand|war; nach eigenem|eigener Eingeständnis|Bekunden|Angaben ..16 erfunden;
      nannte|nannten|nennt|bezeichnete ..16 Fantasie|Märchen|Unsinn|Lüge|erfunden|Erfindung|Quatsch;
      es|das ist|sei|war nicht so|richtig|wahr|zutreffend ,? dass; nicht so ,? dass; nicht der Fall ,? dass
    `,
    untrue: `
      , vergeblich; hatte|hatten ..5 gehofft|gerechnet;
      treffe|trifft|treffen nicht zu; beruhte|beruhten|beruht|beruhen ..4 Irrtum|Fehler|Ziffern|Missverständnis|Übertragungsfehler|Rechenfehler; ziehen|zieht|nehmen|nimmt wir|das|die|der ..3 zurück; wird|werde ..3 gemunkelt|kolportiert|getuschelt; Belege|Beweise fehlen; auf Granit; hochzurechnen; platzte|platzten|geplatzt; zerschlug sich;
      war|waren|sei|seien|ist|sind ein? Irrtum|Fehler|Versehen|Tippfehler|Druckfehler|Zahlendreher; wurde|wurden dementiert|zurückgezogen|zurückgenommen;
      dementierte|dementierten|dementiert|bestritt|bestritten|bestreitet der|die|das|sein|seine|ihr|ihre|ein|eine;
      hat|haben die|das|der ..2 zurückgezogen|widerrufen|zurückgenommen; eine Erfindung; frei erfunden; Doppelzählung;
      nie|niemals unterzeichnet|unterschrieben|abgeschlossen; blieb ununterzeichnet;
      erwies|erweist|erwiesen sich als haltlos|falsch|unbegründet|unwahr; haltlos; trifft nicht zu; gebe|gibt|gab|gäbe es nicht;
      nie|keine|nicht die Rede gewesen|ist|war;
      mehr|weniger|höhere|niedrigere Ausfuhren|Exporte|Einfuhren|Importe|Umsatz|Umsätze|Geschäft hatte|hatten|war|waren ..14
      ausgerechnet|erhofft|erwartet|versprochen|vorhergesagt|prophezeit|prognostiziert|angekündigt|gestellt;
      hat|habe|hatte|hätte es nie|nicht gegeben; nie gegeben; scheiterte|scheiterten|scheitert ..6 an|am;
      ausgeführt|eingeführt|importiert|exportiert|verkauft werden dürfen; dürfen ..10 ausgeführt|eingeführt|importiert|exportiert|verkauft werden;
      geplatzt; storniert|stornierte|stornierten; annulliert|annullierte; aufgekündigt; rückgängig gemacht; nie zustande; kein Wort wahr; nichts dran;
      an den Haaren; Zeitungsente; widersprach|widersprachen|widerspricht; keine Rede sein|gewesen; enthielt|enthielten einen Fehler; Aprilscherz*;
      für bare Münze; auf den Leim; hereingefallen|reingefallen; ein Scherz|Jux|Ulk; nicht mehr|länger gültig|aktuell; gilt|gelten nicht mehr|länger;
      ist|war|sind|waren damit|somit|also? ..2 vom Tisch; ist|sind ..2 hinfällig|überholt; wurde|wurden zurückgezogen;
      entspricht|entsprechen nicht ..2 Wahrheit|Tatsachen; ist|sind unwahr|unzutreffend|erfunden|haltlos; treffen|trifft nicht zu;
      entbehrt|entbehren jeder Grundlage;
      wird|werde|wurde|werden|ist|sind|bleibt ..6 bestritten|umstritten|strittig|angezweifelt|dementiert|zurückgewiesen|widerlegt|bezweifelt;
      was ..4 bestreitet|bestreiten|bestritt|dementiert|dementieren|dementierte|zurückweist|zurückwies|verneint|leugnet;
      ist|war eine? glatte|reine|pure|dreiste? Lüge|Erfindung|Märchen|Unsinn|Unfug; lügt; lügen; irrt; irren; irrt sich; täuscht sich; liegt falsch;
      reine|pure|blanke|freie Fantasie|Phantasie|Fiktion|Spekulation|Erfindung; erfunden|erlogen|gefälscht|fiktiv|frisiert|geschönt|aufgebauscht;
      aus der Luft; nicht bestätigt|belegt|bewiesen|nachweisbar|nachprüfbar|verifizieren; richtig ist|sind|wäre|muss|müsste|lautet|lauten;
      es muss|müsste|hätte ..3 heißen; muss es ..2 heißen; hätte es ..3 heißen; ins Reich der; existiert|existieren|existierte|existierten nicht|nie;
      gibt|gab es nicht|nie
    `,
    not: 'nicht; kein|keine|keinen|keiner; nie; weder; dementier*; bestritt; falsch; niemals; ohne; zurückgewiesen; keineswegs; unwahr',
    whether: ', ob',
  },
  notOnly: {
    only: `
      wie noch? nie|niemals; nie dagewesen|dagewesene|dagewesenen|dagewesenes|dagewesener; noch? nie zuvor|vorher; noch nie da gewesen;
      nie erreichte|erreichten|erreichter|gekannte|gekannten|gesehene|gesehenen; mehr|weniger denn je;
      nicht nur; nicht zuletzt; nicht weniger; nicht mehr nur; nicht eingerechnet; nicht mitgerechnet; nicht allein;
      überstieg|überstiegen|überschritt|überschritten nicht; nicht über; noch? nicht einmal mehr?; nicht ganz;
      nicht ganz|gar|annähernd? so stark|kräftig|schnell|rasch|deutlich|rasant|steil|schwungvoll|stürmisch|viel|hoch;
      nicht unter; nie unter; niemals unter
    `,
  },
  takesBack: {
    figure: `
      die richtige|korrekte|tatsächliche|wahre|zutreffende Zahl|Summe|Angabe ..6 ist|war|lautet|liegt|beträgt; der
      richtige|korrekte|tatsächliche|wahre Wert|Betrag ..6 ist|war|lautet|liegt|beträgt;
      Zahl|Angabe zurückgezogen|zurückgenommen|gestrichen|gelöscht;
      hat|haben die|unsere Redaktion ..1 zurückgezogen|widerrufen|korrigiert|gelöscht|berichtigt; die|diese Meldung ..6 zurückgezogen|annulliert;
      die|diese|dieser Zahl|Zahlen|Angabe|Angaben|Prognose|Wert ..12 hinfällig|falsch|überholt|zurückgezogen|Tippfehler;
      dementiert|dementierte|bestreitet ..2 die|diese Zahl|Zahlen|Angabe|Angaben
    `,
    answer: 'nein; keineswegs; mitnichten; nicht wirklich',
    takesBack: `
      das stimmt nicht; das ist falsch|unwahr|nicht; das trifft nicht zu; falsch; davon kann keine rede; davon ist keine rede; stimmt nicht;
      von ..4 kann keine rede; unsinn; das|es ist|war unsinn|quatsch|falsch|unwahr; das war falsch|nicht
    `,
    unsaid: `
      nahm|nimmt|nahmen ..6 zurück; zog|zieht|zogen ..2 Aussage|Behauptung|Äußerung|Worte|Satz|Zahl|Angabe ..4 zurück;
      zurückgenommen|zurückgezogen|widerrufen hat|habe|haben|hatte; widerrief; zurückgenommen|widerrufen .|,|und; ruderte|rudert ..3 zurück;
      Versprecher; Lapsus; Zahlendreher; versprochen ,? hieß|sagte|erklärte; hat|habe|hatte sich|mich ..2 versprochen|vertan|verrechnet|verlesen;
      die|ihre|seine Zahlen ..2 verwechselt|vertauscht|durcheinandergebracht; verwechselt|vertauscht hat|habe|hatte|haben|hatten|.|,|und;
      das|dies|solches|sowas|derartiges ..4 nie|niemals|nicht gesagt|geschrieben|behauptet|veröffentlicht|gemeldet|gedruckt|verbreitet;
      die|diese|solche Meldung|Nachricht ..4 nie|niemals|nicht veröffentlicht|verbreitet|gebracht; nichts dergleichen|davon|Derartiges;
      daraus wird|wurde|ist|ward nichts; dazu kommt|kam es nicht|nie; das wird|ist nie|nicht ..1 geschehen|passiert|passieren|kommen;
      es|er|sie ist|sind ..3 gescheitert|geplatzt|tot; es|er|sie scheiterte|platzte ..3; das|die|den|der gab es nicht|nie;
      Annahme|Szenario|Voraussetzung|Fall ..3 nicht mehr|gilt|hinfällig|vom; war|ist Satire|ironisch; ein|als Scherz|Aprilscherz; Aprilscherz*;
      vom Tisch; es|das|dies war|ist ein|eine Fehler|Versehen|Irrtum|Ente; das war ein Fehler;
      Zahl|Zahlen|Angabe|Angaben|Wert|Prozentzahl|Daten ..1 erfunden|gefälscht|erlogen|frisiert|geschönt|geraten|falsch ..1; frei erfunden;
      erfunden hat|habe|hatte|zu; Tabelle|Zahl|Zahlen|Frage|Grafik|Statistik|Zeile|Seite ..1 falsch|missverstanden|verlesen|verwechselt ..1;
      falsch gelesen|verstanden|interpretiert|abgelesen; missverstanden; gelogen; geirrt; irrte sich;
      entschuldigte|entschuldigt|entschuldigten sich|für ..4 Fehler|Irrtum|Äußerung|Aussage|Verwechslung|Versprecher|Satz;
      bat|bittet|baten ..3 Entschuldigung; räumte|räumt|gab|gibt|gestand ..4 Fehler|Irrtum|Verwechslung|Irrtümer;
      richtig ist|sind|wäre|lautet|lauten|muss; es muss|müsste ..3 heißen; muss es ..2 heißen; hätte es ..3 heißen;
      das haben|hatten|hat|sind|ist sie|er|es nicht; keine Spur davon; ließ|lässt|ließen sich nicht ..1 bestätigen|belegen|verifizieren;
      das war|ist|sei ..1 Fantasie|Fiktion|Erfindung|gelogen|erfunden|Unsinn; abrückte|abrückten|abgerückt;
      distanzierte|distanzierten sich ..2 davon|von; sich distanzierte|distanziert; zerpflückt; widerlegt
    `,
    such: `
      ein|eine|einen|einem|einer solches|solche|solchen|solchem|solcher|derartiges|derartige|derartigen; solch ein|eine|einen|einem|einer;
      solche|solchen
    `,
    none: `
      es gab|gibt|gebe|gäbe kein|keine|keinen|keinerlei; gab|gibt|gebe es kein|keine|keinen|keinerlei; es hat keinen|keine|kein;
      kam es zu keinem|keiner
    `,
    column: `
      Berichtigung|Berichtigungen|Korrektur|Korrekturen|Richtigstellung|Richtigstellungen|Klarstellung; in eigener Sache; so ist es richtig;
      hier irrten wir
    `,
    printed: `
      wir schrieben|berichteten|meldeten|hatten ..3 geschrieben|berichtet|gemeldet;
      Artikel|Bericht|Beitrag|Text|Meldung|Leitartikel|Kommentar|Grafik|Tabelle|Karte|Bildunterschrift|Überschrift|Schlagzeile|Nachruf|Porträt|Interview|Kasten|Titel ..12 hieß|stand|gab|nannte|bezifferte|sprach|schrieben|berichteten|behauptete|wies|meldete|zitierte|zitierten|angegeben|beziffert;
      wir schrieben|berichteten|meldeten|nannten|bezifferten|behaupteten|gaben;
      schrieben|berichteten|meldeten|nannten|bezifferten|behaupteten|gaben wir; hieß|stand es? ..6 ,
    `,
    unknown: `
      weiß|wisse|wusste niemand|keiner|man|kein; niemand|keiner weiß|kann;
      bleibt|ist|bleibe|sei|bleiben|war|steht ..2 offen|unklar|ungewiss|fraglich|abzuwarten|zweifelhaft|unbekannt|dahingestellt|umstritten|unsicher;
      wird sich zeigen|weisen|herausstellen; in den Sternen; muss sich ..2 zeigen|erweisen; lässt sich nicht|schwer|kaum; hängt ..6 ab;
      nicht bekannt|fest|klar|sicher|ausgemacht; fraglich; unklar; offen
    `,
  },
  retract: {
    corrects: 'berichtigt; korrigiert; Berichtigung; Korrektur',
    to: 'war|waren|ist|sind|betrug|betrugen tatsächlich; war|waren|ist|sind|betrug|betrugen in Wahrheit|Wirklichkeit',
    next: 'versprochenen|versprochene|erhofften|erhoffte|angeblichen|angebliche|vermeintlichen|vermeintliche|kolportierten|verbreiteten|behaupteten; geschweige denn; irrtümlich|fälschlich|versehentlich; nicht wie; und nicht; statt; anstatt; anders als zunächst; anstelle; entgegen; nicht etwa; und nicht wie',
    last: `
      die kursieren|kursierten; beruhte|beruhten|beruht|beruhen;
      wie zunächst gemeldet|berichtet|angegeben; zunächst gemeldet|gemeldeten|berichtet|genannten; irrtümlich; fälschlich; fälschlicherweise;
      versehentlich; korrigiert; ursprünglich gemeldet|berichtet|gemeldeten; wie ursprünglich; wie anfangs;
      war|ist|sind|waren falsch|fehlerhaft|irrtümlich
    `,
  },
};
