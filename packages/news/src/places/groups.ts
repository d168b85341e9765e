/** Members of the groups of countries that news speak of, by ISO 3166-1 alpha-2: continents after UN M49, organisations after their own lists of members (2025). */
const AFRICA = 'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW EH';
const NORTHERN_AFRICA = 'DZ EG LY MA SD TN EH MR';
const GCC = 'AE BH KW OM QA SA';
const MIDDLE_EAST = `${GCC} IQ IR IL JO LB PS SY YE EG TR`;
const ASIA = 'AF AM AZ BH BD BT BN KH CN CY GE HK IN ID IR IQ IL JP JO KZ KP KR KW KG LA LB MO MY MV MN MM NP OM PK PS PH QA SA SG LK SY TW TJ TH TL TR TM AE UZ VN YE';
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';

const MEMBERS: Readonly<Record<string, string>> = {
  EU, 'G:AFRICA': AFRICA, 'G:NORTHERN-AFRICA': NORTHERN_AFRICA, 'G:ASIA': ASIA, 'G:GCC': GCC, 'G:MIDDLE-EAST': MIDDLE_EAST,
  'G:MENA': `${MIDDLE_EAST} DZ LY MA SD TN DJ MR`,
  'G:SUB-SAHARAN-AFRICA': AFRICA.split(' ').filter((code) => !NORTHERN_AFRICA.includes(code) || code === 'SD' || code === 'MR').join(' '),
  'G:EUROPE': `${EU} AL AD BA BY CH FO GB IS LI MC MD ME MK NO RS RU SM UA VA XK`,
  'G:ARAB-STATES': 'DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE',
  'G:LATIN-AMERICA': 'AR BO BR CL CO CR CU DO EC SV GT HN HT MX NI PA PY PE PR UY VE',
  'G:ASEAN': 'BN KH ID LA MY MM PH SG TH VN TL', 'G:CIS': 'AM AZ BY KZ KG MD RU TJ UZ TM', 'G:EAEU': 'AM BY KZ KG RU',
  'G:MERCOSUR': 'AR BO BR PY UY', 'G:BRICS': 'BR RU IN CN ZA EG ET IR AE ID SA',
};

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(MEMBERS).map(([group, codes]) => [group, new Set(codes.split(' '))]));

/** Whether a country, or a region of it, is of a group; false for groups that are not known. */
export const isMember = (code: string, group: string): boolean => SETS.get(group)?.has(code.slice(0, 2)) === true && !code.startsWith('G:');
