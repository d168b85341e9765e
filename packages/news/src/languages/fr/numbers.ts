import type { NumberTables } from '../../grammar/language.ts';

export const numbers: NumberTables = {
  decimal: ',',
  numeral: {
    '1a': 'un; une', 1: 'un; une; seul', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuf', 10: 'dix', 11: 'onze', 12: 'douze', 15: 'quinze', 20: 'vingt', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante', 100: 'cent', 0.5: 'un demi; demi; un demi -', 1.5: 'un et demi; un milliard et demi',
  },
  ordinal: {
    1: 'premier; première; premiers; premières; 1er; 1ère', 2: 'deuxième|second|seconde', 3: 'troisième', 4: 'quatrième', 5: 'cinquième', 6: 'sixième', 7: 'septième', 8: 'huitième', 9: 'neuvième', 10: 'dixième', 11: 'onzième', 12: 'douzième', 15: 'quinzième', 20: 'vingtième',
  },
  ordinalSuffix: 'er; ère; re; e; ème; eme; ième; nd; nde; è',
  scale: { '1e3': 'mille; milliers', '1e6': 'million|millions; mln; Mio; M', '1e9': 'milliard|milliards; Mds; Md; Mrd; Mrds; mds', '1e12': 'billion|billions' },
  currency: { HUF: 'forint|forints', KZT: 'tenge|tenges', THB: 'baht|bahts', IDR: 'roupie|roupies indonésiennes|indonésienne', VND: 'dong|dongs', SEK: 'couronnes',
    USD: '$; US $; $ US; USD; dollar|dollars américains|US|américain?; dollar|dollars des États-Unis?; dollar|dollars', EUR: "€; EUR; euro|euros; d'euros; d'euro", GBP: '£; GBP; livre|livres sterling', MAD: 'MAD; DH; DHS; dirham|dirhams marocains|marocain?; dirham|dirhams', RUB: 'RUB; ₽; rouble|roubles russes|russe?; roubles', CNY: 'CNY; yuan|yuans; RMB', JPY: 'JPY; yen|yens', TRY: 'TRY; livre|livres turques|turque', EGP: 'EGP; livre|livres égyptiennes|égyptienne', DZD: 'DZD; DA; dinar|dinars algériens|algérien', TND: 'TND; DT; dinar|dinars tunisiens|tunisien; dinar|dinars', XOF: 'FCFA; F CFA; franc|francs CFA; XOF', CHF: 'CHF; franc|francs suisses|suisse; francs', INR: 'INR; roupie|roupies', NGN: 'NGN; naira|nairas', KES: 'KES; shilling|shillings', SAR: 'SAR; riyal|riyals; riyal|riyals saoudiens', AED: 'AED; dirham|dirhams émiratis|émirati', CAD: 'CAD; dollar|dollars canadiens', BRL: 'BRL; real|reais|réals', ZAR: 'ZAR; rand|rands', GHS: 'cedi|cedis', UAH: 'hryvnia|hryvnias', KRW: 'won|wons', PLN: 'zloty|zlotys',
  },
  money: { '1e6 XOF': 'MFCFA; M FCFA', '1e9 XOF': 'MdFCFA; Mds FCFA; Md FCFA', '1e6 USD': 'M $; MUSD; M USD; M $ US; millions $', '1e6 EUR': 'M €; MEUR; M EUR; millions €', '1e9 USD': 'Md $; Mds $; MdUSD; G $; Mrd $; MM $; MMUSD', '1e9 EUR': 'Md €; Mds €; Md EUR; MM €; Mrd €', '1e6 MAD': 'MDH; M DH; MDHS; MMAD', '1e9 MAD': 'MMDH; MM DH; Md DH; Mds DH; MMDHS; MdDH; MRD DH; GDH', '1e6 TND': 'MDT; MD; MTND', '1e9 TND': 'MdDT; Md DT; MMDT', '1e3 EUR': 'k €', '1e3 USD': 'k $' },
  unit: {
    percent: "%; pour cent; p . 100; pc; pour - cent", pp: 'point|points de pourcentage; point|points de pourcent; points; point; pt; pts; pp; points - base', t: "tonne|tonnes; t; tonne|tonnes métriques; de tonnes; TM", kt: 'kilotonnes; kt', kg: 'kg; kilogrammes|kilos', q: 'quintal|quintaux; qx', MW: 'MW; mégawatt|mégawatts', GW: 'GW; gigawatt|gigawatts', MWh: 'MWh', GWh: 'GWh', bbl: 'baril|barils', m3: 'mètres cubes; m3', places: 'place|places; rang|rangs; positions; crans', times: 'fois; x', head: 'véhicules; unités; voitures; têtes; conteneurs; EVP',
  },
  link: "de; d'; des; en; l'équivalent de",
  sign: { '-': 'moins; - ; −; –', '+': 'plus; +' },
  multiple: {
    2: "doubl*; deux fois plus; multipli* par deux; fois deux; deux fois; le double; x 2", 3: 'tripl*; multipli* par trois; trois fois plus', 4: 'quadrupl*; multipli* par quatre', 5: 'quintupl*; multipli* par cinq', 10: 'décupl*; multipli* par dix', 6: 'sextupl*; multipli* par six', 7: 'multipli* par sept', 8: 'multipli* par huit', 0.5: 'réduit|réduite|réduits|réduites de moitié; divisé|divisée|divisés|divisées par deux; chut* de moitié; baiss* de moitié; recul* de moitié; diminu* de moitié; repli* de moitié; fondu de moitié; diminué de moitié; moitié moins', 1.5: 'augment* de moitié; progress* de moitié',
  },
  fraction: { 90: 'neuf dixièmes', 12.5: 'un huitième', 16.7: 'un sixième', 60: 'trois cinquièmes', 40: 'deux cinquièmes', 50: 'la moitié; moitié des|du|de', 33.3: 'un tiers; le tiers', 25: 'un quart; le quart', 66.7: 'deux tiers', 75: 'trois quarts', 20: 'un cinquième', 80: 'quatre cinquièmes', 10: 'un dixième' },
  factor: { times: "multipli* par; multipli* par environ|près" },
  bound: {
    gt: "plus de; plus d'; au - delà de; supérieur|supérieure|supérieurs|supérieures à; au moins; dépass* les?; dépassant les?; franchi* le?; pas moins de; plus que; excéd*; dépassé|dépassée|dépassés|dépasse|dépassent|dépasser la|le|les barre|seuil|cap des|de|du?; minimum de; excédant; à plus de; de plus de; au-dessus de; plus des", lt: "moins de; moins d'; en dessous de; inférieur|inférieure|inférieurs à; au plus; jusqu'à; sous la barre des|de; au maximum; n'excédant pas; pas plus de; à moins de; à peine", approx: "environ; près des; autour de; autour des; à peu près; approximativement; quelque; quelques; de l'ordre de; aux alentours de; grosso modo; ~; ≈; une; avoisin* les?; avoisinant les?; aux environs de; un peu; estimé|estimée|estimés à; voisin|voisine de", approx_below: "près de; près d'; presque; quasi; quasiment; pas loin de; proche de; proches de; approch* les?; frôl* les?; un peu moins de; un peu moins d'; juste sous; à la limite de; frisant les?; à près de; de près de", approx_above: "un peu plus de; un peu plus d'; légèrement plus de; légèrement supérieur à; juste au - dessus de; à peine plus de; un peu au - dessus de",
  },
  boundAfter: { gt: 'ou plus; au moins; au bas mot; et plus', approx: 'environ; à peu près' },
  range: { between: 'entre', from: 'de; passant|passer|passé|passée|passés|passées|passe|passent de; du', to: "à; jusqu'à; -; –", and: 'et' },
};
