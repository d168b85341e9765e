import { handleTrpc } from '@mizan/api/rest';

export const dynamic = 'force-dynamic';
export { handleTrpc as GET, handleTrpc as POST };
