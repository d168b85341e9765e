import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const FACES = ['400Regular', '600SemiBold'] as const;

/**
 * IBM Plex as TrueType files, Latin with Cyrillic and Arabic: what a picture is set in wherever it is drawn. The detour
 * through a path keeps bundlers away: one that knows createRequire(import.meta.url) puts a module's number for a path.
 */
export function fontFiles(): string[] {
  const { resolve } = createRequire(fileURLToPath(import.meta.url));
  const [latin, arabic] = [dirname(resolve('@expo-google-fonts/ibm-plex-sans/package.json')), dirname(resolve('@expo-google-fonts/ibm-plex-sans-arabic/package.json'))];
  return FACES.flatMap((face) => [join(latin, face, `IBMPlexSans_${face}.ttf`), join(arabic, face, `IBMPlexSansArabic_${face}.ttf`)]);
}

/** An SVG document as a PNG, `scale` pixels for each of its own; no font of the machine is used. */
export function pngOf(svg: string, scale: number): Uint8Array<ArrayBuffer> {
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'IBM Plex Sans' } });
  return new Uint8Array(drawing.render().asPng());
}
