import { parentPort } from 'node:worker_threads';
import type { Brief } from '../brief/tree.ts';
import { bundleZip } from '../bundle/bundle.ts';
import type { Format } from '../render/formats.ts';
import { render } from '../render/render.ts';
import { warmCompiler } from '../render/typst/compiler.ts';
import type { CompiledModule } from '../render/typst/module.ts';
import type { ResultSource } from '../results.ts';

/** The compiler's WebAssembly, which a thread is given first. */
export interface Start {
  readonly module: CompiledModule;
}
/** One file: a document in a format, or with its sources a bundle for machines. */
export type Task = { readonly brief: Brief } & ({ readonly format: Format } | { readonly sources: readonly ResultSource[] });
export type Outcome = { readonly bytes: Uint8Array } | { readonly problem: string };

parentPort?.on('message', (message: Start | Task) => {
  if ('module' in message) void warmCompiler(message.module);
  else void make(message).then((outcome) => parentPort!.postMessage(outcome, 'bytes' in outcome ? [outcome.bytes.buffer as ArrayBuffer] : []));
});

async function make(task: Task): Promise<Outcome> {
  try {
    // A copy of its own, so that moving it takes nothing from the renderer.
    return { bytes: new Uint8Array('format' in task ? await render(task.brief, task.format) : bundleZip(task.brief, task.sources)) };
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : String(cause) };
  }
}
