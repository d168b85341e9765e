import type { Brief } from '../brief/tree.ts';
import { bundleZip } from '../bundle/bundle.ts';
import type { Format } from '../render/formats.ts';
import { render } from '../render/render.ts';
import type { ResultSource } from '../results.ts';

/** One file: a document in a format, or with its sources a bundle for machines. */
export type Task = { readonly brief: Brief } & ({ readonly format: Format } | { readonly sources: readonly ResultSource[] });

/** The file of a task, in memory of its own, so that moving it to another thread takes nothing from the renderer. */
export const fileOf = async (task: Task): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array('format' in task ? await render(task.brief, task.format) : bundleZip(task.brief, task.sources));
