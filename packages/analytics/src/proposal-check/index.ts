export { answerOf, checkProposal, checkProposals, type KnownClaim, type ProposalAnswer, type ProposalCheck, type ProposedClaim } from './check-proposal.ts';
