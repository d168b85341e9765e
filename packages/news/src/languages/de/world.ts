import type { Table } from '../../grammar/table.ts';

/** Adjectives of countries that `places.ts` does not hold, each after its code (ISO 3166-1), in the form of templates. */
export const worldDemonyms = `
  LA laotisch*; NE nigrisch*; MU mauritisch*; MT maltesisch*; AF afghanisch*; AL albanisch*; AO angolanisch*; BH bahrainisch*; BD bangladeschisch*; BJ beninisch*; BO bolivianisch*; BA bosnisch*; BW botsuanisch*; BF burkinisch*; BI burundisch*; KH kambodschanisch*; CM kamerunisch*; TD tschadisch*; CG kongolesisch*; CR costa-ricanisch*; HR kroatisch*; CU kubanisch*; CY zyprisch*; DJ dschibutisch*; DO dominikanisch*; EC ecuadorianisch*; SV salvadorianisch*; EE estnisch*; GA gabunisch*; GT guatemaltekisch*; GN guineisch*; HN honduranisch*; IS isländisch*; JM jamaikanisch*; KG kirgisisch*; LV lettisch*; LT litauisch*; LU luxemburgisch*; MG madagassisch*; MW malawisch*; MD moldauisch*; MN mongolisch*; ME montenegrinisch*; MZ mosambikanisch*; MM birmanisch*|myanmarisch*;
  NA namibisch*; NP nepalesisch*; NZ neuseeländisch*; NI nicaraguanisch*; MK mazedonisch*; OM omanisch*; PA panamaisch*; PY paraguayisch*; PH philippinisch*; RW ruandisch*; SG singapurisch*; SI slowenisch*; SO somalisch*; KP nordkoreanisch*; LK sri-lankisch*; SD sudanesisch*; SY syrisch*; TW taiwanisch*; TJ tadschikisch*; TZ tansanisch*; TG togoisch*; TM turkmenisch*; UG ugandisch*; UY uruguayisch*; VE venezolanisch*; YE jemenitisch*; ZM sambisch*; ZW simbabwisch*
`;

/** Adjectives and inhabitants of parts of countries, by code (ISO 3166-2). */
export const regionAdjectives: Table = {
  'DE-BB': 'brandenburgisch*; Brandenburger',
  'DE-BW': 'baden-württembergisch*',
  'DE-BY': 'bayerisch*; bayrisch*',
  'DE-HE': 'hessisch*',
  'DE-MV': 'mecklenburgisch*',
  'DE-NI': 'niedersächsisch*',
  'DE-NW': 'nordrhein-westfälisch*',
  'DE-RP': 'rheinland-pfälzisch*',
  'DE-SH': 'schleswig-holsteinisch*',
  'DE-SL': 'saarländisch*',
  'DE-SN': 'sächsisch*',
  'DE-ST': 'sachsen-anhaltisch*',
  'DE-TH': 'thüringisch*; Thüringer',
  'AT-2': 'Kärntner',
  'AT-3': 'niederösterreichisch*',
  'AT-4': 'oberösterreichisch*',
  'AT-6': 'steirisch*',
  'AT-7': 'Tiroler',
  'AT-8': 'Vorarlberger',
  'BE-VLG': 'flämisch*',
  'BE-WAL': 'wallonisch*',
};
