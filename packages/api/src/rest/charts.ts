import { renderSvg } from '@mizan/charts/svg';
import type { z } from 'zod';
import { pairChart } from '../compose/chart/pair-chart.ts';
import { vintagesOf } from '../compose/pair.ts';
import { pairRecord } from '../compose/pair-record.ts';
import type { Context } from '../context.ts';
import { count, LocaleText, lowered } from '../input/fields.ts';
import { chartShape } from '../input/queries.ts';
import { readPair } from '../input/store-queries.ts';
import { route, type Route } from './route.ts';

/** Bounds of a picture in its own pixels; a PNG has two for each. */
export const PICTURE = { narrowest: 320, widest: 1600, lowest: 240, highest: 1200 } as const;
const PIXELS = 2;

const { locale: _, ...choiceShape } = chartShape;
const pictureShape = {
  ...choiceShape, lang: LocaleText, theme: lowered(['light', 'dark']).default('light'),
  width: count(PICTURE.narrowest, PICTURE.widest).default(960), height: count(PICTURE.lowest, PICTURE.highest).default(540),
};
type PictureQuery = z.output<z.ZodObject<typeof pictureShape>>;

interface Picture {
  readonly svg: string;
  readonly vintages: Awaited<ReturnType<typeof vintagesOf>>;
  readonly file: string;
}

/** The chart of a pair as an SVG, of the same figures as its page; drawn once a build. */
async function picture(context: Context, { lang, theme, width, height, ...choice }: PictureQuery, path: Readonly<Record<string, string>>): Promise<Picture> {
  const pair = readPair(context.catalogue, path['a'] ?? '', path['b'] ?? '');
  const [spec, record] = await Promise.all([pairChart(context, pair, { ...choice, locale: lang }), pairRecord(context, pair, choice.asOf)]);
  return { svg: renderSvg(spec, { theme, width, height }), vintages: vintagesOf(context, record.observed.pair.series), file: `mizan-${pair.join('-')}-${choice.view}-${lang}` };
}

/** Pictures of charts; a PNG is drawn once a build, since it costs most. */
export const chartRoutes: readonly Route[] = [
  route({ path: '/charts/pair/{a}/{b}.svg', summary: 'The chart of a pair as SVG', type: 'image/svg+xml', shape: pictureShape }, async (context, query, path) => {
    const { svg, vintages, file } = await picture(context, query, path);
    return { body: svg, type: 'image/svg+xml; charset=utf-8', file: `${file}.svg`, vintages };
  }),
  route({ path: '/charts/pair/{a}/{b}.png', summary: 'The chart of a pair as PNG', type: 'image/png', shape: pictureShape }, async (context, query, path) => {
    const { svg, vintages, file } = await picture(context, query, path);
    const { pngOf } = await import('./png.ts');
    const body = await context.memory.recall(`png/${JSON.stringify([path, query, context.today])}`, async () => pngOf(svg, PIXELS));
    return { body, type: 'image/png', file: `${file}.png`, vintages };
  }),
];
