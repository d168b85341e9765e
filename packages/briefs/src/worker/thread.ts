import { serve } from './serve.ts';
import { fileOf, type Task } from './task.ts';

serve<Task, Uint8Array<ArrayBuffer>>(fileOf, (bytes) => [bytes.buffer]);
