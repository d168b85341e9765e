import type { Scan } from '../grammar/scan.ts';
import type { Kind } from './frame.ts';
import { clean, measureAt } from './measures.ts';
import type { UnitKind } from './quantity.ts';

/** The unit a heading gives in brackets: "(in Mrd. Euro)", "(US$ million)", "(in duizend ton)", "(%)". */
export interface ListMeasure {
  readonly kind: Kind;
  readonly unitKind: UnitKind;
  readonly unit: string;
  readonly factor: number;
}

const KINDS: Readonly<Partial<Record<UnitKind, Kind>>> = { money: 'level', volume: 'volume', percent: 'share' };

/** The measure between the last brackets of a heading; undefined where they hold none. */
export function measureOf(scan: Scan): ListMeasure | undefined {
  const first = scan.tokens.findLastIndex((token) => token.text === '(') + 1;
  if (first === 0) return undefined;
  const scales = scan.all('scale').filter((mark) => mark.first >= first).map((mark) => Number(mark.key));
  for (let at = first; at < scan.tokens.length; at++) {
    const measure = measureAt(scan, at);
    const kind = measure && KINDS[measure.kind];
    if (measure && kind) return { kind, unitKind: measure.kind, unit: measure.unit, factor: clean(measure.factor * (scales[0] ?? 1)) };
  }
  return undefined;
}
