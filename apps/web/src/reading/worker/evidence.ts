import type { Evidence } from '@mizan/analytics';
import { createMizanClient, type PairEvidence, type ReadingLexicon } from '@mizan/api/client';
import { Claim, countryOf, Person, type Locale } from '@mizan/model';
import type { ClaimDraft } from '@mizan/news';

type Client = ReturnType<typeof createMizanClient>;

/** What is published, asked for once: the lexicon of a language, and the figures and claims of pairs of countries. */
export class Published {
  readonly #client: Client;
  readonly #pairs = new Map<string, Promise<PairEvidence>>();
  #lexicon: Promise<ReadingLexicon> | undefined;

  constructor(api: string) {
    this.#client = createMizanClient({ url: api });
  }

  /** Undefined where it cannot be had now; asked for again the next time. */
  async lexicon(locale: Locale): Promise<ReadingLexicon | undefined> {
    this.#lexicon ??= this.#client.reading.lexicon.query({ locale }).then((lexicon) => ({ ...lexicon, people: lexicon.people.map((person) => Person.parse(person)) }));
    return this.#lexicon.catch(() => { this.#lexicon = undefined; return undefined; });
  }

  /** The evidence for claims, of the pairs of countries they name; undefined where the network does not answer. */
  async evidence(drafts: readonly ClaimDraft[], lexicon: ReadingLexicon | undefined): Promise<Evidence | undefined> {
    if (lexicon === undefined) return undefined;
    const answers = await Promise.all(pairsOf(drafts).map((pair) => this.#pair(pair).catch(unlessRefused)));
    if (answers.includes(undefined)) return undefined;
    return evidenceOf(answers.filter((answer) => answer !== undefined), lexicon);
  }

  #pair(pair: string): Promise<PairEvidence> {
    const [a, b] = pair.split('/') as [string, string];
    const known = this.#pairs.get(pair) ?? this.#client.reading.evidence.query({ a, b }).then((evidence) => ({ ...evidence, claims: evidence.claims.map((claim) => Claim.parse(claim)) }));
    this.#pairs.set(pair, known);
    known.catch(() => this.#pairs.delete(pair));
    return known;
  }
}

const NOTHING: PairEvidence = { version: '', series: [], claims: [] };

/** An area the server does not know has no evidence; any other failure leaves it unknown. */
function unlessRefused(error: unknown): PairEvidence | undefined {
  const { data } = error as { data?: { code?: string } | null };
  return data?.code === 'BAD_REQUEST' ? NOTHING : undefined;
}

/** The pairs of countries that claims name, each once and in the order of the alphabet. */
export const pairsOf = (drafts: readonly Pick<ClaimDraft, 'reporter' | 'partner'>[]): string[] =>
  [...new Set(drafts.map(({ reporter, partner }) => [countryOf(reporter.code), countryOf(partner.code)].sort().join('/')))].sort();

/** One evidence of several pairs'; series that several of them hold, such as a country's trade with the world, once. */
export const evidenceOf = (pairs: readonly PairEvidence[], lexicon: ReadingLexicon): Evidence => ({
  series: [...new Map(pairs.flatMap(({ series }) => series.map((one) => [one.id, one] as const))).values()],
  claims: [...new Map(pairs.flatMap(({ claims }) => claims.map((one) => [one.id, one] as const))).values()],
  sources: lexicon.coverage, asOf: lexicon.today,
});
