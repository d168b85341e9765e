import { readFileSync } from 'node:fs';
import { initSync, TypstCompilerBuilder, type TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';
import { readFonts } from '../fonts.ts';
import { wasmFile, type CompiledModule } from './module.ts';

/** What one compilation reads: the source of the document, and files beside it. */
export interface TypstInput {
  readonly source: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const MAIN = '/main.typ';
/** Text diagnostics with their place, as the compiler's command line prints them. */
const UNIX_DIAGNOSTICS = 2;

let starting: Promise<TypstCompiler> | undefined;

/**
 * The compiler of this thread with its fonts, started once: WebAssembly and fonts take most of the first document's
 * time. It remembers what it laid out and never forgets, about 6 MB a document: who makes many uses the pool, whose
 * threads are renewed. A module compiled elsewhere saves half of the start.
 */
export function warmCompiler(module?: CompiledModule): Promise<TypstCompiler> {
  starting ??= start(module);
  return starting;
}

async function start(module?: CompiledModule): Promise<TypstCompiler> {
  initSync({ module: module ?? readFileSync(/* turbopackIgnore: true */ wasmFile()) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of readFonts()) await builder.add_raw_font(font);
  return builder.build();
}

/** A PDF 1.7 with tags. Throws what the compiler says where the source is wrong, which is a bug of ours. */
export async function compilePdf({ source, files }: TypstInput): Promise<Uint8Array> {
  const compiler = await warmCompiler();
  compiler.reset();
  compiler.reset_shadow();
  for (const [path, bytes] of files) compiler.map_shadow(path, bytes);
  compiler.add_source(MAIN, source);
  const { result, diagnostics } = compiler.compile(MAIN, null, 'pdf', UNIX_DIAGNOSTICS) as { readonly result?: Uint8Array; readonly diagnostics?: readonly string[] };
  if (result === undefined) throw new Error(`the document did not compile: ${(diagnostics ?? []).join('\n')}`);
  return result;
}
