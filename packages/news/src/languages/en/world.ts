import type { Table } from '../../grammar/table.ts';

/** Adjectives of countries that `places.ts` does not hold, each after its code (ISO 3166-1), in the form of templates. */
export const worldDemonyms = `
  LA Lao|Laotian; FJ Fijian; PS Palestinian; GM Gambian; SS South Sudanese; ER Eritrean; MU Mauritian; SC Seychellois; LS Basotho; SL Sierra Leonean; LR Liberian; CV Cape Verdean; HT Haitian; TT Trinidadian; GY Guyanese; SR Surinamese; XK Kosovar|Kosovan; MT Maltese; AF Afghan; AL Albanian; BH Bahraini; BJ Beninese; BO Bolivian; BA Bosnian; BW Botswanan|Motswana; BF Burkinabe; BI Burundian; KH Cambodian; TD Chadian; CG Congolese; CR Costa Rican; CY Cypriot; DJ Djiboutian; DO Dominican; SV Salvadoran; GA Gabonese; GT Guatemalan; GN Guinean; HN Honduran; JM Jamaican;
  KG Kyrgyz|Kyrgyzstani; LU Luxembourgish; MG Malagasy; MW Malawian; MD Moldovan; MN Mongolian; ME Montenegrin; MM Burmese; NA Namibian; NP Nepali|Nepalese; NI Nicaraguan; NE Nigerien; MK Macedonian; PA Panamanian; PY Paraguayan; RW Rwandan; SO Somali; KP North Korean; TW Taiwanese; TJ Tajik; TG Togolese; TM Turkmen; UY Uruguayan; ZW Zimbabwean
`;

/** Adjectives and inhabitants of parts of countries, by code (ISO 3166-2). */
export const regionAdjectives: Table = {
  'DE-BY': 'Bavarian',
  'DE-SN': 'Saxon',
  'BE-VLG': 'Flemish',
  'BE-WAL': 'Walloon',
  'ES-CT': 'Catalan',
  'ES-AN': 'Andalusian',
  'CA-QC': 'Quebecois',
  'US-TX': 'Texan',
  'US-CA': 'Californian',
  'GB-WLS': 'Welsh',
  'RU-TA': 'Tatar',
  'IT-82': 'Sicilian',
};
