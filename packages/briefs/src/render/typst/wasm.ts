import { readFileSync } from 'node:fs';
import { initSync, TypstCompilerBuilder, type TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';
import { resolveFromPackage } from '../../package-file.ts';
import { readFonts } from '../fonts.ts';
import { MAIN, type Engine, type TypstInput } from './engine.ts';

/** Text diagnostics with their place, as the compiler's command line prints them. */
const UNIX_DIAGNOSTICS = 2;

/**
 * The engine in WebAssembly, for machines without a native build. Its PDFs have the same tags, and can be asked for no
 * standard. It remembers what it laid out and never forgets, about 6 MB a document.
 */
export async function wasmEngine(): Promise<Engine> {
  initSync({ module: readFileSync(/* turbopackIgnore: true */ resolveFromPackage('@myriaddreamin/typst-ts-web-compiler/wasm')) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of readFonts()) await builder.add_raw_font(font);
  const compiler = await builder.build();
  return (input) => compiled(compiler, input);
}

function compiled(compiler: TypstCompiler, { source, files }: TypstInput): Uint8Array {
  compiler.reset();
  compiler.reset_shadow();
  for (const [path, bytes] of files) compiler.map_shadow(path, bytes);
  compiler.add_source(MAIN, source);
  const { result, diagnostics } = compiler.compile(MAIN, null, 'pdf', UNIX_DIAGNOSTICS) as { readonly result?: Uint8Array; readonly diagnostics?: readonly string[] };
  if (result === undefined) throw new Error(`the document did not compile: ${(diagnostics ?? []).join('\n')}`);
  return result;
}
