export { layoutChart, type ChartSize } from './layout.ts';
export type * from './geometry.ts';
export { fontFamilyFor, renderSvg, type ChartSvgOptions, type SvgOptions } from './render-svg.ts';
export { renderSparkline, sparklineShape, type SparklineOptions, type SparklinePoint, type SparklineShape } from './sparkline.ts';
export { renderCoverageStrip, type CellState, type CoverageOptions, type CoverageRow } from './coverage-strip.ts';
