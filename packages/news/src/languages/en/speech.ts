import type { SpeechTables } from '../../grammar/language.ts';

export const speech: SpeechTables = {
  say: {
    say: `
      said; says; told; tells; stated; states; noted; notes; added; adds; declared; announced; announces; reported; reports; stressed; underlined;
      emphasized; emphasised; explained; explains; pointed out; confirmed; revealed; reveals; indicated; indicates; disclosed; commented; recalled;
      remarked; affirmed; estimates; estimated; predicts; predicted; expects; projects; forecasts; forecast; highlighted; observed; wrote; writes;
      published; claimed; claims; argued; believes; showed; shows; show; put; calculated; cited; cites; insisted; admitted; said in a statement;
      projected; maintained; asserted; warned; calculates; released; released by; published by; compiled by; lamented; hailed; boasted;
      tweeted; testified; outlined; emphasises; voiced; summarised; summarized; concluded; specified; told reporters; countered; acknowledged;
      acknowledges; conceded; replied; responded; vowed; pledged; reckons; reckoned; sees; foresees; hopes; hoped; unveiled; posted; stresses;
      points out; replies; suggested; suggests; say; reckon; believe; argue; argues; note; warn; warns; suggest; indicate; insist; insists; expect;
      predict; quoted as saying; quoted as telling; celebrated|celebrate|celebrates; arrives|arrived at; counts|counted|tallied|tallies; boasts;
      complained|complains; sighed|sighs; grumbled|grumbles; recalls; remarks; comments; concludes; confirms; underlines; underscored|underscores;
      enthused|enthuses; cautioned|cautions; quipped; answered|answers; wrote in; cheered|cheers; posted on; briefed; mentioned|mentions; singled out;
      announcing; describes|described; puts; let|lets it be known; has|have|had it;
      data|figures|numbers|statistics give|gives|gave|put|puts|point|points; told ..4 reporters|journalists; went on; goes on; chimed|chimes in;
      volunteered
    `,
  },
  source: {
    source: `
      according to; as per; citing; quoting; data from|of|by|released|published by?; figures from|of|by|released|published by?; statistics from|of|by;
      numbers from|by; in the words of; a report by|from|of; report by|from; estimates by|from|of; data compiled by; on the basis of data from|of;
      based on data from|of|by; reported by; announced by; published by; released by; said by; quoted by; stated by; forecast by|of;
      projections by|of; calculations by|of; source :; sources :; going|judging by; to go by; as compiled|reported|published|calculated|estimated by;
      per the ..2 ministry|office|bureau|agency|bank|customs|department|statistics|chamber|data|figures; in the estimation of; by the reckoning of;
      by ..1 own reckoning|count|figures
    `,
  },
  body: {
    body: `
      consultancy; Trade & Investment; Analysts; Office; Ministry; Bureau; Institute; Agency; Service; Bank; Council; Chamber; Federation;
      Association; Commission; Authority; Administration; Department; Board; Union; Centre; Center; Organization; Organisation; Customs; Statistics;
      Exchange; Fund; Secretariat; Government; Embassy; Society; Confederation; Committee; Company; Group; Directorate; Federal; Eurostat; Destatis;
      UNCTAD; WTO; IMF; ISTAT; INSEE; Rosstat; TurkStat; INE; CAPMAS; KNBS; CBS; USDA; Kremlin; Observatory; Corporation; Treasury; Secretary; Fitch;
      Moody; University; Academy; data.gov; Portal; House; Register; Assembly; Lobby; Comtrade; Monitor; Registry; Watchdog; Regulator; Alliance;
      Syndicate; Consortium; Commissariat; Cooperative; Foundation; Inspectorate; Prosecutor; Parliament; Roundtable; Trust; Network;
      think-tank|thinktank
    `,
  },
  title: {
    title: `
      Shri|Smt|Sri|Dato|Datuk|Tun; Tan Sri; Dato Seri|Sri; H . E .; Hon .; Minister-President; minister-president; undersecretary; Undersecretary; Commerce; vice-minister; envoy; Conseller; chairwoman; Chairwoman;
      vice-president; attaché; Foreign Affairs; Foreign Minister; minister; Minister; president; President; ambassador; Ambassador; director;
      Director; head; Head; chairman; Chairman; chair; chief; secretary; Secretary; spokesman; spokeswoman; spokesperson; representative;
      Representative; deputy; Deputy; prime; Prime; ministers|Ministers; presidents|Presidents; ambassadors|Ambassadors; governors|Governors;
      commissioners|Commissioners; chancellors|Chancellors; secretaries|Secretaries; directors|Directors; chairmen|Chairmen; leaders|Leaders;
      mayors|Mayors; King; king; vice; Vice; commissioner; Commissioner; analyst; economist; governor; Governor; CEO; PM; general; Mr; Mrs; Ms; Dr;
      premier; counterpart; foreign; economy; trade; senior; Majesty; His; Her; Sheikh; Prince; Princess; Queen; Sultan; Emir; Chancellor; chancellor;
      mayor; Mayor; executive; managing; state; co-chair; member; professor; Professor; attache; consul; Consul; official; leader;
      chairperson|Chairperson; minister-delegate; aide; adviser|advisor; director-general|Director-General; co-founder; founder; owner; strategist;
      researcher; lobbyist; boss; treasurer; commissioner-general; chief executive; negotiator; senator|Senator; congressman; trader;
      Extraordinary|extraordinary; Plenipotentiary|plenipotentiary
    `,
  },
  pronoun: {
    he: `
      he; she; they; the minister; the official; the ambassador; the diplomat; the president; the head; the agency; the office; the ministry;
      the bureau; the same source; the source; the report; the statement; the representative; the envoy; the secretary; the commissioner
    `,
  },
  that: {
    that: `
      this was said; this was stated; this was announced; this was reported; this emerged; that is according; this is according;
      these figures were; the figures were|was; the data was|were; this is what; the announcement was made; that is what;
      the figures were released; the data were released; so said; this is the finding
    `,
  },
  outlet: {
    outlet: `
      TASS; Reuters; RIA Novosti; RIA; Sputnik; Interfax; MAP; AFP; Bloomberg; Anadolu; Xinhua; EFE; dpa; Kommersant; Izvestia; Vedomosti; RBC; CNBC;
      BBC; Al Jazeera; Financial Times; Agence France-Presse; Associated Press; AP; Prime; Le360; Hespress; agency; newspaper; daily; journalists;
      reporters; news; Hortoinfo; EastFruit; FreshPlaza; L'Économiste; Médias24; Le Matin; La Vie éco; The Economic Times; Nikkei; Handelsblatt;
      Les Echos; Yonhap; Kyodo; Fana; Trend; BelTA; Kazinform; Kabar; Azertac; ANSA; Belga; Lusa; Petra; KUNA; WAM; SPA; QNA
    `,
  },
  royal: { king: 'the Sovereign; the monarch; Sovereign; the King' },
};
