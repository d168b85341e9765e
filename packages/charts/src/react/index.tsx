'use client';
export { PairChart, type PairChartProps } from './pair-chart.tsx';
export { PairChart as default } from './pair-chart.tsx';
