import type { Unit } from '@mizan/model';

/** Units of quantity the model has, by Comtrade's code: the unit and its power of ten. Source: Comtrade, QuantityUnits.json. */
const MODEL_UNITS: Readonly<Record<string, { readonly unit: Unit; readonly unitMult: number }>> = {
  8: { unit: 't', unitMult: -3 }, 15: { unit: 't', unitMult: -6 }, 21: { unit: 't', unitMult: 0 }, 19: { unit: 'bbl', unitMult: 0 },
};
export const KILOGRAM = MODEL_UNITS[8]!;

const NO_UNIT = new Set(['', '-1', '1']);

/** What a unit code means: a unit of the model, none at all (`-1`; `1` in legacy files), or one the model lacks. */
export function quantityUnit(code: string): { readonly unit: Unit; readonly unitMult: number } | 'none' | 'unknown' {
  return NO_UNIT.has(code) ? 'none' : MODEL_UNITS[code] ?? 'unknown';
}
