import { readFile } from 'node:fs/promises';
import { resolveFromPackage } from '../../package-file.ts';

/** WebAssembly that is compiled and not yet started; threads can be handed it. */
export type CompiledModule = object;
declare const WebAssembly: { readonly compile: (bytes: Uint8Array) => Promise<CompiledModule> };

/** The compiler's WebAssembly, compiled without holding up the event loop, to be handed to threads. */
export const compileModule = async (): Promise<CompiledModule> => WebAssembly.compile(await readFile(/* turbopackIgnore: true */ wasmFile()));

export const wasmFile = (): string => resolveFromPackage('@myriaddreamin/typst-ts-web-compiler/wasm');
