import type { NumberTables } from '../../grammar/language.ts';

export const numbers: NumberTables = {
  decimal: '.',
  numeral: {
    '1a': 'a; an',
    1: 'one; single',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    20: 'twenty',
    30: 'thirty',
    40: 'forty',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
    100: 'hundred; a hundred; one hundred',
    0.25: 'a quarter of a; quarter of a; a quarter; quarter',
    0.5: 'half a; half',
    1.5: 'one and a half; one-and-a-half',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
  },
  ordinal: {
    1: 'first',
    2: 'second',
    3: 'third',
    4: 'fourth',
    5: 'fifth',
    6: 'sixth',
    7: 'seventh',
    8: 'eighth',
    9: 'ninth',
    10: 'tenth',
    11: 'eleventh',
    12: 'twelfth',
    13: 'thirteenth',
    14: 'fourteenth',
    15: 'fifteenth',
    16: 'sixteenth',
    17: 'seventeenth',
    18: 'eighteenth',
    19: 'nineteenth',
    20: 'twentieth',
    30: 'thirtieth',
    40: 'fortieth',
    50: 'fiftieth',
  },
  ordinalSuffix: 'st; nd; rd; th',
  scale: {
    '1e15': 'quadrillion|quadrillions',
    '1e5': 'lakh|lakhs',
    '1e7': 'crore|crores',
    '1e3': 'thousand',
    '1e6': 'million|millions; mln; mn; m',
    '1e9': 'billion|billions; bn; bln; b',
    '1e12': 'trillion; trn; tn',
  },
  currency: {
    XAF: 'Central African CFA francs',
    CZK: 'koruna|korunas|crowns',
    HUF: 'forint|forints',
    BDT: 'taka; Tk',
    MYR: 'ringgit; RM; ringgits',
    PHP: '₱',
    THB: 'baht; ฿',
    IDR: 'rupiah; Rp',
    VND: 'dong; ₫',
    UGX: 'USh; Ushs',
    TZS: 'TSh; Tshs',
    COP: 'Colombian pesos; COP',
    USD: '$; US $; U . S . $; USD; US dollar|dollars; U . S . dollar|dollars; American dollar|dollars; dollar|dollars; greenback*',
    EUR: '€; EUR; euro|euros',
    GBP: '£; GBP; pound|pounds sterling?; sterling',
    MAD: 'MAD; DH; Dhs; Moroccan? dirham|dirhams',
    AED: 'AED; Dhs; Emirati dirham|dirhams; UAE dirham|dirhams',
    RUB: 'RUB; ₽; Russian? rouble|roubles|ruble|rubles',
    CNY: 'CNY; RMB; Chinese? yuan; renminbi',
    JPY: '¥; JPY; yen',
    TRY: 'TRY; ₺; Turkish? lira|liras',
    EGP: 'EGP; Egyptian pound|pounds',
    DZD: 'DZD; Algerian dinar|dinars',
    TND: 'TND; Tunisian dinar|dinars; dinar|dinars',
    KES: 'Sh; Ksh; Shs; Kshs; shillings; KES; KSh; Kenyan? shilling|shillings',
    ZMW: 'ZMW; ZMK; kwacha; K',
    NGN: 'NGN; ₦; naira|nairas; N',
    INR: 'INR; ₹; Rs; Indian? rupee|rupees',
    PKR: 'PKR; Pakistani rupee|rupees',
    ZAR: 'R; rands; ZAR; rand',
    GHS: 'GHS; cedi|cedis; ₵; GH ₵; GH ¢; GHC; GH¢; Ghana|Ghanaian cedi|cedis',
    SAR: 'SAR; SR; SRs; riyal|riyals; rial|rials; Saudi riyal|riyals',
    QAR: 'QAR; QR; Qatari riyal|riyals',
    CHF: 'CHF; Swiss? franc|francs',
    XOF: 'CFA francs; FCFA; XOF; CFAF; F CFA; FCFA francs; CFA; CFA franc; F . CFA',
    KRW: '₩; KRW; won; South? Korean won',
    BRL: 'BRL; R $; real|reais; Brazilian reals|reais',
    CAD: 'CAD; C $; Canadian dollar|dollars',
    AUD: 'AUD; A $; Australian dollar|dollars',
    NOK: 'NOK; Norwegian kroner|krone; kroner',
    SEK: 'SEK; Swedish kronor; kronor',
    DKK: 'DKK; Danish kroner',
    PLN: 'PLN; zloty|zlotys',
    UAH: 'UAH; hryvnia|hryvnias',
    KZT: 'KZT; tenge; tenges',
    ILS: 'ILS; shekel|shekels; NIS; Israeli? shekel|shekels',
    JOD: 'JOD; Jordanian dinar|dinars; JD; JDs',
    LYD: 'LYD',
    MXN: 'MXN; Mexican? pesos; peso|pesos',
    HKD: 'HKD',
    SGD: 'SGD; S $',
    ETB: 'birr; ETB',
    GEL: 'lari|laris; Georgian lari|laris',
    KGS: 'som|soms; Kyrgyz som|soms',
    UZS: 'soum|soums; Uzbek soum|soums|sum|sums',
    KWD: 'KD; KWD',
    BHD: 'BD; BHD',
    OMR: 'RO',
    AOA: 'kwanza|kwanzas',
    MZN: 'metical|meticais|meticals',
    RWF: 'Frw; Rwf; FRw',
    PEN: 'soles; Peruvian sol|soles',
    RON: 'lei; Romanian leu|lei',
    AMD: 'dram|drams',
    AZN: 'manat|manats',
    MNT: 'tugrik|tugriks|tögrög',
    LAK: 'kip',
    KHR: 'riel|riels',
    MMK: 'kyat|kyats',
    MGA: 'ariary',
    MWK: 'Malawian kwacha',
    BWP: 'pula',
    BGN: 'lev|leva|levs',
    ALL: 'lek|leks',
    TJS: 'somoni',
    PYG: 'guarani|guaranies',
    BOB: 'boliviano|bolivianos',
    CRC: 'colones',
    GTQ: 'quetzal|quetzales',
    HNL: 'lempira|lempiras',
    GMD: 'dalasi|dalasis',
    MRU: 'ouguiya|ouguiyas',
    IRR: 'toman|tomans',
    TWD: 'NT $',
  },
  money: { '1e9 MAD': 'MMDH; MMDHS; MMAD; GDH', '1e6 MAD': 'MDH; MDHS' },
  unit: {
    percent: '%; percent; per cent; pct; p . c .; pc',
    pp: 'percentage point|points; percent point|points; pp; pps; points; p . p .; pct points; points of percentage',
    t: 't; metric? ton|tons|tonne|tonnes; metric ton|tons|tonne|tonnes; mt',
    kt: 'kilotons|kilotonnes',
    Mt: 'megatons|megatonnes',
    kg: 'kg; kilograms|kilos',
    MW: 'MW; megawatt|megawatts',
    GW: 'GW; gigawatt|gigawatts',
    MWh: 'MWh; megawatt hours',
    GWh: 'GWh; gigawatt hours',
    bbl: 'barrel|barrels; bbl',
    m3: 'cubic metres|meters; m3; bcm',
    places: 'places; spots; positions; notches',
    times: 'times; x; fold; - fold; -fold; threefold',
    head: 'units; standard? containers; vehicles; cars; heads; containers; TEU; TEUs; bottles; cases; pairs; pieces; stems; boxes',
    bp: 'basis points|point; bps',
  },
  link: 'of; worth of; US',
  sign: { '-': 'minus; - ; −; –', '+': 'plus; +' },
  multiple: {
    3.5: 'three and a half times; three-and-a-half times',
    2.5: 'two and a half times; two-and-a-half times; two-and-a-half-fold',
    2: 'doubl*; twofold; two-fold; twice as ..2 as; twice',
    3: 'tripl*; trebl*; threefold; three-fold',
    4: 'quadrupl*; fourfold; four-fold',
    5: 'quintupl*; fivefold; five-fold',
    10: 'tenfold; ten-fold',
    6: 'sixfold; six-fold',
    7: 'sevenfold',
    8: 'eightfold',
    0.5: `
      half as much|many; half that of; half the level; one half of the; by half; halved; halving; fell by half; cut in half; shrank by half;
      narrowed by half; dropped by half; declined by half; decreased by half; down by half; cut by half; reduced by half; shrunk by half;
      half of the previous
    `,
    1.5: 'rose by half; grew by half; up by half; increased by half; rose by a half',
  },
  fraction: {
    90: 'nine tenths',
    70: 'seven tenths',
    30: 'three tenths',
    14.3: 'a seventh; one seventh',
    12.5: 'an eighth; one eighth',
    16.7: 'a sixth; one sixth',
    50: `
      half of; half the; half its; half their; one half;
      every second|other dollar|euro|pound|tonne|ton|barrel|litre|kilo|bottle|container|car|vehicle|cargo|shipment;
      one dollar|euro|pound|tonne|ton|barrel|litre|kilo|bottle|container|car|vehicle|cargo|shipment in|of|out of? every? two
    `,
    33.3: `
      a third; one third; one-third; every third dollar|euro|pound|tonne|ton|barrel|litre|kilo|bottle|container|car|vehicle|cargo|shipment;
      one dollar|euro|pound|tonne|ton|barrel|litre|kilo|bottle|container|car|vehicle|cargo|shipment in|of|out of? every? three;
      one in|of|out of? every? three dollars|euros|pounds|tonnes|tons|barrels|litres|kilos|bottles|containers|cars|vehicles|cargos|shipments
    `,
    25: `
      a quarter; one quarter; one-quarter; every fourth dollar|euro|pound|tonne|ton|barrel|litre|kilo|bottle|container|car|vehicle|cargo|shipment;
      one dollar|euro|pound|tonne|ton|barrel|litre|kilo|bottle|container|car|vehicle|cargo|shipment in|of|out of? every? four;
      one in|of|out of? every? four dollars|euros|pounds|tonnes|tons|barrels|litres|kilos|bottles|containers|cars|vehicles|cargos|shipments
    `,
    66.7: 'two thirds; two-thirds',
    75: 'three quarters; three-quarters',
    20: `
      a fifth; one fifth; one-fifth;
      one dollar|euro|pound|tonne|ton|barrel|litre|kilo|bottle|container|car|vehicle|cargo|shipment in|of|out of? every? five;
      one in|of|out of? every? five dollars|euros|pounds|tonnes|tons|barrels|litres|kilos|bottles|containers|cars|vehicles|cargos|shipments
    `,
    40: 'two fifths; two-fifths',
    60: 'three fifths; three-fifths',
    80: 'four fifths; four-fifths',
    10: `
      a tenth; one tenth; one-tenth;
      one dollar|euro|pound|tonne|ton|barrel|litre|kilo|bottle|container|car|vehicle|cargo|shipment in|of|out of? every? ten;
      one in|of|out of? every? ten dollars|euros|pounds|tonnes|tons|barrels|litres|kilos|bottles|containers|cars|vehicles|cargos|shipments
    `,
  },
  factor: { times: 'multiplied by' },
  bound: {
    gt: `
      more than; over; above; in excess of; exceed|exceeds|exceeded|exceeding; upwards of; at least; surpass|surpassed|surpassing|surpasses;
      passed|pass|passing|topping|topped|tops|top|exceeded; topped|topping; no less than; not less than; beyond; crossed; passed; greater than;
      a minimum of; no|not fewer than; never|not fall|fell|drop|dropped|dip|dipped|sink|sank|slip|slipped below|under; north of;
      well over|above|beyond; comfortably over|above|ahead; crossed|passed|broke|breached|topped the
    `,
    lt: `
      less than; under; below; up to; at most; no more than; not more than; fewer than; as much as;
      south of; a maximum of; falls|fell|fall|falling short of; well short of; well under|below; nowhere near
    `,
    approx: 'about; around; roughly; approximately; some; circa; ~; ≈; an estimated; in the region of; close on; on the order of; or so',
    approx_below: `
      almost; nearly; close to; just under; just below; just shy of; approaching; virtually; not quite; a little under; slightly less than;
      little less than;
      a? little|just|slightly|fractionally short of; shade|touch|whisker|tad|fraction|hair under|below|short of;
      the? best|better part of; nigh on; knocking on; not far off|short|from of?; bordering on
    `,
    approx_above: `
      just over; just above; slightly more than; slightly over; a little over; a little more than;
      shade|touch|whisker|tad|fraction|hair over|above|more than?; fractionally over|above|more
    `,
  },
  boundAfter: { gt: 'or more; plus; and then some; and counting; and more; and change', approx: 'or so; or thereabouts; give or take; thereabouts' },
  range: { between: 'between', from: 'from', to: 'to; -; –; —', and: 'and' },
};
