import { z } from 'zod';
import { Absence, ConfStatus, Flow, Frequency, Method, ObsStatus, Redistribution, Unit, Valuation } from './codes/enums.ts';
import { Decimal, DecimalString, shiftPoint } from './figure/decimal.ts';
import { halfOpen, type Interval } from './figure/interval.ts';
import { AreaCode } from './geo-ref.ts';
import { RecordId } from './id.ts';
import { TimePeriod } from './time/period.ts';

const ABSENT = ['missing', 'confidential', 'not-released', 'suspended'] as const;

/**
 * One cell of a statistical dataset. Dimensions: freq, reporter, partner, flow, commodity, valuation, indicator,
 * timePeriod. `value` is an exact decimal in `unit` × 10^`unitMult`, or null with the reason in `absence`.
 * The brand keeps claims out: nothing becomes an observation but what {@link Observation} has parsed.
 */
export const Observation = z
  .strictObject({
    freq: Frequency, reporter: AreaCode, partner: AreaCode, flow: Flow,
    /** `TOTAL`, or edition and code such as `H5:1001`. */
    commodity: z.string().regex(/^(TOTAL|[A-Z][A-Z0-9]*:[0-9A-Z.]+)$/, 'TOTAL, or classification and code such as H5:1001'),
    valuation: Valuation, indicator: z.string().regex(/^[A-Z][A-Z0-9_]*$/), timePeriod: TimePeriod,
    value: DecimalString.nullable(), absence: Absence.nullable(),
    unit: Unit, unitMult: z.int().min(-6).max(15), decimals: z.int().min(0).max(12),
    status: ObsStatus, confStatus: ConfStatus, method: Method, note: z.string().optional(),
    dataflow: z.string().regex(/^[A-Z][A-Z0-9_]*$/), vintage: z.string().min(1), source: RecordId, rights: Redistribution,
  })
  .superRefine((o, context) => {
    const absent = (ABSENT as readonly (string | null)[]).includes(o.absence);
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['absence'], message });
    if (o.value === null && !absent) refuse(`without a value the reason must be one of ${ABSENT.join(', ')}`);
    if (o.value !== null && absent) refuse(`${o.absence} stands beside the value ${o.value}`);
    if (o.value !== null && (o.absence === 'zero') !== new Decimal(o.value).eq(0)) refuse('a value of 0 is "zero", and only that');
  })
  .brand<'Observation'>()
  .meta({ id: 'Observation' });
export type Observation = z.infer<typeof Observation>;

/** The value in base units (not thousands or millions), or null where it is absent. */
export const baseValue = (o: Pick<Observation, 'value' | 'unitMult'>): DecimalString | null =>
  o.value === null ? null : shiftPoint(o.value, o.unitMult);

/** The numbers the rounded observation can stand for, in base units; null where it is absent. */
export function observationInterval(o: Pick<Observation, 'value' | 'unitMult' | 'decimals'>): Interval | null {
  const value = baseValue(o);
  if (value === null) return null;
  const half = new Decimal(10).pow(o.unitMult - o.decimals).div(2);
  return halfOpen(new Decimal(value).minus(half).toFixed(), new Decimal(value).plus(half).toFixed());
}
