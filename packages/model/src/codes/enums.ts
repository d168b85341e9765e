import { z } from 'zod';

/**
 * Direction of trade as the reporter sees it. Source: IMTS 2010; `T` (turnover) and `B` (balance) are derived. `NA` for
 * what is no trade at all: gross domestic product, prices, population, exchange rates.
 */
export const FLOWS = ['X', 'M', 'T', 'B', 'RX', 'RM', 'NA'] as const;
export const Flow = z.enum(FLOWS).meta({ id: 'Flow' });
export type Flow = z.infer<typeof Flow>;

export const FREQUENCIES = ['A', 'S', 'Q', 'M', 'W', 'D'] as const;
export const Frequency = z.enum(FREQUENCIES);
export type Frequency = z.infer<typeof Frequency>;

/** Price basis at the border: free on board, or with cost, insurance and freight; `NA` where the source does not say. */
export const VALUATIONS = ['FOB', 'CIF', 'NA'] as const;
export const Valuation = z.enum(VALUATIONS);
export type Valuation = z.infer<typeof Valuation>;

/** Who counted: the reporter, only the importer of each flow, the partner, or a model that reconciles both. */
export const METHODS = ['reporter', 'importer-reported', 'partner-reported', 'reconciled'] as const;
export const Method = z.enum(METHODS);
export type Method = z.infer<typeof Method>;

/** SDMX CL_OBS_STATUS 2.2. */
export const OBS_STATUSES = ['A', 'B', 'D', 'E', 'F', 'I', 'L', 'M', 'N', 'O', 'P', 'Q', 'S', 'U', 'V'] as const;
export const ObsStatus = z.enum(OBS_STATUSES);
export type ObsStatus = z.infer<typeof ObsStatus>;

/** SDMX CL_CONF_STATUS: free, or confidential. */
export const CONF_STATUSES = ['F', 'C'] as const;
export const ConfStatus = z.enum(CONF_STATUSES);
export type ConfStatus = z.infer<typeof ConfStatus>;

/** Why a number is zero or not there; five different things, end to end. */
export const ABSENCES = ['zero', 'missing', 'confidential', 'not-released', 'suspended'] as const;
export const Absence = z.enum(ABSENCES);
export type Absence = z.infer<typeof Absence>;

export const REDISTRIBUTIONS = ['allowed', 'restricted', 'unknown'] as const;
/** Whether the figures of a source may be passed on. */
export const Redistribution = z.enum(REDISTRIBUTIONS);
export type Redistribution = z.infer<typeof Redistribution>;

export const LICENCES = ['publisher-copyright', 'etalab-2.0', 'cow-citation', 'un-comtrade', 'cc-by-4.0', 'public-domain', 'unknown'] as const;
export const Licence = z.enum(LICENCES);
export type Licence = z.infer<typeof Licence>;

/** Units of quantity in customs statistics. Source: UN Comtrade, quantity units, those that are no power of ten of another; `l-alc` are litres of pure alcohol. */
export const QUANTITY_UNITS = ['t', 'bbl', 'm', 'm2', 'm3', 'l', 'l-alc', 'items', 'pairs', 'dozens', 'packages', 'carats', 'head', 'kWh', 'TJ'] as const;

/** Units besides the ISO 4217 currencies; `lcu-per-usd` is an exchange rate, units of an area's own currency for a dollar. */
export const PLAIN_UNITS = ['percent', 'pp', 'times', 'rank', ...QUANTITY_UNITS, 'index', 'persons', 'lcu-per-usd'] as const;
export const Unit = z.union([z.enum(PLAIN_UNITS), z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 currency code')]).meta({ id: 'Unit' });
export type Unit = z.infer<typeof Unit>;
export const isCurrency = (unit: Unit): boolean => /^[A-Z]{3}$/.test(unit);

export const RANKS = ['preferred', 'normal', 'deprecated'] as const;
/** Standing of a statement among those that disagree with it. */
export const Rank = z.enum(RANKS);
export type Rank = z.infer<typeof Rank>;
