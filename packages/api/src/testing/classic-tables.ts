import type { Columns } from '../estimates/table.ts';

// Series that statistics programs ship and publish results on. Public facts, cited.

const years = (first: number, count: number): string[] => Array.from({ length: count }, (_, i) => String(first + i));

/** Flow of the Nile at Aswan, 10⁸ m³ a year, 1871 to 1970 (Cobb 1978; R datasets::Nile). */
const FLOW = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916,
  692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801,
  1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
];
export const NILE: Columns = { period: years(1871, 100), value: FLOW };

/** International airline passengers, thousands, monthly from 1949-01 (Box and Jenkins 1976, series G; R datasets::AirPassengers). */
const PASSENGERS = [
  112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170, 158, 133, 114, 140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166, 171, 180, 193, 181, 183, 218,
  230, 242, 209, 191, 172, 194, 196, 196, 236, 235, 229, 243, 264, 272, 237, 211, 180, 201, 204, 188, 235, 227, 234, 264, 302, 293, 259, 229, 203, 229, 242, 233, 267, 269, 270, 315, 364, 347, 312, 274, 237, 278,
  284, 277, 317, 313, 318, 374, 413, 405, 355, 306, 271, 306, 315, 301, 356, 348, 355, 422, 465, 467, 404, 347, 305, 336, 340, 318, 362, 348, 363, 435, 491, 505, 404, 359, 310, 337, 360, 342, 406, 396, 420, 472,
  548, 559, 463, 407, 362, 405, 417, 391, 419, 461, 472, 535, 622, 606, 508, 461, 390, 432,
];
export const AIRLINE_PASSENGERS: Columns = { period: PASSENGERS.map((_, i) => `${1949 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`), value: PASSENGERS };

const INDICATOR = [98.2, 100.8, 102.2, 100.8, 99, 101.6, 102.7, 101.5, 100.5, 103, 103.5, 101.5];
/** Two years and their quarters, a year carried on: IMF, Quarterly National Accounts Manual (2001), example 6.2. */
export const QUARTERLY_ACCOUNTS: Columns = {
  period: ['1998', '1999', ...INDICATOR.map((_, i) => `${1998 + Math.floor(i / 4)}-Q${(i % 4) + 1}`)],
  benchmark: [4000, 4161.4, ...INDICATOR.map(() => null)], pay: [null, null, ...INDICATOR],
};
/** What the manual prints for them. */
export const QUARTERLY_RESULT = [969.8, 998.4, 1018.3, 1013.4, 1007.2, 1042.9, 1060.3, 1051, 1040.6, 1066.5, 1071.7, 1051];

/** Employment in the United States and what explains it, 1947 to 1962 (Longley 1967; NIST StRD). */
export const LONGLEY: Columns = {
  employed: [60323, 61122, 60171, 61187, 63221, 63639, 64989, 63761, 66019, 67857, 68169, 66513, 68655, 69564, 69331, 70551],
  deflator: [83, 88.5, 88.2, 89.5, 96.2, 98.1, 99, 100, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9],
  gnp: [234289, 259426, 258054, 284599, 328975, 346999, 365385, 363112, 397469, 419180, 442769, 444546, 482704, 502601, 518173, 554894],
  unemployed: [2356, 2325, 3682, 3351, 2099, 1932, 1870, 3578, 2904, 2822, 2936, 4681, 3813, 3931, 4806, 4007],
  forces: [1590, 1456, 1616, 1650, 3099, 3594, 3547, 3350, 3048, 2857, 2798, 2637, 2552, 2514, 2572, 2827],
  population: [107608, 108632, 109773, 110929, 112075, 113270, 115094, 116219, 117388, 118734, 120445, 121950, 123366, 125368, 127852, 130081],
  year: years(1947, 16),
};

/** A synthetic panel: seven units over twelve years, of which one changes from 2008 on. */
export const SYNTHETIC_PANEL: Columns = (() => {
  const cells = ['MA', 'DZ', 'EG', 'TN', 'TR', 'ES', 'FR'].flatMap((unit, u) => years(2000, 12).map((period, t) => ({ unit, period, value: 100 + 20 * u + (3 + u / 3) * t + 4 * Math.sin(u * 5 + t * t) + (u === 0 && t >= 8 ? 60 : 0), size: 10 + u })));
  return { unit: cells.map(({ unit }) => unit), period: cells.map(({ period }) => period), value: cells.map(({ value }) => value), size: cells.map(({ size }) => size) };
})();
