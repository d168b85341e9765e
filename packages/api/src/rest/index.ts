export { createRestHandler, handleRest, ROUTES, type Handler } from './handler.ts';
export { createTrpcHandler, handleTrpc, TRPC_ENDPOINT } from './trpc.ts';
export { PICTURE } from './charts.ts';
