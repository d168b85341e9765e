import type { EventTables } from '../../grammar/language.ts';

export const events: EventTables = {
  event: {
    statement: `
      gemeinsame|gemeinsamen|gemeinsamer Erklärung|Mitteilung|Stellungnahme vom|von|am;
      veröffentlichten|verabschiedeten|verbreiteten|veröffentlicht|verabschiedet ..8 gemeinsame Erklärung|Mitteilung|Stellungnahme;
      gemeinsame Erklärung ..8 veröffentlicht|verabschiedet|verbreitet
    `,
    other: `
      Wirtschaftsforum; Investitionsforum; Unternehmerforum; Wirtschaftskonferenz; Handelsmesse; Investorenkonferenz; Wirtschaftsgipfel; Handelsforum;
      Unternehmertreffen|Wirtschaftstreffen|Investorentreffen; Unternehmertag|Wirtschaftstag|Wirtschaftstage|Handelstag|Investorentag|Exporttag;
      *wirtschaftsforum|*handelsforum|*investitionsforum|*investorenforum|*unternehmensforum|*unternehmerforum|*exportforum|*energieforum|*agrarforum;
      Grundsteinlegung; legte|legten|legt|legen ..8 Grundstein; ersten|erster Spatenstich; Unternehmertage|Wirtschaftswoche|Unternehmergespräch;
      Messe ..3 eröffnet|eröffnete; *messe ..4 eröffnet; Übergabe|Überreichung ..3 Beglaubigungsschreiben|Akkreditierungsschreiben;
      überreichte|überreichten|übergab|übergaben|überreicht ..10 Beglaubigungsschreiben|Akkreditierungsschreiben;
      nahm|nahmen ..8 Beglaubigungsschreiben; Beglaubigungsschreiben ..8 überreicht|übergeben|entgegen;
      Handelskonferenz|Außenwirtschaftstag|Außenwirtschaftsforum|Exportforum|Länderforum|Wirtschaftskongress
    `,
    meeting: `
      Gesprächen|Treffen|Verhandlungen ..16 teil; wird|werden ..8 empfangen|treffen; verhandeln|sprechen|reden wird|werden|will|soll;
      trifft|traf|treffen ..12 zusammen; zu Gesprächen; kommt|kommen|kam|kamen ..18 zusammen; verhandelt|verhandelte ..4 mit; tauschten sich;
      zusammengekommen; wurde|wurden ..6 empfangen; Treffen; traf ..8 mit; trafen; traf; getroffen; Gespräch|Gespräche|Gesprächen mit|zwischen;
      Unterredung; Verhandlungen; empfing; empfangen; kam ..8 zusammen; kamen ..8 zusammen; Begegnung; Gipfeltreffen; Zusammenkunft;
      beriet|berieten ..4 mit; sprach ..5 mit; Beratungen; zusammengetroffen; trifft; treffen; Gipfel; Konsultationen; führten Gespräche;
      führte Gespräche; kam|kamen|kommt|kommen ..12 zusammen; zu ..3 Gespräch|Gesprächen|Unterredung; traf|trafen|trifft|treffen ..14 zu;
      sprach|sprachen|spricht|sprechen ..10 mit; führte|führten|führt ..12 Gespräche|Gespräch; gesprochen ..2 mit; unterredet; ausgetauscht;
      austauschte|austauschten; sich ..8 ausgetauscht|beraten|besprochen; berät ..10 mit; beriet|berieten ..12 mit; beraten; wiedersehen;
      zusammenkommen; zusammentreffen; zusammentraf|zusammentrafen|zusammentrifft|zusammenkam|zusammenkamen; Treffens; Gesprächen ..6 mit;
      tauschte|tauschten ..8 aus; saß|saßen|sitzt|sitzen ..14 zusammen; Meinungsaustausch; setzt|setzen|setzte|setzten ..8 zusammen;
      Gespräche|Verhandlungen wurden ..6 fortgesetzt|wiederaufgenommen; sprach|sprachen|redeten|verhandelten|berieten|konferierten ..8 miteinander;
      Gesprächsrunde; Arbeitstreffen; Verhandlungsrunde; Gespräche zwischen; Arbeitsgespräch|Arbeitsgespräche|Arbeitsgesprächen; Spitzentreffen;
      Regierungskonsultationen; *gespräche zwischen;
      Austausch mit ..4 Minister*|*minister|*ministerin|Präsident*|Amtskolleg*|Kollegen|Vertreter*|Botschafter*|Unternehmer*|Experten;
      berieten ..6 über; im Gespräch mit; Aussprache mit|zwischen; Unterredung mit|zwischen|von; konferierte|konferierten|konferiert ..6 mit;
      zusammengesetzt ..2 mit; Arbeitsessen|Arbeitsfrühstück|Arbeitsmittagessen|Abendessen mit; suchte|suchten ..6 auf;
      Dreiertreffen|Außenministertreffen|Handelsministertreffen|Ministertreffen; *treffen mit|zwischen; trat|traten ..10 zusammen;
      Vieraugengespräch|Vieraugengesprächs|Vieraugengespräche; Vier - Augen - Gespräch;
      Einzelgespräch|Kamingespräch|Antrittsgespräch|Abschiedsgespräch; zum|zu ..2 Gespräch|Gesprächen|Unterredung|Tisch gebeten|geladen|eingeladen;
      bat|baten|bittet|lud|luden|lädt ..10 zum|zu Gespräch|Gesprächen|Unterredung|Essen|Tisch; steckten|stecken|steckte ..10 Köpfe zusammen;
      Köpfe zusammengesteckt; einbestellt|einbestellte|einbestellten;
      bestellte|bestellten|bestellt ..10 Botschafter|Botschafterin|Geschäftsträger|Gesandten ..6 ein;
      zitierte|zitiert ..8 Botschafter|Botschafterin|Geschäftsträger; Aufwartung; am|an ..2 Tisch gesessen|zusammengesessen;
      beisammengesessen|zusammengesessen|beisammensaßen; saß|saßen|sitzt|sitzen ..12 gegenüber|beisammen;
      Arbeitsessen|Arbeitsfrühstück|Arbeitsmittagessen|Arbeitsabendessen; frühstückte|frühstückten|dinierte|dinierten|speiste|speisten ..8 mit;
      Mittagessen|Frühstück|Abendessen mit ..3 *minister|*ministerin|*präsident|*präsidentin|Kanzler|Botschafter|Kommissar; zu Mittag|Abend gegessen;
      Händedruck|Händeschütteln mit|zwischen|von|in; schüttelte|schüttelten ..6 Hand|Hände; Gespräch|Gespräche|Unterredung führte|führten|geführt;
      lebhaften|lebhafte|offenen|offene|eingehende|eingehenden Aussprache; an der Aussprache nahm|nahmen;
      miteinander gesprochen|verhandelt|ausgesprochen;
      Sitzung|Arbeitssitzung mit ..2 *minister|*ministerin|*präsident|*präsidentin|*beauftragten|Botschafter|Kollegen;
      Gespräch|Gesprächen ..3 mit ..1 *minister|*ministerin|*präsident|*präsidentin|*kommissar|Botschafter|Kollegen|Amtskollegen;
      Verhandlungstag|Verhandlungstage|Verhandlungstagen; läutete|läuteten ..10 Runde ein; Runde eingeläutet|eröffnet;
      Runde der|von|über ..3 Verhandlungen|Gespräche|Konsultationen; *konsultationen; Treffen|Zusammenkunft|Begegnung ..3 abgehalten|statt;
      stattgefundene|stattgefundenen Treffen|Gespräch;
      begrüßt|begrüßte|begrüßten ..8 Kollegen|Amtskollegen|Amtskollegin|Gast|*minister|*ministerin|Botschafter|Botschafterin|Delegation;
      besprach|besprachen ..6 mit; Besprechung mit|zwischen|der; unterhielt|unterhielten sich ..4 mit; mit ..8 unterhalten|beratschlagt;
      zusammengefunden|fanden|fand ..10 zusammen; Sondierungsgespräch|Sondierungsgespräche|Sondierungen mit|zwischen;
      Krisengespräch|Krisentreffen|Krisengipfel|Vorgespräche|Abstimmungsgespräch|Fachgespräche|Fachgespräch;
      Ministerrunde|Gesprächsrunden|Verhandlungsrunden|Minister - Treffen; Außenminister - Treffen
    `,
    memorandum_signed: `
      unterzeichn*|unterschrieb*|unterschreib* ..16 Memorandum|Absichtserklärung|MoU;
      Absichtserklärung|Memorandum ..12 unterzeichnen|unterzeichnet|unterschreiben|paraphiert; parafier*|paraphier* ..10 Memorandum;
      unterzeichn* ..8 Memorandum|Absichtserklärung|MoU; Memorandum|Absichtserklärung|MoU ..36 unterzeichnet|unterschrieben;
      Unterzeichnung ..4 Memorandums|Absichtserklärung|Memorandum; unterschrieb* ..6 Memorandum|Absichtserklärung;
      Absichtserklärungen ..6 unterzeichnet; Absichtserklärung|Absichtserklärungen|Memorandum|Memoranden ..12 mitunterzeichnet;
      Grundsatzvereinbarung ..6 unterzeichnet; unterzeichn*|unterschrieb* ..16 Memoranden|Absichtserklärungen|Memorandums;
      Absichtserklärung|Absichtserklärungen|Memorandum|Memoranden ..14 unterzeichnet|unterschrieben|ausgetauscht|signiert;
      signier* ..10 Memorandum|Absichtserklärung|MoU; Unterzeichnung ..6 Memorandums|Absichtserklärung|Memoranden;
      setzte|setzten|setzt|setzen ..16 Unterschrift|Unterschriften|Namen unter ..8 Memorandum|Absichtserklärung|MoU|Memoranden|Absichtserklärungen;
      Unterschrift|Unterschriften|Namen|Signatur|Paraphe unter ..6 Memorandum|Absichtserklärung|MoU|Memoranden|Absichtserklärungen ..8 gesetzt|geleistet;
      Verständigungsprotokoll|Absichtsprotokoll|Grundsatzerklärung|Eckpunktepapier|Rahmenerklärung|Kooperationserklärung ..14
      unterzeichnet|unterzeichneten|unterzeichnete|unterschrieben|signiert|besiegelt;
      unterzeichn*|unterschrieb*|signier*|besiegel* ..12
      Verständigungsprotokoll|Absichtsprotokoll|Grundsatzerklärung|Eckpunktepapier|Rahmenerklärung|Kooperationserklärung|Absichtserklärungen;
      besiegel* ..12 Absichtserklärung|Memorandum|MoU; Letter of Intent ..14 unterzeichnet|unterschrieben|unterzeichneten;
      unterzeichn*|unterschrieb* ..12 Letter of Intent;
      Absichtserklärung|Memorandum|MoU ..14 abgezeichnet|besiegelt|paraphiert|unterzeichneten|unterzeichnete|unterschrieben;
      zeichnete|zeichneten|gezeichnet ..10 Memorandum|Absichtserklärung|MoU; Memorandum|Absichtserklärung|MoU ..12 gezeichnet
    `,
    agreement: `
      Abkommen|Vereinbarung|Vertrag|Protokoll|Protokolle|Abkommens|Vereinbarungen|Freihandelsabkommen ..8
      unterzeichnet|geschlossen|unterschrieben|abgeschlossen|vereinbart;
      unterzeichn* ..8 Abkommen|Vereinbarung|Protokoll|Protokolle|Vereinbarungen|Freihandelsabkommen|Handelsabkommen;
      Unterzeichnung ..4 Abkommens|Vereinbarung|Protokolls|Abkommen|Protokolle; schloss|schlossen ..6 Abkommen|Vereinbarung|Freihandelsabkommen;
      Abkommen ..6 in Kraft; normalisier* ..5 Beziehungen; Partnerschaft ..6 geschlossen; nahmen ..5 Beziehungen auf;
      unterschrieb* ..6 Abkommen|Vereinbarung; einigten ..3 auf ..5 Abkommen; Fischereiabkommen ..8 unterzeichnet; ratifizier* ..5 Abkommen;
      *abkommen|*vereinbarung|*vertrag ..8 unterzeichnet|geschlossen|vereinbart;
      *abkommen|Abkommen|Vertrag|Vereinbarung|Protokoll|Erklärung|*vertrag|*vereinbarung|*protokoll ..14
      unterzeichnet|unterschrieben|geschlossen|paraphiert|signiert|unterzeichneten|unterzeichnete;
      unterzeichn*|unterschrieb*|paraphier*|signier* ..12 *abkommen|*vereinbarung|*protokoll|*erklärung|Abkommen|Protokoll;
      schloss|schlossen ..10 *abkommen|*vereinbarung; Unterzeichnung ..6 *abkommens|*vereinbarung|*protokolls; einigte|einigten ..8 *abkommen;
      *abkommen|Abkommen|*vereinbarung|Vereinbarung|*vertrag ..14 unter Dach und; *abkommen|Abkommen|*vereinbarung ..10 perfekt gemacht;
      Staatsvertrag ..6 unterzeichnet; *abkommen|*vereinbarung|*protokoll ..8 unterzeichnen|unterschreiben|schließen|besiegeln;
      besiegel* ..10 *abkommen|*vereinbarung|Vereinbarung;
      unterzeichn*|unterschrieb*|signier*|paraphier* ..12
      Dokument|Dokumente|Dokumenten|Papier|Papiere|Papieren|Dokumentenpaket|Maßnahmenplan|Aktionsplan|Fahrplan;
      Dokument|Dokumente|Papiere|Dokumentenpaket|Maßnahmenplan|Aktionsplan|Fahrplan ..10 unterzeichnet|unterschrieben|signiert|paraphiert;
      Unterzeichnung ..4 Dokumente|Dokumenten|Dokuments|Papiere;
      setzte|setzten|setzt|setzen ..16 Unterschrift|Unterschriften|Namen unter ..8
      Abkommen|*abkommen|Vereinbarung|*vereinbarung|Protokoll|*protokoll|Erklärung|Pakt;
      Abkommen|*abkommen|Vereinbarung|Vereinbarungen|Protokoll|Pakt|*vereinbarungen ..20 unterzeichnet|unterschrieben|unterfertigt|signiert;
      Unterschrift|Unterschriften|Namen|Signatur|Paraphe unter ..6 Abkommen|*abkommen|Vereinbarung|*vereinbarung|Protokoll|*protokoll|Erklärung|Pakt
      ..14 gesetzt|geleistet; Unterschrift|Unterschriften unter das|die|den ..1 *abkommen|Abkommen|*vereinbarung|Vereinbarung|*protokoll|Pakt;
      Dokument|Dokumente|Papier|Papiere|Abkommen|*abkommen|Vereinbarungen ..16 abgezeichnet|gegengezeichnet|unterfertigt;
      Pakt|Deal|Übereinkommen|*übereinkommen ..14 unterzeichnet|unterschrieben|geschlossen|besiegelt|unterzeichneten|signiert;
      unterzeichn*|unterschrieb*|signier*|besiegel*|paraphier* ..12
      Übereinkommen|*übereinkommen|Pakt|Vertragswerk|Aktionsprogramm|Arbeitsprogramm|Kooperationsplan;
      *abkommen|Abkommen|*vereinbarung , das|die ..16 unterzeichneten|unterschrieben|unterzeichnet;
      *vereinbarung|*vereinbarungen|Vereinbarung|Vereinbarungen|Übereinkunft ..3 getroffen|erzielt|unterfertigt;
      unterfertig* ..12 *abkommen|*vereinbarung|Vereinbarung|Protokoll|*protokoll;
      nach|seit|beim dem? Abschluss ..3 *abkommens|Abkommens|*vereinbarung|Vereinbarung; Pakt ..10 unterzeichnet|geschlossen|besiegelt
    `,
    commission_session: `
      Kommission|Ausschuss ..12 zusammen|zusammenkommen|tagen; Sitzung der ..8 Kommission; Sitzung ..4 Kommission; Kommission ..10 Sitzung;
      Regierungskommission; Tagung der ..8 Kommission; gemischte|gemischten ..3 Kommission; Kommission ..8 tagte|zusammen|getagt;
      gemeinsame|gemeinsamen ..4 Kommission; Sitzung ihrer ..3 Arbeitsgruppe; Sitzung der ..3 Arbeitsgruppe; Sitzung des ..6 Ausschusses;
      Ausschuss ..5 tagte|zusammen; zwischenstaatliche|zwischenstaatlichen ..3 Kommission; Wirtschaftskommission ..6 tagte|Sitzung;
      Kommission|Wirtschaftskommission|Ausschuss ..8 getagt|tagte|tagt; tagte ..6 Kommission|Wirtschaftskommission;
      Tagung|Sitzung ..8 Kommission|*kommission|Ausschusses|*ausschusses|Arbeitsgruppe;
      Kommission|*kommission|*ausschuss ..14 zusammen|zusammenkommen|tagen|tagte|getagt|tagt|zusammengetreten;
      tagte|tagt ..12 Kommission|*kommission|Ausschuss|*ausschuss; nächste|nächsten|vorige|vorigen|letzte|letzten Tagung|Sitzung;
      Gemischte|Gemischten Kommission|*kommission; Runde der ..5 Kommission; Kommission|*kommission ..4 verschoben|abgesagt;
      *kommission ..8 Sitzung|Tagung;
      nimmt|nahm|nehmen|nahmen ..10 Kommission|*kommission|Ausschuss|*ausschuss ..3 Arbeit auf;
      eröffnete|eröffneten|eröffnet|leitete|leiteten ..10 Sitzung|Tagung ..6 Kommission|*kommission|*ausschusses;
      trat|traten|tritt|treten ..12 Kommission|*kommission|Ausschuss|*ausschuss ..8 zusammen;
      Kommission|*kommission|Ausschuss|*ausschuss ..10 zusammentrat|zusammentritt|zusammentreten|zusammenkam|zusammengekommen;
      kam|kommt ..8 Kommission|*kommission|Ausschuss|*ausschuss ..10 zusammen;
      Arbeitsgruppe|*arbeitsgruppe|Lenkungsausschuss|Kooperationsrat|Assoziationsrat ..14 zusammengetreten|zusammengekommen|getagt|tagte|tagt|zusammentrat;
      tagte|tagt|tagten ..12 Arbeitsgruppe|*arbeitsgruppe|Kooperationsrat|Assoziationsrat;
      Treffen|Runde|Zusammenkunft|Auflage ..3 des|der ..3 Ausschusses|*ausschusses|Kommission|*kommission|Arbeitsgruppe;
      Tagung|Sitzung ..3 über die Bühne;
      *kommission|Kommission|*ausschuss ..8 tagen|getagt|beraten
    `,
    visit: `
      Gegenbesuch|Gegenbesuchs; nach ..3 reisen|fliegen|aufbrechen; Delegation|*delegation|Mission|*mission ..8 unterwegs; ist|sind|war ..16 in ..2 unterwegs; Antrittsbesuch;
      Arbeitsbesuch; reist|reisen ..14 nach; reiste|reisten ..14 nach; fliegt|flog|fliegen ..12 nach; Handelsmission; Wirtschaftsmission;
      Unternehmerreise; leitet|leitete|führt ..8 Delegation|Wirtschaftsdelegation; war ..4 zu Gast; zu Gast; besucht|besuchen;
      Besuch in|bei|von|des|der|im; Staatsbesuch; besuchte|besuchten; besucht; reiste|reisten ..4 nach; reist ..4 nach;
      offiziellen|offizieller Besuch; Besuchs in|von|des; zu Besuch; Visite; Delegationsreise; Reise ..4 nach; Wirtschaftsdelegation; Geschäftsreise;
      Besuch; traf ..4 ein; eingetroffen; weilt|weilte|weilten in; reisten nach; Delegation ..6 reiste; reist|reisen|reiste|reisten ..10 weiter;
      reist|reisen|reiste|reisten ..16 nach|in; gereist; Besuchs; Staatsbesuchs; Arbeitsbesuchs; stattete|stattet ..10 Besuch;
      absolviert|absolvierte ..6 Besuch; zu ..3 Besuch; erster|ersten Besuch; Rundreise; bereiste|bereist; aufgebrochen; brach|brechen ..8 auf;
      landete|landeten ..4 in; gelandet; weiterreisen|weiterreist|weitergereist; Delegation ..10 reisen|reist|besucht|besuchte|nach; besuchen;
      aufgehalten; hält|hielt ..8 auf; hält|hielt|halten|hielten sich ..18 auf; zum|zu Abschluss|Beginn|Ende|Auftakt seiner|ihrer ..3 Reise|*reise;
      Delegation ..14 besichtigt|besichtigte|besichtigen; Stippvisite; *reise nach; besichtigt|besichtigte|besichtigten|besichtigen;
      Ankunft in|im|auf|am; besah|besahen sich?; inspizierte|inspizierten|inspiziert; durch ..3 geführt; Rundgang durch;
      führten|führte ..8 durch ..3 Werk|Hafen|Fabrik|Anlage; mit militärischen|allen|protokollarischen Ehren ..4 empfangen|begrüßt|willkommen;
      durchreiste|durchreist; *reise durch|nach|in; reist|reisen|reiste|reisten|tourt|tourte|tourten ..16 durch; machte|machten|macht ..4 Station;
      Zwischenstopp in; Stopp in; Aufenthalt in; Abstecher nach;
      Blitzbesuch|Blitzbesuchs|Kurzbesuch|Kurzbesuchs|Höflichkeitsbesuch|Antrittsvisite|Freundschaftsbesuch|Abschiedsbesuch|Staatsvisite|Blitzvisite|Kurzvisite|Antrittsbesuchs|Höflichkeitsvisite;
      Station gemacht|einlegen|eingelegt; Zwischenlandung|Zwischenstation in|auf; in Augenschein genommen|nahm|nahmen|nehmen|nimmt;
      nahm|nahmen|nimmt ..8 in Augenschein; auf|bei|während der|einer|seiner|ihrer ..2 *reise|Reise|*tour; folgte|folgten|folgt ..5 Einladung;
      Einladung ..8 gefolgt; schritt|schritten|schreitet ..16 Ehrengarde|Ehrenformation|Ehrenkompanie; *reise ..6 führte|führt ..6 nach|in;
      *reise|Reise|Dienstreise|Auslandsreise führte|führt ..6 nach|in; Abordnung ..10 weilt|weilte|besucht|besuchte|reist|reiste;
      gastierte|gastierten|gastiert in|im; machte|machten|macht sich ..8 auf|nach; bestieg ..8 Flugzeug|Maschine|Regierungsflugzeug;
      Inspektionsreise|Informationsbesuch|Informationsreise|Erkundungsreise|Besuchsreise; ließ|liessen|ließen|lässt sich ..8 zeigen|vorführen;
      Gegenvisite; erwiderte|erwiderten|erwidert ..4 Besuch; bricht|brach|brechen|brachen ..12 auf
    `,
    call: `
      Telefonat; telefonierte|telefonierten; Telefongespräch; telefonisch*; Videokonferenz; telefoniert; am Telefon;
      telefonierte|telefonierten|telefoniert|telefonieren; Telefonats; angerufen; rief ..8 an; Videoschalte; Videogespräch; *telefonat; per Video;
      per Videoschalte; Schaltkonferenz; fernmündlich; Telefonschalte; Schalte mit|zwischen; Videotelefonat; telefonierend; am Hörer;
      Telefonkonferenz; per Telefon; griff|griffen|greift ..6 zum Hörer|Telefon; am Apparat; ans Telefon;
      per|via Videoschaltung|Videolink|Videoverbindung|Zoom; Videoschaltung; war|waren|wurde|wurden ..4 zugeschaltet; zugeschaltet war|waren|wurde;
      Anruf bei|mit|von|zwischen; weiteren|einen|einem|ersten Anruf; Anruf ..4 verabredet; Videoberatung; Videoberatungen; Videogipfel
    `,
    contract: `
      Vertrag|Verträge|Liefervertrag ..8 unterzeichnet|unterschrieben|geschlossen; unterzeichn* ..8 Vertrag|Verträge|Liefervertrag;
      Auftrag|Großauftrag ..6 erhalten|vergeben|gewonnen|bekommen|gesichert; erhielt|erhält|erhielten|gewann ..6 Auftrag|Großauftrag|Zuschlag;
      schloss|schlossen ..6 Vertrag|Verträge|Liefervertrag; sicherte|sichert ..5 Auftrag|Großauftrag; Vertragsunterzeichnung;
      Unterzeichnung ..4 Vertrags|Vertrages;
      Auftrag|Großauftrag|Aufträge|*auftrag|Zuschlag ..12 erhalten|vergeben|gewonnen|bekommen|gesichert|erteilt|bekannt|verbucht|eingeholt|hereingeholt;
      erhielt|erhält|erhielten|gewann|gewinnt|bekam|bekommt|sicherte|sichert|verbuchte|meldete|erteilte|vergab|ergatterte|holte ..12
      Auftrag|Großauftrag|Zuschlag|Aufträge|*auftrag|Ausschreibung; gab|gaben ..8 Auftrag|Großauftrag;
      Vertrag|Verträge|*vertrag ..10 über ..8 geschlossen|unterzeichnet|unterschrieben;
      schloss|schlossen|geschlossen ..12 Liefervertrag|Kaufvertrag|Rahmenvertrag|Kontrakt;
      unterzeichn*|unterschrieb* ..12 Liefervertrag|Kaufvertrag|Kontrakt|Verträge; Kontrakt ..8 unterzeichnet|geschlossen;
      Liefervertrag|Kaufvertrag|Rahmenvertrag|Bauvertrag|Kontrakt|Vertrag|Verträge ..16 unterzeichnet|unterschrieben|geschlossen;
      besiegel* ..10 Vertrag|*vertrag|Auftrag|*auftrag; Vertrag|*vertrag|Auftrag|*auftrag ..12 besiegelt;
      vergaben|erteilten|verbuchten|sicherten|bekamen|vergibt ..12 Auftrag|Aufträge|*auftrag;
      setzte|setzten|setzt|setzen ..16 Unterschrift|Unterschriften|Namen|Signatur unter ..8 Vertrag|Verträge|*vertrag|*verträge|Kontrakt;
      Unterschrift|Unterschriften unter ..6 Vertrag|*vertrag|Verträge|Kontrakt;
      unterzeichn*|unterschrieb*|signier* ..20 Vertrag|Verträge|*vertrag|*verträge|Kontrakt;
      nach|seit|beim dem|der? Abschluss|Unterzeichnung|Unterschrift ..3 *vertrags|*vertrages|Vertrags|Vertrages|Kontrakts;
      zog|zogen ..8 Auftrag|Großauftrag an|Land; Auftrag ..6 an Land; erhielten|gewannen|bekamen ..12 Auftrag|*auftrag|Zuschlag;
      Verträge|*verträge|Kontrakte|Kontrakt|Deal ..12 besiegelt|abgeschlossen|signiert; besiegel* ..10 Verträge|*verträge|Kontrakt|Kontrakte;
      Vertrag|*vertrag|Verträge|*verträge|Kontrakt , den|die ..14 abgeschlossen|unterzeichnet|geschlossen|unterschrieben|vereinbart haben|hat|hatten|hatte;
      Vertrag|*vertrag|Kontrakt ..12 abgeschlossen|signiert;
      Unterschrift|Unterschriften|Namen|Signatur unter ..6 Vertrag|*vertrag|Verträge|*verträge|Kontrakt ..8 gesetzt|geleistet
    `,
    comes: `
      erwartet; kommt|kommen|kam|kamen ..10 nach|in; fährt|fuhr|fahren ..8 nach; bricht ..8 nach; flog|fliegt|fliegen|geflogen ..10 nach;
      traf|trafen|trifft ..10 ein; angereist; anreisen; reist|reiste|reisten ..6 an; Aufenthalt; anwesend; vorstellig;
      trug|trugen|trägt ..8 Gästebuch|Buch; angerückt; abgestiegen; aufbrechen; unterwegs in|nach; begibt|begab ..6 nach; eingetroffen; eintreffen;
      angekommen; kommen ..6 wird; weilt|weilte
    `,
    receives: `
      besprachen; erörterten; empfängt; sieht ..5 wieder; begrüßte|begrüßten|begrüßt; nahm|nahmen|nimmt ..12 in Empfang; in Empfang genommen;
      hieß|hießen|heißt|hiessen|hiess ..12 willkommen; willkommen geheißen|geheissen;
      saß|saßen|sitzt|sitzen ..6 mit Minister|*minister|*ministerin|Botschafter|Präsident;
      mit|Mit der|dem|den|seinem|ihrem|seiner|ihrer|Minister|Ministerin|Präsident|Botschafter ..8
      sprach|sprachen|beriet|berieten|erörterte|erörterten|diskutierte|diskutierten|verhandelte|verhandelten; erörterte; beredete|beredeten;
      verhandelte|verhandelten ..6 in|im; mit ..12 konferieren|konferiert|verhandeln|zusammensitzen|beraten; zu sich ..4 geladen|gebeten|bestellt;
      bei sich ..2 aufgenommen|empfangen|begrüßt; überbrachte|überbrachten|überbracht
    `,
    stays: 'war|waren ..8 in; gewesen',
  },
  together: {
    together: `
      beide; beiden; die Minister|Politiker|Seiten; sie unterzeichneten; gemeinsam; die beiden; die zwei;
      beide Minister|Ministerinnen|Politiker|Seiten|Delegationen; sie beide; die Ministerinnen|Ressortchefs; er und; die beiden ..1 Minister
    `,
  },
  planned: {
    planned: `
      ist für ..6 geplant; steht ..4 an; wird ..8 reisen|besuchen|treffen|empfangen; reisen ..4 nach; fliegt; erwartet wird; eingeladen; wird; werden;
      soll; sollen; geplant; stattfinden; anberaumt; vorgesehen; kommende|kommenden|nächste|nächsten; bevorstehend*; will; wollen; dürfte; erwartet;
      findet ..6 statt; steigt am|im; steht ..4 bevor; angesagt; verabredet; ansteht; anstehen; reist am; angesetzt; beginnt am; eröffnet;
      wird eröffnet; tagt am; reist; kommt; kommen; fährt; bricht ..6 auf; angekündigt; vereinbarten; will|wollen|möchte; findet; trifft; empfängt;
      weiterreisen; reist ..8 weiter; tagt; reisen; landet; landen; besucht; unterzeichnen; unterzeichnet ..2 am; trifft ..8 ein; begibt; morgen;
      bricht
    `,
  },
  postponed: {
    postponed: `
      verschoben; abgesagt; vertagt; verlegt; ausgesetzt bis; verschob; verschiebt|verschieben|verschoben; vertagt|vertagen; vertagte; verlegte;
      sagt|sagte|sagten ..12 ab; aufgeschoben; auf ..6 verschoben|verlegt|vertagt; hätte stattfinden; rutscht|rutschte|rutschen ..8 in|auf|ins;
      verschoben|vertagt auf; nach hinten geschoben|gerückt; nachgeholt; später stattfinden
    `,
  },
  host: { host: 'Gastgeber*; ausgerichtet; richtet ..6 aus; beherbergt' },
  there: {
    there: 'dort; dorthin; vor Ort; in der Hauptstadt',
    aside: `
      am Rande; im Anschluss; anschließend; bei der Gelegenheit; bei dieser Gelegenheit; bei dem Treffen|Besuch; beim Treffen; während des Besuchs;
      am Ende|Schluss der|des|ihrer|ihres Sitzung|Tagung|Treffens|Gesprächs|Gespräche|Besuchs|Begegnung;
      in ..1 engen|engem|kleinen|kleinem|erweitertem|erweiterten|großem|großen Format|Kreis|Rahmen; unter vier Augen; hernach; im Rahmen des Besuchs;
      zum Abschluss; nach dem Treffen|Gespräch; dabei
    `,
  },
  purpose: { purpose: 'zu; für; um' },
  counterpart: { counterpart: 'Amtskolleg*; Kollegen; Kollegin; *kollegen; *kollegin; *kollege; Pendant; Gegenpart' },
  someone: {
    someone: 'sein|seine|seinen|seinem; ihre|ihren|ihrem',
    he: 'er',
    she: 'sie',
    latter: 'letzterer|letztere; hatte|hat|habe dieser; dieser hatte|hat|habe',
  },
  denied: {
    denied: `
      nie|niemals unterzeichnet|unterschrieben; nicht unterzeichnet;
      nie|niemals|nicht vereinbart|geplant|angefragt|vorgesehen|angesetzt|stattgefunden; weder geplant|vereinbart|angefragt|terminiert;
      noch geplant|angefragt|vereinbart; Besuch|Reise|Treffen|Visite|Termin|*besuch|*reise ..12 gestrichen|abgeblasen|gecancelt;
      strich|streicht|strichen ..8 Besuch|Reise|Treffen|Visite|*besuch|*reise; wird|wurde nichts; platzte|platzten|geplatzt; zurückgewiesen;
      schließt|schloss|schließen|schlossen ..5 nicht aus; hätte|hätten ..8 sollen;
      fordert|forderte|fordern|forderten|verlangt|verlangte ..4 Treffen|Spitzentreffen|Gipfel|Gespräch|Krisengipfel;
      noch nicht bestätigt|terminiert|fest; weder in ..6 noch;
      begrüßt|begrüßte|begrüßten ..3 Entscheidung|Einigung|Schritt|Vorstoß|Ankündigung|Urteil|Beschluss|Initiative|Reform|Vorschlag|Zahlen;
      Preis|Auszeichnung|Orden|Ehrung ..6 in Empfang; dementiert|dementierte|dementierten|dementieren; bestritt|bestreitet|bestritten;
      wies|weist|wiesen ..8 zurück; nicht bestätigt|bestätigen|bestätigte; kam ..4 nicht zustande; ausgeschlossen; trifft nicht zu; stimmt nicht;
      anders als ..4 berichtet|gemeldet; kein Treffen; käme es ..4 zu; sollte es ..4 zu; nicht mehr getagt|zusammengetreten|zusammengekommen;
      kam|kommt es ..8 nicht; nicht zustande; nicht gekommen; fand ..8 nicht statt; findet ..8 nicht statt
    `,
  },
  chair: {
    chair: 'vorsaß|vorsaßen; leitete|leiteten; Vorsitz; leiteten; geleitet; Leitung; führten den; unter Vorsitz; an der Spitze; steht ..6 vor; leitet; leitete',
  },
  lasting: {
    2: 'zweitägig*; zwei Tage|Tagen',
    3: 'dreitägig*; drei Tage',
    4: 'viertägig*; vier Tage',
    5: 'fünftägig*; fünf Tage',
    6: 'sechstägig*',
    7: 'einwöchig*; siebentägig*',
  },
  here: { here: 'hier' },
  portfolio: {
    portfolio: `
      Handel; Wirtschaft; Industrie; Energie; Finanzen; Landwirtschaft; Auswärtiges; Verkehr; Umwelt; Arbeit; Inneres; Verteidigung; Bildung;
      Infrastruktur; Tourismus; Bergbau; Außenhandel; Wirtschaftsministerium; Handelsministerium; Außenministerium; Ministerium; Entwicklung;
      Investitionen; Digitales
    `,
  },
  company: {
    company: `
      Firma; Unternehmen; Konzern; Hersteller; *hersteller; *bauer; *konzern; Betreiber; *betreiber; Versorger; *versorger; *firma; *gesellschaft;
      Gesellschaft; Werft; Reederei; *werft; Zulieferer; *zulieferer; Händler; *händler; *bahn; Bahn; Staatsbahn; *werk; Spezialist; *unternehmen;
      *gruppe; Gruppe; *produzent; Produzent; Genossenschaft; *lieferant; Lieferant; Start-up
    `,
  },
  ending: { ending: 'nach einem; nach seinem|ihrem; zum Abschluss; zum Ende; beendet; beendete; verlassen; verließ' },
};
