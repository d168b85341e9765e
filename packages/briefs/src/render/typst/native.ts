import { requireFromPackage } from '../../package-file.ts';
import { readFonts } from '../fonts.ts';
import { MAIN, type Engine, type TypstInput } from './engine.ts';

/** The compiler as built for this machine, as far as it is used here. */
interface Compiler {
  resetShadow(): void;
  mapShadow(path: string, content: Buffer): void;
  addSource(path: string, source: string): void;
  pdf(document: { readonly mainFilePath: string }, options: { readonly pdfStandard?: 'ua-1' }): Buffer;
  evictCache(age: number): void;
}
interface Build {
  readonly NodeCompiler: { create(options: { readonly workspace: string; readonly fontArgs: readonly [{ readonly fontBlobs: readonly Buffer[] }] }): Compiler };
}

/** Builds of release 0.7.0 in the registry, by platform and architecture as Node names them; for Linux by either C library. */
const BUILDS: Readonly<Record<string, readonly string[]>> = { 'linux-x64': ['linux-x64-gnu', 'linux-x64-musl'] };

/** A folder that nothing is read from: all files are handed over. */
const WORKSPACE = '/mizan';

/** The engine as a native addon, whose PDFs are PDF/UA-1; nothing on a machine that it was not built for. */
export function nativeEngine(): Engine | undefined {
  const build = (BUILDS[`${process.platform}-${process.arch}`] ?? []).map(loaded).find((found) => found !== undefined);
  if (build === undefined) return undefined;
  const compiler = build.NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: readFonts().map((font) => Buffer.from(font)) }] });
  return (input) => compiled(compiler, input);
}

/** The addon, or nothing where it is not installed or the machine's C library is another. */
function loaded(build: string): Build | undefined {
  try {
    return requireFromPackage(`@myriaddreamin/typst-ts-node-compiler-${build}`) as Build;
  } catch {
    return undefined;
  }
}

function compiled(compiler: Compiler, { source, files }: TypstInput): Uint8Array {
  compiler.resetShadow();
  for (const [path, bytes] of files) compiler.mapShadow(WORKSPACE + path, Buffer.from(bytes));
  compiler.addSource(WORKSPACE + MAIN, source);
  try {
    return accessiblePdf(compiler);
  } finally {
    compiler.evictCache(0);
  }
}

/** A PDF/UA-1; where a name has a letter that the fonts lack, which the standard forbids, the same PDF without the claim. */
function accessiblePdf(compiler: Compiler): Uint8Array {
  const document = { mainFilePath: WORKSPACE + MAIN };
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch (cause) {
    const diagnosis = diagnosisOf(cause);
    if (!diagnosis.includes('PDF/UA-1 error')) throw new Error(`the document did not compile: ${diagnosis}`, { cause });
    return compiler.pdf(document, {});
  }
}

/** What the compiler says: it stands in the error's code, and not always in its message. */
const diagnosisOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause));
