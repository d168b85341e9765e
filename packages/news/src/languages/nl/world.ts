import type { Table } from '../../grammar/table.ts';

/** Adjectives of countries that `places.ts` does not hold, each after its code (ISO 3166-1), in the form of templates. */
export const worldDemonyms = `
  TG Togolees|Togolese; MG Malagassisch|Malagassische; MT Maltees|Maltese; AF Afghaans|Afghaanse; AL Albanees|Albanese; AO Angolees|Angolese; AM Armeens|Armeense; AZ Azerbeidzjaans|Azerbeidzjaanse; BH Bahreins|Bahreinse; BD Bengalees|Bengalese; BJ Benins|Beninse; BO Boliviaans|Boliviaanse; BA Bosnisch|Bosnische; BF Burkinees|Burkinese; KH Cambodjaans|Cambodjaanse; TD Tsjadisch|Tsjadische; CG Congolees|Congolese; CR Costa Ricaans|Costa Ricaanse|Costa Ricaans|Ricaanse; HR Kroatisch|Kroatische; CU Cubaans|Cubaanse; CY Cypriotisch|Cypriotische; DO Dominicaans|Dominicaanse; EE Ests|Estse|Estische; GE Georgisch|Georgische; GT Guatemalteeks|Guatemalteekse; IS IJslands|IJslandse; JM Jamaicaans|Jamaicaanse; KG Kirgizisch|Kirgizische; LV Lets|Letse; LT Litouws|Litouwse; LU Luxemburgs|Luxemburgse; MD Moldavisch|Moldavische;
  MN Mongools|Mongoolse; MZ Mozambikaans|Mozambikaanse; MM Birmees|Birmese; NA Namibisch|Namibische; NP Nepalees|Nepalese; NZ Nieuw-Zeelands|Nieuw-Zeelandse; NI Nicaraguaans|Nicaraguaanse; MK Macedonisch|Macedonische; OM Omaans|Omaanse; PA Panamees|Panamese; PY Paraguayaans|Paraguayaanse; PH Filipijns|Filipijnse; RW Rwandees|Rwandese; SG Singaporees|Singaporese; SI Sloveens|Sloveense; SO Somalisch|Somalische; KP Noord-Koreaans|Noord-Koreaanse; LK Sri Lankaans|Sri Lankaanse|Sri Lankaans|Lankaanse; SD Soedanees|Soedanese; SY Syrisch|Syrische; TW Taiwanees|Taiwanese; TJ Tadzjieks|Tadzjiekse; TZ Tanzaniaans|Tanzaniaanse; TM Turkmeens|Turkmeense; UG Oegandees|Oegandese; UY Uruguayaans|Uruguayaanse; UZ Oezbeeks|Oezbeekse; VE Venezolaans|Venezolaanse; YE Jemenitisch|Jemenitische; ZM Zambiaans|Zambiaanse; ZW Zimbabwaans|Zimbabwaanse; SR Surinaams|Surinaamse; CW Curaçaos|Curaçaose
`;

/** Adjectives and inhabitants of parts of countries, by code (ISO 3166-2). */
export const regionAdjectives: Table = {
  'BE-VLG': 'Vlaams|Vlaamse',
  'BE-WAL': 'Waals|Waalse',
  'NL-ZE': 'Zeeuws|Zeeuwse',
  'NL-NB': 'Brabants|Brabantse',
  'NL-GE': 'Gelders|Gelderse',
  'NL-GR': 'Gronings|Groningse',
  'DE-BY': 'Beiers|Beierse',
  'DE-SN': 'Saksisch|Saksische',
};
