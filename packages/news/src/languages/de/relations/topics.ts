import type { TopicTables } from '../../../grammar/relation-tables.ts';

export const topics: TopicTables = {
  topic: {
    gdp: `
      Autoverkäufe*; Autoabsatz*; Belegschaft*; Dividende*; Einlagen; Spareinlagen;
      Dienstleistungssektor*; Dienstleistungsbereich*; Dienstleistungsgewerbe*; Industrieproduktion; Industriewachstum; Einzelhandel*;
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
      Arbeitslos*; Beschäftig*; Arbeitsplätze; Jobs; Löhne; Gehälter; Mitarbeiter*; Personal; Zollbeamte|Zollbeamten; Beamte|Beamten; Arbeitnehmer*;
      Stellen; Belegschaft; Mindestlohn; Arbeitslosenquote; Lohn; Löhnen; Erwerbstätig*; Fachkräfte; Streik|Streiks; Kurzarbeit*; Erwerbslos*; Azubis;
      Verdienst*; Bonus|Boni|Prämie|Prämien; Vollzeitstelle*|Vollzeitjob*|Arbeitsstelle*|Teilzeitstelle*|Planstelle*; *arbeitsplätze|*arbeitsplätzen;
      Tariflohn|Tariflöhne|Reallöhne; Gehalt; Kündigungen; Entlassungen
    `,
    tariff: `
      Zoll; Zölle|Zöllen; Zollsatz|Zollsätze|Zollsätzen; Zolltarif*; Einfuhrzoll|Einfuhrzölle; Importzoll|Importzölle|Importzöllen;
      Strafzoll|Strafzölle|Strafzöllen; Abgabe|Abgaben; Steuer|Steuern; Quote|Quoten; Kontingent|Kontingente; Mehrwertsteuer; Zolleinnahmen;
      Exportsteuer; Ausfuhrzoll|Ausfuhrzölle; Zusatzzoll|Zusatzzölle|Zusatzzöllen|Sonderzoll|Sonderzölle|Zollaufschlag*|Aufschlag|Aufschläge;
      Gegenzölle; Zölle von; Strafen; Bußgeld*; Sanktionen; Mautgebühr*; Gebühr|Gebühren; Subventionen
    `,
    poll: `
      Umfrage|Umfragen; Befragte|Befragten; Wähler|Wählern; Stimmen; Zustimmung; Meinungsumfrage; Wahlbeteiligung; Unterstützung für; Rückhalt;
      Befragung*; mal|Mal geteilt|angeklickt|aufgerufen|angesehen|geliked; Aufrufe; Leser*; Zuschauer*; Abonnent*; Auflage; Klicks; Mitglieder;
      Nutzer*; Teilnehmer*; der Unternehmen|Manager|Firmen
    `,
    weather: '°C; °; Grad; Temperatur*; Regen; Niederschl*; Wind; Wetter; Luftfeuchtigkeit; Dürre; Stausee|Stauseen; Pegel; Trockenheit',
    shares: `
      Bel 20; CAC 40?; SBF 120; DAX|MDAX|TecDAX|AEX|AMX|ATX|SMI|MASI|MADEX|FTSE|Nasdaq|Nikkei|Bovespa|Tunindex; Ibex 35?; Dow Jones; Euro Stoxx; S & P 500?;
      Handelsvolumen|Handelsvolumens|Handelsumsatz|Handelsumsätze|Umsatz|Umsätze|Volumen an|auf der|den ..1 Börse|Börsen|Strombörse|Terminbörse|Wertpapierbörse;
      Börsenhandel|Börsenhandels|Wertpapierhandel|Wertpapierhandels|Aktienhandel|Aktienhandels|Devisenhandel|Devisenhandels|Derivatehandel|Optionshandel|Hochfrequenzhandel|Kryptohandel|Terminhandel;
      Handel mit Aktien|Anleihen|Wertpapieren|Derivaten|Devisen|Zertifikaten|Optionen|Bitcoin|Kryptowährungen|Emissionsrechten; *börse|*börsen;
      Aktie|Aktien; Börse; Börsenwert; Aktienkurs; Kurs|Kurse; DAX; Dax; Index; Marktkapitalisierung; Schlusskurs; Anleger; Dividende
    `,
    rates: `
      der Euro|Dollar|Franken|Dirham|Rubel|Dinar|Yuan|Yen|Peso|Forint; die Lira|Rupie; das Pfund; Zins|Zinsen; Leitzins;
      Wechselkurs|Wechselkurse; Anleihe|Anleihen; Rendite; Zinssatz; Basispunkte; Inflationsziel; Zinsniveau; der Rand|Won|Zloty; die Krone;
      Kredit|Kreditzinsen; Hypotheken*; Zentralbank; Notenbank
    `,
    debt: `
      Schulden; Staatsverschuldung; Haushalt|Haushaltsdefizit; Haushaltsdefizit|Haushaltsdefizits; Leistungsbilanz*; Kredit|Kredite; Reserven;
      Devisenreserven; Überweisungen; Hilfe; Subvention*; Etat; Staatshaushalt; Budget*; Kreditlinie; Steuereinnahmen; Entwicklungshilfe;
      Fördermittel; Haushalt ..3 vor; Haushaltsloch;
      Haushaltsüberschuss*|Finanzierungsüberschuss*|Primärüberschuss*|Finanzierungsdefizit*|Staatsdefizit*|Primärdefizit*|Finanzierungssaldo;
      Sozialversicherung*|Krankenkasse*|Krankenversicherung*|Rentenversicherung*|Rentenkasse*|Pflegeversicherung*|Arbeitslosenversicherung*|Staatskasse*|Fiskus;
      Überschuss|Überschüsse|Defizit|Defizite|Fehlbetrag|Minus|Loch der|des|bei|in|im ..3
      Krankenkassen|Kassen|Krankenversicherung|Rentenversicherung|Sozialversicherung|Pflegeversicherung|Gemeinden|Kommunen|Staates|Staats|Bundes|Bundeshaushalt|Haushalt|Etat|Kasse;
      Hermesdeckung*|Hermesbürgschaft*|Exportgarantie*|Investitionsgarantie*|Kreditversicher*|Ausfuhrgewährleistung*|Exportversicherung*;
      Auslandsschulden; Schuldenstand; Schuldenquote; Verschuldung; Darlehen; Finanzierung; Fonds; Zuschüsse; Zuschuss; Hilfen; Bürgschaft*;
      Pensions*; Rente|Renten; Ausgaben; Einnahmen; Währungsreserven; Investitionsbudget; Staatsausgaben; Vermögen; Bestand an Direktinvestitionen;
      Handelsfinanzierung*; Exportkredit*; Kreditrahmen; Akkreditiv*; Kreditfazilität*; Soforthilfe*; Nothilfe;
      Finanzhilfe*|Lebensmittelhilfe*|Ernährungshilfe*|Wiederaufbauhilfe*|Auslandshilfe*; Goldreserven; *reserven;
      vergab|vergaben ..8 Kredit|Kredite|Darlehen; leiht|lieh|liehen|verleiht; gewährt|gewährte|gewähren|gewährten; Bürgschaften; Anleihekäufe
    `,
    tourism: `
      Tourist*; Touris*; Besucher*; Urlauber*; Übernachtungen; Passagier*; Flüge; Hotels; Gäste; Reisende; Feriengäste; Urlaub*;
      Fluggäste; Ankünfte; Kreuzfahrt*; Betten; Passagierzahl*
    `,
    population: `
      ihre Zahl; deren Zahl; Studierende|Studierenden|Studenten|Studentinnen; Schüler|Schülern; Bevölkerung; Einwohner*; Haushalte; Studenten;
      Studierende; Migranten; Flüchtling*; Menschen; Kinder; Personen; Bürger; Bewohner; Pro-Kopf*; Armut*; Geburten*; Sterbe*; Schüler*; Jugend*;
      Frauen; Männer; Einkommen; Lebenserwartung; Ärzte; Bürgerinnen; Zuwander*; Asyl*; Familien; Dorfbewohner; Patienten; Schulkinder;
      ernährt|ernähren
    `,
    production: `
      Produktion; Ernte|Ernten; Ertrag|Erträge; Kapazität*; Verbrauch; Konsum; Industrieproduktion; Einzelhandel*; Umsatz|Umsätze|Umsatzes;
      Gewinn|Gewinne|Gewinns; Förderung; Anbaufläche; Hektar; Fang; Neuzulassungen; Zulassungen; Marktanteil|Marktanteile; Erzeugung; Inlandsabsatz;
      Binnenhandel; Großhandel; Onlinehandel; Nettogewinn; Bestände; Lagerbestände; Auftragseingang|Auftragseingänge; Anbau; Installierte;
      Bauproduktion; Inlandsnachfrage; Getreideernte; Weizenernte; Autoproduktion; Ernten; eigene Ernte; Hektarertrag; Herde|Herden; Mine|Minen;
      Kraftwerk*; Stromerzeugung; Raffinerie*; Güterumschlag; Frachtaufkommen; Verkehrsaufkommen; Flotte; Auftragsbestand; Insolvenz*; Firmenpleiten;
      Wohnung*; Baugenehmig*; Filialen; Fangquote*; Fischfang; Ausstoß; Fördermenge; Stahlproduktion; Werften; Betriebsgewinn; Konzernumsatz;
      Marktwert; Containerumschlag; Hafenumschlag; Stromproduktion; Viehbestand*; Rinderbestand*; produzierte|produzierten; produziert;
      erntete|ernteten; förderte|förderten; baute|bauten; geerntet; gefangen; ernteten; fingen; produziert*;
      Versandhandel|Versandhandels|Internethandel|Internethandels|Onlinehandels|Lebensmittelhandel|Lebensmittelhandels|Buchhandel|Buchhandels|Fachhandel|Fachhandels|Autohandel|Kfz-Handel|Textilhandel|Möbelhandel|Baumärkte|Versandhändler|Onlinehändler;
      E-Commerce; Onlineumsatz|Onlineumsätze; Onlinekäufe; Online - Käufe; Pakete|Paketen|Päckchen;
      Millionen|Million|Tausend|tausend Einkäufe|Käufe|Bestellungen|Sendungen|Transaktionen; Endverbraucher*; Kaufhäuser;
      neu|erstmals zugelassen|zugelassene|zugelassenen; neuzugelassen*; Autos|Fahrzeuge|Pkw|Wagen|Elektroautos|Lkw|Neuwagen|Stromer ..4 zugelassen;
      Markt|Gesamtmarkt|Heimatmarkt ..1 Anteil|Marktanteil; in den|ihren|seinen ..1 Ställen|Schlachthöfen|Schlachtereien;
      brachte|brachten|bringen die|der ..1 Winzer|Bauern|Landwirte|Obstbauern|Weinbauern|Erzeuger|Fischer;
      fuhr|fuhren|fahren die|der ..1 Winzer|Bauern|Landwirte|Obstbauern|Weinbauern|Erzeuger;
      Jahresüberschuss*|Konzernüberschuss*|Halbjahresüberschuss*|Quartalsüberschuss*|Periodenüberschuss*|Betriebsüberschuss*;
      Jahresfehlbetrag*|Konzernfehlbetrag*; Steuerbilanz|Konzernbilanz; Handelsbilanz nach HGB|deutschem|deutschen;
      Bestellungen|Aufträge|Orders|Auftragseingänge aus|von dem|der|den? ..1 Inland|Ausland|Inlands|Auslands|Euroraum|Eurozone;
      Auslandsbestellung*|Inlandsbestellung*|Auslandsaufträge*|Inlandsaufträge*|Neubestellung*|Bestelltätigkeit;
      Ordereingang|Ordereingänge|Bestelleingang|Bestelleingänge|Auftragspolster|Industrieaufträge;
      Bestellungen|Aufträge der|für|in|an die|der Industrie|Betriebe|Maschinenbauer; Weltmarkt|Weltmarkts|Weltmarktes für; Marktvolumen|Marktvolumens;
      Marktgröße; Gesamtmarkt|Gesamtmarktes; *areal|*areale; Ackerfläche*; *fläche|*flächen; Aussaat*; Erntemenge*; *ernte|*ernten; Getreidelager;
      Mähdrescher; Pro-Kopf-Verbrauch|Pro-Kopf-Konsum; Umschlagmenge; Auftragsbuch|Auftragsbücher; Kinokasse*; Ladengeschäfte; *produktion;
      *verbrauch; *umschlag; Ladenumsatz; Gastronomie*; Gastgewerbe*; Baugewerbe*; Solaranlagen|Windräder|Windkraftanlagen; Ladepunkte|Ladesäulen;
      Neubau*; Jahresproduktion; Fördermenge*; geschlachtet*|schlachtete|schlachteten; Schlachtung|Schlachtungen; säte|säten|gesät|ausgesät;
      pflanzte|pflanzten|gepflanzt|anbauten|angebaut; schlug|schlugen|schlägt ..10 um; umgeschlagen;
      isst|essen|aß|aßen|gegessen|trinkt|trinken|verzehrt*|verspeis*; lagern|lagert|lagerten|lagerte|eingelagert;
      Lagern|Silos|Speichern|Lagerhäuser|Lagerhallen; setzte|setzten ..8 um; gebraut|vermahlen|verhüttet|gefällt
    `,
    other: `
      daheim;
      Heimatüberweisung*; Rücküberweisung*; Geldüberweisung*; Überweisungen|Transfers der|von Auslands*; Gebührensätze;
      spendete|spendeten|spendet|gespendet|Spende; Mitgliederzahl; Musterformular; Freihandel*; Handelsabkommen; Handelskrieg; Handelskammer;
      Handelsministerium|Handelsministeriums; Handelsminister*; Handelsvertret*; Handelsdelegation; Handelsmission; Außenhandelskammer;
      Industrie- und Handelskammer; Ministerium für Industrie und Handel; Ministeriums? für ..3 Handel; Emission*; Kriminalität; Unfälle; Impf*;
      Infektion*; Welthandelsorganisation; Handelspolitik; Handelsbeziehungen; Handelshemmnisse; Gewerkschaft*; Menschenhandel; Drogenhandel;
      Waffenhandel; Handelsstreit; Ministers? für ..3 Handel; Handelsattaché; Außenhandelsverband; Handelsverband; Stimmung; Geschäftsklima;
      Handelsregister; Emissionshandel; Außenhandelsministerium; Exportverbot; Exportkontroll*; Zollbehörde; Menschenrechte; Handelspakt; Straftat*;
      Morde; CO2*; Brand|Brände; Tote|Toten; Verletzte*; Soldaten; Drohnen; Delegierte*; Aussteller*; Stände; Minuten; Stunden; Kilometer|Kilometern;
      km; Meter|Metern; Quadratmeter*; Sitze; Rabatt*; Patente; Stipendien; Visa; Tore; Medaillen;
      Schwellenwert*|Meldeschwelle*|Anmeldeschwelle*|Bagatellgrenze*|Wertgrenze*|Meldegrenze*;
      lag|liegt|beträgt|betrug|sinkt|steigt die|diese Schwelle|Grenze|Obergrenze|Untergrenze; Grenze|Schwelle lag|liegt|von; Index; Zahl der;
      Anzahl der; Zahl von; Anzahl von; beschlagnahm*; sichergestellt|sichergestellte|sichergestellten; konfiszier*; Schmuggel*; geschmuggelt*;
      Fälschung|Fälschungen; Schadenersatz|Schadensersatz; Geldbuße*; Geldstrafe*; Vergleichssumme;
      Ausfuhranmeldung*|Einfuhranmeldung*|Zollanmeldung*|Ausfuhrerklärung*; Freigrenze*; Freibetrag*; Sendungen ab|über|unter|bis|unterhalb|oberhalb;
      Lösegeld*; Bestechung*; Schmiergeld*; veruntreut*; Geldwäsche; Diebstahl|Diebstähle; Einbrüche in|von; Gerichtsverfahren; Klagen; Cyberangriff*;
      Verkehrsunfälle; Kokain*; Heroin; Rauschgift*; Drogen; Elfenbein; Steuerhinterziehung; Zöllner fanden|entdeckten|stießen; geahndet;
      verhängte|verhängten ..8 Strafe|Buße|Geldstrafe
    `,
  },
};
