import { handleRest } from '@mizan/api/rest';

export const dynamic = 'force-dynamic';
export { handleRest as GET, handleRest as HEAD, handleRest as OPTIONS, handleRest as POST, handleRest as PUT, handleRest as PATCH, handleRest as DELETE };
