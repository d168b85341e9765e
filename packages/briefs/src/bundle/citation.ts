import type { Brief } from '../brief/tree.ts';
import type { NamedFiles } from './csv.ts';

interface Cited {
  readonly key: string;
  readonly title: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly note: string;
  readonly address: string | undefined;
  readonly language: string;
}

/** The document as a reference for the programs that keep them: BibTeX, RIS and CSL-JSON. The build of the database is part of it, since figures are revised. */
export function citationFiles(brief: Brief): NamedFiles {
  const cited = citedOf(brief);
  return new Map([['citation.bib', bibtex(cited)], ['citation.ris', ris(cited)], ['citation.csl.json', `${JSON.stringify([csl(cited)], null, 2)}\n`]]);
}

function citedOf({ id, title, made, version, site, language }: Brief): Cited {
  const [year = '', month = '', day = ''] = made.split('-');
  return { key: `mizan-${id.replace(/[^\w-]/g, '-')}-${version.slice(0, 12)}`, title: title.replace(/[\u2066-\u2069]/g, ''), year, month, day, note: `build ${version}`, address: site, language };
}

/** Characters that TeX reads as commands, written so that it prints them. */
const tex = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&').replace(/~/g, '\\textasciitilde{}').replace(/\^/g, '\\textasciicircum{}');

const bibtex = ({ key, title, year, month, day, note, address, language }: Cited): string =>
  `@misc{${key},\n  author = {{Mizan}},\n  title = {{${tex(title)}}},\n  year = {${year}},\n  note = {${tex(note)}},\n  date = {${year}-${month}-${day}},\n  langid = {${language}},${address === undefined ? '' : `\n  url = {${address}},`}\n}\n`;

const ris = ({ title, year, month, day, note, address, language }: Cited): string =>
  [`TY  - DATA`, 'AU  - Mizan', `TI  - ${title}`, `PY  - ${year}`, `DA  - ${year}/${month}/${day}`, `ET  - ${note}`, `LA  - ${language}`, ...(address === undefined ? [] : [`UR  - ${address}`]), 'ER  - ', ''].join('\r\n');

const csl = ({ key, title, year, month, day, note, address, language }: Cited) => ({
  id: key, type: 'dataset', title, author: [{ literal: 'Mizan' }], issued: { 'date-parts': [[Number(year), Number(month), Number(day)]] }, version: note, language, ...(address === undefined ? {} : { URL: address }),
});
