import type { ClaimCues } from '../../../grammar/cues/claims.ts';

export const claims: ClaimCues = {
};
