import type { TradeTables } from '../../../grammar/relation-tables.ts';

export const trade: TradeTables = {
  metric: {
    exports: `
      ausgeführte|ausgeführten|exportierte|exportierten Menge|Mengen; Ausfuhrmenge|Ausfuhrmengen|Exportmenge|Exportmengen;
      Einnahmen|Erlöse|Einkünfte aus dem|der ..1 *handel|*export|*exporten|*ausfuhr|*ausfuhren;
      Export|Exporte|Exporten|Exports; Ausfuhr|Ausfuhren; *export; *exporte; *exporten; *ausfuhr; *ausfuhren; Exportvolumen|Exportvolumens;
      Exportwert; Exporterlöse; Ausfuhrwert; Warenexporte; Verkäufe; Exportumsatz|Exportumsätze; Exportgeschäft; Warenausfuhren; Warensendungen;
      Verkäufen; Exportrekord|Exportrekords|Exportergebnis; ausfuhrseitig|exportseitig;
      *ausfuhrgüter|*exportgüter|*ausfuhrwaren|*exportwaren|Exportprodukte|Hauptexportprodukte; Absatz ins Ausland;
      Exportplus|Exportzuwachs|Exportwachstum|Exportanstieg|Exportrückgang|Exportminus|Exporteinbruch;
      Exporterlösen|*exporterlöse|*exporterlösen|Exporteinnahmen|Ausfuhrerlöse|Ausfuhrerlösen;
      Exportpotenzial|Exportpotenziale|Exportpotential|Exportpotenzials; Exportziel|Exportziele
    `,
    deliveries: 'Lieferung|Lieferungen; *lieferungen',
    imports: `
      eingeführte|eingeführten|importierte|importierten Menge|Mengen; Einfuhrmenge|Einfuhrmengen|Importmenge|Importmengen;
      Import|Importe|Importen|Imports; Einfuhr|Einfuhren; *import; *importe; *importen; *einfuhr; *einfuhren; Importvolumen|Importvolumens;
      Importwert; importseitig|einfuhrseitig; *einfuhrgüter|*importgüter|*einfuhrwaren|*importwaren|Importprodukte; Einkäufe; Bezüge; Energierechnung;
      Importrechnung; Einfuhrwert; Warenimporte; Käufe|Käufen; Einkäufen; Bezügen; Warenbezüge|Warenbezügen|*bezüge aus;
      Importplus|Importzuwachs|Importwachstum|Importrückgang|Importminus
    `,
    turnover: `
      Handel|Handels; Handelsvolumen|Handelsvolumens; Handelsumsatz|Handelsumsatzes; Warenaustausch|Warenaustauschs|Warenaustausches;
      Außenhandel|Außenhandels; Warenhandel; Warenumsatz; Warenverkehr; bilateraler|bilaterale|bilateralen Handel; Handelsaustausch; Handelsverkehr;
      *handel; Handelsströme; Gesamthandel; Außenhandelsvolumen|Außenhandelsvolumens; Außenhandelsumsatz; Handelsbeziehungen im Wert;
      gegenseitige|gegenseitigen Handel; Warenströme|Warenströmen|Warenstroms;
      bilaterale|bilateralen|gegenseitige|gegenseitigen|beiderseitige|beiderseitigen Umsatz|Umsätze|Umsätzen; Umsätze|Umsatz zwischen;
      Handelsumsätze|Handelsumsätzen; Handelsbilanzvolumen; Austausch von Waren
    `,
    trade_deficit: `
      negative|negativen Bilanz|Warenbilanz;
      Handelsungleichgewicht*; Handelsdefizit|Handelsdefizits; Handelsbilanzdefizit|Handelsbilanzdefizits; Defizit|Defizits;
      Außenhandelsdefizit|Außenhandelsdefizits; Fehlbetrag; Passivsaldo;
      Defizit|Defizits|Fehlbetrag|Minus|Loch im|beim Warenaustausch|Außenhandel|Warenverkehr|Warenhandel|Güterverkehr|Güteraustausch|Handelsverkehr|Handel;
      Defizit|Defizits|Fehlbetrag|Minus|Loch im|beim
      internationalen|bilateralen|gesamten|grenzüberschreitenden|beiderseitigen|österreichischen|deutschen|schweizerischen
      Warenaustausch|Außenhandel|Warenverkehr|Warenhandel|Güterverkehr|Güteraustausch|Handelsverkehr|Handel;
      übertraf|übertrafen|überstieg|überstiegen die|der ..1 Einfuhr|Einfuhren|Import|Importe die|den ..1 Ausfuhr|Ausfuhren|Export|Exporte ..3 um;
      Einfuhr|Einfuhren|Importe|Import ..4 übertraf|übertrafen|überstieg|überstiegen ..3 die|den ..1 Ausfuhr|Ausfuhren|Export|Exporte ..3 um;
      Einfuhrüberschuss|Einfuhrüberschusses|Importüberschuss|Importüberschusses|Importüberhang|Einfuhrüberhang;
      Handel|Warenhandel|Außenhandel|Warenaustausch mit ..4 Minus|Fehlbetrag von|in; Passivum|*passivum|*passivums|*passiva; das Minus; ihr Minus; negative|negativer|negativen Handelsbilanz|Saldo|Handelssaldo;
      Minus in der Handelsbilanz; Ungleichgewicht zulasten|zuungunsten; Saldo ..14 zulasten|zuungunsten; Handel ..10 defizitär;
      Handel mit ..14 ins|im Minus; Handel mit ..14 rote|roten Zahlen; *defizit; Saldo ..8 negativ|Defizit; unter dem Strich ..4 Minus;
      Handelsbilanz|Außenhandelsbilanz ..10 negativ; Handelsbilanzsaldo|Handelssaldo|Außenhandelssaldo ..14 negativ; Bilanz ..8 negativ;
      Handelsbilanz|Außenhandelsbilanz|Warenbilanz ..8 Minus|Fehlbetrag|Loch
    `,
    trade_surplus: `
      Handel|Warenhandel|Außenhandel|Warenaustausch mit ..4 Plus von|in;
      positive|positiven Bilanz|Warenbilanz;
      Handelsüberschuss|Handelsüberschusses; Überschuss|Überschusses;
      Überschuss|Überschusses im|beim Warenaustausch|Außenhandel|Warenverkehr|Warenhandel|Güterverkehr|Güteraustausch|Handelsverkehr;
      Überschuss|Überschusses im|beim
      internationalen|bilateralen|gesamten|grenzüberschreitenden|beiderseitigen|österreichischen|deutschen|schweizerischen
      Warenaustausch|Außenhandel|Warenverkehr|Warenhandel|Güterverkehr|Güteraustausch|Handelsverkehr; Handelsbilanzüberschuss; Exportüberschuss;
      *aktivum|*aktivums; Exportüberhang|Ausfuhrüberhang; Außenhandelsüberschuss; positive|positiver|positiven Handelsbilanz|Saldo|Handelssaldo;
      Ausfuhrüberschuss;
      übertraf|übertrafen|überstieg|überstiegen die|der ..1 Ausfuhr|Ausfuhren|Export|Exporte die|den ..1 Einfuhr|Einfuhren|Import|Importe ..3 um;
      Ausfuhr|Ausfuhren|Exporte|Export ..4 übertraf|übertrafen|überstieg|überstiegen ..3 die|den ..1 Einfuhr|Einfuhren|Import|Importe ..3 um;
      *überschuss; Saldo ..8 positiv|Überschuss; Ungleichgewicht zugunsten; Saldo ..14 zugunsten; Handel mit ..14 ins|im Plus;
      Handel mit ..14 schwarze|schwarzen Zahlen; Saldo zugunsten; unter dem Strich ..3 Plus; Handelsbilanz|Außenhandelsbilanz ..10 positiv;
      Handelsbilanzsaldo|Handelssaldo|Außenhandelssaldo ..14 positiv; Bilanz ..8 positiv; Handelsbilanz|Außenhandelsbilanz|Warenbilanz ..8 Plus
    `,
    balance: `
      Handelsbilanzsaldo|Handelsbilanzsaldos; Handelssaldo|Handelssaldos; Außenhandelssaldo|Außenhandelssaldos;
      Saldo|Saldos; Saldo der|in der|aus der? ..1 Handelsbilanz|Außenhandelsbilanz|Warenbilanz; Saldo im|aus dem ..1 Außenhandel|Warenhandel|Handel
    `,
    signedBalance: 'Handelsbilanz; Außenhandelsbilanz; Warenbilanz; Warenhandelsbilanz',
    coverage_rate: `
      Ausfuhren|Exporte|*exporte|*ausfuhren ..3 deckten|deckt|decken|deckte; decken|deckten|deckte ..2 Ausfuhren|Exporte|*exporte|*ausfuhren;
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
      nahm|nahmen|nimmt|nehmen ..8 Tonnen|Fahrzeuge ..4 ab; nahm|nahmen|nimmt|nehmen ..10 für ..8 ab; einkaufte|einkauften|einkauft|eingekauft;
      zugekauft; zukaufte|zukauften;
      bestellte|bestellten|bestellt|bestellen ..6
      Gas|Erdgas|Flüssiggas|Flüssigerdgas|LNG|Öl|Rohöl|Erdöl|Kohle|Steinkohle|Strom|Getreide|Weizen|Mais|Soja|Sojabohnen|Kaffee|Kakao|Kakaobohnen|Tee|Zucker|Obst|Gemüse|Fleisch|Rindfleisch|Schweinefleisch|Fisch|Lachs|Käse|Wein|Blumen|Autos|Fahrzeuge|Maschinen|Kleidung|Textilien|Stahl|Kupfer|Gold|Schmuck|Arzneimittel|Arzneien|Medikamente|Dünger|Düngemittel|Chips|Elektronik|Waren|Güter|Produkte|Erzeugnisse|Einfuhren|Importe
    `,
    exports: `
      exportier*; ausgeführt; lieferte|lieferten; liefert; geliefert; verkaufte|verkauften; verkauft;
      führte|führten ..22 aus .|,|und|sowie|:|(|als|–|-; ausführte|ausführten; verschifft*; lieferten; ausgeliefert; gingen|ging ..8 nach;
      gingen|ging|gehen|geht ..10 Güter|Waren|Lieferungen; liefern; verkaufen; ausführen; exportieren; abgesetzt; setzte|setzten ..16 ab;
      schickte|schickten; beliefert|belieferte|belieferten|beliefern; versorgt|versorgte|versorgten ..6 mit; erlöst|erlöste|erlösten|erlösen;
      geht|gehen ..8 nach;
      geht|gehen|ging|gingen ..12 in die|den|das ..1
      Niederlande|Niederlanden|USA|Vereinigten|Türkei|Schweiz|Ukraine|Slowakei|Mongolei|EU|Emirate|Emiraten|Irak|Iran|Golfstaaten|Golfregion|Volksrepublik|Bundesrepublik|Union|Europäische|Eurozone|Euroländer|Nachbarländer|Ausland|Drittländer|Drittstaaten;
      floss|flossen|fließt|fließen ..10 Tonnen|Kubikmeter|Rohöl|Erdöl|Erdgas|Gas ..4 nach|in; verließ|verließen|verlassen ..8 Hafen|Häfen; verkauften;
      deckte|deckten|deckt|decken ..12 mit ..8 ein; nahm|nahmen ..10 mit ..4 *exporten|*ausfuhren|*ausfuhr|*export; nahm|nahmen ..1 dafür;
      stellte|stellten|stellt ..12 in Rechnung
    `,
    imports: `
      importier*; eingeführt; führte|führten ..22 ein ,|.|und|sowie|:|(|als|–|-; einführte|einführten; kam|kamen|kommen ..12 ins Land;
      gelangten ..8 ins Land; traf|trafen|trifft|treffen ..10 Tonnen|Barrel ..8 ein; lief|liefen ..14 Tonnen|Importe|*importe ..8 ein; gelöscht;
      angelandet; angeliefert; eingekauft; deckte|deckten|deckt|decken sich ..14 ein; kam|kamen|kommt|kommen aus ..4 Waren|Güter|Produkte|Lieferungen|Erzeugnisse; von dort ..1 kam|kamen|kommt|kommen;
      kam|kamen|kommt|kommen ..1 von dort;
      kam|kamen|kommt|kommen ..6
      Gas|Erdgas|Flüssiggas|Flüssigerdgas|LNG|Öl|Rohöl|Erdöl|Kohle|Steinkohle|Strom|Getreide|Weizen|Mais|Soja|Sojabohnen|Kaffee|Kakao|Kakaobohnen|Tee|Zucker|Obst|Gemüse|Fleisch|Rindfleisch|Schweinefleisch|Fisch|Lachs|Käse|Wein|Blumen|Autos|Fahrzeuge|Maschinen|Kleidung|Textilien|Stahl|Kupfer|Gold|Schmuck|Arzneimittel|Arzneien|Medikamente|Dünger|Düngemittel|Chips|Elektronik|Waren|Güter|Produkte|Erzeugnisse|Einfuhren|Importe ..8 nach|in;
      aus ..4 kam|kamen|kommt|kommen ..8 Tonnen;
      zahlte|zahlten|zahlt|zahlen|bezahlte|bezahlten ..10 für ..1
      Gas|Erdgas|Flüssiggas|Flüssigerdgas|LNG|Öl|Rohöl|Erdöl|Kohle|Steinkohle|Strom|Getreide|Weizen|Mais|Soja|Sojabohnen|Kaffee|Kakao|Kakaobohnen|Tee|Zucker|Obst|Gemüse|Fleisch|Rindfleisch|Schweinefleisch|Fisch|Lachs|Käse|Wein|Blumen|Autos|Fahrzeuge|Maschinen|Kleidung|Textilien|Stahl|Kupfer|Gold|Schmuck|Arzneimittel|Arzneien|Medikamente|Dünger|Düngemittel|Chips|Elektronik|Waren|Güter|Produkte|Erzeugnisse|Einfuhren|Importe;
      gab|gaben|gibt|geben ..14 für ..3 aus ..2 aus;
      gab|gaben|gibt|geben ..12 für *isches|*isch|*ischen|*ische|*sches|importiertes|importierte|ausländische|ausländisches ..1 aus;
      ausgab|ausgaben ..1 für; überwies|überwiesen dafür; Tonnen ..6 kam|kamen|kommt|kommen|gelangte|gelangten ..8 aus ..4 nach|in|ins
    `,
    turnover: `
      gehandelt; handelten; tauschte|tauschten|tauschen ..14 Waren|Güter|Produkte|Erzeugnisse ..14 aus;
      Waren|Güter|Produkte|Erzeugnisse ..10 ausgetauscht|getauscht; Waren|Güter|Produkte|Erzeugnisse ..8 austauschten|austauschen
    `,
  },
  partner: {
    turnover: 'Handelspartner|Handelspartnern|Handelspartners; Partner|Partnern; *handelspartner; *partner; Handelspartnerin; Partnerland',
    imports: `
      Bezugsquelle|Bezugsquellen|Lieferantenland|Lieferantenländer|Ursprungsland|Herkunftsländer|Herkunftsländern; Lieferant|Lieferanten; Lieferland;
      Bezugsland; Lieferländer|Lieferländern; Herkunftsland; *lieferant; *lieferanten; Hauptlieferant|Hauptlieferanten|Hauptlieferland
    `,
    exports: `
      Absatzmarkt|Absatzmärkte|Absatzmärkten; Abnehmer|Abnehmern; Kunde|Kunden; Exportmarkt|Exportmärkte|Exportmärkten; Abnehmerland;
      Zielland|Zielländer; Markt|Märkte; Bestimmungsland; Käufer; *abnehmer; *abnehmern; *markt; Zielmarkt; Kundin;
      Exportziel|Exportziele|Hauptziel|Hauptzielland; Ziel der|für ..2 Exporte|Ausfuhren|*exporte|*ausfuhren; Hauptabnehmer|Hauptkunde|Hauptabsatzmarkt
    `,
    exporter: 'Exporteur|Exporteure|Exporteuren; Exportland; Exportnation; *exporteur; *exporteure|*exporteuren',
    importer: 'Importeur|Importeure|Importeuren; Importland; *importeur; *importeure|*importeuren',
  },
  firm: {
    firm: `
      Unternehmen|Firmen|Betriebe|Betrieben|Hersteller|Produzenten|Exporteure|Importeure|Händler|Bauern|Landwirte|Industrie|Industriebetriebe|Konzerne|Mittelständler|Maschinenbauer|Autobauer|Brauereien|Brauer|Mälzereien|Mühlen|Röster|Raffinerien|Verarbeiter|Winzer|Züchter|Spinnereien|Schlachthöfe|Zulieferer|*hersteller|*produzenten|*betriebe|*bauern|*firmen|*unternehmen|*exporteure|*züchter
    `,
  },
};
