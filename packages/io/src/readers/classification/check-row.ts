import { classificationCode, classificationOf, classificationsNamed, codeLevel, otherEditionsOf, TOTAL_CODE, type ClassificationId } from '@mizan/model';
import type { CodeRow } from './code-rows.ts';

/** What is wrong with a row; `fatal` where it shows that the whole is another list. */
export interface Wrong {
  readonly field: keyof CodeRow;
  readonly reason: string;
  readonly fatal?: true;
}

/** What keeps a row by itself from being a code of the edition, if anything. */
export function wrongInRow(list: ClassificationId, row: CodeRow): Wrong | undefined {
  const code = classificationCode(list, row.code);
  const { name, levels } = classificationOf(list);
  if (row.list !== '' && !isNamed(list, row.list)) return { field: 'list', reason: `the list is ${row.list}, not ${name} (${list})`, fatal: true };
  if (code === undefined) return { field: 'code', reason: `"${row.code.slice(0, 40)}" is not a code of ${name}, whose codes have ${levels.join(', ')} digits${lostZero(list, row.code)}` };
  const others = otherEditionsOf(list, code);
  if (others) return { field: 'code', reason: `${code} is a code of ${editions(others)}: this is not the list of ${name}`, fatal: true };
  if (row.text === '') return { field: 'text', reason: 'the description is missing' };
  return (code === TOTAL_CODE ? wrongTotal(list, row.text) : wrongLevel(list, code, row.level)) ?? wrongValidity(row);
}

const isNamed = (list: ClassificationId, named: string): boolean => classificationsNamed(named).includes(list);

/** Codes of the HS have an even number of digits. */
const lostZero = (list: ClassificationId, code: string): string => (/^\d+$/.test(code) && list.startsWith('H') && classificationCode(list, `0${code}`) !== undefined ? '; has a leading zero been lost?' : '');

const editions = ([first, last]: readonly [ClassificationId, ClassificationId]): string =>
  first === last ? classificationOf(first).name : `${classificationOf(first).name} to ${classificationOf(last).name}`;

/** "Total - All H6 commodities" and "Total of all BEC4 categories" say which list they are the total of. */
function wrongTotal(list: ClassificationId, text: string): Wrong | undefined {
  const named = /\ball\s+(.+?)\s+(commodities|categories)/i.exec(text)?.[1] ?? '';
  if (classificationsNamed(named).length === 0 || isNamed(list, named)) return undefined;
  return { field: 'text', reason: `the total is of all ${named}: this is not the list of ${classificationOf(list).name}`, fatal: true };
}

function wrongLevel(list: ClassificationId, code: string, level: string): Wrong | undefined {
  const { name, levels } = classificationOf(list);
  if (level === '' || Number(level) === codeLevel(code)) return undefined;
  if (!levels.includes(Number(level))) return { field: 'level', reason: `"${level.slice(0, 20)}" is no level of ${name}, which has ${levels.join(', ')}` };
  return { field: 'level', reason: `the level is ${level}, but ${code} has ${codeLevel(code)} digits` };
}

const DAY = /^(\d{4}(-\d{2}-\d{2})?)?$/;

function wrongValidity({ validFrom, validTo }: CodeRow): Wrong | undefined {
  const field = DAY.test(validFrom) ? (DAY.test(validTo) ? undefined : 'validTo') : 'validFrom';
  return field && { field, reason: `"${(field === 'validTo' ? validTo : validFrom).slice(0, 20)}" is neither a year nor a day such as 2022-01-01` };
}
