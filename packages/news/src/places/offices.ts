import { fold } from '../text/fold.ts';

/** Offices that publish a country's trade figures, by country: where one speaks, the figures are of its country. */
const OFFICES: Readonly<Record<string, string>> = {
  MA: "Office des changes; Foreign Exchange Office; Oficina de Cambios; Devisenamt; مكتب الصرف; HCP; Morocco Foodex", RU: 'Rosstat; ФТС; Росстат; Агроэкспорт; Agroexport; Rusagrotrans; Русагротранс; Федеральная таможенная служба; Федеральной таможенной службы; РЭЦ; Federal Customs Service',
  FR: 'Insee; Douanes françaises; FranceAgriMer', DE: 'Destatis; Statistisches Bundesamt; Statistischen Bundesamt; Statistischen Bundesamts; Statistische Bundesamt; Federal Statistical Office; GTAI', NL: 'CBS; Centraal Bureau voor de Statistiek', BE: 'Nationale Bank van België; Banque nationale de Belgique; Statbel', ES: 'DataComex; ICEX; INE', IT: 'ISTAT; Istat', GB: 'ONS; Office for National Statistics; Department for Business and Trade; HMRC', CH: 'BAZG; Bundesamt für Zoll und Grenzsicherheit', AT: 'Statistik Austria',
  IE: 'Central Statistics Office; CSO', ID: 'Statistics Indonesia; BPS', PL: 'Statistics Poland; GUS', SE: 'Statistics Sweden; SCB', NO: 'Statistics Norway; SSB', DK: 'Statistics Denmark; Danmarks Statistik', FI: 'Statistics Finland', PT: 'Statistics Portugal', CZ: 'Czech Statistical Office', HU: 'KSH', GR: 'ELSTAT', LU: 'Statec', CA: 'Statistics Canada; Statistique Canada', AU: 'Australian Bureau of Statistics', NZ: 'Stats NZ', ZA: 'Statistics South Africa; Stats SA', KR: 'Korea Customs Service; Statistics Korea', UA: 'Укрстат; Госстат Украины', UZ: 'Узстат', AM: 'Армстат', GE: 'Geostat; Грузстат', AZ: 'Госкомстат Азербайджана', KG: 'Нацстатком Киргизии', SN: 'ANSD', CI: 'Anstat', CR: 'Procomer', EC: 'Banco Central del Ecuador',
  US: 'Census Bureau; USDA; Oficina del Censo; Commerce Department', CN: 'General Administration of Customs; GACC', TR: 'TurkStat; TÜİK', EG: 'CAPMAS; الجهاز المركزي للتعبئة العامة والإحصاء', TN: 'Institut national de la statistique; المعهد الوطني للإحصاء', DZ: 'ONS Algérie; الديوان الجزائري المهني للحبوب', KE: 'KNBS; Kenya National Bureau of Statistics', GH: 'Ghana Statistical Service; Ghana Cocoa Board', CO: 'DANE', MX: 'INEGI', PE: 'BCRP; Sunat', CL: 'Aduanas de Chile; ProChile', BR: 'Secex; MDIC', AR: 'INDEC', BY: 'Белстат', KZ: 'Казстат', SA: 'الهيئة العامة للإحصاء', JO: 'دائرة الإحصاءات العامة',
};

const BY_NAME: ReadonlyMap<string, string> = new Map(Object.entries(OFFICES).flatMap(([code, names]) => names.split(';').map((name) => [fold(name.trim()), code] as const)));

/** The country whose figures an office publishes. */
export const countryOfOffice = (name: string): string | undefined => BY_NAME.get(fold(name));
