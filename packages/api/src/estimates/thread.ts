import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../problem.ts';
import { ESTIMATE_LIMITS } from './limits.ts';
import { estimatorNamed } from './registry.ts';
import { rowsWithin } from './rows-within.ts';
import type { EstimateOutcome, EstimateTask } from './task.ts';

/** Does one estimate and ends: whoever started this thread may end it before. */
function outcomeOf({ name, body }: EstimateTask): EstimateOutcome {
  try {
    const [estimator, input] = [estimatorNamed(name), parsed(body)];
    rowsWithin(estimator.mostRows ?? ESTIMATE_LIMITS.rows, input);
    return { answer: JSON.stringify(estimator.run(input)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: { kind: error.kind, detail: error.message, problems: error.problems } };
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw Refusal.of('invalid-input', [{ field: '', reason: `the body is no JSON: ${error instanceof Error ? error.message : String(error)}` }]);
  }
}

parentPort?.postMessage(outcomeOf(workerData as EstimateTask));
