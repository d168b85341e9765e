import type { Problem } from '@mizan/model';
import type { Cells } from './cells.ts';
import type { Column, Layout } from './columns.ts';
import { comtradeFlow } from './flows.ts';

/** Columns that split a total: the code of the total, how codes look, and the word before them in an INDICATOR. */
const SPLITS = [
  { column: 'partner2Code', total: '0', code: /^\d{1,3}$/, prefix: 'P2_' },
  { column: 'customsCode', total: 'C00', code: /^C\d{2}$/, prefix: '' },
  { column: 'motCode', total: '0', code: /^\d{1,4}$/, prefix: 'MOT_' },
] as const;

export interface Detail {
  /** The first column that makes the row a part. */
  readonly column: Column;
  /** Ending of the INDICATOR that keeps the part apart from its total: `_DX`, `_P2_276_C01_MOT_2100`. */
  readonly suffix: string;
}

/** Whether a row is part of another row's total: undefined where it is a total. An empty cell leaves that open in the API's form, and is a problem. */
export function detailOf(cells: Cells, form: Layout['form']): Detail | Problem | undefined {
  let suffix = '';
  let first: Column | undefined;
  const part = comtradeFlow(cells.text('flowCode'), cells.text('flowDesc'))?.part;
  if (part) { suffix = `_${part}`; first = 'flowCode'; }
  for (const { column, total, code, prefix } of SPLITS) {
    const text = cells.text(column);
    if (text === total || (text === '' && form === 'legacy')) continue;
    if (!code.test(text)) return { field: column, reason: text === '' ? 'is empty: whether the row is a total or a part cannot be told' : `"${text}" is not a code of Comtrade` };
    suffix += `_${prefix}${text}`;
    first ??= column;
  }
  return first === undefined ? undefined : { column: first, suffix };
}
