/** Columns that SDMX-CSV 2.0 sets before the structure's own. */
export const STRUCTURE_COLUMNS = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION'] as const;

/** The structure every observation of this project has. */
export const STRUCTURE_ID = 'MIZAN:TRADE(1.0)';

/**
 * The structure's columns and the fields they fill. Dimensions, OBS_VALUE and the SDMX attributes come first;
 * METHOD, OBS_NOTE and ABSENCE are extensions of ours, and DATAFLOW to RIGHTS say which release the row is from.
 */
export const COLUMNS = {
  FREQ: 'freq', REPORTER: 'reporter', PARTNER: 'partner', FLOW: 'flow', COMMODITY: 'commodity', VALUATION: 'valuation', INDICATOR: 'indicator', TIME_PERIOD: 'timePeriod',
  OBS_VALUE: 'value', UNIT_MEASURE: 'unit', UNIT_MULT: 'unitMult', DECIMALS: 'decimals', OBS_STATUS: 'status', CONF_STATUS: 'confStatus',
  METHOD: 'method', OBS_NOTE: 'note', ABSENCE: 'absence',
  DATAFLOW: 'dataflow', VINTAGE: 'vintage', SOURCE: 'source', RIGHTS: 'rights',
} as const;

export type Column = keyof typeof COLUMNS;
export type Field = (typeof COLUMNS)[Column];

/** Columns a file may do without. */
export const OPTIONAL_COLUMNS: ReadonlySet<string> = new Set(['OBS_NOTE', 'ABSENCE']);
/** Columns that may come from beside the file (origin.yaml) instead. */
export const RELEASE_COLUMNS = ['DATAFLOW', 'VINTAGE', 'SOURCE', 'RIGHTS'] as const;

/** The column that a field of an observation stands in. */
export const columnOf = (field: string): string => Object.entries(COLUMNS).find(([, name]) => name === field)?.[0] ?? field;
