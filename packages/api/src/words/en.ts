import type { Words } from './words.ts';

export const en: Words = {
  view: {
    value: 'trade in goods, by source', growth: 'change on the year before', index: 'trade in goods as an index', balance: (area) => `trade balance of ${area}`,
    share: 'share in the trade of each side', mirror: 'gap between the figures of the two sides',
  },
  indexUnit: (base) => (base === undefined ? 'index, first sufficiently large year of each line = 100' : `index, ${base} = 100`),
  growthUnit: 'per cent, on the year before', shareUnit: 'per cent of all exports or imports', mirrorUnit: 'per cent of the mean of both sides',
  claims: 'stated figure, with its rounding', events: 'event, numbered as in the timeline', empty: 'The sources loaded here give no figures for this view.',
  zeros: 'zero in the source', noLog: 'Figures below zero have no place on a logarithmic scale: the scale is linear.', sources: 'Sources',
  tinyBaseLeftOut: (periods) => `Not drawn, for want of a base large enough: ${periods}`,
  tinyBase: 'on a base of less than ten of its rounding steps', mirrorSides: 'exporter against importer',
  oneSide: (way, by) => `${way}: only figures ${by} are loaded, so that no gap can be computed.`,
  reconciledOnly: (way) => `${way}: only figures reconciled from both sides are loaded; they hide the gap.`,
  noSide: (way) => `${way}: no figures are loaded.`,
  bothSides: (way, period, exporter, importer, gap) => `${way}, ${period}: ${exporter} by the exporter, ${importer} by the importer, a gap of ${gap} of their mean.`,
  productsMissing: 'No open source loaded here gives the trade of this pair by product. What was stated about products follows.',
};
