import { TRPCError } from '@trpc/server';

/** Whether the API refused because a code or record does not exist, as against a fault. */
export const isUnknown = (error: unknown): boolean => error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST');
