import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './fonts.ts';

/** Pixels for each of the drawing's own: about 220 to the inch on paper. */
const ZOOM = 2;
const LATEST = 8;
const drawn = new Map<string, Uint8Array<ArrayBuffer>>();

/** An SVG as a PNG, set in the fonts of the package alone. The latest few are kept, since the formats of one document share them. */
export function pngOf(svg: string): Uint8Array<ArrayBuffer> {
  const known = drawn.get(svg);
  if (known !== undefined) return known;
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM }, font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'IBM Plex Sans' } });
  const png = new Uint8Array(drawing.render().asPng());
  if (drawn.size >= LATEST) drawn.delete(drawn.keys().next().value!);
  drawn.set(svg, png);
  return png;
}
