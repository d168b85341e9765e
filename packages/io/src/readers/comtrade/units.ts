import type { Unit } from '@mizan/model';

interface QuantityUnit {
  readonly unit: Unit;
  readonly unitMult: number;
}

const of = (unit: Unit, unitMult = 0): QuantityUnit => ({ unit, unitMult });

/**
 * Units of quantity the model has, by Comtrade's code: the unit and its power of ten. Not here, and so counted and left
 * out: beehives, kilograms of one substance (`kg N`), becquerels, gross tonnage, carrying capacity, cells. Source:
 * Comtrade, QuantityUnits.json.
 */
const MODEL_UNITS: Readonly<Record<string, QuantityUnit>> = {
  8: of('t', -3), 15: of('t', -6), 21: of('t'), 19: of('bbl'),
  2: of('m2'), 4: of('m'), 14: of('m', 3), 12: of('m3'), 17: of('m3', 3), 7: of('l'), 20: of('l', 3), 23: of('l-alc'),
  5: of('items'), 9: of('items', 3), 6: of('pairs'), 11: of('dozens'), 10: of('packages'), 24: of('head'), 13: of('carats'), 22: of('kWh'), 3: of('kWh', 3), 18: of('TJ'),
};
export const KILOGRAM = MODEL_UNITS[8]!;

const NO_UNIT = new Set(['', '-1', '1']);

/** What a unit code means: a unit of the model, none at all (`-1`; `1` in legacy files), or one the model lacks. */
export function quantityUnit(code: string): QuantityUnit | 'none' | 'unknown' {
  return NO_UNIT.has(code) ? 'none' : MODEL_UNITS[code] ?? 'unknown';
}
