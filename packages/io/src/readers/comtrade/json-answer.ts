import { accept, refuse, type Result } from '@mizan/model';

/**
 * Checks a whole answer of API v1, `{ elapsedTime, count, data, error }`, before a row of it is used, and returns where in
 * the text each row begins. Refused: HTML, text that is cut short or no JSON, an error in place of data, a count that is
 * not the number of rows, and an answer of `maxRecords` rows or more, which may be the beginning of a longer one.
 */
export function answerOf(text: string, maxRecords: number): Result<readonly number[]> {
  if (/^\s*</.test(text)) return refuse('', 'the answer is HTML, not JSON: a sign-in, gateway or error page; ask again');
  let members: Members;
  try {
    members = membersOf(text);
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('', `the answer is not whole JSON (${error.message}); it was perhaps cut short: ask again`);
    throw error;
  }
  const { count, error, rows } = members;
  if (error !== '') return refuse('error', `the API answered with an error in place of data: ${error}`);
  if (rows === undefined) return refuse('data', 'the answer has no "data" list; expected { count, data, error } of API v1');
  if (count === undefined || !/^\d+$/.test(count)) return refuse('count', `the count is ${count ?? 'missing'}; expected the number of rows`);
  if (Number(count) > rows.length) return refuse('count', `truncated: the answer says ${count} rows and holds ${rows.length}; ask for less at a time`);
  if (Number(count) < rows.length) return refuse('count', `the answer says ${count} rows and holds ${rows.length}; it cannot be trusted: ask again`);
  if (rows.length >= maxRecords) return refuse('count', `truncated: ${rows.length} rows came, and no more than ${maxRecords} are sent, so there may be others; ask for less at a time, or with a key and a higher maxRecords`);
  return accept(rows);
}

interface Members { count?: string; error: string; rows?: number[] }

/** The members of the envelope that matter; throws SyntaxError. */
function membersOf(text: string): Members {
  const members: Members = { error: '' };
  let at = skip(text, skip(text, 0, '{'), '');
  while (text[at] !== '}') {
    const end = valueEnd(text, at);
    const name = text[at] === '"' ? (JSON.parse(text.slice(at, end)) as string) : fail('a name', at);
    const from = skip(text, skip(text, end, ':'), '');
    if (name === 'data' && text[from] === '[') {
      const list = elements(text, from);
      members.rows = list.starts;
      at = list.end;
    } else {
      at = valueEnd(text, from);
      note(members, name, text.slice(from, at));
    }
    at = skip(text, at, '');
    if (text[at] === ',') at = skip(text, at + 1, '');
    else if (text[at] !== '}') fail('"," or "}"', at);
  }
  if (skip(text, at + 1, '') !== text.length) fail('nothing more', at + 1);
  return members;
}

/** Errors of the API stand in `error`; those of its gateway in `message` or `title` beside a status. */
function note(members: Members, name: string, value: string): void {
  if (name === 'count') members.count = value;
  const empty = value === '""' || value === 'null' || value === '{}' || value === '[]';
  if ((name === 'error' || name === 'message' || name === 'title' || name === 'statusCode') && !empty) members.error += `${members.error === '' ? '' : ', '}${name} ${value.slice(0, 300)}`;
}

function elements(text: string, open: number): { starts: number[]; end: number } {
  const starts: number[] = [];
  let at = skip(text, open + 1, '');
  while (text[at] !== ']') {
    starts.push(at);
    at = skip(text, valueEnd(text, at), '');
    if (text[at] === ',') { at = skip(text, at + 1, ''); if (text[at] === ']') fail('a row', at); }
    else if (text[at] !== ']') fail('"," or "]"', at);
  }
  return { starts, end: at + 1 };
}

/** Past white space, and past `expected` where it is not empty. */
function skip(text: string, from: number, expected: string): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; code = text.charCodeAt(++at));
  if (expected === '') return at;
  return text[at] === expected ? at + 1 : fail(`"${expected}"`, at);
}

/** Past the value that begins at `from`. */
function valueEnd(text: string, from: number): number {
  const first = text[from];
  if (first === '"') return stringEnd(text, from);
  if (first !== '{' && first !== '[') {
    SCALAR.lastIndex = from;
    return SCALAR.test(text) ? SCALAR.lastIndex : fail('a value', from);
  }
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) at = stringEnd(text, at) - 1;
    else if (code === 123 || code === 91) depth++;
    else if ((code === 125 || code === 93) && --depth === 0) return at + 1;
  }
  return fail('"}" or "]"', text.length);
}
const SCALAR = /-?\d[\d.eE+-]*|true|false|null/y;

function stringEnd(text: string, from: number): number {
  for (let at = from + 1; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return fail('the end of a string', text.length);
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
}

const fail = (expected: string, at: number): never => { throw new SyntaxError(`${expected} is expected at character ${at + 1}`); };
