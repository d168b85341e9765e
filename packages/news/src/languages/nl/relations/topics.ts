import type { TopicTables } from '../../../grammar/relation-tables.ts';

export const topics: TopicTables = {
  topic: {
    gdp: `
      bezoekersaantal*; spaartegoed*; dividend*; emissie*; rentes; schuld|schulden;
      dienstensector met|groeide|kromp; dienstverlening met|groeide|kromp; detailhandel; kleinhandel; industriele|industriële productie|groei;
      bespaard|bespaarde|besparing|besparingen; hun|zijn|haar verliezen;
      bbp; bruto binnenlands product; economie; economische groei; BBP;
      toegevoegde waarde; verdiensten; exportverdiensten; aan verdiensten; overhoudt|overhield|overhielden; economische waarde;
      bijdrage aan de economie
    `,
    inflation: 'inflatie; consumentenprijz*; prijsindex; levensonderhoud; kerninflatie',
    prices: `
      prijs; prijzen; exportprijz*; importprijz*; olieprijs; *prijzen; *prijs; vrachttarieven; prijsniveau; kost|kostte|kosten; huur|huren;
      huizenprijzen; vrachtprijs; een kilo|liter|krop; benzine; prijspeil
    `,
    unemployment: `
      *lonen; werkloosheid; werklozen; banen; werkgelegenheid; lonen; salaris*; personeel; medewerkers; werknemers; douaniers; ambtenaren;
      loonstijging; prijsstijging|prijsstijgingen|prijsdaling|prijsdalingen; arbeidsplaatsen; minimumloon; vacatures; staking*; arbeidsmarkt; werkenden; loon; cao*; baan; *banen; arbeidsjaren;
      voltijdequivalent*; voltijdsequivalent*; fte; bonus|bonussen; premie|premies; *salaris; *salarissen; ontslagen; gewerkte uren; loonsverhoging;
      uurloon; maandloon
    `,
    tariff: `
      contingent|contingenten|quotum;
      tarief; tarieven; *tarieven; *tarief; *belasting; invoerrecht|invoerrechten; invoertarief|invoertarieven; importtarief|importtarieven;
      importheffing|importheffingen; heffing|heffingen; accijns; accijnzen; quotum; quota; douanerechten; belasting*; btw; douane-inkomsten;
      douaneopbrengsten; exportheffing; invoerheffing*; douanetarief*; importquotum; boete|boetes; sancties; *sancties; boycot*; handelsverbod;
      importstop; embargo*; toeslag; toeslagen; douaneheffing*; subsidies; importplafond|importplafonds|invoerplafond|invoerplafonds; *plafond;
      plafond van; prijsplafond*; vrijstelling; invoerquotum|invoerquota; contingent|contingenten; leges; keuringskosten; rechten op de ..2 markt
    `,
    poll: `
      peiling|peilingen; enquête; ondervraagden; kiezers; stemmen; respondenten; opiniepeiling; opkomst; steun voor; draagvlak; onderzoek onder;
      lezers; kijkers; abonnees; oplage; leden; volgers; ondernemers; deelnemers; van de ondernemers|bedrijven; somber;
      bedrijven die ..3 antwoordden|reageerden; ondervraagde|geënquêteerde bedrijven|ondernemers|exporteurs; enquête|peiling onder; vertrouwensindex;
      inkoopmanagersindex
    `,
    weather: `
      °C; °; graden; temperatuur; regen; neerslag; wind; luchtvochtigheid; stuwmeer|stuwmeren; droogte; waterpeil
    `,
    shares: `
      Bel 20; CAC 40?; SBF 120; DAX|MDAX|TecDAX|AEX|AMX|ATX|SMI|MASI|MADEX|FTSE|Nasdaq|Nikkei|Bovespa|Tunindex; Ibex 35?; Dow Jones; Euro Stoxx; S & P 500?;
      aandeel ..2 Royal; aandelen; beurs; koers; beurskoers; aandelenkoers; AEX; index; beurswaarde; slotkoers; het aandeel sloot|noteert|noteerde;
      aandeel ..4 beurs|koers; koersen; dividend
    `,
    rates: `
      de euro|dollar|dirham|roebel|yuan|yen|lira|roepie|peso|frank; het pond; rente; rentetarief; wisselkoers; obligatie*; hypotheek*;
      basispunten; inflatiedoel; wisselkoersen; de cedi|naira|zloty|kroon|won|rand; centrale bank
    `,
    debt: `
      schuld; staatsschuld; begroting; begrotingstekort; lopende rekening; lening|leningen; reserves; deviezenreserves; subsidie*; hulp;
      overheidsuitgaven; overmakingen; steunpakket; belastinginkomsten; budget; buitenlandse schuld; schuldenlast; financiering; fonds; bijdrage;
      donatie; uitgaven; inkomsten; kredieten; krediet; deviezen; pensioen*; vermogen; steun van;
      handelskrediet|handelskredieten|exportkrediet|exportkredieten; kredietlijn|kredietlijnen; kredietfaciliteit*; handelsfinanciering; noodhulp;
      voedselhulp|ontwikkelingshulp|hulpgelden|hulpgeld; goudreserves|goudreserve|goudvoorraad; deviezenvoorraad;
      leent|leende|leenden|lenen|uitgeleend; verstrekt|verstrekte|verstrekten|verstrekken; valutareserves|valutareserve; borgstelling*;
      polis|polissen; verzekering|verzekeringen; exportkredietverzekering*; herverzekering; schade; schadeclaim|schadeclaims; uitgekeerd;
      garanties|garantie|garantiefonds; verliespost; dekkingsgraad van het|de ..2 pensioenfonds|fonds|verzekeraar; pensioenfonds*;
      beleidsdekkingsgraad; voorschot|voorschotten; achterstallig*; afgeschreven|afgeboekt; betalingsachterstand*; schenking|schenkingen;
      noodkrediet*; durfkapitaal; startkapitaal; leningbedrag; staatslening*; uitbetaald; subsidiepot; gemeenschapsgeld; belastinggeld;
      begrotingspost; hulpgoederen; hulpzending*; hulpkonvooi*; hulpvrachten
    `,
    tourism: `
      toeris*; bezoekers; reizigers; passagiers; overnachtingen; vluchten; hotels; toeristen; gasten; cruise*; hotelkamers; luchthaven;
      vakantiegangers
    `,
    population: `
      hun aantal; student|studenten; scholieren|leerlingen; bevolking; inwoners; huishoudens; studenten; migranten; vluchtelingen; mensen; kinderen;
      leerlingen; bewoners; jongeren; inwoner; armoede*; geboorten; sterfte; vrouwen; mannen; levensverwachting; artsen;
      Belgen|Nederlanders wonen|woont|vindt|vinden|denkt|denken|werkt|werken|leeft|leven; van de Belgen|Nederlanders; migratie; gezinnen; dorpelingen;
      patiënten; schoolkinderen; families; voedt|voeden
    `,
    production: `
      verwerkte|verwerkten|verwerkt|verwerken; overslag;
      productie; oogst; opbrengst; opbrengsten; capaciteit; verbruik; consumptie; industriële productie; detailhandel; detailhandelsverkopen; winst;
      winsten; jaaromzet; omzet; areaal; hectare; hectaren; vangst; vraag naar; marktaandeel; productievolume; nettowinst; kwartaalomzet;
      autoverkopen; nieuwbouw; bouw; registraties; voorraden; melkproductie; teelt; veestapel; fabriek|fabrieken; mijn|mijnen; raffinaderij; overslag;
      goederenoverslag; vloot; oliewinning; winning; gaswinning; faillissement*; woningen; bouwvergunning*; winkels; supermarkt*; omzetten;
      beurswaarde; vangstquota; visvangst; orderboek; orderportefeuille; velden; boomgaard*; kassen; produceerde|produceerden; oogstte|oogstten;
      bouwde|bouwden; oogstten; oogstte; vingen; geoogst; geproduceerd; webwinkel|webwinkels; webshop|webshops; e-commerce;
      online aankopen|bestedingen|verkopen|uitgaven|bestellingen|omzet|verkoop|winkelen; onlineverkoop|onlineverkopen|onlineaankopen; thuiswinkel*;
      internetaankopen; postorder*; pakketten|pakjes|pakketjes; miljoen|miljard|duizend aankopen|bestellingen|transacties|zendingen; winkelomzet*;
      *areaal;
      tarweoogst|maïsoogst|aardappeloogst|uienoogst|appeloogst|perenoogst|fruitoogst|bietenoogst|katoenoogst|cacao-oogst|koffieoogst|rijstoogst|wijnoogst|olijfoogst;
      oogsten; grondgebruik; uitgezaaid; ingezaaid; graanoogst; wereldmarkt voor; marktomvang; marktvolume; kleinhandel; kleinhandelaars;
      consumenten gaven|geven|kochten; huishoudens gaven|geven; *productie; *verbruik; *consumptie; bioscoop*; horeca*; bouwsector; per hoofd;
      zonnepanelen|windmolens|windturbines; laadpalen; huizenverkoop|woningverkoop; winkelstraat*; kassa*; *vangst; omzetcijfer*;
      geslacht*|slachtte|slachtten|slacht; slachterijen slachtten; zaaide|zaaiden|zaaien|gezaaid|plantte|plantten|geplant|gepoot;
      haven|havens|terminal|terminals|luchthaven verwerkte|verwerkten|verwerkt; sloeg|sloegen ..8 over; overgeslagen;
      eet|eten|aten|gegeten|drinkt|drinken|dronk|dronken; silo|silo's; opgeslagen; pakhuizen|opslagtanks|loodsen; autodealers|dealers;
      gebrouwen|gemalen; zette|zetten ..6 om; mest; drijfmest; mestoverschot*; mestplaatsing; fosfaatoverschot*;
      stroomoverschot*|stroomtekort*|watertekort*|woningtekort*|personeelstekort*|begrotingsoverschot*|graantekort*; zette|zetten ..12 om; omgezet;
      boekte|boekten|noteerde|ontving|ontvingen ..8 bestellingen|orders; orderinstroom; orderintake;
      haalt|haalde|haalden|halen ..6 van de|zijn|haar|hun omzet|*omzet|*verkoop|jaaromzet|inkomsten; weekomzet; dagomzet; veilingomzet; groepsomzet;
      bedrijfsresultaat; brutowinst; kwartaalwinst; jaarwinst; geladen en gelost; gelost en geladen;
      laadde|laadden|laden|laadt en lost|loste|losten|lossen; aan- en afvoer; overslagvolume; containeroverslag; melkplas; melkaanvoer;
      veilingaanvoer; legsel; wisselde|wisselden|wisselt|wisselen ..6 van eigenaar; uitgestoten; straatwaarde; winkelwaarde; marktwaarde; huizenmarkt;
      woningmarkt; leghennen; kippen|varkens|koeien|dieren geruimd|geslacht; ruimingen; thuismarkt; binnenlandse markt|verkoop|verkopen|afzet|omzet;
      binnenlands verbruik; marktgrootte; kan|kunnen ..6 per jaar maken|produceren|verwerken; jaarcapaciteit; productiecapaciteit;
      verwerkingscapaciteit; megawattuur; areaaluitbreiding; zaaiuien; bunker*; vaten in de grond;
      oliereserve|oliereserves|gasreserve|gasreserves|gasvoorraad; jaarproductie; tonnage; scheepsladingen; aanlopen; schepen aangedaan;
      meer|minder containers|teu|schepen|passagiers|treinen|vrachtwagens|vluchten
    `,
    other: `
      trekt|trok|trekken|trokken ..10 uit; geldzendingen; geldovermakingen; overmakingen; overschrijvingen; remittances;
      stuurde|stuurden|stuurt|sturen|maakt|maken|maakten|maakte ..10 geld; geld|bedrag|bedragen overgemaakt;
      douaneontvangsten|douane-inkomsten|douanerechten; geldzendingen|geldovermakingen; heffing|heffingen;
      schonk|schonken|schenkt|geschonken|doneerde|doneerden|donatie; ledental; voorbeeldformulier; handelsakkoord; handelsovereenkomst; handelsoorlog;
      handelsmissie; handelsdelegatie; handelsvertegenwoordig*; Kamer van Koophandel; ministerie van Handel; minister van Handel; vrijhandel*;
      vrijhandelsakkoord; uitstoot; criminaliteit; ongevallen; besmettingen; vaccin*; handelsbetrekkingen; handelsrelatie*; handelsbeleid;
      handelsbarrières; wapenhandel; mensenhandel; drugshandel; vakbond*; handelsbanden; Wereldhandelsorganisatie; handelsgesprekken; tussenhandel;
      vertrouwen; ondernemersvertrouwen; handelsattaché; handelsdeal; exportverbod; exportvergunning*; importverbod; groothandel; handelsgeest;
      handelsgeschil; misdrijven; moorden; CO2*; brand|branden; doden; gewonden; soldaten; drones; delegatieleden; exposanten; pagina's; minuten;
      kilometer; km; meter; vierkante; zetels; korting*; octrooien; beurzen; visa; doelpunten; medailles; aantal;
      inbeslagname|inbeslagnames|inbeslagneming*; in beslag genomen; onderschept|onderschepte|onderschepten; smokkel*; gesmokkeld*; namaak*;
      vervalsingen; schadevergoeding*; dwangsom; schikking; uitvoeraangifte*|invoeraangifte*|douaneaangifte*|exportaangifte*;
      vrijstelling|vrijstellingsgrens|drempelbedrag|drempelwaarde; zendingen|pakjes|pakketten vanaf|boven|onder|tot; losgeld; steekpenningen;
      verduisterd*; witwas*; diefstal|diefstallen; inbraken; rechtszaken|rechtszaak; cyberaanvallen; verkeersongevallen; stembiljetten; cocaïne;
      heroïne; drugs; verdovende; ivoor; belastingontduiking; douaniers vonden|troffen|ontdekten;
      keer|maal bekeken|gedeeld|gelezen|geliket|aangeklikt|gedownload; weergaven; views; volgers; merkregistraties; merkaanvragen; octrooiaanvragen;
      vergunningen; vergunning; deelnemerslijst; deelnemers; emissierechten|uitstootrechten|CO2-rechten; ton CO2; rechten op de Europese markt;
      formulieren; keuringen; monsters; afgekeurd*; klachten; handtekeningen opgehaald; petitie; wachttijd|wachttijden; file|files; vluchten per week;
      landgenoten; dienstplichtigen; vrachtwagenchauffeurs; chauffeurs; zeelieden; stakers; in de eerste|tweede|laatste plaats; aan diensten;
      keer|maal hun|een|zijn|haar handtekening|handtekeningen|krabbel
    `,
  },
};
