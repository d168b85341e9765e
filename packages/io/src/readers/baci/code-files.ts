import { parse } from 'csv-parse/sync';
import { accept, refuse, type Result } from '@mizan/model';
import { messageOf, type BytesEntry } from '../bytes/index.ts';
import { productCode } from './commodity.ts';

const MOST_CHARACTERS = 16 * 2 ** 20;

/** ISO alpha-2 codes by country code, from CEPII's `country_codes_V….csv`; countries without one are left out. */
export async function readCountryCodes(entry: BytesEntry): Promise<Result<ReadonlyMap<string, string>>> {
  const rows = await rowsOf(entry, ['country_code', 'country_iso2']);
  return rows.ok ? accept(new Map(rows.value.filter(([, iso]) => /^[A-Z]{2}$/.test(iso!)).map(([code, iso]) => [code!, iso!]))) : rows;
}

/** The product codes of an edition, from CEPII's `product_codes_HS…_V….csv`. */
export async function readProductCodes(entry: BytesEntry): Promise<Result<ReadonlySet<string>>> {
  const rows = await rowsOf(entry, ['code', 'description']);
  if (!rows.ok) return rows;
  const codes = rows.value.map(([code]) => ({ code: code!, known: productCode(code!) }));
  const wrong = codes.find(({ known }) => known === undefined);
  return wrong ? refuse('code', `"${wrong.code.slice(0, 20)}" is no product code of six characters`) : accept(new Set(codes.map(({ known }) => known!)));
}

/** These columns of every row, in this order. */
async function rowsOf(entry: BytesEntry, columns: readonly string[]): Promise<Result<string[][]>> {
  try {
    let text = '';
    for await (const part of entry.text()) {
      text += part;
      if (text.length > MOST_CHARACTERS) return refuse('', `longer than ${MOST_CHARACTERS} characters, the limit for a list of codes`);
    }
    const [header = [], ...rows] = parse(text, { trim: true, skip_empty_lines: true }) as string[][];
    const missing = columns.filter((column) => !header.includes(column));
    if (missing.length > 0) return refuse(missing[0]!, `the header lacks ${missing.join(', ')}; it has ${header.join(', ').slice(0, 200)}`);
    return accept(rows.map((row) => columns.map((column) => row[header.indexOf(column)]!)));
  } catch (error) {
    return refuse('', `the list of codes cannot be read: ${messageOf(error)}`);
  }
}
