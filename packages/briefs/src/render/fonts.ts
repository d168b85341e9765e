import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resolveFromPackage } from '../package-file.ts';

const FILES = [
  ['@expo-google-fonts/ibm-plex-sans', '400Regular/IBMPlexSans_400Regular.ttf'], ['@expo-google-fonts/ibm-plex-sans', '600SemiBold/IBMPlexSans_600SemiBold.ttf'],
  ['@expo-google-fonts/ibm-plex-sans-arabic', '400Regular/IBMPlexSansArabic_400Regular.ttf'], ['@expo-google-fonts/ibm-plex-sans-arabic', '600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'],
  ['@expo-google-fonts/ibm-plex-serif', '600SemiBold/IBMPlexSerif_600SemiBold.ttf'],
] as const;

/** What documents are set in: IBM Plex for Latin, Cyrillic and Arabic. The machine's own fonts are never used, so that bytes agree everywhere. */
export function fontFiles(): string[] {
  return FILES.map(([font, file]) => join(dirname(resolveFromPackage(`${font}/package.json`)), file));
}

export const readFonts = (): Uint8Array[] => fontFiles().map((file) => new Uint8Array(readFileSync(/* turbopackIgnore: true */ file)));
