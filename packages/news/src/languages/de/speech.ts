import type { SpeechTables } from '../../grammar/language.ts';

export const speech: SpeechTables = {
  say: {
    say: `
      sagte; sagt; sagten; sagen; erklärte; erklärt; erklärten; teilte ..10 mit; teilten ..10 mit; mitgeteilt; mitteilte; mitteilten;
      gab ..8 bekannt; bekannt gab; bekanntgab; gaben ..6 bekannt; betonte; betont; berichtete; berichtet; berichteten; meldete; meldet;
      meldeten; bestätigte; bestätigt; kündigte ..8 an; unterstrich; hob ..5 hervor; fügte ..3 hinzu; verkündete; äußerte; so; heißt; hieß;
      veröffentlichte; veröffentlichten; schreibt; schrieb; schätzt; prognostiziert; erwartet; rechnet; beziffert; bezifferte; nannte; verwies;
      stellte ..3 fest; informierte; zeigte; zeigen; geht ..3 hervor; wies ..4 aus; bilanzierte; bedauerte; lobte; resümierte; bilanzierte;
      unterstrich; hob ..6 hervor; führte ..6 aus; räumte ..6 ein; gab ..4 an; geben an; präzisierte; schreibt; bezifferte; kommentierte;
      freute; meint; meinte; rechnete; warnt; warnte; bekräftigte; ergänzte; ergänzt; hofft; hoffte; ermittelte; ermittelt; errechnete;
      teilt ..10 mit; sagt ..12 voraus; sagte ..12 voraus; hervorgeht; hervorging
    `,
  },
  source: {
    source: `
      laut; nach Angaben; zufolge; Angaben von|des|der; nach Daten; Daten von|des|der; Zahlen von|des|der; gemäß; wie ..1 berichtet;
      unter Berufung auf; Statistik|Statistiken des|der|von; nach Einschätzung; nach Berechnungen; Bericht von|des|der; nach Informationen;
      nach Zahlen; so; Berechnungen des|der|von; Prognose des|der|von; aus Daten des|der; aus Zahlen des|der; nach Schätzungen;
      Auskunft des|der; veröffentlicht vom|von
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
      Exportverband; *sekretariat|*sekretariats; *amts|*amtes; Zolls; *behörden; *forschung
    `,
  },
  title: {
    title: `
      Senator; Senatorin; *senator|*senatorin; Landeshauptmann; *sekretär|*sekretärin; Amtskollegin; Oberbürgermeister; Staatsministerin; Gesandte|Gesandter; *chef|*chefin; Präsident*;
      Minister|Ministers|Ministern|Ministerin|Ministerinnen; *minister|*ministers|*ministern|*ministerin|*ministerinnen; *präsident*; Premier*; Außenminister|Außenministers; Minister; Ministerin; Präsident; Präsidentin; Botschafter;
      Botschafterin; Direktor; Direktorin; Leiter; Leiterin; Chef; Chefin; König; Königin; Prinzessin; Sprecher; Sprecherin; Handelsvertreter; Vizepremier; Vize;
      Premier; Ministerpräsident; Außenminister; Wirtschaftsminister; Handelsminister; Landwirtschaftsminister; Finanzminister; Vizeminister;
      Staatssekretär; Analyst; Ökonom; Volkswirt; Geschäftsführer; Vorsitzende|Vorsitzender; Amtskollege|Amtskollegen; Kanzler; Bundeskanzler;
      Bürgermeister; Generalsekretär; Herr; Frau; Dr; Kremlchef; Vize-Ministerpräsident; Vertreter; Gouverneur; Konsul;
      stellvertretende|stellvertretender; russische|russischer; Hauptgeschäftsführer; Chefvolkswirt; Kommissar; Gesandter; Abteilungsleiter;
      Vizepräsident; *kollege; *kollegin; *kollegen; *chef; *chefin; *botschafter; *sprecher; *kommissar; *kommissarin; *vorsitzender;
      *vorsitzende; *politiker|*politikerin; *kanzler; *kanzlerin; Bundesrat; Staatsrat; Regierungsrat; Stadtrat; Landrat; Regierungschef*
    `,
  },
  pronoun: { he: `
      er; sie; der Minister; der Diplomat; der Botschafter; die Behörde; das Amt; das Ministerium; der Sprecher; der Handelsvertreter;
      die Ministerin; der Staatssekretär; das Institut; die Kammer
    ` },
  that: {
    that: `
      das teilte; dies teilte; das sagte; das erklärte; dies erklärte; das geht; dies geht; das gab; dies gab; das berichtete; das meldete;
      dies sagte; das zeigen; dies zeigen; wie; das bestätigte; darüber; das meldet; das berichtet; das zeigt; das bestätigt; dies meldet;
      dies berichtete; das ergibt; das gab ..8 bekannt
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
