import { select } from '@clack/prompts';
import { Person } from '@mizan/model';
import { answered, askText, type Streams } from './ask.ts';
import type { Draft } from './edit.ts';
import { nameSlug, uniqueId } from './ids.ts';
import type { Naming } from './reviewer.ts';

const NAMES = { en: 'English', fr: 'French', ar: 'Arabic', ru: 'Russian' } as const;

/** Asks for the record of somebody the article names: what it is, the usual spelling in four languages, and the country. The article's own spelling is kept. */
export async function askPerson(name: string, { people, language }: { readonly people: ReadonlySet<string>; readonly language: string | null }, streams: Streams): Promise<Naming> {
  const type = answered(await select<'person' | 'organisation'>({ message: `What is ${name}?`, options: [{ value: 'person' }, { value: 'organisation' }], ...streams }));
  const named: Record<string, string> = {};
  for (const [locale, label] of Object.entries(NAMES)) named[locale] = await askText(`Name in ${label}`, { initial: locale === language ? name : '', refused: (value) => (value === '' ? 'a record has its usual spelling in this language' : undefined) }, streams);
  const country = await askText('Country', { hint: 'MA; empty where there is none', refused: (code) => refusedIn('country', code) }, streams);
  const id = await askText('Id', { initial: uniqueId(nameSlug(named['en']!), people), refused: (value) => (people.has(value) ? `${value} is there already` : refusedIn('id', value)) }, streams);
  const record: Draft = { id, type, ...(country === '' ? {} : { country }), name: named, offices: [], spellings: [{ surface: name, ...(language === null ? {} : { language }) }] };
  return { do: 'name', name, record };
}

/** Why the model does not take a field, if it does not; nothing typed leaves a country out. */
function refusedIn(field: 'country' | 'id', value: string): string | undefined {
  if (field === 'country' && value === '') return undefined;
  return Person.shape[field].safeParse(value).error?.issues[0]?.message;
}
