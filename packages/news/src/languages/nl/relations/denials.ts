import type { DenialTables } from '../../../grammar/relation-tables.ts';

export const denials: DenialTables = {
  not: {
    rumour: `
      iemand ..5 zei|beweerde|beweren|schreef; iemand schreef|beweerde|beweert|zei; nepnieuws; gerucht|geruchten; fabel; fabeltje; spookcijfer;
      sociale media; viraal|virale; video beweert; bericht beweert; gaat rond; rondgaat; kettingbericht;
      bewerkte|gemanipuleerde|vervalste|valse|nep|gefabriceerde|gefotoshopte|verzonnen ..1
      schermafbeelding|screenshot|afbeelding|foto|document|video|filmpje|tweet|brief|bericht|citaat|opname|persbericht;
      nepfoto*|nepdocument*|nepvideo*|nepbrief*|nepaccount*; fotomontage; satirisch|satirische; satiresite|satireprogramma|satireblad;
      parodie|parodieaccount; deepfake; grap; roddel|roddels; broodjeaap*; rondging|rondgingen|rondgaan|rondgaande; ging|gingen rond;
      circuleert|circuleerde|circuleren|circuleerden|circulerende; wandelgangen; in de wandelgangen;
      tiktok|facebook|instagram|youtube|whatsapp|telegram ..12 beweert|beweren|beweerde|heet;
      filmpje|video|bericht|post|clip op tiktok|facebook|instagram|youtube|whatsapp|telegram|x; hardnekkig verhaal; het verhaal gaat;
      gaat het verhaal; naar men fluistert; gefluister; luchtballon|proefballon|proefballonnetje
    `,
    deny: `
      we|wij trekken|nemen ..24 in|terug; trekken|nemen we|wij ..24 in|terug; niemand ..6 gelooft|geloofde|denkt|dacht dat;
      eerdere|vorige versie ..6 stond|stonden|heette; tweet|filmpje|video dat; het is|was een fabeltje|fabel|mythe|sprookje dat;
      trok|trekt|trokken ..3 bericht in; evenmin klopt|is ..1 waar|dat; klopt evenmin; zou|is|was onjuist|fout|misleidend ..1 zijn|te; vraag of;
      gevraagd of; fout in ..14 vermeld|opgegeven|stond; eerdere|vorige versie ..6 stond|vermeldde|meldde;
      trok|trokken ..3 tabel|cijfer|cijfers|raming; ontkende|ontkent|ontkennen; klopt niet dat; niet waar dat; onjuist dat; onwaar dat;
      weersprak|weerspreekt; ontkracht*; is niet waar; klopt niet; wie ..1 zegt|beweert|denkt|gelooft|schrijft|meent|volhoudt ..1;
      het is|was een? pure|regelrechte|keiharde|grove? leugen|onzin|verzinsel|broodjeaapverhaal; niemand weet|wist|kan ..3 of;
      onduidelijk|onzeker|onbekend|twijfelachtig|zeer|maar de vraag|betwist|betwijfeld is|blijft|was ,? of;
      onduidelijk|onzeker|onbekend|twijfelachtig|ongewis is|blijft|was? of; het|de is|blijft ..2 vraag|afwachten of; valt te bezien of;
      betwijfelt|betwijfelen of|dat; af te wachten of; nog maar de vraag of; wij|we citeerden|citeren; hebben|hadden wij|we ..12 geciteerd;
      per abuis|ongeluk|vergissing ..2 wij|we|gaven|meldden|schreven|stond|vermeldden;
      abusievelijk ..2 wij|we|gaven|meldden|schreven|stond|vermeldden; ten onrechte ..2 wij|we|gaven|meldden|schreven|stond|vermeldden|vermeld|gemeld;
      door|wegens|vanwege|als een ..1 fout|redactiefout|tikfout|typefout|zetfout|drukfout|rekenfout|vertaalfout|vergissing|slordigheid|opmaakfout;
      gevolg van een fout|redactiefout|vergissing;
      onze|ons|in onze|in ons ..1 grafiek|kop|bijschrift|onderschrift|hoofdartikel|tabel|kaart|infographic|kaartje|titel ..3
      gaf|stond|sprak|noemde|toonde|meldde|vermeldde|beweerde|had;
      excuses|verontschuldigde|verontschuldigd ..3 voor|zich ..5 uitspraak|bewering|gezegd|zeggen|dat; verontschuldigde zich;
      bood|biedt|boden|maakt|maakte ..1 excuses|verontschuldigingen|verontschuldiging;
      vermeende|verzonnen|zogenaamde|zogeheten|vermeend uitspraak|citaat|uitlating|opmerking|bewering|tweet;
      uitspraak|citaat|woorden|uitlating|zin die ..2 wordt|werd|worden ..1 toegeschreven|toegedicht|aangewreven; toegeschreven ..1 uitspraak|woorden;
      in de mond gelegd; zou|zouden hebben gezegd|beweerd|verklaard ..1 dat; nooit|niet gezegd|beweerd|verklaard|beloofd|geschreven dat;
      op geen enkel moment; zag|ziet|zagen zijn|haar|hun ..6 niet; heeft|hebben ..6 niet zien; bestrijdt|bestrijden dat|het|,;
      betwist|betwisten dat|het|,; niemand|niets ..3 gezegd|beweerd|bewezen|bewijst|bevestigt|toont|wijst|beloofd ..1 dat;
      niets bewijst|bevestigt|toont|wijst;
      geen|nauwelijks|weinig ..1 bewijs|bewijzen|aanwijzing|aanwijzingen|teken|spoor|bevestiging ..1 dat|van|voor; niet bevestigen|verifiëren;
      weigerde|weigert|weigerden ..1 te bevestigen|zeggen; te vroeg om ..2; te vroeg voor;
      zeggen|weten|weet|bekend|blijken|zien|beoordelen|duidelijk|zeker|vaststellen of; allesbehalve; noch ..4 noch; gelogen; loog; geen enkele|enkel;
      fictieve|fictief|denkbeeldige; pamflet|poster|spandoek|flyer ..1 dat|met|waarop; zogenaamd; naar verluidt;
      anders dan ..4 schreven|gemeld|meldden|beweerd|berichtten; verkeerd gelezen|begrepen|geïnterpreteerd;
      tabel|grafiek|kop|artikel|bericht|hoofdartikel|kaart|bijschrift in|op|van|boven de|het|onze|deze|dit krant|editie|pagina|stuk|artikel|bericht
      ..8 gaf|zei|stond|noemde|meldde|vermeldde|had|beweerde|schreef; noemt|noemde|noemden ..14 fantasie|onzin|verzinsel|leugen|fictie;
      bewering|beweringen ..3 dat; spreekt|sprak|spreken|spraken ..4 tegen ,? dat; het is|was niet zo|waar|juist dat; niet het geval dat; niet zo dat;
      in plaats van de|het|een ..1 verwachte|gehoopte|voorspelde|geraamde|beloofde|begrote|voorziene|gevreesde;
      anders dan ..4 verwacht|gehoopt|voorspeld|gemeld|beweerd; komma|nul|eenheid ..1 stond|staat verkeerd|fout; verkeerde komma|kolom|eenheid;
      excuus|excuses , de|het;
      klap|daling|stijging|terugval|krimp|groei|verdubbeling|halvering waarvoor|waarvan|waarop ..8 gewaarschuwd|gevreesd|gehoopt|gerekend;
      vreesde|vreesden|gevreesd ..2 dat; haalde|haalden|verwijderde|verwijderden ..6 tabel|cijfer|cijfers|bericht|grafiek ..2 offline|weg|waarin|met;
      niet , zoals ..6 gemeld|geschreven|beweerd; gerekend|gehoopt|gemikt op een|de|het|ten;
      had|hadden ..2 op een stijging|groei|daling|plus|krimp|export|uitvoer|import|invoer;
      eerdere|aanvankelijke|oorspronkelijke raming|ramingen|prognose|prognoses|voorspelling|voorspellingen|verwachtingen|schattingen van|dat;
      niemand ..6 herkent|herkende|kent ..2 cijfer|getal|bedrag;
      tweet|blog|pamflet|folder|kettingbrief schatte|schat|noemde|noemt|beweerde|beweert|sprak|gaf; ver onder de ..1 verwachte|voorspelde|geraamde
    `,
    untrue: `
      had|hadden ..1 gerekend|gehoopt|gemikt; had|heeft|hebben|hadden ..4 ingetrokken|teruggetrokken|herroepen; staat|staan nergens; sloeg|sloegen|wees|wezen ..6 af|van de hand; wilde|wilden|wil ..3 weten; vroeg|vroegen zich ..4 af;
      is|was|waren|zijn geen sprake; was|waren|is een? vergissing|fout|tikfout|drukfout; werd|werden ingetrokken|tegengesproken|ontkend;
      ontkende|ontkenden|ontkent|ontkennen de|het|een;
      een verzinsel; verzonnen; dubbeltelling; nooit getekend|ondertekend|gesloten; bleef|blijft ongetekend;
      bleek|blijkt|bleken ongegrond|onwaar|vals|onjuist; houdt|houden geen stand; geen sprake van; nooit sprake van; bevatte|bevatten een fout;
      is|zijn ingetrokken; is|zijn onwaar|ongegrond|verzonnen; klopt|kloppen niet; berust|berusten op een misverstand|vergissing|fout;
      was|is een fout|vergissing|misser|tikfout; is|zijn|was ..2 ingetrokken|gerectificeerd; uit de lucht gegrepen;
      betwist|ontkend|tegengesproken|weersproken|weerlegd|betwijfeld|bestreden door|.|,; is|blijft|zijn omstreden; betwist ..2 door|het|de;
      ontkent|betwist|weerspreekt het|de; wat ..4 ontkent|ontkennen|ontkende|betwist|betwisten|bestrijdt|tegenspreekt|weerspreekt;
      pure|regelrechte|keiharde|grove leugen|onzin|verzinsel; een leugen|verzinsel; is|was onzin; liegt; liegen; vergist zich; vergissen zich;
      heeft|hebben het mis; dwaalt; pure|louter|je reinste|complete fantasie|fictie|verzinsel|speculatie|onzin; gelogen|vervalst|fictief|opgeklopt;
      uit de|zijn|haar duim; het|er|dit moet|moest|had ..4 zijn|staan|heten|luiden|moeten; niet bevestigd|bewezen|geverifieerd|aangetoond;
      naar het rijk; noemt|noemde ..12 fantasie|verzinsel|onzin; is|zijn|was|werd|werden|waren ..5 ingetrokken|herroepen|teruggetrokken;
      berust|berusten|berustte op een ..1 *fout|misrekening|misvatting|misverstand; bestaat|bestaan|bestond|bestonden niet|nooit;
      is|zijn nooit|niet gekomen|uitgekomen|bewaarheid; nooit uitgekomen|bewaarheid|gekomen|werkelijkheid; kwam|kwamen niet|nooit uit;
      bleek|blijkt|bleken ..1 te berusten op; dubbel geteld*|geboekt*|meegeteld*|ingevoerd*; dubbelgeteld*; uit de duim;
      gebaseerd op een misverstand|fout|vergissing; raakt|raakte kant noch wal; raken kant noch wal; slaat|sloeg nergens op; van tafel;
      is|blijft een wens|droom|luchtkasteel; een luchtkasteel
    `,
    not: 'niet; geen; nooit; noch; ontken*; zonder; onjuist; evenmin; onwaar; ontkracht*',
  },
  notOnly: {
    only: `
      als nooit tevoren; nooit eerder|tevoren; nooit geziene|gezien|vertoonde|vertoond; meer|minder dan ooit;
      net geen|niet; niet alleen; niet minder; niet in de laatste plaats; niet meegerekend; niet eerder; niet toevallig; niet boven; niet hoger dan;
      niet verder dan;
      niet onder de?; nooit onder de?; geen min , maar; geen daling , maar; geen krimp , maar; geen plus , maar; geen groei , maar;
      niet meer|hoger|groter|verder|langer dan
    `,
  },
  takesBack: {
    figure: `
      het juiste|correcte|werkelijke|echte cijfer|getal|bedrag ..6 is|was|luidt;
      cijfer ingetrokken|teruggetrokken|geschrapt; trok|trekt ..2 cijfer in;
      het|dit bericht ..6 ingetrokken|geannuleerd;
      dat|die|dit|deze|het cijfer|cijfers|getal|bedrag|raming|prognose ..12 fout|onjuist|ingetrokken|achterhaald|tikfout;
      ontkent|ontkende ..2 dat|die|deze cijfer|cijfers|bedrag; is|zijn er nooit geweest
    `,
    answer: 'nee; neen; helemaal niet; niet echt',
    takesBack: `
      dat klopt niet; dat is onjuist|onwaar|niet|fout|onzin; onjuist; niets daarvan; dat was onjuist|niet;
      dat|het is|was onzin|onjuist|onwaar|kletskoek; onzin; nonsens; kletskoek; larie; lariekoek; flauwekul; quatsch; niets van waar|aan;
      geen woord van waar; het werd veel|heel|flink|fors? minder|anders; het liep heel|toch|even? anders; het pakte anders uit; het kwam er niet van;
      daar kwam|is niets|weinig van; daarvan kwam|is niets; het is er niet|nooit van gekomen; dat gebeurde niet; dat is niet gebeurd;
      dat was een nul te veel|weinig; geen van beide; verre van; was het maar waar; nagerekend klopt er|het|dat weinig|niet van?;
      niets is minder waar; dat is een fabel|fabeltje|sprookje; zo erg werd het niet; zover kwam het niet; zo ver kwam het niet
    `,
    unsaid: `
      nam|neemt|namen ..6 terug; trok|trekt|trokken ..2 uitspraak|bewering|woorden|verklaring|opmerking|uitlating|cijfer ..4 in;
      slikte|slikt|slikten ..4 in; kwam|komt|kwamen ..2 terug op|van; krabbelde|krabbelt ..2 terug; ingeslikt|teruggenomen|herroepen;
      herriep|herroept; verspreking; versprak|verspraken|verspreekt zich;
      omgewisseld|omgewisselde|verwisseld|verwisselde|omgedraaid|omgedraaide ..1 cijfer|cijfers|getal|getallen|kolom|kolommen;
      verwisseld|omgewisseld|omgedraaid|verhaspeld .|,|had|heeft|en; haalde|haalt|halen ..4 door elkaar; vergiste|vergist|vergisten zich ..1 in|,;
      dat|dit|zoiets ..4 nooit|niet gezegd|geschreven|beweerd|gepubliceerd|gemeld|gedrukt; bericht ..3 nooit|niet gepubliceerd|geplaatst|verspreid;
      niets daarvan; daar ..1 komt|kwam ..1 niets|niks; er komt|kwam niets|niks van; het|hij|die sneuvelde|strandde|mislukte|klapte|ketste;
      het|die|hij is ..3 gesneuveld|gestrand|mislukt|geklapt|afgeketst|van; die|dat was er niet|nooit;
      aanname|veronderstelling|scenario ..3 niet meer|geldt|vervallen|van; van de baan|tafel; was|is satire|ironisch|als grap;
      zich niet|nooit voorgedaan; heeft|hebben zich niet; dat|het|dit was|is een fout|vergissing|misser; dat was een vergissing;
      cijfer|cijfers|getal|getallen|percentage|gegevens ..3 verzonnen|vervalst|gelogen|verkeerd|uit; verzonnen te|had|heeft;
      te hebben verzonnen|gelogen; tabel|cijfer|cijfers|vraag|grafiek|statistiek|regel ..2 verkeerd|misverstaan ..1;
      verkeerd gelezen|begrepen|geïnterpreteerd; te hebben gelezen; gelogen; loog; had het mis|fout; excuseerde zich;
      bood|biedt|boden|maakte ..4 excuses|verontschuldigingen; verontschuldigde zich;
      gaf|geeft|erkende|erkent|bekende ..4 fout|vergissing|verwarring|verzonnen|ongelijk; het moet|moest|had ..3 zijn|zijn|moeten|staan;
      juiste|correcte cijfer|getal|bedrag|waarde|eenheid is|was; dat is|was niet zo|waar|het; dat is ze|hij|die|het niet; geen spoor van;
      kon|konden niet ..1 bevestigd|geverifieerd; was|is|pure|louter fantasie|fictie; later op? terugkwam|terugkwamen; op terugkwam|terugkwamen;
      afstand nam|genomen; wees|wijst|wezen|wijzen ..3 dat|dit|het|die|deze|beide|alles ..4 van de hand; wees|wijst|wezen|wijzen ..4 van de hand;
      verwees|verwijst|verwezen ..6 naar het rijk der fabelen|fabels; sprak|spreekt|spraken|spreken dat|dit|het|die ..4 tegen;
      sprak|spreekt|spraken|spreken ..4 bericht|berichten|verhaal|cijfer|cijfers ..2 tegen;
      weersprak|weerspreekt|ontkende|ontkent|ontkenden dat|dit|het|die .|,|gisteren|vandaag|stellig|prompt|meteen; een nul te veel|weinig;
      noemde|noemt dat|dit|het ..2 onzin|kletskoek|flauwekul|kolder|onwaar|gelogen
    `,
    such: "zo'n; een|de dergelijke|dergelijk; dergelijke|zulke|zulk|zo'n",
    none: 'er was|is|waren|zijn geen; was|is er geen',
    column: `
      rectificatie|rectificaties|correctie|correcties|verbetering|verbeteringen|rechtzetting|rechtzettingen|herstel; correcties en aanvullingen;
      in eigen zaak
    `,
    printed: `
      we|wij schreven|meldden|hadden ..3 geschreven|gemeld;
      een|het|de|onze|ons|in
      artikel|bericht|verhaal|hoofdartikel|commentaar|onderschrift|bijschrift|grafiek|kop|necrologie|gids|interview|profiel|stuk|tabel|kaart|kader|column ..12 stond|gaf|noemde|meldde|sprak|schreef|schreven|vermeldde|suggereerde|beweerde|citeerde|heette;
      wij|we schreven|meldden|gaven|noemden|vermeldden|beweerden; schreven|meldden|gaven|noemden|vermeldden wij|we; stond|heette ..8 dat
    `,
    unknown: `
      weet niemand|geen|men; niemand weet|kan; de vraag; af te wachten; te bezien; niet bekend|zeker|vast|duidelijk; onbekend; ongewis; twijfelachtig;
      open; moet|zal|moeten ..2 blijken; valt ..2 bezien|betwijfelen; hangt ..3 af; in de sterren; is zeer de vraag; onduidelijk; onzeker
    `,
  },
  retract: {
    corrects: 'rectificatie; corrigeert; gecorrigeerd; correctie',
    to: 'was|waren|is|zijn|bedroeg|bedroegen in werkelijkheid|feite; bijgesteld|herzien|gecorrigeerd naar|tot',
    next: `
      beloofde|verhoopte|gehoopte|vermeende|zogenaamde|genoemde|gemelde;
      laat staan; per abuis|abusievelijk van|over;
      en niet; niet de; niet het; in plaats van; in tegenstelling tot; anders dan;
      tegen|dan|onder|boven de|een ..1 verwachte|geraamde|voorspelde|gehoopte|beoogde|begrote
    `,
    last: `
      die rondgaat|rondgaan|circuleren|circuleert; berust|berustte|berusten|berustten;
      zoals eerder gemeld|bericht|gezegd; eerder gemeld|gemelde|bericht|genoemd; abusievelijk; ten onrechte; zoals aanvankelijk gemeld|bericht;
      gerectificeerd; foutief; per abuis; aanvankelijk gemeld; was|is|waren fout|onjuist|verkeerd;
      die|dat|waarop ..1 analisten|economen|kenners|experts|prognosemakers
    `,
  },
};
