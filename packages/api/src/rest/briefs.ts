import { z } from 'zod';
import { documentName } from '../briefs/document.ts';
import { DOCUMENT_FORMATS, DOCUMENT_TYPES, type DocumentFormat } from '../briefs/document-format.ts';
import { documentMaker } from '../briefs/maker.ts';
import { claimSubject, readAreas, type BriefSubject } from '../briefs/subject.ts';
import type { Context } from '../context.ts';
import { DayText, LocaleText, lowered } from '../input/fields.ts';
import { refusalOf } from '../problem.ts';
import type { Answer } from './answer.ts';
import { route, type Route } from './route.ts';

const shape = { lang: LocaleText, asOf: DayText.optional() };
type Query = z.output<z.ZodObject<typeof shape>>;
type Path = Readonly<Record<string, string>>;

const described = { type: [...new Set(Object.values(DOCUMENT_TYPES))], parts: { format: DOCUMENT_FORMATS }, shape };
const Part = z.object({ format: lowered(DOCUMENT_FORMATS) });
/** Formats a browser shows in its window; the others it saves. */
const SHOWN: readonly DocumentFormat[] = ['pdf', 'html'];

/** Summaries. The path alone names the format, whatever `Accept` says; each is made once a build, day and language. */
export const briefRoutes: readonly Route[] = [
  route({ ...described, path: '/briefs/claims/{id}.{format}', summary: 'The summary of a claim' }, (context, query, path) => answer(context, claimSubject(context.catalogue, path['id']!), query, path)),
  route({ ...described, path: '/briefs/{areas}.{format}', summary: 'The summary of a pair (MA-RU) or a country (MA); as zip its tables, codebook, pictures and citations' }, (context, query, path) =>
    answer(context, readAreas(context.catalogue, path['areas']!), query, path)),
];

async function answer(context: Context, subject: BriefSubject, { lang, asOf }: Query, path: Path): Promise<Answer> {
  const format = readFormat(path);
  const choice = { lang, asOf, site: siteAddress() };
  const { bytes, vintages, omitted } = await context.memory.recall(`brief/${JSON.stringify([subject, format, choice, context.today])}`, () => documentMaker().make(context, subject, choice, format));
  return { body: bytes, type: DOCUMENT_TYPES[format], file: documentName(subject, lang, format), attachment: !SHOWN.includes(format), vintages, omitted: omitted.map((left) => ({ ...left, reason: 'restricted' })) };
}

function readFormat({ format }: Path): DocumentFormat {
  const given = { format };
  const read = Part.safeParse(given);
  if (read.success) return read.data.format;
  throw refusalOf(read.error, given);
}

/** Where readers reach this server. Not taken from the request: a document lives long and is kept for others, and anybody can send a Host. */
const siteAddress = (): string | undefined => process.env['MIZAN_SITE_URL']?.replace(/\/$/, '') || undefined;
