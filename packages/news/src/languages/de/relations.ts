import type { RelationTables } from '../../grammar/language.ts';

export const relations: RelationTables = {
  metric: {
    exports: `
      Export|Exporte|Exporten|Exports; Ausfuhr|Ausfuhren; *export; *exporte; *exporten; *ausfuhr; *ausfuhren; Exportvolumen|Exportvolumens;
      Exportwert; Exporterlöse; Ausfuhrwert; Warenexporte; Verkäufe; Exportumsatz|Exportumsätze; Exportgeschäft; Warenausfuhren; Warensendungen; Verkäufen; Exportrekord|Exportrekords|Exportergebnis; ausfuhrseitig|exportseitig; *ausfuhrgüter|*exportgüter|*ausfuhrwaren|*exportwaren|Exportprodukte|Hauptexportprodukte;
      Absatz ins Ausland; Exportplus|Exportzuwachs|Exportwachstum|Exportanstieg|Exportrückgang|Exportminus|Exporteinbruch;
      Exporterlösen|*exporterlöse|*exporterlösen|Exporteinnahmen|Ausfuhrerlöse|Ausfuhrerlösen; Exportpotenzial|Exportpotenziale|Exportpotential|Exportpotenzials; Exportziel|Exportziele
    `,
    deliveries: 'Lieferung|Lieferungen; *lieferungen',
    imports: `
      Import|Importe|Importen|Imports; Einfuhr|Einfuhren; *import; *importe; *importen; *einfuhr; *einfuhren; Importvolumen|Importvolumens;
      Importwert; importseitig|einfuhrseitig; *einfuhrgüter|*importgüter|*einfuhrwaren|*importwaren|Importprodukte; Einkäufe; Bezüge; Energierechnung; Importrechnung; Einfuhrwert; Warenimporte; Käufe|Käufen; Einkäufen; Bezügen; Warenbezüge|Warenbezügen|*bezüge aus;
      Importplus|Importzuwachs|Importwachstum|Importrückgang|Importminus
    `,
    turnover: `
      Handel|Handels; Handelsvolumen|Handelsvolumens; Handelsumsatz|Handelsumsatzes; Warenaustausch|Warenaustauschs|Warenaustausches;
      Außenhandel|Außenhandels; Warenhandel; Warenumsatz; Warenverkehr; bilateraler|bilaterale|bilateralen Handel; Handelsaustausch;
      Handelsverkehr; *handel; Handelsströme; Gesamthandel; Außenhandelsvolumen|Außenhandelsvolumens; Außenhandelsumsatz; Handelsbeziehungen im Wert;
      gegenseitige|gegenseitigen Handel; Warenströme|Warenströmen|Warenstroms; bilaterale|bilateralen|gegenseitige|gegenseitigen|beiderseitige|beiderseitigen Umsatz|Umsätze|Umsätzen; Umsätze|Umsatz zwischen; Handelsumsätze|Handelsumsätzen; Handelsbilanzvolumen; Austausch von Waren
    `,
    trade_deficit: `
      Handelsungleichgewicht*; Handelsdefizit|Handelsdefizits; Handelsbilanzdefizit|Handelsbilanzdefizits; Defizit|Defizits; Außenhandelsdefizit|Außenhandelsdefizits;
      Fehlbetrag; Passivsaldo;
      Defizit|Defizits|Fehlbetrag|Minus|Loch im|beim Warenaustausch|Außenhandel|Warenverkehr|Warenhandel|Güterverkehr|Güteraustausch|Handelsverkehr|Handel;
      Defizit|Defizits|Fehlbetrag|Minus|Loch im|beim internationalen|bilateralen|gesamten|grenzüberschreitenden|beiderseitigen|österreichischen|deutschen|schweizerischen
      Warenaustausch|Außenhandel|Warenverkehr|Warenhandel|Güterverkehr|Güteraustausch|Handelsverkehr|Handel;
      übertraf|übertrafen|überstieg|überstiegen die|der ..1 Einfuhr|Einfuhren|Import|Importe die|den ..1 Ausfuhr|Ausfuhren|Export|Exporte ..3 um;
      Einfuhr|Einfuhren|Importe|Import ..4 übertraf|übertrafen|überstieg|überstiegen ..3 die|den ..1 Ausfuhr|Ausfuhren|Export|Exporte ..3 um;
      Einfuhrüberschuss|Einfuhrüberschusses|Importüberschuss|Importüberschusses|Importüberhang|Einfuhrüberhang; Passivum|*passivum|*passivums|*passiva; das Minus; ihr Minus;
      negative|negativer|negativen Handelsbilanz|Saldo|Handelssaldo; Minus in der Handelsbilanz;
      Ungleichgewicht zulasten|zuungunsten; Saldo ..14 zulasten|zuungunsten; Handel ..10 defizitär; Handel mit ..14 ins|im Minus; Handel mit ..14 rote|roten Zahlen;
      *defizit; Saldo ..8 negativ|Defizit; unter dem Strich ..4 Minus; Handelsbilanz|Außenhandelsbilanz ..10 negativ; Handelsbilanzsaldo|Handelssaldo|Außenhandelssaldo ..14 negativ; Bilanz ..8 negativ;
      Handelsbilanz|Außenhandelsbilanz|Warenbilanz ..8 Minus|Fehlbetrag|Loch
    `,
    trade_surplus: `
      Handelsüberschuss|Handelsüberschusses; Überschuss|Überschusses;
      Überschuss|Überschusses im|beim Warenaustausch|Außenhandel|Warenverkehr|Warenhandel|Güterverkehr|Güteraustausch|Handelsverkehr;
      Überschuss|Überschusses im|beim internationalen|bilateralen|gesamten|grenzüberschreitenden|beiderseitigen|österreichischen|deutschen|schweizerischen
      Warenaustausch|Außenhandel|Warenverkehr|Warenhandel|Güterverkehr|Güteraustausch|Handelsverkehr;
      Handelsbilanzüberschuss; Exportüberschuss; *aktivum|*aktivums; Exportüberhang|Ausfuhrüberhang; Außenhandelsüberschuss;
      positive|positiver|positiven Handelsbilanz|Saldo|Handelssaldo; Ausfuhrüberschuss;
      übertraf|übertrafen|überstieg|überstiegen die|der ..1 Ausfuhr|Ausfuhren|Export|Exporte die|den ..1 Einfuhr|Einfuhren|Import|Importe ..3 um;
      Ausfuhr|Ausfuhren|Exporte|Export ..4 übertraf|übertrafen|überstieg|überstiegen ..3 die|den ..1 Einfuhr|Einfuhren|Import|Importe ..3 um; *überschuss; Saldo ..8 positiv|Überschuss;
      Ungleichgewicht zugunsten; Saldo ..14 zugunsten; Handel mit ..14 ins|im Plus; Handel mit ..14 schwarze|schwarzen Zahlen;
      Saldo zugunsten; unter dem Strich ..3 Plus; Handelsbilanz|Außenhandelsbilanz ..10 positiv; Handelsbilanzsaldo|Handelssaldo|Außenhandelssaldo ..14 positiv; Bilanz ..8 positiv;
      Handelsbilanz|Außenhandelsbilanz|Warenbilanz ..8 Plus
    `,
    coverage_rate: `
      Deckungsquote; Deckungsgrad; Deckungsrate; Importdeckung; Verhältnis von Ausfuhr|Ausfuhren|Export|Exporten zu Einfuhr|Einfuhren|Import|Importen;
      Verhältnis der Ausfuhren|Exporte zu den Einfuhren|Importen
    `,
    investment: `
      Investition|Investitionen; Direktinvestition|Direktinvestitionen; investier*; ausländische|ausländischen Investitionen; *investitionen;
      Investitionssumme; Investitionsvolumen; steckt|steckte|stecken ..8 in;
      steckten|gesteckt ..8 in; steckten; steckte; pumpte|pumpten|pumpt|pumpen ..8 in; gesteckt
    `,
    contract_value: `
      Vertrag|Verträge|Verträgen; Auftrag|Aufträge|Aufträgen; Liefervertrag|Lieferverträge; Auftragswert; Großauftrag; *auftrag; *vertrag;
      Bestellung|Bestellungen; Auftragsvolumen; Zuschlag ..6 für; Rahmenvertrag; Liefervereinbarung
    `,
  },
  metricVerb: {
    purchases: `
      kaufte|kauften; kauft; gekauft; kaufen; erwarb|erwarben; erworben; abgenommen; bezog|bezogen; bezieht|beziehen;
      nahm|nahmen|nimmt|nehmen ..8 Tonnen|Fahrzeuge ..4 ab; nahm|nahmen|nimmt|nehmen ..10 für ..8 ab;
      einkaufte|einkauften|einkauft|eingekauft; zugekauft; zukaufte|zukauften;
      bestellte|bestellten|bestellt|bestellen ..6 Gas|Erdgas|Flüssiggas|Flüssigerdgas|LNG|Öl|Rohöl|Erdöl|Kohle|Steinkohle|Strom|Getreide|Weizen|Mais|Soja|Sojabohnen|Kaffee|Kakao|Kakaobohnen|Tee|Zucker|Obst|Gemüse|Fleisch|Rindfleisch|Schweinefleisch|Fisch|Lachs|Käse|Wein|Blumen|Autos|Fahrzeuge|Maschinen|Kleidung|Textilien|Stahl|Kupfer|Gold|Schmuck|Arzneimittel|Arzneien|Medikamente|Dünger|Düngemittel|Chips|Elektronik|Waren|Güter|Produkte|Erzeugnisse|Einfuhren|Importe
    `,
    exports: `
      exportier*; ausgeführt; lieferte|lieferten; liefert; geliefert; verkaufte|verkauften; verkauft; führte|führten ..22 aus .|,|und|sowie|:|(|als|–|-;
      ausführte|ausführten; verschifft*; lieferten; ausgeliefert; gingen|ging ..8 nach; gingen|ging|gehen|geht ..10 Güter|Waren|Lieferungen;
      liefern; verkaufen; ausführen; exportieren; abgesetzt; setzte|setzten ..16 ab; schickte|schickten;
      beliefert|belieferte|belieferten|beliefern; versorgt|versorgte|versorgten ..6 mit; erlöst|erlöste|erlösten|erlösen; geht|gehen ..8 nach; geht|gehen|ging|gingen ..12 in die|den|das ..1 Niederlande|Niederlanden|USA|Vereinigten|Türkei|Schweiz|Ukraine|Slowakei|Mongolei|EU|Emirate|Emiraten|Irak|Iran|Golfstaaten|Golfregion|Volksrepublik|Bundesrepublik|Union|Europäische|Eurozone|Euroländer|Nachbarländer|Ausland|Drittländer|Drittstaaten;
      floss|flossen|fließt|fließen ..10 Tonnen|Kubikmeter|Rohöl|Erdöl|Erdgas|Gas ..4 nach|in; verließ|verließen|verlassen ..8 Hafen|Häfen; verkauft; verkauften;
      deckte|deckten|deckt|decken ..12 mit ..8 ein; nahm|nahmen ..10 mit ..4 *exporten|*ausfuhren|*ausfuhr|*export; nahm|nahmen ..1 dafür; stellte|stellten|stellt ..12 in Rechnung
    `,
    imports: `
      importier*; eingeführt; führte|führten ..22 ein ,|.|und|sowie|:|(|als|–|-; einführte|einführten; kam|kamen|kommen ..12 ins Land; gelangten ..8 ins Land;
      traf|trafen|trifft|treffen ..10 Tonnen|Barrel ..8 ein; lief|liefen ..14 Tonnen|Importe|*importe ..8 ein; gelöscht; angelandet; angeliefert; eingekauft; deckte|deckten|deckt|decken sich ..14 ein;
      von dort ..1 kam|kamen|kommt|kommen; kam|kamen|kommt|kommen ..1 von dort; kam|kamen|kommt|kommen ..6 Gas|Erdgas|Flüssiggas|Flüssigerdgas|LNG|Öl|Rohöl|Erdöl|Kohle|Steinkohle|Strom|Getreide|Weizen|Mais|Soja|Sojabohnen|Kaffee|Kakao|Kakaobohnen|Tee|Zucker|Obst|Gemüse|Fleisch|Rindfleisch|Schweinefleisch|Fisch|Lachs|Käse|Wein|Blumen|Autos|Fahrzeuge|Maschinen|Kleidung|Textilien|Stahl|Kupfer|Gold|Schmuck|Arzneimittel|Arzneien|Medikamente|Dünger|Düngemittel|Chips|Elektronik|Waren|Güter|Produkte|Erzeugnisse|Einfuhren|Importe ..8 nach|in; aus ..4 kam|kamen|kommt|kommen ..8 Tonnen;
      zahlte|zahlten|zahlt|zahlen|bezahlte|bezahlten ..10 für ..1 Gas|Erdgas|Flüssiggas|Flüssigerdgas|LNG|Öl|Rohöl|Erdöl|Kohle|Steinkohle|Strom|Getreide|Weizen|Mais|Soja|Sojabohnen|Kaffee|Kakao|Kakaobohnen|Tee|Zucker|Obst|Gemüse|Fleisch|Rindfleisch|Schweinefleisch|Fisch|Lachs|Käse|Wein|Blumen|Autos|Fahrzeuge|Maschinen|Kleidung|Textilien|Stahl|Kupfer|Gold|Schmuck|Arzneimittel|Arzneien|Medikamente|Dünger|Düngemittel|Chips|Elektronik|Waren|Güter|Produkte|Erzeugnisse|Einfuhren|Importe;
      gab|gaben|gibt|geben ..14 für ..3 aus ..2 aus; gab|gaben|gibt|geben ..12 für *isches|*isch|*ischen|*ische|*sches|importiertes|importierte|ausländische|ausländisches ..1 aus;
      ausgab|ausgaben ..1 für; überwies|überwiesen dafür;
      Tonnen ..6 kam|kamen|kommt|kommen|gelangte|gelangten ..8 aus ..4 nach|in|ins
    `,
    turnover: `
      gehandelt; handelten; tauschte|tauschten|tauschen ..14 Waren|Güter|Produkte|Erzeugnisse ..14 aus; Waren|Güter|Produkte|Erzeugnisse ..10 ausgetauscht|getauscht;
      Waren|Güter|Produkte|Erzeugnisse ..8 austauschten|austauschen
    `,
  },
  partner: {
    turnover: 'Handelspartner|Handelspartnern|Handelspartners; Partner|Partnern; *handelspartner; *partner; Handelspartnerin; Partnerland',
    imports: 'Bezugsquelle|Bezugsquellen|Lieferantenland|Lieferantenländer|Ursprungsland|Herkunftsländer|Herkunftsländern; Lieferant|Lieferanten; Lieferland; Bezugsland; Lieferländer|Lieferländern; Herkunftsland; *lieferant; *lieferanten; Hauptlieferant|Hauptlieferanten|Hauptlieferland',
    exports: `
      Absatzmarkt|Absatzmärkte|Absatzmärkten; Abnehmer|Abnehmern; Kunde|Kunden; Exportmarkt|Exportmärkte|Exportmärkten; Abnehmerland;
      Zielland|Zielländer; Markt|Märkte; Bestimmungsland; Käufer; *abnehmer; *abnehmern; *markt; Zielmarkt; Kundin; Hauptabnehmer|Hauptkunde|Hauptabsatzmarkt
    `,
    exporter: 'Exporteur|Exporteure|Exporteuren; Exportland; Exportnation; *exporteur; *exporteure|*exporteuren',
    importer: 'Importeur|Importeure|Importeuren; Importland; *importeur; *importeure|*importeuren',
  },
  firm: { firm: `
    
    Unternehmen|Firmen|Betriebe|Betrieben|Hersteller|Produzenten|Exporteure|Importeure|Händler|Bauern|Landwirte|Industrie|Industriebetriebe|Konzerne|Mittelständler|Maschinenbauer|Autobauer|Brauereien|Brauer|Mälzereien|Mühlen|Röster|Raffinerien|Verarbeiter|Winzer|Züchter|Spinnereien|Schlachthöfe|Zulieferer|*hersteller|*produzenten|*betriebe|*bauern|*firmen|*unternehmen|*exporteure|*züchter
  ` },
  topic: {
    gdp: `
      eingespart|eingesparte|eingesparten|Einsparung|Einsparungen; ihre|ihren|seine Verluste|Verlusten; den Schaden auf;
      BIP; Bruttoinlandsprodukt|Bruttoinlandsprodukts; Wirtschaft; Wirtschaftswachstum|Wirtschaftswachstums; Konjunktur; Wirtschaftsleistung;
      Land|Nachbarland|Königreich|Volkswirtschaft|Republik|Staat|Euroraum wuchs|wächst|schrumpfte|schrumpft|expandierte|expandiert
    `,
    inflation: 'Inflation; Inflationsrate; Verbraucherpreis*; Teuerung; Teuerungsrate; Lebenshaltung*; Kerninflation',
    prices: `
      Preis|Preise|Preisen|Preises; Exportpreis*; Importpreis*; Ölpreis*; *preis; *preise; *preisen; Einfuhrpreise; Ausfuhrpreise; Frachtraten;
      Notierung*; Erzeugerpreise; kostet|kosten|kostete|kosteten; Miete|Mieten; Strompreis|Strompreise; Fracht; Tarif|Tarife; Preisniveau;
      Spritpreis|Spritpreise; Kaufpreis
    `,
    unemployment: `
      Arbeitslos*; Beschäftig*; Arbeitsplätze; Jobs; Löhne; Gehälter; Mitarbeiter*; Personal; Zollbeamte|Zollbeamten; Beamte|Beamten;
      Arbeitnehmer*; Stellen; Belegschaft; Mindestlohn; Arbeitslosenquote; Lohn; Löhnen; Erwerbstätig*; Fachkräfte; Streik|Streiks;
      Kurzarbeit*; Erwerbslos*; Azubis; Verdienst*;
      Bonus|Boni|Prämie|Prämien; Vollzeitstelle*|Vollzeitjob*|Arbeitsstelle*|Teilzeitstelle*|Planstelle*; *arbeitsplätze|*arbeitsplätzen; Tariflohn|Tariflöhne|Reallöhne; Gehalt; Kündigungen; Entlassungen
    `,
    tariff: `
      Zoll; Zölle|Zöllen; Zollsatz|Zollsätze|Zollsätzen; Zolltarif*; Einfuhrzoll|Einfuhrzölle; Importzoll|Importzölle|Importzöllen;
      Strafzoll|Strafzölle|Strafzöllen; Abgabe|Abgaben; Steuer|Steuern; Quote|Quoten; Kontingent|Kontingente; Mehrwertsteuer; Zolleinnahmen;
      Exportsteuer; Ausfuhrzoll|Ausfuhrzölle; Zusatzzoll|Zusatzzölle|Zusatzzöllen|Sonderzoll|Sonderzölle|Zollaufschlag*|Aufschlag|Aufschläge; Gegenzölle; Zölle von; Strafen; Bußgeld*; Sanktionen;
      Mautgebühr*; Gebühr|Gebühren; Subventionen
    `,
    poll: `
      Umfrage|Umfragen; Befragte|Befragten; Wähler|Wählern; Stimmen; Zustimmung; Meinungsumfrage; Wahlbeteiligung; Unterstützung für; Rückhalt;
      Befragung*; mal|Mal geteilt|angeklickt|aufgerufen|angesehen|geliked; Aufrufe; Leser*; Zuschauer*; Abonnent*; Auflage; Klicks; Mitglieder; Nutzer*; Teilnehmer*; der Unternehmen|Manager|Firmen
    `,
    weather: '°C; °; Grad; Temperatur*; Regen; Niederschl*; Wind; Wetter; Luftfeuchtigkeit; Dürre; Stausee|Stauseen; Pegel; Trockenheit',
    shares: `
      Handelsvolumen|Handelsvolumens|Handelsumsatz|Handelsumsätze|Umsatz|Umsätze|Volumen an|auf der|den ..1 Börse|Börsen|Strombörse|Terminbörse|Wertpapierbörse;
      Börsenhandel|Börsenhandels|Wertpapierhandel|Wertpapierhandels|Aktienhandel|Aktienhandels|Devisenhandel|Devisenhandels|Derivatehandel|Optionshandel|Hochfrequenzhandel|Kryptohandel|Terminhandel;
      Handel mit Aktien|Anleihen|Wertpapieren|Derivaten|Devisen|Zertifikaten|Optionen|Bitcoin|Kryptowährungen|Emissionsrechten; *börse|*börsen; Aktie|Aktien; Börse; Börsenwert; Aktienkurs;
      Kurs|Kurse; DAX; Dax; Index; Marktkapitalisierung; Schlusskurs; Anleger; Dividende
    `,
    rates: `
      der Euro|Dollar|Franken|Dirham|Rubel|Dinar|Yuan|Yen|Peso|Forint; die Lira|Rupie; das Pfund; Zins|Zinsen; Leitzins;
      Wechselkurs|Wechselkurse; Anleihe|Anleihen; Rendite; Zinssatz; Basispunkte; Inflationsziel; Zinsniveau; der Rand|Won|Zloty; die Krone;
      Kredit|Kreditzinsen; Hypotheken*; Zentralbank; Notenbank
    `,
    debt: `
      Schulden; Staatsverschuldung; Haushalt|Haushaltsdefizit; Haushaltsdefizit|Haushaltsdefizits; Leistungsbilanz*; Kredit|Kredite; Reserven;
      Devisenreserven; Überweisungen; Hilfe; Subvention*; Etat; Staatshaushalt; Budget*; Kreditlinie; Steuereinnahmen; Entwicklungshilfe;
      Fördermittel; Haushalt ..3 vor; Haushaltsloch; Haushaltsüberschuss*|Finanzierungsüberschuss*|Primärüberschuss*|Finanzierungsdefizit*|Staatsdefizit*|Primärdefizit*|Finanzierungssaldo;
      Sozialversicherung*|Krankenkasse*|Krankenversicherung*|Rentenversicherung*|Rentenkasse*|Pflegeversicherung*|Arbeitslosenversicherung*|Staatskasse*|Fiskus;
      Überschuss|Überschüsse|Defizit|Defizite|Fehlbetrag|Minus|Loch der|des|bei|in|im ..3 Krankenkassen|Kassen|Krankenversicherung|Rentenversicherung|Sozialversicherung|Pflegeversicherung|Gemeinden|Kommunen|Staates|Staats|Bundes|Bundeshaushalt|Haushalt|Etat|Kasse;
      Hermesdeckung*|Hermesbürgschaft*|Exportgarantie*|Investitionsgarantie*|Kreditversicher*|Ausfuhrgewährleistung*|Exportversicherung*; Auslandsschulden; Schuldenstand; Schuldenquote;
      Verschuldung; Darlehen; Finanzierung; Fonds;
      Zuschüsse; Zuschuss; Hilfen; Bürgschaft*; Pensions*; Rente|Renten; Ausgaben; Einnahmen; Währungsreserven; Investitionsbudget;
      Staatsausgaben; Vermögen; Bestand an Direktinvestitionen;
      Handelsfinanzierung*; Exportkredit*; Kreditrahmen; Akkreditiv*; Kreditfazilität*; Soforthilfe*; Nothilfe; Finanzhilfe*|Lebensmittelhilfe*|Ernährungshilfe*|Wiederaufbauhilfe*|Auslandshilfe*; Goldreserven; *reserven;
      vergab|vergaben ..8 Kredit|Kredite|Darlehen; leiht|lieh|liehen|verleiht; gewährt|gewährte|gewähren|gewährten; Bürgschaften; Anleihekäufe
    `,
    tourism: `
      Tourist*; Touris*; Besucher*; Urlauber*; Übernachtungen; Passagier*; Flüge; Hotels; Gäste; Reisende; Gäste; Feriengäste; Urlaub*;
      Fluggäste; Ankünfte; Kreuzfahrt*; Betten; Passagierzahl*
    `,
    population: `
      ihre Zahl; deren Zahl; Studierende|Studierenden|Studenten|Studentinnen; Schüler|Schülern; Bevölkerung; Einwohner*; Haushalte; Studenten; Studierende; Migranten; Flüchtling*; Menschen; Kinder; Personen; Bürger; Bewohner;
      Pro-Kopf*; Armut*; Geburten*; Sterbe*; Schüler*; Jugend*; Frauen; Männer; Einkommen; Lebenserwartung; Ärzte; Bürgerinnen; Zuwander*;
      Asyl*;
      Familien; Dorfbewohner; Patienten; Schulkinder; ernährt|ernähren
    `,
    production: `
      Produktion; Ernte|Ernten; Ertrag|Erträge; Kapazität*; Verbrauch; Konsum; Industrieproduktion; Einzelhandel*; Umsatz|Umsätze|Umsatzes;
      Gewinn|Gewinne|Gewinns; Förderung; Anbaufläche; Hektar; Fang; Neuzulassungen; Zulassungen; Marktanteil|Marktanteile; Erzeugung;
      Inlandsabsatz; Binnenhandel; Großhandel; Onlinehandel; Nettogewinn; Bestände; Lagerbestände; Auftragseingang|Auftragseingänge; Anbau;
      Installierte; Bauproduktion; Inlandsnachfrage; Getreideernte; Weizenernte; Autoproduktion; Ernten; eigene Ernte; Hektarertrag;
      Herde|Herden; Mine|Minen; Kraftwerk*; Stromerzeugung; Raffinerie*; Güterumschlag; Frachtaufkommen; Verkehrsaufkommen; Flotte;
      Auftragsbestand; Insolvenz*; Firmenpleiten; Wohnung*; Baugenehmig*; Filialen; Fangquote*; Fischfang; Ausstoß; Fördermenge;
      Stahlproduktion; Werften; Betriebsgewinn; Konzernumsatz; Marktwert; Containerumschlag; Hafenumschlag; Stromerzeugung; Stromproduktion;
      Viehbestand*; Rinderbestand*; produzierte|produzierten; produziert; erntete|ernteten; förderte|förderten; baute|bauten; geerntet;
      gefangen; ernteten; fingen; produziert*;
      Versandhandel|Versandhandels|Internethandel|Internethandels|Onlinehandels|Lebensmittelhandel|Lebensmittelhandels|Buchhandel|Buchhandels|Fachhandel|Fachhandels|Autohandel|Kfz-Handel|Textilhandel|Möbelhandel|Baumärkte|Versandhändler|Onlinehändler;
      E-Commerce; Onlineumsatz|Onlineumsätze; Onlinekäufe; Online - Käufe; Pakete|Paketen|Päckchen; Millionen|Million|Tausend|tausend Einkäufe|Käufe|Bestellungen|Sendungen|Transaktionen;
      Endverbraucher*; Kaufhäuser; neu|erstmals zugelassen|zugelassene|zugelassenen; neuzugelassen*; Autos|Fahrzeuge|Pkw|Wagen|Elektroautos|Lkw|Neuwagen|Stromer ..4 zugelassen;
      Markt|Gesamtmarkt|Heimatmarkt ..1 Anteil|Marktanteil;
      in den|ihren|seinen ..1 Ställen|Schlachthöfen|Schlachtereien; brachte|brachten|bringen die|der ..1 Winzer|Bauern|Landwirte|Obstbauern|Weinbauern|Erzeuger|Fischer;
      fuhr|fuhren|fahren die|der ..1 Winzer|Bauern|Landwirte|Obstbauern|Weinbauern|Erzeuger;
      Jahresüberschuss*|Konzernüberschuss*|Halbjahresüberschuss*|Quartalsüberschuss*|Periodenüberschuss*|Betriebsüberschuss*;
      Jahresfehlbetrag*|Konzernfehlbetrag*; Steuerbilanz|Konzernbilanz; Handelsbilanz nach HGB|deutschem|deutschen; 
      Bestellungen|Aufträge|Orders|Auftragseingänge aus|von dem|der|den? ..1 Inland|Ausland|Inlands|Auslands|Euroraum|Eurozone;
      Auslandsbestellung*|Inlandsbestellung*|Auslandsaufträge*|Inlandsaufträge*|Neubestellung*|Bestelltätigkeit;
      Ordereingang|Ordereingänge|Bestelleingang|Bestelleingänge|Auftragspolster|Industrieaufträge; Bestellungen|Aufträge der|für|in|an die|der Industrie|Betriebe|Maschinenbauer;
      Weltmarkt|Weltmarkts|Weltmarktes für; Marktvolumen|Marktvolumens; Marktgröße; Gesamtmarkt|Gesamtmarktes; *areal|*areale; Ackerfläche*; *fläche|*flächen; Aussaat*; Erntemenge*; *ernte|*ernten; Getreidelager; Mähdrescher;
      Pro-Kopf-Verbrauch|Pro-Kopf-Konsum; Umschlagmenge; Auftragsbuch|Auftragsbücher; Kinokasse*; Ladengeschäfte; *produktion; *verbrauch; *umschlag; Ladenumsatz; Gastronomie*;
      Gastgewerbe*; Baugewerbe*; Solaranlagen|Windräder|Windkraftanlagen; Ladepunkte|Ladesäulen; Neubau*; Jahresproduktion; Fördermenge*;
      geschlachtet*|schlachtete|schlachteten; Schlachtung|Schlachtungen; säte|säten|gesät|ausgesät; pflanzte|pflanzten|gepflanzt|anbauten|angebaut; schlug|schlugen|schlägt ..10 um;
      umgeschlagen; isst|essen|aß|aßen|gegessen|trinkt|trinken|verzehrt*|verspeis*; lagern|lagert|lagerten|lagerte|eingelagert; Lagern|Silos|Speichern|Lagerhäuser|Lagerhallen;
      setzte|setzten ..8 um; gebraut|vermahlen|verhüttet|gefällt
    `,
    other: `
      Heimatüberweisung*; Rücküberweisung*; Geldüberweisung*; Überweisungen|Transfers der|von Auslands*;
      Gebührensätze;
      spendete|spendeten|spendet|gespendet|Spende; Mitgliederzahl; Musterformular;
      Freihandel*; Handelsabkommen; Handelskrieg; Handelskammer; Handelsministerium|Handelsministeriums; Handelsminister*; Handelsvertret*;
      Handelsdelegation; Handelsmission; Außenhandelskammer; Industrie- und Handelskammer; Ministerium für Industrie und Handel;
      Ministeriums? für ..3 Handel; Emission*; Kriminalität; Unfälle; Impf*; Infektion*; Welthandelsorganisation; Handelspolitik;
      Handelsbeziehungen; Handelshemmnisse; Gewerkschaft*; Menschenhandel; Drogenhandel; Waffenhandel; Handelsstreit;
      Ministers? für ..3 Handel; Handelsattaché; Außenhandelsverband; Handelsverband; Stimmung; Geschäftsklima; Handelsregister;
      Emissionshandel; Außenhandelsministerium; Exportverbot; Exportkontroll*; Zollbehörde; Menschenrechte; Handelspakt; Straftat*; Morde;
      CO2*; Brand|Brände; Tote|Toten; Verletzte*; Soldaten; Drohnen; Delegierte*; Aussteller*; Stände; Minuten; Stunden; Kilometer|Kilometern;
      km; Meter|Metern; Quadratmeter*; Sitze; Rabatt*; Patente; Stipendien; Visa; Tore; Medaillen; Schwellenwert*|Meldeschwelle*|Anmeldeschwelle*|Bagatellgrenze*|Wertgrenze*|Meldegrenze*;
      lag|liegt|beträgt|betrug|sinkt|steigt die|diese Schwelle|Grenze|Obergrenze|Untergrenze; Grenze|Schwelle lag|liegt|von; Index; Zahl der; Anzahl der; Zahl von;
      Anzahl von;
      beschlagnahm*; sichergestellt|sichergestellte|sichergestellten; konfiszier*; Schmuggel*; geschmuggelt*; Fälschung|Fälschungen; Schadenersatz|Schadensersatz; Geldbuße*; Geldstrafe*; Vergleichssumme;
      Ausfuhranmeldung*|Einfuhranmeldung*|Zollanmeldung*|Ausfuhrerklärung*; Freigrenze*; Freibetrag*; Sendungen ab|über|unter|bis|unterhalb|oberhalb;
      Lösegeld*; Bestechung*; Schmiergeld*; veruntreut*; Geldwäsche; Diebstahl|Diebstähle; Einbrüche in|von; Gerichtsverfahren; Klagen; Cyberangriff*; Verkehrsunfälle;
      Kokain*; Heroin; Rauschgift*; Drogen; Elfenbein; Steuerhinterziehung; Zöllner fanden|entdeckten|stießen; geahndet; verhängte|verhängten ..8 Strafe|Buße|Geldstrafe
    `,
  },
  move: {
    up: `
      Zugewinn*; Schub;
      ging|gingen|geht|gehen es|um|deutlich|kräftig|stark|leicht|weiter|wieder|insgesamt|zuletzt|noch|sogar|dagegen|hingegen|indes|indessen|jedoch|im|in|auch|damit|dort ..22 nach oben;
      ging|gingen 20* ..22 nach oben;
      ging|geht es ..12 aufwärts|bergauf|hoch;
      schoss|schossen ..22 in die Höhe; ging|gingen ..12 hoch; schwoll|schwollen ..22 an; angeschwollen; vermehrte|vermehrten sich?; vergrößerte|vergrößerten|vergrößert sich?; erhöhen|erhöht sich; übertraf|übertrafen ..2 vorjahr|vorjahreswert|vorjahresniveau; zulegen|zuzulegen; emporschoss*; hochschnell*; hochgeschnellt;
      gestiegen; stieg|stiegen; steigt|steigen; Anstieg; Anstiegs; ansteigen; anstieg|anstiegen; angestiegen; gewachsen; wuchs|wuchsen;
      wächst|wachsen; Wachstum; Wachstums; zugenommen; nahm|nahmen ..22 zu; nimmt|nehmen ..22 zu; Zunahme; zunahm|zunahmen; zugelegt;
      legte|legten ..22 zu; legt|legen ..22 zu; zulegte|zulegten; Zuwachs; Plus; erhöht; erhöhte|erhöhten; das|ihr Plus; Erhöhung; Steigerung; steigerte|steigerten;
      gesteigert; kletterte|kletterten; klettert; geklettert; sprang|sprangen; Sprung; gesprungen; ausgeweitet; weitete|weiteten ..22 aus;
      Ausweitung; vergrößert; vergrößerte; verbesser*; höher; plus; hochgeschnellt; schnellte|schnellten|schnellt|schnellen ..22 hoch|empor; schnellte|schnellten|ging|gingen|schoss|schossen ..22 nach oben;
      boomt*; ausgebaut; gewann|gewannen; gewonnen; verteuert; aufwärts; vertieft; erholt*; zog|zogen|zieht|ziehen ..22 an; anzogen; explodier*; angewachsen;
      anwuchs; anwachsen; Aufschwung; anziehen; angezogen; hochgeschraubt; emporgeklettert; hochgeklettert; aufgestockt; gestärkt; *plus; *zuwachs; *wachstum; *anstieg
    `,
    down: `
      ging|gingen|geht|gehen nach|laut Angaben|Angabe|Daten|Zahlen|Schätzung|Schätzungen|Berechnung|Berechnungen|Auskunft|Einschätzung|Ansicht|Meinung|Informationen|vorläufigen|ersten|offiziellen|amtlichen ..22 zurück;
      ging|gingen|geht|gehen es|um|deutlich|kräftig|stark|leicht|weiter|wieder|insgesamt|zuletzt|noch|sogar|dagegen|hingegen|indes|indessen|jedoch|im|in|auch|damit|dort ..22 nach unten;
      ging|gingen 20* ..22 nach unten;
      ging|geht es ..12 abwärts|bergab; Verlust|Verluste|Verlusten von; Absturz; Reduzierung; Einbuße|Einbußen; Schwund; Rückschlag; Minderung; Knick; Abfall um;
      schwächte|schwächten sich ..22 ab; abgeschwächt; abschwäch*; halbierte|halbierten sich um; halbierte|halbierten sich 20* um; ging|gingen ..22 nach unten; schwächel*; verfehlte|verfehlten ..2 vorjahr|vorjahreswert|vorjahresniveau; kollabiert*; zurückgehen|zurückzugehen; sackte|sackten ..22 weg|ab; absackte|absackten|abgesackt; ermäßigte|ermäßigten sich; nachließ|nachließen|nachgelassen; abrutsch*|abgerutscht; absank|absanken; abstürz*|abgestürzt; einbüßte|einbüßten; abschmolz|abschmolzen; zusammenschrumpf*|zusammengeschrumpft;
      gesunken; sank|sanken; sinkt|sinken; gefallen; fiel|fielen; fällt; zurückgegangen; ging|gingen ..22 zurück; geht ..22 zurück;
      zurückging|zurückgingen; Rückgang|Rückgangs; Rückgänge; abgenommen; nahm|nahmen|nimmt|nehmen ..22 ab; abnahm|abnahmen; Abnahme; geschrumpft;
      schrumpft*; schrumpfte; eingebrochen; brach|brachen|bricht|brechen ..22 ein|weg; weggebrochen; Einbruch; verringert; verringerte|verringerten; Verringerung; verminder*;
      reduziert*; Minus; minus; das|ihr Minus; verloren; verlor; büßte|büßten|büßt|büßen ..22 ein; eingebüßt; gab|gaben|gibt|geben ..22 nach; nachgegeben; nachgab|nachgaben|nachgibt|nachgeben; niedriger;
      abgerutscht; rutschte|rutschten|rutscht|rutschen|fiel|fielen|fällt ..22 ab; gedrückt; kleiner; verschlechter*; zurückgefallen; stürzte|stürzten|stürzt|stürzen ..22 ab|ein; abgestürzt;
      sackte|sackten|sackt|sacken ..22 ab|zusammen; Schrumpfung; abgesackt; schwächer; halbierte|halbierten; ließ|ließen|lässt|lassen ..10 nach; bildete|bildeten|bildet|bilden ..22 zurück; fuhr|fuhren ..10 zurück|herunter; gekürzt; gesenkt; verengt*; verkleinert*;
      einbrach|einbrachen; Abschwung; zurück; *rückgang; *minus; *einbruch; eingeknickt; knickte*; abgekühlt; bröckelte*; fehlten; schmolz|schmolzen; geschmolzen; schwand|schwanden; tauchte|tauchten ..22 ab; gaben ..8 nach
    `,
    flat: 'unverändert; stabil; stagnier*; gleich',
  },
  share: { share: 'Anteil|Anteile|Anteils|Anteilen; Anteil an|am; Quote der; Löwenanteil|Löwenanteils; Großteil' },
  shareVerb: {
    taken: 'nahm|nahmen|nimmt|nehmen ..10 ab',
    goes: 'ging|gingen|geht|gehen|floss|flossen ..12 nach',
    share: `
      entfiel|entfielen|entfallen; entfällt; macht|machte|machen|machten ..5 aus; ausmacht|ausmachte; stellt|stellte ..4;
      entspricht|entsprach|entsprechen; wickelt|wickeln|wickelte|wickelten ..14 ab;
      abwickelt|abwickeln|abwickelte|abgewickelt; steht für; stand für; deckt|deckte|deckten|decken; gingen nach; ging nach; bestimmt für; geht in;
      gingen in; geht|gehen|ging|gingen ..4 in die|den|das ..1 Niederlande|Niederlanden|USA|Vereinigten|Türkei|Schweiz|Ukraine|Slowakei|Mongolei|EU|Emirate|Emiraten|Irak|Iran|Golfstaaten|Golfregion|Volksrepublik|Bundesrepublik|Union|Europäische|Eurozone|Euroländer|Nachbarländer|Ausland|Drittländer|Drittstaaten; kommt|kommen|kam|kamen aus; besteht|bestehen|bestand|bestanden ..3 aus; verschlang|verschlingt|verschlangen; stammt|stammten|stammte|stammen aus?; kamen aus; beträgt vom;
      größter|größte|wichtigster|wichtigste|größten|wichtigsten Posten|Warengruppe|Exportgut
    `,
  },
  total: { measure: 'Volumen|Volumens; Wert|Werts; Menge|Mengen', total: 'gesamt*; insgesamt; aller; ganzen; Gesamt*' },
  by: { by: 'um; verlor|verloren|büßte|büßten|fehlten|fehlen damit|somit|dadurch|also|ihm|ihr|ihnen?', of: 'in Höhe von; von' },
  until: {
    to: `
      auf; auf ein Volumen|Niveau von; auf eine Summe von; betrug|betrugen; beträgt|betragen; belief|beliefen ..4 auf; beläuft ..3 auf; belaufen ..3 auf; erreichte|erreichten; erreicht;
      erreichen; lag|lagen bei; liegt bei; für; im Wert von; im Umfang von; in Höhe von; Wert von; bei; bezifferte|beziffert|beziffern;
      summierte|summierten ..3 auf; summiert; waren; war; umfasste|umfasst; verzeichnete|verzeichneten; überschritt|überschritten;
      überstieg|überstiegen; bis auf; hat ein Volumen von; kam auf; kamen auf; wert; Volumen von; lag; lagen; auf einen Wert von; überschreiten;
      übertraf; von über; mit; bleibt bei; ausmachten
    `,
  },
  more: {
    up: `
      über dem|den|der Vormonat*|Vorquartal*|Vorkrisen*|Vorkriegs*; über dem|den|der Vorjahr*; über Vorjahr; über denen|jenen|denjenigen;
      mehr; höher; Zuwachs; Plus; Steigerung; Wachstum; Anstieg; zusätzlich*; plus; darüber; größer;
      über dem Niveau|Wert|Stand|Vorjahresniveau|Vorjahreswert
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
      {n:ord} ..2 Handelspartner|Partner|Lieferant|Absatzmarkt|Abnehmer|Exportmarkt|Exporteur|Importeur|Kunde|Lieferland|Abnehmerland|Bezugsland|Zielland; {n:ord} ..1 *lieferant|*abnehmer|*exporteur|*importeur; {n:ord} unter;
      Nummer {n:n}; {n:ord} größter|größte|größten|wichtigster|wichtigste|wichtigsten
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
      Handelspartner|Lieferant|Absatzmarkt|Abnehmer|Exportmarkt|Kunde|Exporteur|Importeur|Lieferland|Handelspartnern|Abnehmerland|Bezugsland|Herkunftsland|Zielland|Bestimmungsland|*lieferant|*abnehmer|*exporteur|*importeur|*partner
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
  partnerList: { list: `
      Spitze der? Liste|Rangliste|Rangfolge; führt|führte|führen die Liste|Rangliste an?; gefolgt von; wichtigsten|größten|bedeutendsten|Top ..2 Abnehmer|Abnehmerländer|Märkte|Absatzmärkte|Zielländer|Lieferländer|Lieferanten|Kunden|Länder|Bezugsländer|Exportmärkte;
      danach folgen|folgten; es folgen|folgten; an der Spitze; weitere|andere|übrigen ..1 Abnehmer|Abnehmerländer|Importeure|Lieferanten|Lieferländer|Kunden; dahinter folgen|folgten|kommen
  ` },
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
  compare: {
    level: 'auf dem|das Niveau|Stand von|des|aus; auf das|dem Vorkrisenniveau',
    base: `
      so viel wie; so hoch wie; so viele wie; als; gegenüber; im Vergleich zu|zum|zur|mit|dem?; verglichen mit; im Vergleich; gemessen an;
      gegenüber dem|der; unter dem; über dem; auf dem; Niveau von; Stand von; Wert von; Niveaus|Werts|Wertes|Stands|Standes von; Niveau des Jahres
    `,
    weak: 'nach; zum; zu; statt',
  },
  break: { before: 'nachdem', break: 'während; wogegen; wohingegen; obwohl; sondern', adverb: `
      aber; hingegen; dagegen; jedoch; allerdings; doch; zwar; demgegenüber; ihrerseits; indes; unterdessen; indessen; dafür
    ` },
  and: { and: 'und; oder; sowie; bzw .?; &' },
  respective: { each: 'beziehungsweise; respektive; jeweils' },
  former: { former: 'erstere|ersteren|erstgenannte', latter: 'letztere|letzteren|letztgenannte' },
  not: {
    rumour: `
      hat|haben uns vorgehalten|vorgeworfen;
      jemand|irgendwer schrieb|behauptete|behauptet|sagte; Fake News; Gerücht|Gerüchte|Gerüchten; Falschmeldung*; Mär; sozialen Netzwerken|Medien; viral*; kursiert|kursieren; Kettenbrief; Behauptung;
      angebliche|angeblichen|angeblicher|angebliches|vermeintliche|vermeintlichen|vermeintlicher|vermeintliches;
      munkelt|munkelte|munkeln; geht|ging|gehen das? Gerücht*;
      gefälschter|gefälschte|gefälschtes|gefälschten|manipulierte|manipulierter|manipuliertes|manipulierten|bearbeiteter|bearbeitetes|montierte|montiertes|erfundene|erfundener|erfundenes ..1 Screenshot|Bild|Foto|Dokument|Video|Tweet|Post|Brief|Beitrag|Zitat|Meldung|Schreiben|Interview|Bericht|Aufnahme;
      Fotomontage|Bildmontage; Satireportal|Satireseite|Satiremagazin|Satireblatt|Satiresendung; satirisch*; Deepfake; Ente; Scherz; Klatsch; Hörensagen;
      im Netz|Internet kursierend*; kursierende|kursierenden|kursierender|kursierendes; woher ..16 stammt|stammen , vermag|weiß|kann|ist|bleibt; vermag ..10 niemand; niemand zu sagen|erklären;
      kolportiert*
    `,
    deny: `
      keineswegs|mitnichten|keinesfalls|nicht ist|sind|war|waren|hat|haben|wurde|wurden;
      Angabe|Zahl|Prognose|Schätzung|Meldung von ..14 zog|zogen|nahm|nahmen ..9 zurück;
      wir|ich ziehen|ziehe|nehmen|nehme ..24 zurück; ziehen|nehmen wir ..24 zurück;
      niemand ..6 glaubt|glaubte|denkt; früheren|vorherigen|ersten Fassung|Version ..6 waren|war|hieß|wurden|stand; Tweet|Beitrag|Post|Video ,? wonach|dass|demzufolge; es ist|war ein Märchen|Mythos|Gerücht; wäre|wären|hätte|hätten ..6 , könnte|könnten|würde|würden;
      stimmt|stimme auch|ebenfalls? nicht;
      von den|dem|der ..18 weit|meilenweit entfernt|weg; weit|meilenweit entfernt|weg von; noch weit|lange nicht bei|von;
      hinter den|dem anvisierten|angepeilten|angekündigten|erhofften|versprochenen|gesteckten|avisierten|geplanten;
      unter den|dem anvisierten|angepeilten|angekündigten|erhofften|versprochenen|gesteckten|avisierten|prognostizierten;
      statt|anstelle der|des ..5 erhofften|erwarteten|angekündigten|versprochenen|gemeldeten|prognostizierten|vorhergesagten;
      wenn|sobald|falls|sofern|soweit ..12 übersteigt|übersteigen|überschreitet|überschreiten; Jahr für Jahr ..12 möge|sollte|hatte; hatte|hatten ..14 in Aussicht;
      Angebot|Offerte|Vorschlag|Forderung|Ansinnen|Wunsch , ..20 ausgeschlagen|abgelehnt|zurückgewiesen|verworfen; erlaubt|zulässig|gestattet sind|ist|waren|bleiben;
      aus den|dem|der ..4 gemeldeten|genannten|angegebenen|veröffentlichten|ausgewiesenen; hatte|hatten ..12 gefordert|verlangt|versprochen|prophezeit|zugesagt|ausgerechnet|erhofft;
      von den|dem|der versprochenen|angekündigten|erhofften|anvisierten|angepeilten|zugesagten|avisierten|prophezeiten; verfehlte|verfehlten|verfehlt|verfehlen ..4 von;
      gemessen an den|dem ..2 versprochenen|erhofften;
      Analysten|Ökonomen|Volkswirte|Experten|Fachleute|Marktbeobachter|Beobachter mit ..8 gerechnet; befürchtet|befürchtete|befürchteten ..3 Einbruch|Rückgang|Verlust|Verluste|Minus|Einbußen;
      gefürchtet|fürchtete|fürchteten ..3 Einbruch|Rückgang|Verlust|Verluste|Minus|Einbußen;
      widersprach|widersprachen|widerspricht ..6 Bericht|Berichten|Darstellung|Angaben|Meldungen|Behauptung|Vorwurf|Zahl;
      hatte|hatten ..14 erwartet|gerechnet|vorhergesagt|prognostiziert|vorausgesagt|veranschlagt|prophezeit; zog|zieht|zogen ..3 Meldung|Bericht ..1 zurück;
      wäre|ist|war falsch|irreführend|unzutreffend ..1 zu sagen|behaupten;
      Frage ,? ob; gefragt ,? ob; Fehler in ..14 beziffert|angegeben|genannt; irrtümlich ..4 gemeldet;
      früheren|ersten|vorherigen Version|Fassung ..6 hieß|stand|war;
      zog|zogen|zieht|ziehen|nahm|nahmen|nimmt ..5 Tabelle|Zahl|Zahlen|Schätzung|Angabe|Angaben|Meldung|Mitteilung|Statistik|Bericht|Wert|Daten|Darstellung|Aussage ..4 zurück;
      erste|ersten|frühere|früheren|ursprüngliche|vorige|bisherige Angabe|Angaben|Zahl|Zahlen|Meldung|Schätzung|Mitteilung ..24 zog|zogen|zieht|ziehen|nahm|nahmen|nimmt ..5 zurück;
      widerrief|widerriefen|widerruft ..6 Zahl|Zahlen|Angabe|Angaben|Meldung|Mitteilung|Bericht|Aussage|Schätzung;
      dementiert|dementierte|dementierten; bestritt|bestreitet|bestritten; wies|weist ..6 zurück; trifft nicht zu; stimmt nicht ,? dass;
      falsch ist; es ist|sei|wäre falsch|unrichtig|unzutreffend|irreführend; nicht richtig ,? dass; unwahr; stimmt nicht; ist nicht wahr; wies|weist ..4 Gerüchte|Spekulationen|Berichte;
      wer ..3 sagt|behauptet|glaubt|meint|schreibt|erzählt ,; wer ..1 sagt|behauptet|glaubt|schreibt; es ist|sei|war eine? glatte|dreiste|reine|schlicht? Lüge|Unsinn|Märchen|Erfindung;
      niemand|keiner weiß|wusste|kann ..3 ob; unklar|ungewiss|offen|fraglich|zweifelhaft|umstritten|strittig ist|bleibt|war|sei ,? ob;
      unklar|ungewiss|offen|fraglich|zweifelhaft|umstritten|strittig ,? ob; abzuwarten ,? ob; bezweifelt|bezweifeln|bezweifelte ,? dass|ob; wir zitierten|zitieren; haben|hatten wir ..12 zitiert;
      irrtümlich|fälschlich|fälschlicherweise|versehentlich haben|hatten|wurde|wurden|gaben|bezifferten|schrieben;
      durch|wegen|infolge|aufgrund ein|eine|einen|eines ..1 Redaktionsfehler*|Redaktionsversehen*|Übertragungsfehler*|Tippfehler*|Druckfehler*|Rechenfehler*|Schreibfehler*|Übersetzungsfehler*|Fehler|Fehlers|Versehens|Versehen ..5 wurde|wurden|hatte|hatten|haben|hat|hieß|stand|standen|war|waren|ist|sind|gab|gaben|schrieben|meldeten|nannten|berichteten|wies|wiesen;
      aufgrund|infolge ..3 Fehlers|Versehens;
      unsere|unserer|unser|unserem ..1 Grafik|Überschrift|Schlagzeile|Bildunterschrift|Leitartikel|Karte|Tabelle|Titel|Infografik|Diagramm ..3 gab|wies|nannte|stand|sprach|zeigte|bezifferte|meldete|hieß|behauptete;
      entschuldigte|entschuldigt|entschuldigen sich ..4 gesagt|dafür|behauptet; entschuldigte|entschuldigt|entschuldigen sich;
      angebliche|angeblichen|vermeintliche|vermeintlichen|erfundene Äußerung|Aussage|Zitat|Satz|Bemerkung|Behauptung;
      Satz|Zitat|Äußerung|Aussage|Worte|Spruch ..1 zugeschrieben|untergeschoben|angedichtet; wird|werde|wurde ..3 Satz|Zitat|Äußerung|Aussage|Worte zugeschrieben|untergeschoben; in den Mund gelegt;
      nie|niemals|nicht gesagt|behauptet|erklärt|versprochen|geschrieben ,? dass|die|der; zu keinem Zeitpunkt;
      niemand|keiner|nichts ..3 gesagt|behauptet|belegt|beweist|bestätigt|deutet|zeigt|versprochen ,? dass; nichts belegt|beweist|bestätigt|zeigt|spricht; kein|keine|keinen|keinerlei|kaum ..1 Beleg|Belege|Beweis|Beweise|Anzeichen|Hinweis|Hinweise|Spur|Bestätigung ..1 dafür|für|dass|,; nicht|nie bestätigen|verifizieren; weigerte|weigert|weigerten sich ..3 bestätigen|sagen; lehnte|lehnt|lehnten ..3 ab ..2; verzichtete|verzichtet darauf; zu früh ,? um|zu; alles andere als; weder ..4 noch; gelogen; log; erlogen; keine|kein einzige|einziges|einziger; fiktive|fiktiven|fiktiver|imaginäre; Flugblatt|Plakat|Transparent ..1 ,|mit|wonach|auf; angeblich; anders als|wie ..2 berichtet|gemeldet|geschrieben|behauptet; falsch gelesen|verstanden|interpretiert; Tabelle|Grafik|Überschrift|Artikel|Bericht|Meldung|Leitartikel|Karte|Bildunterschrift in|auf|im|aus|vom unserer|der|dieser|unserem|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag ..12 gab|führte|nannte|wies|stand|hieß|bezifferte|meldete|schrieb|behauptete; früheren|ersten|vorherigen Überschrift|Titel|Titelzeile ..3 hieß|stand|war;
      nach eigenem|eigener Eingeständnis|Bekunden|Angaben ..16 erfunden; nannte|nannten|nennt|bezeichnete ..16 Fantasie|Märchen|Unsinn|Lüge|erfunden|Erfindung|Quatsch;
      es|das ist|sei|war nicht so|richtig|wahr|zutreffend ,? dass; nicht so ,? dass; nicht der Fall ,? dass
    `,
    untrue: `
      hat|haben die|das|der ..2 zurückgezogen|widerrufen|zurückgenommen; eine Erfindung; frei erfunden; Doppelzählung; nie|niemals unterzeichnet|unterschrieben|abgeschlossen; blieb ununterzeichnet;
      erwies|erweist|erwiesen sich als haltlos|falsch|unbegründet|unwahr; haltlos; trifft nicht zu; gebe|gibt|gab|gäbe es nicht; nie|keine|nicht die Rede gewesen|ist|war;
      mehr|weniger|höhere|niedrigere Ausfuhren|Exporte|Einfuhren|Importe|Umsatz|Umsätze|Geschäft hatte|hatten|war|waren ..14 ausgerechnet|erhofft|erwartet|versprochen|vorhergesagt|prophezeit|prognostiziert|angekündigt|gestellt;
      hat|habe|hatte|hätte es nie|nicht gegeben; nie gegeben; scheiterte|scheiterten|scheitert ..6 an|am; ausgeführt|eingeführt|importiert|exportiert|verkauft werden dürfen;
      dürfen ..10 ausgeführt|eingeführt|importiert|exportiert|verkauft werden;
      geplatzt; storniert|stornierte|stornierten; annulliert|annullierte; aufgekündigt; rückgängig gemacht; nie zustande; kein Wort wahr; nichts dran; an den Haaren; Zeitungsente;
      widersprach|widersprachen|widerspricht; keine Rede sein|gewesen; enthielt|enthielten einen Fehler; Aprilscherz*; für bare Münze; auf den Leim; hereingefallen|reingefallen; ein Scherz|Jux|Ulk;
      nicht mehr|länger gültig|aktuell;
      gilt|gelten nicht mehr|länger; ist|war|sind|waren damit|somit|also? ..2 vom Tisch; ist|sind ..2 hinfällig|überholt; wurde|wurden zurückgezogen;
      entspricht|entsprechen nicht ..2 Wahrheit|Tatsachen;
      ist|sind unwahr|unzutreffend|erfunden|haltlos; frei erfunden; treffen|trifft nicht zu; entbehrt|entbehren jeder Grundlage;
      wird|werde|wurde|werden|ist|sind|bleibt ..6 bestritten|umstritten|strittig|angezweifelt|dementiert|zurückgewiesen|widerlegt|bezweifelt;
      was ..4 bestreitet|bestreiten|bestritt|dementiert|dementieren|dementierte|zurückweist|zurückwies|verneint|leugnet;
      ist|war eine? glatte|reine|pure|dreiste? Lüge|Erfindung|Märchen|Unsinn|Unfug; lügt; lügen; irrt; irren; irrt sich; täuscht sich; liegt falsch;
      reine|pure|blanke|freie Fantasie|Phantasie|Fiktion|Spekulation|Erfindung; erfunden|erlogen|gefälscht|fiktiv|frisiert|geschönt|aufgebauscht; aus der Luft;
      nicht bestätigt|belegt|bewiesen|nachweisbar|nachprüfbar|verifizieren; richtig ist|sind|wäre|muss|müsste|lautet|lauten; es muss|müsste|hätte ..3 heißen; muss es ..2 heißen;
      hätte es ..3 heißen; ins Reich der;
      existiert|existieren|existierte|existierten nicht|nie; gibt|gab es nicht|nie
    `,
    not: 'nicht; kein|keine|keinen|keiner; nie; weder; dementier*; bestritt; falsch; niemals; ohne; zurückgewiesen; keineswegs; unwahr',
    whether: `
      , ob
    `,
  },
  notOnly: { only: `
      wie noch? nie|niemals; mehr|weniger denn je;
      nicht nur; nicht zuletzt; nicht weniger; nicht mehr nur; nicht eingerechnet; nicht mitgerechnet; nicht allein;
      überstieg|überstiegen|überschritt|überschritten nicht; nicht über; noch? nicht einmal mehr?; nicht ganz;
      nicht ganz|gar|annähernd? so stark|kräftig|schnell|rasch|deutlich|rasant|steil|schwungvoll|stürmisch|viel|hoch;
      nicht unter; nie unter; niemals unter
    ` },
  takesBack: {
    figure: 'hat|haben die|unsere Redaktion ..1 zurückgezogen|widerrufen|korrigiert|gelöscht|berichtigt; die|diese Meldung ..6 zurückgezogen|annulliert; die|diese|dieser Zahl|Zahlen|Angabe|Angaben|Prognose|Wert ..12 hinfällig|falsch|überholt|zurückgezogen|Tippfehler; dementiert|dementierte|bestreitet ..2 die|diese Zahl|Zahlen|Angabe|Angaben',
    answer: 'nein; keineswegs; mitnichten; nicht wirklich',
    takesBack: `
      das stimmt nicht; das ist falsch|unwahr|nicht; das trifft nicht zu; falsch; davon kann keine rede; davon ist keine rede; stimmt nicht;
      von ..4 kann keine rede; unsinn; das|es ist|war unsinn|quatsch|falsch|unwahr; das war falsch|nicht
    `,
    unsaid: `
      nahm|nimmt|nahmen ..6 zurück; zog|zieht|zogen ..2 Aussage|Behauptung|Äußerung|Worte|Satz|Zahl|Angabe ..4 zurück; zurückgenommen|zurückgezogen|widerrufen hat|habe|haben|hatte; widerrief;
      zurückgenommen|widerrufen .|,|und; ruderte|rudert ..3 zurück; Versprecher; Lapsus; Zahlendreher; versprochen ,? hieß|sagte|erklärte;
      hat|habe|hatte sich|mich ..2 versprochen|vertan|verrechnet|verlesen; die|ihre|seine Zahlen ..2 verwechselt|vertauscht|durcheinandergebracht;
      verwechselt|vertauscht hat|habe|hatte|haben|hatten|.|,|und; das|dies|solches|sowas|derartiges ..4 nie|niemals|nicht gesagt|geschrieben|behauptet|veröffentlicht|gemeldet|gedruckt|verbreitet;
      die|diese|solche Meldung|Nachricht ..4 nie|niemals|nicht veröffentlicht|verbreitet|gebracht; nichts dergleichen|davon|Derartiges; daraus wird|wurde|ist|ward nichts;
      dazu kommt|kam es nicht|nie; das wird|ist nie|nicht ..1 geschehen|passiert|passieren|kommen; es|er|sie ist|sind ..3 gescheitert|geplatzt|tot; es|er|sie scheiterte|platzte ..3;
      das|die|den|der gab es nicht|nie; Annahme|Szenario|Voraussetzung|Fall ..3 nicht mehr|gilt|hinfällig|vom; war|ist Satire|ironisch; ein|als Scherz|Aprilscherz; Aprilscherz*; vom Tisch;
      es|das|dies war|ist ein|eine Fehler|Versehen|Irrtum|Ente; das war ein Fehler;
      Zahl|Zahlen|Angabe|Angaben|Wert|Prozentzahl|Daten ..1 erfunden|gefälscht|erlogen|frisiert|geschönt|geraten|falsch ..1; frei erfunden; erfunden hat|habe|hatte|zu; Tabelle|Zahl|Zahlen|Frage|Grafik|Statistik|Zeile|Seite ..1 falsch|missverstanden|verlesen|verwechselt ..1; falsch gelesen|verstanden|interpretiert|abgelesen; missverstanden; gelogen; geirrt; irrte sich; entschuldigte|entschuldigt|entschuldigten sich|für ..4 Fehler|Irrtum|Äußerung|Aussage|Verwechslung|Versprecher|Satz; bat|bittet|baten ..3 Entschuldigung; räumte|räumt|gab|gibt|gestand ..4 Fehler|Irrtum|Verwechslung|Irrtümer; richtig ist|sind|wäre|lautet|lauten|muss; es muss|müsste ..3 heißen; muss es ..2 heißen; hätte es ..3 heißen; das haben|hatten|hat|sind|ist sie|er|es nicht; keine Spur davon; ließ|lässt|ließen sich nicht ..1 bestätigen|belegen|verifizieren; das war|ist|sei ..1 Fantasie|Fiktion|Erfindung|gelogen|erfunden|Unsinn;
      abrückte|abrückten|abgerückt; distanzierte|distanzierten sich ..2 davon|von; sich distanzierte|distanziert; zerpflückt; widerlegt
    `,
    such: `
      ein|eine|einen|einem|einer solches|solche|solchen|solchem|solcher|derartiges|derartige|derartigen; solch ein|eine|einen|einem|einer; solche|solchen
    `,
    none: `
      es gab|gibt|gebe|gäbe kein|keine|keinen|keinerlei; gab|gibt|gebe es kein|keine|keinen|keinerlei; es hat keinen|keine|kein; kam es zu keinem|keiner
    `,
    column: `
      Berichtigung|Berichtigungen|Korrektur|Korrekturen|Richtigstellung|Richtigstellungen|Klarstellung; in eigener Sache; so ist es richtig; hier irrten wir
    `,
    printed: `
      wir schrieben|berichteten|meldeten|hatten ..3 geschrieben|berichtet|gemeldet;
      Artikel|Bericht|Beitrag|Text|Meldung|Leitartikel|Kommentar|Grafik|Tabelle|Karte|Bildunterschrift|Überschrift|Schlagzeile|Nachruf|Porträt|Interview|Kasten|Titel ..12 hieß|stand|gab|nannte|bezifferte|sprach|schrieben|berichteten|behauptete|wies|meldete|zitierte|zitierten|angegeben|beziffert; wir schrieben|berichteten|meldeten|nannten|bezifferten|behaupteten|gaben; schrieben|berichteten|meldeten|nannten|bezifferten|behaupteten|gaben wir; hieß|stand es? ..6 ,
    `,
    unknown: `
      weiß|wisse|wusste niemand|keiner|man|kein; niemand|keiner weiß|kann; bleibt|ist|bleibe|sei|bleiben|war|steht ..2 offen|unklar|ungewiss|fraglich|abzuwarten|zweifelhaft|unbekannt|dahingestellt|umstritten|unsicher; wird sich zeigen|weisen|herausstellen; in den Sternen; muss sich ..2 zeigen|erweisen; lässt sich nicht|schwer|kaum; hängt ..6 ab; nicht bekannt|fest|klar|sicher|ausgemacht; fraglich; unklar; offen
    `,
  },
  cause: { cause: 'dank; wegen; aufgrund; auf Grund; infolge; angesichts; trotz; ungeachtet; bedingt durch; ausgelöst durch; als Folge; getrieben von; vor dem Hintergrund' },
  circumstance: { paper: 'differenz|unterschied zwischen ..4 export*|ausfuhr*|import*|einfuhr* und|sowie ..4 export*|ausfuhr*|import*|einfuhr*; differenz aus ..4 export*|ausfuhr*|import*|einfuhr* und ..4 export*|ausfuhr*|import*|einfuhr*; unter|dank|gemäß|laut|durch|rahmen|seit|nach ..5 abkommen|abkommens|vertrag|vertrags|*abkommen|*abkommens|vereinbarung; um die|den|der ..1 Teuerung|Inflation|Preisentwicklung|Preise|Preiseffekt|Wechselkurseffekte|Preisveränderungen ..1 bereinigt; nach Abzug|Bereinigung|Herausrechnung der|um ..1 Teuerung|Inflation; teuerungsbereinigt; inflationsbereinigt; preisbereinigt; unter|ohne Berücksichtigung|Einrechnung der Teuerung|Inflation' },
  counter: {
    counter: `
      sollte ..12 scheitern|platzen ..16 verloren; könnte|könnten|dürfte|dürften ..14 entgehen; drohen ..10 zu entgehen;
      kein|keinen|keinerlei Grund|Anlass|Beleg|Belege ..3 für|zu|dafür; nichts deutet darauf; wäre ..10 gestiegen|gewachsen|gesunken|gefallen; wären ..10 gestiegen|gewachsen|gesunken|gefallen;
      hätte|hätten ..12 würde|würden|wäre|wären|können|hätte|hätten; wäre ..14 wäre|wären|hätte|hätten;
      wenn ..14 wäre|wären|würde|würden|hätte|hätten; ohne ..10 wäre|wären|hätte|hätten; hätte erreichen können; falls ..12 würde;
      würde ..8 wenn; wären; hätten ..8 zugelegt;
      käme|kämen|träte|träten|fiele|fielen|bräche|brächen|stiege|bliebe|blieben|gäbe|ginge|verhinge ..24 , würde|würden|dürfte|dürften|könnte|könnten|fiele|fielen|sänke|sänken|stiege|stiegen|ginge|gingen|bräche|brächen|verlöre|verlören|müsste|müssten;
      sollte|sollten ..16 , würde|würden|könnte|könnten|dürfte|dürften|fiele|fielen|müsste|müssten; ohne ..10 würde|würden|fiele|sänke|läge; bei|mit einem|einer ..10 würde|würden;
      Rechenbeispiel|Beispielrechnung|Planspiel|Gedankenexperiment; rein rechnerisch ..3 würde|würden|wäre|wären; damit|bevor ..16 müsste|müssten|müssen ..14 übersteigen|überschreiten|erreichen;
      würde|würden ..24 , würde|würden|fiele|fielen|sänke|sänken|stiege|stiegen|ginge|gingen|bräche|brächen|verlöre|verlören|müsste|müssten;
      verhängt|verhängen|erhebt|erhöht|schließt|platzt|scheitert ..18 , würde|würden; hätte ..8 zugelegt; hypothetisch; ohne ..14 wäre|wären|hätte|hätten;
      läge|lägen ..14 höher|tiefer|niedriger; wäre|wären ..16 läge|lägen|stünde|betrüge;
      Zahl von ..8 verbreitete|veröffentlichte|genannte ..8 bezog|umfasste|betraf; dass ..20 falsch|unwahr|erfunden|Unsinn|Falschmeldung|Quatsch;
      Vertrag|Abkommen|Pakt|Zoll|Deal|Projekt hätte|hätten ..12 gebracht|beschert|verschafft|gehoben|erhöht|gesteigert|verdoppelt|getrieben|gelassen; im schlimmsten|besten Fall ..3 würde|würden|fiele|fielen|stiege|stiegen|sänke|sänken;
      müsste|müssten ..14 verkaufen|liefern|exportieren|ausführen|kaufen|einführen|importieren|beziehen|absetzen|abnehmen; sollte|sollten eigentlich; eigentlich ..6 müsste|müssten|sollte|sollten;
      nur|einzig|bloß wenn|falls|sofern;
      im düstersten|dunkelsten|schlechtesten|ungünstigsten|ungünstigen|pessimistischen|pessimistischsten|schwärzesten|günstigsten|optimistischen|optimistischsten|rosigsten Fall|Szenario|Variante|Falle;
      im schlimmsten|besten Fall|Szenario;
      dass ..20 ist|sei|war|bleibt ein|eine|pures|reine Märchen|Mythos|Ente|Legende|Gerücht|Erfindung|Lüge|Irrtum;
      bei|im einem|Falle|Fall ..2 Scheitern|Scheiterns|Platzen|Ausfall|Bruch ..10 könnte|könnten|würde|würden|drohten;
      sollte|sollten ..6 scheitern|platzen|ausfallen|auslaufen ..12 würde|würden|könnte|könnten
    `,
    tease: `
      die? Behauptung :; das? Gerücht :; der? Mythos :;
      morgen ,? im|in|an|auf|bei blatt|heft|diesem|dieser|diesen|ihrer|der|unserer|uns|unserem ..2 :; morgen :; morgen im Blatt|Heft|Wirtschaftsteil; am Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag ,? im|in|an|auf|bei blatt|heft|diesem|dieser|diesen|ihrer|der|unserer|uns|unserem ..2 :; in der|unserer|ihrer nächsten|kommenden|morgigen|Wochenendausgabe|Montagausgabe|Samstagausgabe|Sonntagausgabe|Montagsausgabe ..1 :; in der *ausgabe :; im nächsten|kommenden Heft|Newsletter|Blatt; lesen|sehen|hören Sie morgen|demnächst|am|in|nächste ..3 :; morgen|demnächst lesen|sehen|hören Sie; nächste|kommende Woche ,? in|im|bei|an ..3 :; nächste|kommende Woche :; Vorschau ..2 :; demnächst ..3 :; das lesen Sie;
      am Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Wochenende im|in ..1 Wirtschaftsteil|Magazin|Beilage|Heft|Blatt|Teil|Ressort|Rubrik|*beilage|*teil ..2 :;
      Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|morgen : wie|warum|weshalb|wieso
    `,
    suppose: `
      angenommen ,|:|,dass; gesetzt den Fall; nehmen|stellen|spielen wir ..1 an|vor|durch; nehmen wir; stellen wir uns; gesetzt , es|man|dass; unterstellt ,; unterstellen wir; mal|einmal angenommen;
      was wäre ,? wenn; gäbe es ..6 ,;  spielen wir
    `,
    ask: `
      was wäre|passierte|geschähe|würde|geschieht|passiert ..3 wenn; was wird aus
    `,
  },
  retract: {
    corrects: 'berichtigt; korrigiert; Berichtigung; Korrektur',
    next: 'nicht wie; und nicht; statt; anstatt; anders als zunächst; anstelle; entgegen; nicht etwa; und nicht wie',
    last: `
      wie zunächst gemeldet|berichtet|angegeben; zunächst gemeldet|gemeldeten|berichtet|genannten; irrtümlich; fälschlich; fälschlicherweise;
      versehentlich; korrigiert; ursprünglich gemeldet|berichtet|gemeldeten; wie ursprünglich; wie anfangs;
      war|ist|sind|waren falsch|fehlerhaft|irrtümlich
    `,
  },
  status: {
    forecast: `
      erwart*; Prognose|Prognosen; prognostizier*; voraussichtlich; dürfte|dürften; wird; werden; könnte|könnten; rechnet|rechnen mit;
      vorhergesagt; Schätzung zufolge; Ausblick; voraus; wahrscheinlich; rechnen; soll voraussichtlich; Potenzial; werde; rechnet; rechne;
      sagt|sagte ..10 voraus; möglich; machbar; realistisch;
      stellt|stellen sich ..16 auf; macht|machen sich ..6 gefasst; Exportpotenzial*|Exportpotential*; *potenzial|*potential; zu erwarten; winkt|winken; rechnet ..12 mit
    `,
    target: `
      Ziel|Ziele; Wunsch|Absicht|Vorhaben|Vorsatz; Zielmarke; soll; sollen; will; wollen; plant; planen; anstreb*; angestrebt; strebt|streben; geplant; beabsichtig*;
      vorgenommen; Zielvorgabe; visiert; knacken; auszubauen; auszuweiten; anzuheben; hochzufahren;
      zu steigern|erhöhen|verdoppeln|verdreifachen|vervierfachen|bringen|heben|vergrößern|erreichen; peilt|peilen ..14 an; *ziel|*ziels; *zielmarke;
      zum Ziel gesetzt|gemacht|genommen; auf die Fahnen; angepeilt|anvisiert|avisiert
    `,
    estimate: `
      wird|werden auf|der|die|das|dieser|diese|ihr|ihre|sein|seine|von|derzeit|heute|aktuell|damit|allein ..14 geschätzt|veranschlagt|taxiert;
      geschätzt*; schätz*; Schätzung|Schätzungen; schätzungsweise;
      taxiert|taxieren|taxierte|taxierten; veranschlagt|veranschlagen|veranschlagte; Hochrechnung*; hochgerechnet; Überschlägig*|überschlägig*; beziffern Experten|Fachleute|Beobachter|Kenner
    `,
    past: 'als erwartet|prognostiziert|vorhergesagt|gedacht|geplant|erhofft|befürchtet; wie erwartet|geplant|prognostiziert|vorhergesagt; wider Erwarten; unerwartet*',
    preliminary: 'vorläufig*; Schnellschätzung; erste Zahlen; ersten Daten; noch nicht endgültig; provisorisch*',
    unconfirmed: 'angeblich; unbestätigt*; Gerüchten; Insidern zufolge; mutmaßlich; nicht bestätigt*; Medienberichten; gerüchteweise',
  },
};
