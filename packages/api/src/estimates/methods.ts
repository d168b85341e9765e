import { arima, boxCoxForecast, drift, ets, naive, naive2, seasonalNaive, theta, type ArimaOrder, type EtsForm, type ForecastingMethod } from '@mizan/analytics';
import { z } from 'zod';
import { Refusal } from '../problem.ts';

export const FORECASTS = ['naive', 'drift', 'seasonal-naive', 'naive2', 'ets', 'theta', 'arima'] as const;
type Name = (typeof FORECASTS)[number];

export const horizon = z.int().min(1).max(1000).describe('Periods ahead');

/** What may be said of the methods; each belongs to one of them. */
export const methodShape = {
  form: z.string().trim().regex(/^[AM],?(N|Ad?),?[NAM]$/).optional().describe('Form of ets: error, trend and season, such as AAN, MAM, MAdM; of least AICc unless given'),
  order: z.string().trim().regex(/^\(\d,\d,\d\)(\(\d,\d,\d\))?c?$/).optional().describe('Order of arima: (0,1,1)(0,1,1), with c at its end for a constant; of least AICc unless given'),
  variant: z.enum(['standard', 'two-lines']).default('standard').describe('Form of theta'),
  boxCox: z.number().min(-2).max(2).optional().describe('Forecasts on the Box–Cox scale: 0 for logarithms; the centre is then the median'),
};
const input = z.object(methodShape);
type Options = z.output<typeof input>;

/** A forecasting method by its name and options. */
export function methodOf(name: Name, { form, order, variant, boxCox }: Options): ForecastingMethod {
  const plain = plainMethod(name, { form, order, variant });
  return boxCox === undefined ? plain : (series, horizon) => boxCoxForecast(series, horizon, boxCox, plain);
}

function plainMethod(name: Name, { form, order, variant }: Omit<Options, 'boxCox'>): ForecastingMethod {
  switch (name) {
    case 'naive': return naive;
    case 'drift': return drift;
    case 'seasonal-naive': return seasonalNaive;
    case 'naive2': return naive2;
    case 'theta': return (series, horizon) => theta(series, horizon, { variant });
    case 'ets': return (series, horizon) => ets(series, horizon, form === undefined ? undefined : formOf(form));
    case 'arima': return (series, horizon) => arima(series, horizon, order === undefined ? undefined : orderOf(order));
  }
}

function formOf(text: string): EtsForm {
  const [, error, trend, season] = /^([AM]),?(N|Ad?),?([NAM])$/.exec(text)!;
  return { error, trend, season } as EtsForm;
}

function orderOf(text: string): ArimaOrder {
  const [p, d, q, P = 0, D = 0, Q = 0] = [...text.matchAll(/\d/g)].map(([digit]) => Number(digit)) as [number, number, number, number?, number?, number?];
  const constant = text.endsWith('c');
  if (constant && d + D > 1) throw Refusal.of('invalid-input', [{ field: 'order', reason: 'a model with two differences has no constant' }]);
  return { p, d, q, P, D, Q, constant };
}
