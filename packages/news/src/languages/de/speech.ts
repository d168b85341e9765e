import type { SpeechTables } from '../../grammar/language.ts';

export const speech: SpeechTables = {
  say: {
    say: `
      sagte; sagt; sagten; sagen; mitteilt; mitteilen; bekanntgibt; bekanntgeben; ankündigt; ankündigte; hervorhebt; feststellt; feststellte; angibt;
      angab; angaben; einräumt; einräumte; hinzufügt; hinzufügte; vorrechnet; erklärte; erklärt; erklärten; teilte ..10 mit; teilten ..10 mit;
      mitgeteilt; mitteilte; mitteilten; gab ..8 bekannt; bekannt gab; bekanntgab; gaben ..6 bekannt; betonte; betont; berichtete; berichtet;
      berichteten; meldete; meldet; meldeten; bestätigte; bestätigt; kündigte ..8 an; unterstrich; hob ..5 hervor; fügte ..3 hinzu; verkündete;
      äußerte; so; heißt; hieß; veröffentlichte; veröffentlichten; schreibt; schrieb; schätzt; prognostiziert; erwartet; rechnet; beziffert;
      bezifferte; nannte; verwies; stellte ..3 fest; informierte; zeigte; zeigen; geht ..3 hervor; wies ..4 aus; bilanzierte; bedauerte; lobte;
      resümierte; hob ..6 hervor; führte ..6 aus ,|.|:|dass; räumte ..6 ein; gab ..4 an; geben an; präzisierte; kommentierte; freute; meint; meinte; rechnete;
      warnt; warnte; bekräftigte; ergänzte; ergänzt; hofft; hoffte; ermittelte; ermittelt; errechnete; teilt ..10 mit; sagt ..12 voraus;
      sagte ..12 voraus; hervorgeht; hervorging; bilanziert; bedauert; lobt; resümiert; kommentiert; präzisiert; räumt ..8 ein; führt ..8 aus ,|.|:|dass;
      gibt ..6 an; gibt|geben ..8 bekannt; kündigt ..8 an; hebt ..8 hervor; fügt ..6 hinzu; stellt|stellten ..6 fest; verkündet; äußert;
      unterstreicht; freut sich; freute sich; jubelt|jubelte; klagt|klagte; beklagt|beklagte; mahnt|mahnte; kritisiert|kritisierte;
      konstatiert|konstatierte; urteilt|urteilte; antwortet|antwortete; entgegnet|entgegnete; versichert|versicherte; erinnert|erinnerte; behauptet;
      rechnet ..6 vor; rechnete ..6 vor; berichten; melden; erklären; bestätigen; betonen; schreiben; schätzen; warnen; verweist|verweisen;
      veranschlagt|veranschlagte|veranschlagen; taxiert|taxierte|taxieren; nennt|nennen; spricht|sprach ..1 von; eingeräumt; gesagt; bekanntgegeben;
      bekannt gegeben; versichert; beklagt; hervorgehoben; unterstrichen; ergänzten; zog|zieht|zogen|gezogen ..3 Bilanz; Bilanz gezogen;
      ließ|liess|lässt|lässt|ließen|liessen ..12 verlauten|wissen|mitteilen|ausrichten; schrieben; verriet; verrät; vermeldete|vermeldet; bemerkte;
      befand; findet; vermutet|vermutete; kalkuliert|kalkulierte; kalkulieren; beruft sich
    `,
  },
  source: {
    source: `
      laut; nach Angaben; zufolge; Angaben von|des|der; nach Daten; Daten von|des|der; Zahlen von|des|der; gemäß; wie ..1 berichtet;
      unter Berufung auf; Statistik|Statistiken des|der|von; nach Einschätzung; nach Berechnungen; Bericht von|des|der; nach Informationen;
      nach Zahlen; so; Berechnungen des|der|von; Prognose des|der|von; aus Daten des|der; aus Zahlen des|der; nach Schätzungen; Auskunft des|der;
      veröffentlicht vom|von; Quelle|Quellen :;
      Auswertung|Analyse|Studie|Erhebung|Untersuchung|Umfrage|Schätzung|Berechnung|Mitteilung|Hochrechnung|Aufstellung der|des|von;
      aus Sicht|Perspektive des|der|von; Zahlen|Angaben|Daten|Zahl|Angabe stammen|stammt von|vom|aus|aus dem|der?;
      nach Ansicht|Meinung|Auffassung|Worten|Aussage|Darstellung|Erkenntnissen des|der|von;
      bekanntgegeben|bekannt|veröffentlicht|genannt|mitgeteilt|bestätigt|verkündet wurde|wurden|wird ..4 vom|von; nach Lesart des|der|von;
      in einem|im Interview|Gespräch erklärte|sagte
    `,
  },
  body: {
    body: `
      *institut|*instituts; *verband|*verbands|*verbandes; *ministerium|*ministeriums; *amt; *bank; *kammer; *agentur; *behörde; *kommission;
      Ministerium|Ministeriums; Handelsministerium|Handelsministeriums; Wirtschaftsministerium|Wirtschaftsministeriums;
      Landwirtschaftsministerium|Landwirtschaftsministeriums; Bundesamt|Bundesamts|Bundesamtes; Amt|Amts|Amtes; Statistikamt|Statistikamts;
      Behörde; Zoll; Zollbehörde; Zollverwaltung; Bank; Zentralbank; Kammer; Handelskammer; Verband; Verein; Institut|Instituts; Kommission;
      Organisation; Agentur; Dienst|Dienstes; Rat; Destatis; Eurostat; GTAI; AHK; Bundesbank; Regierung; Handelsvertretung; Devisenamt;
      Devisenamts; Büro; Germany Trade & Invest; VDMA; VDA; BGA; DIHK; UNCTAD; WTO; IWF; ifo; Ifo-Institut; Stiftung; Konföderation; Fonds;
      Statistische; Statistisches; Statistischen; Ost-Ausschuss; Union; Office; Botschaft; Bundesverband; Kreml; Zolldienst|Zolldienstes;
      Föderale; Federal; TurkStat; Statistikbehörde; Wirtschaftskammer; Bundeswirtschaftsministerium; Raiffeisenverband; Agrarministerium; Seco;
      Exportverband; *sekretariat|*sekretariats; *amts|*amtes; Zolls; *behörden; *forschung;
      *zentrale; *dienst|*dienstes; *zentrum|*zentrums; *gremium; *vereinigung; *lobby; Vereinigung; Zentrum|Zentrums; Commerzbank; *börse;
      *gesellschaft;
      Universität; Hochschule; Denkfabrik; Akademie; Institute
    `,
  },
  title: {
    title: `
      Senator; Senatorin; *senator|*senatorin; Landeshauptmann; *sekretär|*sekretärin; Amtskollegin; Oberbürgermeister; Staatsministerin;
      Gesandte|Gesandter; *chef|*chefin; Präsident*; Minister|Ministers|Ministern|Ministerin|Ministerinnen;
      *minister|*ministers|*ministern|*ministerin|*ministerinnen; *präsident*; Premier*; Außenminister|Außenministers; Minister; Ministerin;
      Präsident; Präsidentin; Botschafter; Botschafterin; Direktor; Direktorin; Leiter; Leiterin; Chef; Chefin; König; Königin; Prinzessin; Sprecher;
      Sprecherin; Handelsvertreter; Vizepremier; Vize; Premier; Ministerpräsident; Außenminister; Wirtschaftsminister; Handelsminister;
      Landwirtschaftsminister; Finanzminister; Vizeminister; Staatssekretär; Analyst; Ökonom; Volkswirt; Geschäftsführer; Vorsitzende|Vorsitzender;
      Amtskollege|Amtskollegen; Kanzler; Bundeskanzler; Bürgermeister; Generalsekretär; Herr; Frau; Dr; Kremlchef; Vize-Ministerpräsident; Vertreter;
      Gouverneur; Konsul; stellvertretende|stellvertretender; russische|russischer; Hauptgeschäftsführer; Chefvolkswirt; Kommissar; Gesandter;
      Abteilungsleiter; Vizepräsident; *kollege; *kollegin; *kollegen; *chef; *chefin; *botschafter; *sprecher; *kommissar; *kommissarin;
      *vorsitzender; *vorsitzende; *politiker|*politikerin; *kanzler; *kanzlerin; Bundesrat; Staatsrat; Regierungsrat; Stadtrat; Landrat;
      Regierungschef*; Importeur|Importeurin; Exporteur|Exporteurin; Unternehmer|Unternehmerin; Analystin; Ökonomin; Volkswirtin;
      Chefökonom|Chefökonomin|Chefvolkswirtin; Forscher|Forscherin|Forschers; *forscher|*forscherin|*forschers; Expertin|Experte; *experte|*expertin;
      Vorstand|Vorständin; *vorstand|*vorständin; *geschäftsführer|*geschäftsführerin; *direktor|*direktorin; Geschäftsführerin;
      Vorstandschef|Vorstandsvorsitzender|Vorstandsvorsitzende; Landwirt; Händler|Händlerin; Professor|Professorin; Attaché; *berater|*beraterin;
      *beauftragter|*beauftragte|*beauftragten; Diplomat|Diplomatin|*diplomat|*diplomatin; *unterhändler|*unterhändlerin|*unterhändlers;
      *gesandter|*gesandte|*gesandten; *vorsitzenden|*botschafters|*botschafterin|*kommissars|*kanzlers|*sekretärs|*direktors|*präsidenten|*leiters;
      *leiter|*leiterin; *ökonom|*ökonomin; Unterhändler|Unterhändlerin
    `,
  },
  pronoun: {
    he: `
      er; sie; der Minister; der Diplomat; der Botschafter; die Behörde; das Amt; das Ministerium; der Sprecher; der Handelsvertreter; die Ministerin;
      der Staatssekretär; das Institut; die Kammer; die Diplomatin; die Botschafterin; die Präsidentin; der Präsident; die Sprecherin; der Politiker;
      die Politikerin; der Ökonom; die Ökonomin; der Volkswirt; der Verband; die Chefin; der Chef; der Manager; die Managerin; die Statistiker
    `,
  },
  that: {
    that: `
      diese|die Zahlen|Angaben|Daten|Zahl|Angabe nannte|nannten|nennt|präsentierte|präsentierten|verkündete|lieferte|stammen|stammt;
      das teilte; dies teilte; das sagte; das erklärte; dies erklärte; das geht; dies geht; das gab; dies gab; das berichtete; das meldete;
      dies sagte; das zeigen; dies zeigen; wie; das bestätigte; darüber; das meldet; das berichtet; das zeigt; das bestätigt; dies meldet;
      dies berichtete; das ergibt; das gab ..8 bekannt;
      das schrieb; das schreibt; dies schrieb; das sagt; das behauptet; das verkündete
    `,
  },
  outlet: {
    outlet: `
      TASS; Reuters; RIA Novosti; RIA Nowosti; Sputnik; Interfax; MAP; dpa; AFP; Bloomberg; APA; Agentur; Zeitung; Handelsblatt; FAZ; Spiegel;
      Nachrichtenagentur; Xinhua; Anadolu; Tagesspiegel; Kommersant; Iswestija
    `,
  },
  royal: { king: 'der König; der Monarch' },
};
