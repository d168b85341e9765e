import { handleRest } from '@mizan/api/rest';

export const dynamic = 'force-dynamic';
export { handleRest as GET, handleRest as HEAD };
