import type { Table } from '../../grammar/table.ts';

/** Adjectives of countries that `places.ts` does not hold, each after its code (ISO 3166-1), in the form of templates. */
export const worldDemonyms = `
  LA laotien|laotienne|laotiennes|laotiens; PS palestinien|palestinienne|palestiniennes|palestiniens; SO somalien|somalienne|somaliennes|somaliens; MU mauricien|mauricienne|mauriciennes|mauriciens; LR libérien|libérienne|libériennes|libériens; CV cap-verdien|cap-verdienne|cap-verdiennes|cap-verdiens; HT haïtien|haïtienne|haïtiennes|haïtiens; MT maltais|maltaise|maltaises; AF afghan|afghane|afghanes|afghans; AL albanais|albanaise|albanaises; AM arménien|arménienne|arméniennes|arméniens; BH bahreïni|bahreïnie|bahreïnies|bahreïnis; BO bolivien|bolivienne|boliviennes|boliviens; BA bosnien|bosnienne|bosniennes|bosniens; BI burundais|burundaise|burundaises; KH cambodgien|cambodgienne|cambodgiennes|cambodgiens; TD tchadien|tchadienne|tchadiennes|tchadiens; CG congolais|congolaise|congolaises;
  CR costaricien|costaricienne|costariciennes|costariciens; CU cubain|cubaine|cubaines|cubains; CY chypriote|chypriotes; DJ djiboutien|djiboutienne|djiboutiennes|djiboutiens; DO dominicain|dominicaine|dominicaines|dominicains; EC équatorien|équatorienne|équatoriennes|équatoriens; SV salvadorien|salvadorienne|salvadoriennes; EE estonien|estonienne|estoniennes|estoniens; GE géorgien|géorgienne|géorgiennes|géorgiens; GT guatémaltèque|guatémaltèques; HN hondurien|hondurienne|honduriennes; JM jamaïcain|jamaïcaine|jamaïcaines;
  KG kirghize|kirghizes; LV letton|lettone|lettones|lettons; LT lituanien|lituanienne|lituaniennes|lituaniens; LU luxembourgeois|luxembourgeoise|luxembourgeoises; MD moldave|moldaves; MN mongol|mongole|mongoles|mongols; ME monténégrin|monténégrine|monténégrines; MZ mozambicain|mozambicaine|mozambicaines|mozambicains; MM birman|birmane|birmanes|birmans; NA namibien|namibienne|namibiennes; NP népalais|népalaise|népalaises; NI nicaraguayen|nicaraguayenne|nicaraguayennes; MK macédonien|macédonienne|macédoniennes; PA panaméen|panaméenne|panaméennes|panaméens;
  PY paraguayen|paraguayenne|paraguayennes; PH philippin|philippine|philippines|philippins; SG singapourien|singapourienne|singapouriennes; SI slovène|slovènes; KP nord-coréen|nord-coréenne|nord-coréennes; LK sri-lankais|sri-lankaise|sri-lankaises; SD soudanais|soudanaise|soudanaises; TW taïwanais|taïwanaise|taïwanaises; TJ tadjik|tadjike|tadjikes; TM turkmène|turkmènes; UY uruguayen|uruguayenne|uruguayennes; YE yéménite|yéménites; ZM zambien|zambienne|zambiennes; ZW zimbabwéen|zimbabwéenne|zimbabwéennes; BF burkinabè|burkinabé|burkinabés|burkinabé|burkinabée|burkinabées|burkinabés; CI ivoirien|ivoirienne|ivoiriennes|ivoiriens
`;

/** Adjectives and inhabitants of parts of countries, by code (ISO 3166-2). */
export const regionAdjectives: Table = {
  'FR-ARA': 'auvergnat|auvergnate|auvergnates|auvergnats; rhônalpin|rhônalpine|rhônalpines|rhônalpins',
  'FR-BRE': 'breton|bretonne|bretonnes|bretons',
  'FR-20R': 'corses',
  'FR-GES': 'alsacien|alsacienne|alsaciennes|alsaciens',
  'FR-IDF': 'francilien|francilienne|franciliennes|franciliens',
  'FR-NAQ': 'néo-aquitaine|néo-aquitaines|néo-aquitain|néo-aquitains',
  'FR-NOR': 'normand|normande|normandes|normands',
  'FR-OCC': 'occitan|occitane|occitanes|occitans',
  'FR-PAC': 'provençal|provençale|provençales|provençaux',
  'BE-VLG': 'flamand|flamande|flamandes|flamands',
  'BE-WAL': 'wallon|wallonne|wallonnes|wallons',
  'CA-QC': 'québécois|québécoise|québécoises',
  'DE-BY': 'bavarois|bavaroise|bavaroises',
  'DE-SN': 'saxon|saxonne|saxonnes|saxons',
  'ES-CT': 'catalan|catalane|catalanes|catalans',
  'ES-AN': 'andalou|andalouse|andalouses|andalous',
};
