import type { IndicatorWords } from './words.ts';

export const en: IndicatorWords = {
  names: {
    growth: 'Growth on the year before', 'compound-growth': 'Compound annual growth', 'trend-growth': 'Annual growth along the trend (least squares)', share: 'Share of the partner', 'trade-intensity': 'Trade intensity',
    balance: 'Balance', 'normalised-balance': 'Balance over trade, (X − M)/(X + M)', cover: 'Cover, exports in percent of imports', 'openness-wits': 'Openness, (X + M)/GDP', 'openness-unctad': 'Openness, mean of X and M over GDP',
    hhi: 'Concentration (Herfindahl–Hirschman)', 'hhi-normalised': 'Concentration, rescaled to 0 for equal shares', 'hhi-unctad': 'Concentration index of UNCTAD', diversification: 'Diversification from the world (UNCTAD)',
    complementarity: 'Complementarity with the partner’s imports', 'grubel-lloyd': 'Intra-industry trade (Grubel–Lloyd)', 'grubel-lloyd-adjusted': 'Intra-industry trade, adjusted for the imbalance',
    'extensive-margin': 'Extensive margin (Hummels–Klenow)', 'intensive-margin': 'Intensive margin (Hummels–Klenow)', eci: 'Economic complexity (ECI)', contribution: 'Contribution to growth by chapter',
    rca: 'Revealed comparative advantage (Balassa)', lafay: 'Lafay index', pci: 'Product complexity (PCI)',
  },
  flows: { exports: 'exports', imports: 'imports', both: 'both directions' },
  reasons: {
    missing: 'no figure', confidential: 'confidential', 'not-released': 'not released', suspended: 'publication suspended', 'base-missing': 'no figure to compare with', 'base-zero': 'the base is zero', 'base-negative': 'the base is negative',
    'sign-change': 'the sign changes', 'no-total': 'no total is loaded', 'total-zero': 'the total is zero', 'part-negative': 'a part is negative', 'one-side-missing': 'one side is missing', 'different-unit': 'units differ', 'different-span': 'the periods are no whole years',
    'not-positive': 'a value is zero or below', 'too-short': 'too few years', 'too-few-lines': 'fewer lines than products', 'single-line': 'a single line is neither spread nor concentrated', constant: 'countries do not differ', 'not-unique': 'the result is one of many',
    'gdp-not-loaded': 'no gross domestic product is loaded', 'goods-not-loaded': 'no figures by product are loaded', 'part-of-goods': 'the release holds only some chapters', 'part-of-world': 'the release holds too few exporters to be the world', 'mixed-editions': 'the release mixes editions of the classification',
  },
  otherReason: (code) => `cannot be computed (${code})`,
  convention: {
    lines: (lines, level) => `${lines} ${level}`, active: (active, lines, level) => `trade in ${active} of ${lines} ${level}`, level: (edition, digits) => `${digits} of ${edition}`,
    exporters: (count) => `world of ${count} exporters`, worldWith: 'the country included', years: (count) => (count === '1' ? 'over one year' : `over ${count} years`), points: (count) => `${count} years with figures`, sample: 'standard deviation of a sample',
    mixed: (exports, imports) => `exports ${exports}, imports ${imports}`, gdp: (release) => `GDP of ${release}`,
  },
  deviations: (number) => `${number} deviations`,
};
