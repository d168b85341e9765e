import type { EventTables } from '../../grammar/language.ts';

export const events: EventTables = {
  event: {
    other: `
      Wirtschaftsforum; Investitionsforum; Unternehmerforum; Wirtschaftskonferenz; Handelsmesse; Investorenkonferenz; Wirtschaftsgipfel;
      Handelsforum
    `,
    meeting: `
      wird|werden ..8 empfangen|treffen; trifft|traf|treffen ..12 zusammen; zu Gesprächen; kommt|kommen ..10 zusammen;
      verhandelt|verhandelte ..4 mit; tauschten sich; zusammengekommen; wurde|wurden ..6 empfangen; Treffen; traf ..8 mit; trafen; traf;
      getroffen; Gespräch|Gespräche|Gesprächen mit|zwischen; Unterredung; Verhandlungen; empfing; empfangen; kam ..8 zusammen;
      kamen ..8 zusammen; Begegnung; Gipfeltreffen; Zusammenkunft; beriet|berieten ..4 mit; sprach ..5 mit; Beratungen; zusammengetroffen;
      trifft; treffen; Gipfel; Konsultationen; führten Gespräche; führte Gespräche
    `,
    memorandum_signed: `
      unterzeichn*|unterschrieb*|unterschreib* ..16 Memorandum|Absichtserklärung|MoU;
      Absichtserklärung|Memorandum ..12 unterzeichnen|unterzeichnet|unterschreiben|paraphiert; parafier*|paraphier* ..10 Memorandum;
      unterzeichn* ..8 Memorandum|Absichtserklärung|MoU; Memorandum|Absichtserklärung|MoU ..10 unterzeichnet|unterschrieben;
      Unterzeichnung ..4 Memorandums|Absichtserklärung|Memorandum; unterschrieb* ..6 Memorandum|Absichtserklärung;
      Absichtserklärungen ..6 unterzeichnet; Grundsatzvereinbarung ..6 unterzeichnet
    `,
    agreement: `
      Abkommen|Vereinbarung|Vertrag|Protokoll|Protokolle|Abkommens|Vereinbarungen|Freihandelsabkommen ..8 unterzeichnet|geschlossen|unterschrieben|abgeschlossen|vereinbart;
      unterzeichn* ..8 Abkommen|Vereinbarung|Protokoll|Protokolle|Vereinbarungen|Freihandelsabkommen|Handelsabkommen;
      Unterzeichnung ..4 Abkommens|Vereinbarung|Protokolls|Abkommen|Protokolle;
      schloss|schlossen ..6 Abkommen|Vereinbarung|Freihandelsabkommen; Abkommen ..6 in Kraft; normalisier* ..5 Beziehungen;
      Partnerschaft ..6 geschlossen; nahmen ..5 Beziehungen auf; unterschrieb* ..6 Abkommen|Vereinbarung; einigten ..3 auf ..5 Abkommen;
      Fischereiabkommen ..8 unterzeichnet; ratifizier* ..5 Abkommen; *abkommen|*vereinbarung|*vertrag ..8 unterzeichnet|geschlossen|vereinbart
    `,
    commission_session: `
      Kommission|Ausschuss ..12 zusammen|zusammenkommen|tagen; Sitzung der ..8 Kommission; Sitzung ..4 Kommission; Kommission ..10 Sitzung;
      Regierungskommission; Tagung der ..8 Kommission; gemischte|gemischten ..3 Kommission; Kommission ..8 tagte|zusammen|getagt;
      gemeinsame|gemeinsamen ..4 Kommission; Sitzung ihrer ..3 Arbeitsgruppe; Sitzung der ..3 Arbeitsgruppe; Sitzung des ..6 Ausschusses;
      Ausschuss ..5 tagte|zusammen; zwischenstaatliche|zwischenstaatlichen ..3 Kommission; Wirtschaftskommission ..6 tagte|Sitzung;
      Kommission|Wirtschaftskommission|Ausschuss ..8 getagt|tagte|tagt; tagte ..6 Kommission|Wirtschaftskommission
    `,
    visit: `
      Gegenbesuch|Gegenbesuchs; Antrittsbesuch; Arbeitsbesuch; reist|reisen ..14 nach; reiste|reisten ..14 nach; fliegt|flog|fliegen ..12 nach;
      Handelsmission; Wirtschaftsmission; Unternehmerreise; leitet|leitete|führt ..8 Delegation|Wirtschaftsdelegation; war ..4 zu Gast;
      zu Gast; besucht|besuchen; Besuch in|bei|von|des|der|im; Staatsbesuch; Arbeitsbesuch; besuchte|besuchten; besucht;
      reiste|reisten ..4 nach; reist ..4 nach; offiziellen|offizieller Besuch; Besuchs in|von|des; zu Besuch; Visite; Delegationsreise;
      Reise nach; Wirtschaftsdelegation; Geschäftsreise; Antrittsbesuch; Besuch; traf ..4 ein; eingetroffen; weilt|weilte|weilten in;
      reisten nach; Delegation ..6 reiste
    `,
    call: 'Telefonat; telefonierte|telefonierten; Telefongespräch; telefonisch*; Videokonferenz; telefoniert; am Telefon',
    contract: `
      Vertrag|Verträge|Liefervertrag ..8 unterzeichnet|unterschrieben|geschlossen; unterzeichn* ..8 Vertrag|Verträge|Liefervertrag;
      Auftrag|Großauftrag ..6 erhalten|vergeben|gewonnen|bekommen|gesichert; erhielt|erhält|erhielten|gewann ..6 Auftrag|Großauftrag|Zuschlag;
      schloss|schlossen ..6 Vertrag|Verträge|Liefervertrag; sicherte|sichert ..5 Auftrag|Großauftrag; Vertragsunterzeichnung;
      Unterzeichnung ..4 Vertrags|Vertrages
    `,
  },
  together: { together: 'beide; beiden; die Minister|Politiker|Seiten; sie unterzeichneten; gemeinsam' },
  planned: {
    planned: `
      ist für ..6 geplant; steht ..4 an; wird ..8 reisen|besuchen|treffen|empfangen; reisen ..4 nach; fliegt; erwartet wird; eingeladen; wird;
      werden; soll; sollen; geplant; stattfinden; anberaumt; vorgesehen; kommende|kommenden|nächste|nächsten; bevorstehend*; will; wollen;
      dürfte; erwartet; findet ..6 statt; reist am; angesetzt; beginnt am; eröffnet; wird eröffnet; tagt am; reist
    `,
  },
  postponed: { postponed: 'verschoben; abgesagt; vertagt; verlegt; ausgesetzt bis' },
  host: { host: 'Gastgeber*; ausgerichtet; richtet ..6 aus; beherbergt' },
  there: { there: 'dort; dorthin; dabei; am Rande' },
  purpose: { purpose: 'zu; für; um' },
  counterpart: { counterpart: 'Amtskolleg*; Kollegen; Kollegin' },
};
