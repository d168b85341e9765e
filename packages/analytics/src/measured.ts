import { undefinedFor, unitedFlags, type Flag, type Undefined } from './result.ts';

/** A number of an indicator, computed in doubles, with the convention it was computed by and what must be known beside it. */
export interface Measurement<Convention extends object> {
  readonly value: number;
  readonly convention: Convention;
  readonly flags: readonly Flag[];
}

/** An indicator's number, or the reason why there is none. */
export type Measured<Convention extends object = object> = Measurement<Convention> | Undefined;

export const isMeasured = <C extends object>(result: Measured<C>): result is Measurement<C> => result.value !== null;

/** A measurement; what left the range of doubles is `not-finite`. */
export const measured = <C extends object>(value: number, convention: C, flags: readonly Flag[] = []): Measured<C> =>
  (Number.isFinite(value) ? { value: value === 0 ? 0 : value, convention, flags } : undefinedFor('not-finite'));

/** A measurement made of another one, under a convention of its own; undefined with it. */
export const mapMeasured = <A extends object, B extends object>(result: Measured<A>, make: (value: number, convention: A) => Measured<B>): Measured<B> => {
  if (!isMeasured(result)) return result;
  const made = make(result.value, result.convention);
  return isMeasured(made) ? { ...made, flags: unitedFlags(result, made) } : made;
};
