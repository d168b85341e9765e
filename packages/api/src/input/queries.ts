import { CHART_VIEWS } from '@mizan/charts';
import { INDICATOR_IDS } from '../indicators/definitions.ts';
import { z } from 'zod';
import { CodeText, CodeTexts, count, DayText, EventTypeText, FlowText, IdText, KindText, LocaleText, lowered, MetricText, PeriodText } from './fields.ts';

/** Two areas, the language of the words, and the day whose knowledge is wanted. */
export const PairInput = z.strictObject({ a: CodeText, b: CodeText, locale: LocaleText, asOf: DayText.optional() });
export type PairInput = z.infer<typeof PairInput>;

/** How the chart of a pair is drawn. */
export const chartShape = {
  view: lowered(CHART_VIEWS).default('value'), locale: LocaleText, scale: lowered(['linear', 'log']).default('linear'),
  /** Base period of an index. */
  base: PeriodText.optional(), from: PeriodText.optional(), to: PeriodText.optional(), asOf: DayText.optional(),
};
export const ChartInput = z.strictObject({ a: CodeText, b: CodeText, ...chartShape });
export type ChartInput = z.infer<typeof ChartInput>;

/** Which observations; every field narrows. */
export const seriesShape = {
  reporter: CodeTexts.optional(), partner: CodeTexts.optional(), flow: FlowText.optional(), commodity: CodeText.optional(), dataflow: CodeText.optional(),
  from: PeriodText.optional(), to: PeriodText.optional(), asOf: DayText.optional(),
};
export const SeriesInput = z.strictObject({ ...seriesShape, locale: LocaleText });
export type SeriesQuery = Omit<z.infer<typeof SeriesInput>, 'locale'>;

export const claimShape = {
  /** Two areas, separated by a comma or given as a list, in either order. */
  pair: CodeTexts.optional(), metric: MetricText.optional(), kind: KindText.optional(), from: PeriodText.optional(), to: PeriodText.optional(),
  statedBy: IdText.optional(), source: IdText.optional(),
};
export const eventShape = { pair: CodeTexts.optional(), type: EventTypeText.optional(), topic: IdText.optional(), person: IdText.optional(), source: IdText.optional() };
const stretch = { limit: count(1, 500).default(100), offset: count(0, 1_000_000).default(0), locale: LocaleText };

export const ClaimsInput = z.strictObject({ ...claimShape, ...stretch });
export type ClaimsQuery = z.infer<z.ZodObject<typeof claimShape>>;
export const EventsInput = z.strictObject({ ...eventShape, ...stretch });
export type EventsQuery = z.infer<z.ZodObject<typeof eventShape>>;
/** Whose indicators, with whom, over which periods; `indicator` names those wanted, separated by commas or as a list. */
export const indicatorShape = {
  reporter: CodeText, partner: CodeText.optional(), indicator: CodeTexts.pipe(z.array(lowered(INDICATOR_IDS))).optional(),
  from: PeriodText.optional(), to: PeriodText.optional(), asOf: DayText.optional(),
  /** The period of constant prices, and imports CIF over the same goods FOB. */
  base: PeriodText.optional(), cifFob: z.string().trim().regex(/^(?=.*[1-9])\d{1,2}(\.\d{1,6})?$/, 'must be a number above 0 such as 1.06').optional(),
};
export const IndicatorsInput = z.strictObject({ ...indicatorShape, locale: LocaleText });
export type IndicatorsInput = z.infer<typeof IndicatorsInput>;
export const GoodsInput = z.strictObject({ reporter: CodeText, partner: CodeText.optional(), asOf: DayText.optional(), locale: LocaleText });
export type GoodsInput = z.infer<typeof GoodsInput>;
export const RecordInput = z.strictObject({ id: IdText, locale: LocaleText });
/** An event, and whose trade to set beside it. */
export const StudyInput = z.strictObject({ id: IdText, pair: CodeTexts.optional(), locale: LocaleText });
export const AreaInput = z.strictObject({ area: CodeText, locale: LocaleText });
export const LocaleInput = z.strictObject({ locale: LocaleText });
/** Two areas whose countries' figures and claims are wanted. */
export const EvidenceInput = z.strictObject({ a: CodeText, b: CodeText });
export const ConflictsInput = z.strictObject({ member: IdText.optional(), locale: LocaleText });
export const VintagesInput = z.strictObject({ dataflow: CodeText.optional() });
export const SearchInput = z.strictObject({ text: z.string().trim().min(1, 'is empty').max(200, 'is longer than 200 characters'), locale: LocaleText, limit: count(1, 50).default(12) });
