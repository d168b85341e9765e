import type { Language } from '../grammar/language.ts';
import type { Table } from '../grammar/table.ts';

/** Parts of countries (ISO 3166-2) whose trade the press tells: names in Latin letters for all, then by language where it has its own. */
const REGIONS = `
DE-BB: Brandenburg; ru: Бранденбург|Бранденбурга|Бранденбурге
DE-BW: Baden-Württemberg; fr: Bade-Wurtemberg; nl: Baden-Württemberg; ru: Баден - Вюртемберг|Вюртемберга|Вюртемберге
DE-BY: Bayern|Bayerns; en: Bavaria; fr: Bavière; nl: Beieren; es: Baviera; ru: Бавария|Баварии|Баварию|Баварией; ar: بافاريا
DE-MV: Mecklenburg-Vorpommern|Mecklenburg-Vorpommerns; en: Mecklenburg-Western Pomerania; fr: Mecklembourg-Poméranie-Occidentale
DE-NI: Niedersachsen|Niedersachsens; en: Lower Saxony; fr: Basse-Saxe; nl: Nedersaksen; es: Baja Sajonia; ru: Нижняя|Нижней Саксония|Саксонии
DE-NW: Nordrhein-Westfalen|Nordrhein-Westfalens; de: NRW; en: North Rhine-Westphalia; fr: Rhénanie-du-Nord-Westphalie; nl: Noordrijn-Westfalen; es: Renania del Norte-Westfalia
DE-RP: Rheinland-Pfalz; en: Rhineland-Palatinate; fr: Rhénanie-Palatinat; nl: Rijnland-Palts; es: Renania-Palatinado
DE-SH: Schleswig-Holstein|Schleswig-Holsteins
DE-SL: Saarland|Saarlandes; fr: Sarre; es: Sarre
DE-SN: Sachsen|Sachsens; en: Saxony; fr: Saxe; nl: Saksen; es: Sajonia; ru: Саксония|Саксонии|Саксонию|Саксонией; ar: ساكسونيا
DE-ST: Sachsen-Anhalt|Sachsen-Anhalts; en: Saxony-Anhalt; fr: Saxe-Anhalt; nl: Saksen-Anhalt; es: Sajonia-Anhalt
DE-TH: Thüringen|Thüringens; en: Thuringia; fr: Thuringe; es: Turingia; ru: Тюрингия|Тюрингии|Тюрингию
AT-1: Burgenland|Burgenlands
AT-2: Kärnten|Kärntens; en: Carinthia; fr: Carinthie; es: Carintia
AT-3: Niederösterreich|Niederösterreichs; en: Lower Austria; fr: Basse-Autriche
AT-4: Oberösterreich|Oberösterreichs; en: Upper Austria; fr: Haute-Autriche
AT-6: Steiermark; en: Styria; fr: Styrie; es: Estiria
AT-7: Tirol|Tirols; en: Tyrol; fr: Tyrol
AT-8: Vorarlberg|Vorarlbergs
CH-AG: Aargau; fr: Argovie
CH-TI: Tessin; en: Ticino; es: Ticino
CH-VD: Waadt; en: Vaud; fr: Vaud
CH-VS: Wallis; en: Valais; fr: Valais
FR-ARA: Auvergne-Rhône-Alpes
FR-BFC: Bourgogne-Franche-Comté
FR-BRE: Bretagne; en: Brittany; es: Bretaña
FR-CVL: Centre-Val de Loire
FR-20R: Corse; en: Corsica; de: Korsika; nl: Corsica; es: Córcega
FR-GES: Grand Est; Alsace; de: Elsass
FR-HDF: Hauts-de-France
FR-IDF: Île-de-France
FR-NAQ: Nouvelle-Aquitaine
FR-NOR: Normandie; en: Normandy; es: Normandía; ru: Нормандия|Нормандии|Нормандию
FR-OCC: Occitanie; en: Occitania; es: Occitania
FR-PAC: Provence-Alpes-Côte d'Azur; fr: Paca
FR-PDL: Pays de la Loire
ES-AS: Asturias; fr: Asturies; de: Asturien; nl: Asturië
ES-CB: Cantabria; de: Kantabrien; fr: Cantabrie
ES-EX: Extremadura; fr: Estrémadure
ES-GA: Galicia; de: Galicien; fr: Galice; nl: Galicië; ru: Галисия|Галисии|Галисию
ES-IB: Baleares; en: Balearic Islands; de: Balearen; fr: Baléares; nl: Balearen
ES-NC: Navarra; en: Navarre; fr: Navarre
ES-RI: La Rioja
ES-AN: Andalucía; en: Andalusia; de: Andalusien; fr: Andalousie; nl: Andalusië; ru: Андалусия|Андалусии|Андалусию; ar: الأندلس
ES-AR: Aragón; en: Aragon; fr: Aragon; de: Aragonien
ES-CT: Cataluña; en: Catalonia; de: Katalonien; fr: Catalogne; nl: Catalonië; ru: Каталония|Каталонии|Каталонию; ar: كتالونيا
ES-PV: País Vasco; en: Basque Country; de: Baskenland; fr: Pays basque; nl: Baskenland
IT-21: Piemonte; en: Piedmont; de: Piemont; fr: Piémont
IT-25: Lombardia; en: Lombardy; de: Lombardei; fr: Lombardie; nl: Lombardije; es: Lombardía; ru: Ломбардия|Ломбардии|Ломбардию; ar: لومبارديا
IT-34: Veneto; fr: Vénétie; de: Venetien
IT-45: Emilia-Romagna; fr: Émilie-Romagne
IT-52: Toscana; en: Tuscany; de: Toskana; fr: Toscane; nl: Toscane; ru: Тоскана|Тосканы|Тоскане
IT-82: Sicilia; en: Sicily; de: Sizilien; fr: Sicile; nl: Sicilië; ru: Сицилия|Сицилии|Сицилию; ar: صقلية
NL-DR: Drenthe
NL-FL: Flevoland
NL-FR: Friesland; fr: Frise
NL-GE: Gelderland; fr: Gueldre
NL-GR: Groningen; fr: Groningue
NL-NB: Noord-Brabant; nl: Brabant
NL-OV: Overijssel
NL-ZE: Zeeland; fr: Zélande; es: Zelanda
BE-VLG: Vlaanderen; en: Flanders; de: Flandern; fr: Flandre; es: Flandes; ru: Фландрия|Фландрии|Фландрию
BE-WAL: Wallonië; en: Wallonia; de: Wallonien; fr: Wallonie; es: Valonia; ru: Валлония|Валлонии|Валлонию
PL-02: Dolny Śląsk; en: Lower Silesia; de: Niederschlesien; fr: Basse-Silésie; es: Baja Silesia
PL-24: Śląsk; en: Silesia; de: Schlesien; fr: Silésie; es: Silesia
US-AK: Alaska
US-AL: Alabama
US-AZ: Arizona
US-CA: California; de: Kalifornien; fr: Californie; nl: Californië; ru: Калифорния|Калифорнии|Калифорнию; ar: كاليفورنيا
US-FL: Florida; fr: Floride; ru: Флорида|Флориды|Флориде; ar: فلوريدا
US-IA: Iowa
US-IL: Illinois
US-IN: Indiana
US-KS: Kansas
US-LA: Louisiana; fr: Louisiane; es: Luisiana
US-MI: Michigan
US-MN: Minnesota
US-MO: Missouri
US-NC: North Carolina; fr: Caroline du Nord; es: Carolina del Norte
US-NE: Nebraska
US-NJ: New Jersey
US-OH: Ohio
US-OR: Oregon
US-PA: Pennsylvania; fr: Pennsylvanie; es: Pensilvania
US-SC: South Carolina; fr: Caroline du Sud; es: Carolina del Sur
US-TN: Tennessee
US-TX: Texas; es: Tejas; ru: Техас|Техаса|Техасе; ar: تكساس
US-WI: Wisconsin
CA-AB: Alberta
CA-BC: British Columbia; fr: Colombie-Britannique; es: Columbia Británica
CA-MB: Manitoba
CA-NB: New Brunswick; fr: Nouveau-Brunswick
CA-NS: Nova Scotia; fr: Nouvelle-Écosse
CA-ON: Ontario
CA-QC: Quebec; fr: Québec
CA-SK: Saskatchewan
AU-QLD: Queensland
AU-SA: South Australia
AU-TAS: Tasmania
AU-WA: Western Australia
BR-CE: Ceará
BR-GO: Goiás
BR-MG: Minas Gerais
BR-MT: Mato Grosso
BR-PE: Pernambuco
BR-PR: Paraná
BR-RS: Rio Grande do Sul; es: Río Grande del Sur
BR-SC: Santa Catarina
AR-S: Santa Fe
AR-Q: Neuquén
AR-U: Chubut
CO-ANT: Antioquia
CO-VAC: Valle del Cauca
EC-G: Guayas
MX-BCN: Baja California
MX-CHH: Chihuahua
MX-COA: Coahuila
MX-GUA: Guanajuato
MX-JAL: Jalisco
MX-MIC: Michoacán
MX-NLE: Nuevo León
MX-SIN: Sinaloa
MX-SON: Sonora
MX-YUC: Yucatán
CN-FJ: Fujian; fr: Fujian; ru: Фуцзянь|Фуцзяни
CN-GD: Guangdong; ru: Гуандун|Гуандуна|Гуандуне; ar: قوانغدونغ
CN-GX: Guangxi
CN-HI: Hainan; ru: Хайнань|Хайнани
CN-HL: Heilongjiang; ru: Хэйлунцзян|Хэйлунцзяна
CN-JS: Jiangsu; ru: Цзянсу
CN-SC: Sichuan; ru: Сычуань|Сычуани
CN-SD: Shandong; ru: Шаньдун|Шаньдуна
CN-XJ: Xinjiang; ru: Синьцзян|Синьцзяна; ar: شينجيانغ
CN-ZJ: Zhejiang; ru: Чжэцзян|Чжэцзяна
IN-AP: Andhra Pradesh
IN-GJ: Gujarat; ru: Гуджарат|Гуджарата; ar: غوجارات
IN-KA: Karnataka
IN-KL: Kerala
IN-MH: Maharashtra
IN-TG: Telangana
IN-TN: Tamil Nadu
IN-UP: Uttar Pradesh
IN-WB: West Bengal
RU-BA: Bashkortostan; Bashkiria; fr: Bachkirie; de: Baschkortostan; ru: Башкирия|Башкирии|Башкирию|Башкирией; ru: Башкортостан|Башкортостана|Башкортостане|Башкортостану
RU-TA: Tatarstan; ru: Татарстан|Татарстана|Татарстане|Татарстану|Татарстаном; ar: تتارستان
RU-CE: Chechnya; ru: Чечня|Чечни|Чечне|Чечню
RU-DA: Dagestan; ru: Дагестан|Дагестана|Дагестане
RU-KR: Karelia; ru: Карелия|Карелии|Карелию
RU-SA: Yakutia; ru: Якутия|Якутии|Якутию
RU-UD: Udmurtia; ru: Удмуртия|Удмуртии|Удмуртию
RU-CU: Chuvashia; ru: Чувашия|Чувашии|Чувашию
RU-BU: Buryatia; ru: Бурятия|Бурятии|Бурятию
RU-KDA: Kuban; ru: Кубань|Кубани|Кубанью; ru: Краснодарск* кра*
RU-PRI: Primorye; ru: Приморье|Приморья|Приморью; ru: Приморск* кра*
RU-KEM: Kuzbass; ru: Кузбасс|Кузбасса|Кузбассе; ru: Кемеровск* област*
RU-SAK: Sakhalin; ru: Сахалин|Сахалина|Сахалине; ru: Сахалинск* област*
RU-KHA: Khabarovsk Krai; ru: Хабаровск* кра*
RU-KYA: Krasnoyarsk Krai; ru: Красноярск* кра*
RU-PER: Perm Krai; ru: Пермск* кра*
RU-STA: Stavropol Krai; ru: Ставрополье|Ставрополья; ru: Ставропольск* кра*
RU-ALT: Altai Krai; ru: Алтайск* кра*
RU-SVE: Sverdlovsk Oblast|Region; ru: Свердловск* област*
`;

/** The names a line gives in a language: its own, or where it has none those in Latin letters. */
function namesIn({ code, traits }: Language, written: string): string {
  const parts = written.split(';').map((part) => part.trim());
  const own = parts.filter((part) => part.startsWith(`${code}: `)).map((part) => part.slice(4));
  const latin = parts.filter((part) => !/^[a-z]{2}: /.test(part));
  return (traits.script === 'Latin' ? [...latin, ...own] : own).join('; ');
}

/** Names of regions in a language, by code. */
export function worldRegions(language: Language): Table {
  const entries = REGIONS.trim().split('\n').map((line): [string, string] => [line.slice(0, line.indexOf(':')), namesIn(language, line.slice(line.indexOf(':') + 1))]);
  return { ...Object.fromEntries(entries.filter(([, names]) => names !== '')), ...language.places.regions };
}
