import type { Table } from '../../grammar/language.ts';

/** Adjectives of countries that `places.ts` does not hold, each after its code (ISO 3166-1), in the form of templates. */
export const worldDemonyms = `
  LA лаосск*; MT мальтийск*; AF афганск*; AL албанск*; AO ангольск*; BH бахрейнск*; BJ бенинск*; BO боливийск*; BA боснийск*; BW ботсванск*; BF буркинийск*; KH камбоджийск*; CM камерунск*; TD чадск*; CO колумбийск*; CG конголезск*; CR коста - риканск*; CI ивуарийск*; HR хорватск*; CY кипрск*; DJ джибутийск*; DO доминиканск*; SV сальвадорск*; EE эстонск*; GA габонск*; GT гватемальск*; GN гвинейск*; HN гондурасск*; IS исландск*; IE ирландск*; JM ямайск*; KW кувейтск*; LV латвийск*; LT литовск*; LU люксембургск*; MG мадагаскарск*; MR мавританск*; ME черногорск*; MZ мозамбикск*; NA намибийск*; NP непальск*; NZ новозеландск*; NI никарагуанск*; NE нигерск*; MK македонск*; OM оманск*; PA панамск*; PY парагвайск*; PE перуанск*; PH филиппинск*; RW руандийск*; SG сингапурск*; SI словенск*; SO сомалийск*; KP северокорейск*; LK шри - ланкийск*; TW тайваньск*; TZ танзанийск*; TG тоголезск*; UG угандийск*; UY уругвайск*; YE йеменск*; ZM замбийск*; ZW зимбабвийск*
`;

/** Adjectives and inhabitants of parts of countries, by code (ISO 3166-2). */
export const regionAdjectives: Table = {
  'RU-KHM': 'югорск*; ханты - мансийск*', 'RU-YEV': 'биробиджанск*', 'RU-KGD': 'калининградск*', 'RU-TA': 'татарстанск*', 'RU-BA': 'башкирск*', 'RU-SA': 'якутск*', 'RU-BU': 'бурятск*', 'RU-DA': 'дагестанск*', 'RU-KAM': 'камчатск*', 'RU-SAK': 'сахалинск*', 'RU-KDA': 'кубанск*', 'RU-KR': 'карельск*', 'RU-UD': 'удмуртск*',
};

/** Regions named by an adjective and "область", by the stem of the adjective. */
const OBLASTS = 'AMU Амурск; ARK Архангельск; AST Астраханск; BEL Белгородск; BRY Брянск; CHE Челябинск; IRK Иркутск; IVA Ивановск; KGD Калининградск; KLU Калужск; KIR Кировск; KOS Костромск; KRS Курск; KEM Кемеровск; KGN Курганск; SVE Свердловск; LEN Ленинградск; LIP Липецк; MOS Московск; MUR Мурманск; NGR Новгородск; NIZ Нижегородск; NVS Новосибирск; OMS Омск; ORE Оренбургск; ORL Орловск; PNZ Пензенск; PSK Псковск; ROS Ростовск; RYA Рязанск; SAM Самарск; SAR Саратовск; SMO Смоленск; TAM Тамбовск; TOM Томск; TUL Тульск; TVE Тверск; TYU Тюменск; ULY Ульяновск; VGG Волгоградск; VLA Владимирск; VLG Вологодск; VOR Воронежск; YAR Ярославск';

/** Names of parts of countries beside those of `places/regions.ts`, by code (ISO 3166-2). */
export const regions: Table = Object.fromEntries(OBLASTS.split(';').map((one) => one.trim().split(' ') as [string, string]).map(([code, stem]) => [`RU-${code}`, `${stem}* област*|таможн*|регион*`]));
