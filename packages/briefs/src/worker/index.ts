export { createPool, type Pool, type PoolOptions } from './pool.ts';
export { serve } from './serve.ts';
export { fileOf, type Task } from './task.ts';
export { createThreads, type Outcome, type Threads, type ThreadsOptions } from './threads.ts';
