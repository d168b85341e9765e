export { appRouter, createCaller, type AppRouter } from './router.ts';
export { createContext, type Context } from './context.ts';
export { PROBLEM_KINDS, Refusal, type ProblemDocument, type ProblemKind } from './problem.ts';
export { labelBookOf, type LabelTables } from './labels.ts';
export { addressOf, areaAddress, claimAddress, eventAddress, pairAddress, personAddress, sourceAddress } from './addresses.ts';
export { MOST_OBSERVATIONS } from './observations.ts';
export * from './view/index.ts';
