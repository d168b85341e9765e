export { layoutChart, type ChartSize } from './layout.ts';
export type * from './geometry.ts';
export { FONT_FAMILY, renderSvg, type ChartSvgOptions, type SvgOptions } from './render-svg.ts';
