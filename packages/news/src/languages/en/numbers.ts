import type { NumberTables } from '../../grammar/language.ts';

export const numbers: NumberTables = {
  decimal: '.',
  numeral: {
    '1a': 'a; an', 1: 'one; single', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten', 11: 'eleven', 12: 'twelve', 15: 'fifteen', 20: 'twenty',
    30: 'thirty', 40: 'forty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety', 100: 'hundred; a hundred; one hundred', 0.5: 'half a; half', 1.5: 'one and a half; one-and-a-half',
  },
  ordinal: {
    1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', 6: 'sixth', 7: 'seventh', 8: 'eighth', 9: 'ninth', 10: 'tenth', 11: 'eleventh', 12: 'twelfth', 15: 'fifteenth', 20: 'twentieth',
  },
  ordinalSuffix: 'st; nd; rd; th',
  scale: { '1e5': 'lakh|lakhs', '1e7': 'crore|crores', '1e3': 'thousand', '1e6': 'million|millions; mln; mn; m', '1e9': 'billion|billions; bn; bln; b', '1e12': 'trillion; trn; tn' },
  currency: { XAF: 'Central African CFA francs', CZK: 'koruna|korunas|crowns', HUF: 'forint|forints', BDT: 'taka; Tk', MYR: 'ringgit; RM', PHP: '₱', THB: 'baht; ฿', IDR: 'rupiah; Rp', VND: 'dong; ₫', UGX: 'USh; Ushs', TZS: 'TSh; Tshs', COP: 'Colombian pesos; COP',
    USD: '$; US $; U . S . $; USD; US dollar|dollars; U . S . dollar|dollars; American dollar|dollars; dollar|dollars; greenback*', EUR: '€; EUR; euro|euros', GBP: '£; GBP; pound|pounds sterling?; sterling',
    MAD: 'MAD; DH; Dhs; Moroccan? dirham|dirhams', AED: 'AED; Emirati dirham|dirhams; UAE dirham|dirhams', RUB: 'RUB; ₽; Russian? rouble|roubles|ruble|rubles', CNY: 'CNY; RMB; Chinese? yuan; renminbi', JPY: '¥; JPY; yen',
    TRY: 'TRY; ₺; Turkish? lira|liras', EGP: 'EGP; Egyptian pound|pounds', DZD: 'DZD; Algerian dinar|dinars', TND: 'TND; Tunisian dinar|dinars; dinar|dinars', KES: 'Sh; Ksh; Shs; Kshs; shillings; KES; KSh; Kenyan? shilling|shillings', NGN: 'NGN; ₦; naira|nairas; N',
    INR: 'INR; ₹; Rs; Indian? rupee|rupees', PKR: 'PKR; Pakistani rupee|rupees', ZAR: 'R; rands; ZAR; rand', GHS: 'GHS; cedi|cedis', SAR: 'SAR; riyal|riyals; Saudi riyal|riyals', QAR: 'QAR; Qatari riyal|riyals', CHF: 'CHF; Swiss? franc|francs', XOF: 'CFA francs; FCFA; XOF',
    KRW: '₩; KRW; won', BRL: 'BRL; R $; real|reais', CAD: 'CAD; C $; Canadian dollar|dollars', AUD: 'AUD; A $; Australian dollar|dollars', NOK: 'NOK; Norwegian kroner|krone; kroner', SEK: 'SEK; Swedish kronor; kronor', DKK: 'DKK; Danish kroner', PLN: 'PLN; zloty|zlotys', UAH: 'UAH; hryvnia|hryvnias', KZT: 'KZT; tenge', ILS: 'ILS; shekel|shekels', JOD: 'JOD; Jordanian dinar|dinars', LYD: 'LYD', MXN: 'MXN; Mexican? pesos; peso|pesos', HKD: 'HKD', SGD: 'SGD; S $', ETB: 'birr; ETB',
  },
  unit: {
    percent: '%; percent; per cent; pct; p . c .', pp: 'percentage point|points; percent point|points; pp; pps; points; p . p .; pct points; points of percentage',
    t: 'metric? ton|tons|tonne|tonnes; metric ton|tons|tonne|tonnes; mt', kt: 'kilotons|kilotonnes', Mt: 'megatons|megatonnes', kg: 'kg; kilograms|kilos', MW: 'MW; megawatt|megawatts', GW: 'GW; gigawatt|gigawatts', MWh: 'MWh; megawatt hours', GWh: 'GWh; gigawatt hours', bbl: 'barrel|barrels; bbl',
    m3: 'cubic metres|meters; m3; bcm', places: 'places; spots; positions; notches', times: 'times; x; fold; - fold; -fold; threefold', head: 'units; vehicles; cars; heads; containers; TEU; TEUs', bp: 'basis points|point; bps',
  },
  link: 'of; worth of; US',
  sign: { '-': 'minus; - ; −; –', '+': 'plus; +' },
  multiple: {
    2: 'doubl*; twofold; two-fold; twice as ..2 as; twice', 3: 'tripl*; trebl*; threefold; three-fold', 4: 'quadrupl*; fourfold; four-fold', 5: 'quintupl*; fivefold; five-fold', 10: 'tenfold; ten-fold', 6: 'sixfold; six-fold', 7: 'sevenfold', 8: 'eightfold', 0.5: 'half as much|many; half that of; half the level; one half of the; by half; halved; halving; fell by half; cut in half; shrank by half; narrowed by half; dropped by half; declined by half; decreased by half; down by half; cut by half; reduced by half; shrunk by half; half of the previous',
    1.5: 'rose by half; grew by half; up by half; increased by half; rose by a half',
  },
  fraction: { 90: 'nine tenths', 70: 'seven tenths', 30: 'three tenths', 14.3: 'a seventh; one seventh', 12.5: 'an eighth; one eighth', 16.7: 'a sixth; one sixth', 50: 'half of; half the; half its; half their; one half', 33.3: 'a third; one third; one-third', 25: 'a quarter; one quarter; one-quarter', 66.7: 'two thirds; two-thirds', 75: 'three quarters; three-quarters', 20: 'a fifth; one fifth; one-fifth', 40: 'two fifths; two-fifths', 60: 'three fifths; three-fifths', 80: 'four fifths; four-fifths', 10: 'a tenth; one tenth; one-tenth' },
  factor: { times: 'multiplied by' },
  bound: {
    gt: 'more than; over; above; in excess of; exceed|exceeds|exceeded|exceeding; upwards of; at least; surpass|surpassed|surpassing|surpasses; topped|topping; no less than; not less than; beyond; crossed; passed; greater than; a minimum of',
    lt: 'less than; under; below; up to; at most; no more than; not more than; fewer than; as much as',
    approx: 'about; around; roughly; approximately; some; circa; ~; ≈; an estimated; in the region of; close on; on the order of; or so', approx_below: 'almost; nearly; close to; just under; just below; just shy of; approaching; virtually; not quite; a little under; slightly less than; little less than',
    approx_above: 'just over; just above; slightly more than; slightly over; a little over; a little more than',
  },
  boundAfter: { gt: 'or more; plus', approx: 'or so; or thereabouts' },
  range: { between: 'between', from: 'from', to: 'to; -; –; —', and: 'and' },
};
