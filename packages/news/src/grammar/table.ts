/** Templates by what they mean (see `grammar/template.ts` for how they are written). */
export type Table = Readonly<Record<string, string>>;
