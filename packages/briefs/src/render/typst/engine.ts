/** What one compilation reads: the source of the document, and files beside it. */
export interface TypstInput {
  readonly source: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Sets a document as PDF. Throws what the compiler says where the source is wrong, which is a bug of ours. */
export type Engine = (input: TypstInput) => Uint8Array;

/** The file that is compiled. */
export const MAIN = '/main.typ';
