import type { ClaimProposal } from '../proposal.ts';
import type { Discourse } from './discourse.ts';

const GROUP = /^(?:G:|EU$|WORLD$|KINGDOM$|COUNTRY$|G$)/;
/** Currencies of more than one country, and those in which others count their trade. */
const SHARED = /^(?:USD|EUR|X..)$/;

/** The one named most often, the first of equals. */
function mostNamed(codes: readonly string[], but: string): string | undefined {
  const count = new Map<string, number>();
  for (const code of codes) if (code !== but && !GROUP.test(code)) count.set(code, (count.get(code) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The country whose currency an amount is in: ISO 4217 codes begin with the code of ISO 3166. */
const ofCurrency = (claims: readonly ClaimProposal[]): string[] => claims.filter((claim) => /^[A-Z]{3}$/.test(claim.unit) && !SHARED.test(claim.unit)).map((claim) => claim.unit.slice(0, 2));

/**
 * Claims whose reporter no words tell ("exports to the US rose", "le déficit s'est creusé") are of the country the text
 * names most beside the partner, else of the one whose office speaks, else of the one whose currency it counts in.
 * Nothing is filled in where the text speaks of the world's trade.
 */
export function withHome(claims: readonly ClaimProposal[], { named, homes }: Discourse): readonly ClaimProposal[] {
  if (claims.some((claim) => claim.reporter.value === 'WORLD' && claim.reporter.carried === undefined)) return claims;
  const currencies = ofCurrency(claims);
  return claims.map((claim) => {
    if (claim.reporter.value !== 'WORLD') return claim;
    const but = claim.partner.value;
    const home = mostNamed([...homes, ...named], but) ?? mostNamed(currencies, but);
    return home === undefined ? claim : { ...claim, reporter: { value: home, carried: true as const } };
  });
}
