import { parentPort, type Transferable } from 'node:worker_threads';
import { warmCompiler } from '../render/typst/compiler.ts';
import type { Outcome } from './threads.ts';

/** Does the tasks this thread is sent, its compiler warm before the first; `moved` names the memory that goes with an answer. */
export function serve<Task extends object, Made>(make: (task: Task) => Promise<Made>, moved: (made: Made) => Transferable[]): void {
  // A compiler that does not start is told with the first task that needs it; the other formats are made without one.
  warmCompiler().catch(() => undefined);
  parentPort?.on('message', (task: Task) => void outcomeOf(make, task).then((outcome) => parentPort!.postMessage(outcome, 'made' in outcome ? moved(outcome.made) : [])));
}

async function outcomeOf<Task, Made>(make: (task: Task) => Promise<Made>, task: Task): Promise<Outcome<Made>> {
  try {
    return { made: await make(task) };
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : String(cause) };
  }
}
