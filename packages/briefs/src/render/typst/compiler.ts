import type { Engine } from './engine.ts';
import { nativeEngine } from './native.ts';

let starting: Promise<Engine> | undefined;

/** The engine of this thread with its fonts, started once: the machine's own build where there is one, else WebAssembly. */
export function warmCompiler(): Promise<Engine> {
  starting ??= start();
  return starting;
}

const start = async (): Promise<Engine> => nativeEngine() ?? (await import('./wasm.ts')).wasmEngine();
