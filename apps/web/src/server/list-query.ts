export const PAGE_SIZE = 40;

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The filters and page of a list's address; unknown fields and nonsense pages are left out. */
export function readListQuery<Field extends string>(query: Query, fields: readonly Field[]): { filters: Partial<Record<Field, string>>; page: number } {
  const given = fields.flatMap((field) => (typeof query[field] === 'string' && query[field] !== '' ? [[field, query[field]] as const] : []));
  const page = typeof query.page === 'string' && /^[1-9]\d{0,4}$/.test(query.page) ? Number(query.page) : 1;
  return { filters: Object.fromEntries(given) as Partial<Record<Field, string>>, page };
}
