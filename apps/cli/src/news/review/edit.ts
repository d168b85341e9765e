/** A record under review: as it would stand in its file, not yet known to be valid. */
export type Draft = Readonly<Record<string, unknown>>;

/** Changes by dotted path (`title.en`, `commodity.codes`); null takes the field away. */
export type Edit = Readonly<Record<string, unknown>>;

/** A draft with some of its fields changed. */
export const edited = (draft: Draft, edit: Edit): Draft => Object.entries(edit).reduce((record, [path, value]) => withField(record, path.split('.'), value), draft);

function withField(record: Draft, [key, ...rest]: readonly string[], value: unknown): Draft {
  const { [key!]: before, ...others } = record;
  const now = rest.length === 0 ? value : withField(isObject(before) ? before : {}, rest, value);
  const gone = now === null || (rest.length > 0 && isObject(now) && Object.keys(now).length === 0);
  return gone ? others : { ...record, [key!]: now };
}

const isObject = (value: unknown): value is Draft => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a dotted path. */
export const fieldOf = (draft: Draft, path: string): unknown => path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), draft);
