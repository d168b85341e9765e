import 'server-only';
import { TRPCError } from '@trpc/server';
import { notFound } from 'next/navigation';

/** Whether the API refused because a code or record does not exist, as against a fault. */
export const isUnknown = (error: unknown): boolean => error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST');

/** For `.catch`: an unknown code or record is a page that does not exist; a fault stays a fault. */
export function notFoundIfUnknown(error: unknown): never {
  if (isUnknown(error)) notFound();
  throw error;
}
