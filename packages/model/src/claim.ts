import { z } from 'zod';
import { Rank, Unit } from './codes/enums.ts';
import { DecimalString } from './figure/decimal.ts';
import { Bound, checkFigure, figureShape, type Figure } from './figure/figure.ts';
import { AreaCode, GeoRef } from './geo-ref.ts';
import { RecordId, Span } from './id.ts';
import { Edtf } from './time/event-date.ts';
import { TimePeriod } from './time/period.ts';

export const CLAIM_METRICS = ['turnover', 'exports', 'imports', 'balance', 'share', 'rank', 'volume', 'contract-value', 'investment'] as const;
export const ClaimMetric = z.enum(CLAIM_METRICS);
export type ClaimMetric = z.infer<typeof ClaimMetric>;

export const CLAIM_KINDS = ['level', 'growth', 'multiple', 'share', 'rank', 'composition'] as const;
export const ClaimKind = z.enum(CLAIM_KINDS);
export type ClaimKind = z.infer<typeof ClaimKind>;

export const CLAIM_STATUSES = ['asserted', 'estimate', 'forecast', 'target', 'preliminary'] as const;
export const ClaimStatus = z.enum(CLAIM_STATUSES);
export type ClaimStatus = z.infer<typeof ClaimStatus>;

export const RELATIONS = ['first', 'copy', 'copy-altered'] as const;
export const ALTERATIONS = ['hedge', 'number', 'period', 'year', 'base', 'scope', 'speaker', 'flow', 'commodity', 'unit'] as const;
/** What a retelling changed: a lost hedge, another number, a city's figure told as the country's. */
export const Alteration = z.enum(ALTERATIONS);
export type Alteration = z.infer<typeof Alteration>;

/** One printing of a claim; copies of one utterance are publications of one claim, never further claims. */
export const ClaimPublication = z
  .strictObject({
    source: RecordId, relation: z.enum(RELATIONS), altered: z.array(Alteration).min(1).optional(),
    /** What this printing says, in our own words. */
    says: z.string().min(1).optional(), span: Span.optional(),
  })
  .refine((p) => (p.relation === 'copy-altered') === (p.altered !== undefined), { path: ['altered'], message: 'an altered copy says what it changed, and no other does' });
export type ClaimPublication = z.infer<typeof ClaimPublication>;

/** Who stated the figure: a person, a body, both, or nobody named. */
export const StatedBy = z
  .strictObject({ person: RecordId.optional(), organisation: RecordId.optional(), office: RecordId.optional(), via: z.string().min(1).optional(), unattributed: z.literal(true).optional() })
  .refine((by) => (by.person !== undefined || by.organisation !== undefined) !== (by.unattributed === true), { message: 'name a person or an organisation, or say unattributed: true' });
export type StatedBy = z.infer<typeof StatedBy>;

const isComparison = (kind: ClaimKind) => kind === 'growth' || kind === 'multiple';

/** Another figure of the same sentence; period and base period are the claim's where not given. */
const CompanionFigure = z
  .strictObject({ kind: ClaimKind, unit: Unit, value: DecimalString, decimals: figureShape.decimals, bound: Bound.optional(), period: TimePeriod.optional(), basePeriod: TimePeriod.optional() })
  .superRefine(checkFigure);
export type CompanionFigure = z.infer<typeof CompanionFigure>;

/** Goods in the source's words (English), with the HS codes that come nearest; none where no code does ("industrial goods"). */
const Commodity = z.strictObject({ codes: z.array(z.string().regex(/^\d{2,6}(-\d{2,6})?$/, 'an HS code or a range such as 01-24')), words: z.string().min(1) });

/** A figure somebody stated about trade: never an observation, and never joined to a series by a line. */
export const Claim = z
  .strictObject({
    id: RecordId, metric: ClaimMetric, kind: ClaimKind,
    ...figureShape, value: DecimalString.optional(), unit: Unit.optional(),
    reporter: GeoRef, partner: GeoRef,
    /** For a rank or share counted within a group only, such as Russia's partners in Africa. */
    among: AreaCode.optional(),
    /** For an average: the figure is so much a day, a month or a year of the period. */
    per: z.enum(['day', 'month', 'year']).optional(),
    /** For volumes, the direction as the reporter sees it. */
    flow: z.enum(['exports', 'imports']).optional(),
    commodity: Commodity.optional(),
    /** For a composition, the goods that make up the whole, where they are not all goods. */
    of: Commodity.optional(),
    period: TimePeriod, periodNote: z.string().min(1).optional(), basePeriod: TimePeriod.optional(),
    statedBy: StatedBy, statedOn: Edtf, dataOwner: z.string().min(1).optional(), status: ClaimStatus,
    also: z.array(CompanionFigure).optional(), publications: z.array(ClaimPublication).min(1),
    firstPublicationSeen: z.boolean().default(true), note: z.string().min(1).optional(), rank: Rank.default('normal'),
  })
  .superRefine(checkFigure)
  .superRefine((claim, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (isComparison(claim.kind) && claim.basePeriod === undefined) refuse(['basePeriod'], `a ${claim.kind} needs the period it is compared with`);
    claim.also?.forEach((figure, i) => {
      if (isComparison(figure.kind) && (figure.basePeriod ?? claim.basePeriod) === undefined) refuse(['also', i, 'basePeriod'], `a ${figure.kind} needs the period it is compared with`);
    });
    if (claim.value === undefined && claim.kind !== 'composition') refuse(['value'], 'only a composition may be stated without a number');
    if ((claim.value === undefined) !== (claim.unit === undefined)) refuse(['unit'], 'a value has a unit, and a unit a value');
    if (claim.kind === 'growth' && claim.unit !== undefined && claim.unit !== 'percent') refuse(['unit'], 'growth is in percent; "3.2 times" is a multiple');
    if (claim.kind === 'multiple' && claim.unit !== undefined && claim.unit !== 'times') refuse(['unit'], 'a multiple is in times');
    if (claim.metric === 'volume' && claim.flow === undefined) refuse(['flow'], 'a volume says whether it is exports or imports of the reporter');
    if (claim.among !== undefined && claim.kind !== 'rank' && claim.kind !== 'share') refuse(['among'], 'only a rank or a share is counted among partners');
    if (claim.per !== undefined && claim.kind !== 'level') refuse(['per'], 'only a level is an average');
    if (claim.of !== undefined && claim.kind !== 'composition') refuse(['of'], 'only a composition is part of other goods');
    if (claim.reporter.code === claim.partner.code) refuse(['partner'], 'reporter and partner are the same');
  })
  .brand<'Claim'>()
  .meta({ id: 'Claim' });
export type Claim = z.infer<typeof Claim>;

/** The claim's number with its rounding and hedge, or undefined for a composition without one. */
export const figureOf = (claim: Pick<Claim, 'value' | 'valueMax' | 'decimals' | 'hedge' | 'bound'>): Figure | undefined =>
  claim.value === undefined ? undefined : { value: claim.value, valueMax: claim.valueMax, decimals: claim.decimals, hedge: claim.hedge, bound: claim.bound };
