import { parentPort } from 'node:worker_threads';
import type { Brief } from '../brief/tree.ts';
import { render, type Format } from '../render/render.ts';
import { warmCompiler, type CompiledModule } from '../render/typst/compiler.ts';

/** The compiler's WebAssembly, which a thread is given first. */
export interface Start {
  readonly module: CompiledModule;
}
export interface Task {
  readonly brief: Brief;
  readonly format: Format;
}
export type Outcome = { readonly bytes: Uint8Array } | { readonly problem: string };

parentPort?.on('message', (message: Start | Task) => {
  if ('module' in message) void warmCompiler(message.module);
  else void make(message).then((outcome) => parentPort!.postMessage(outcome, 'bytes' in outcome ? [outcome.bytes.buffer as ArrayBuffer] : []));
});

async function make({ brief, format }: Task): Promise<Outcome> {
  try {
    // A copy of its own, so that moving it takes nothing from the renderer.
    return { bytes: new Uint8Array(await render(brief, format)) };
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : String(cause) };
  }
}
