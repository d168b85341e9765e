import type { Table } from '../../grammar/table.ts';

/** Adjectives of countries that `places.ts` does not hold, each after its code (ISO 3166-1), in the form of templates. */
export const worldDemonyms = `
  GQ ecuatoguinean*; HT haitian*; MT maltés|maltesa|malteses|maltesas; AF afgan*; AL albanés|albanesa|albaneses|albanesas; AO angoleñ*; AM armeni*; AZ azerbaiyan*; BH bareiní|bareiníes; BD bangladesí|bangladesíes; BJ beninés|beninesa|beninesas; BA bosni*; BW botsuan*; BF burkinés|burkinesa|burkinesas; KH camboyan*; CM camerunés|camerunesa|cameruneses|camerunesas; TD chadian*; CG congoleñ*; CR costarricense|costarricenses; HR croata|croatas; CY chipriota|chipriotas; DO dominican*; SV salvadoreñ*; EE estoni*; GA gabonés|gabonesa|gabonesas; GE georgian*; GT guatemaltec*; GN guinean*; HN hondureñ*; IS islandés|islandesa|islandeses|islandesas; JM jamaican*; KW kuwaití|kuwaitíes; KG kirguís|kirguisa|kirguises|kirguis|kirguisa|kirguisos|kirguisas; LV letón|letona|letones|letonas; LT lituan*; LU luxemburgués|luxemburguesa|luxemburguesas; MG malgache|malgaches; ML maliense|malienses; MD moldav*; MN mongol|mongola|mongoles|mongolas; ME montenegrin*; MZ mozambiqueñ*; MM birman*;
  NA namibi*; NP nepalí|nepalíes; NZ neozelandés|neozelandesa|neozelandeses|neozelandesas; NI nicaragüense|nicaragüenses; NE nigerin*; MK macedoni*; OM omaní|omaníes; PA panameñ*; PH filipin*; RW ruandés|ruandesa|ruandesas; RS serbi*; SG singapurense|singapurenses; SK eslovac*; SI eslovén|eslovena|eslovenas|eslovenos|esloveno; SO somalí|somalíes; KP norcorean*; LK esrilanqués|esrilanquesa|esrilanquesas; SD sudanés|sudanesa|sudaneses|sudanesas; SY siri*; TW taiwanés|taiwanesa|taiwaneses|taiwanesas; TJ tayik*; TZ tanzan*; TG togolés|togolesa|togolesas; TM turcoman*; UG ugandés|ugandesa|ugandesas; UZ uzbek*; YE yemení|yemeníes; ZM zambian*; ZW zimbabuense|zimbabuenses
`;

/** Adjectives and inhabitants of parts of countries, by code (ISO 3166-2). */
export const regionAdjectives: Table = {
  'ES-AR': 'aragonés|aragonesa|aragonesas|aragoneses',
  'ES-AS': 'asturiano|asturiana|asturianas|asturianos',
  'ES-CB': 'cántabro|cántabra|cántabras|cántabros',
  'ES-EX': 'extremeño|extremeña|extremeñas|extremeños',
  'ES-RI': 'riojano|riojana|riojanas|riojanos',
  'ES-CN': 'canario|canaria|canarias|canarios',
  'ES-MD': 'madrileño|madrileña|madrileñas|madrileños',
  'MX-NLE': 'neoleonés|neoleonesa|neoleonesas|neoleoneses',
  'CA-QC': 'quebequense|quebequenses',
  'BR-SP': 'paulista|paulistas',
};
