import { parentPort, type Transferable } from 'node:worker_threads';
import { warmCompiler } from '../render/typst/compiler.ts';
import type { Start } from './task.ts';
import type { Outcome } from './threads.ts';

/** Does the tasks this thread is sent, its compiler warm from the first message on; `moved` names the memory that goes with an answer. */
export function serve<Task extends object, Made>(make: (task: Task) => Promise<Made>, moved: (made: Made) => Transferable[]): void {
  parentPort?.on('message', (message: Start | Task) => {
    if ('module' in message) void warmCompiler(message.module);
    else void outcomeOf(make, message).then((outcome) => parentPort!.postMessage(outcome, 'made' in outcome ? moved(outcome.made) : []));
  });
}

async function outcomeOf<Task, Made>(make: (task: Task) => Promise<Made>, task: Task): Promise<Outcome<Made>> {
  try {
    return { made: await make(task) };
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : String(cause) };
  }
}
