import type { Flow } from '@mizan/model';

interface ComtradeFlow {
  readonly flow: Flow;
  /** The code of a flow that is part of another, else empty. */
  readonly part: string;
}

const whole = (flow: Flow): ComtradeFlow => ({ flow, part: '' });
const part = (code: string, flow: Flow): [string, ComtradeFlow] => [code, { flow, part: code }];

/** Flow codes of the API and of the legacy files; domestic exports, foreign imports and processing are parts of X and M. Source: tradeRegimes.json. */
const CODES = new Map<string, ComtradeFlow>([
  ['X', whole('X')], ['M', whole('M')], ['RX', whole('RX')], ['RM', whole('RM')], ['2', whole('X')], ['1', whole('M')], ['3', whole('RX')], ['4', whole('RM')],
  part('DX', 'X'), part('XIP', 'X'), part('XOP', 'X'), part('FM', 'M'), part('MIP', 'M'), part('MOP', 'M'),
]);
const NAMES = new Map<string, ComtradeFlow>([
  ...['Export', 'Exports'].map((name) => [name, CODES.get('X')!] as const),
  ...['Import', 'Imports'].map((name) => [name, CODES.get('M')!] as const),
  ...['Re-Export', 'Re-export', 're-Export', 're-export'].map((name) => [name, CODES.get('RX')!] as const),
  ...['Re-Import', 'Re-import', 're-Import', 're-import'].map((name) => [name, CODES.get('RM')!] as const),
]);

/** The flow a code or, where there is none, a name means; `undefined` where neither is known or they name two flows. */
export function comtradeFlow(code: string, name: string): ComtradeFlow | undefined {
  const byName = NAMES.get(name);
  if (code === '') return byName;
  const byCode = CODES.get(code);
  return byName === undefined || byCode === undefined || byCode.part !== '' || byName.flow === byCode.flow ? byCode : undefined;
}
