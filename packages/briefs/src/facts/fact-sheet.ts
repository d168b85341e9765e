import { accept, DecimalString, Locale, refuse, type Result } from '@mizan/model';
import { z } from 'zod';
import type { Brief } from '../brief/tree.ts';

const text = z.string().min(1).max(1000);

/** What every file carries for machines: the figures it prints, with their identifiers, releases and the day. */
export const FactSheet = z.strictObject({
  format: z.literal('mizan-facts/1'),
  brief: text, language: Locale, made: z.iso.date(), version: text, asOf: text.optional(), site: text.optional(),
  facts: z.array(z.strictObject({ id: text, value: DecimalString, unit: text, period: text, source: text, vintage: text.optional(), href: text })).max(100_000),
});
export type FactSheet = z.infer<typeof FactSheet>;

export const factSheetOf = ({ id, language, made, version, asOf, site, facts }: Brief): FactSheet => ({
  format: 'mizan-facts/1', brief: id, language, made, version, ...(asOf === undefined ? {} : { asOf }), ...(site === undefined ? {} : { site }), facts: [...facts],
});

/** The sheet as JSON text on one line, in plain ASCII so that no container can spoil it. */
export const printFactSheet = (brief: Brief): string => JSON.stringify(factSheetOf(brief)).replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A sheet read back from a file that anybody may have changed. */
export function parseFactSheet(json: string): Result<FactSheet> {
  const parsed = FactSheet.safeParse(valueOf(json));
  if (parsed.success) return accept(parsed.data);
  const [issue] = parsed.error.issues;
  return refuse(issue?.path.join('.') ?? '', `not a sheet of facts: ${issue?.message ?? 'unreadable'}`);
}

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
