import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CuratedData } from '@mizan/io/curated';
import { recordYaml, withListItem } from '@mizan/io/writers';
import { Person, Source } from '@mizan/model';
import { Refusal } from '../../refusal.ts';
import type { Article } from '../article.ts';
import type { CheckedProposal } from '../checked.ts';
import { KEYS, claimQuestion, eventQuestion, publicationOf, sha256Of, spanOf, type Asking, type Question } from './question.ts';
import type { Change } from './put-in-place.ts';
import type { Decision, Naming, Reviewer } from './reviewer.ts';
import type { Draft } from './edit.ts';
import { sourceIdOf, uniqueId } from './ids.ts';

/** What a review came to. */
export interface Reviewed {
  /** Files to write, sources first; none where nothing was taken over. */
  readonly changes: readonly Change[];
  readonly decided: Readonly<Record<Decision['do'], number>>;
}

/** Asks about every proposal of an article, and makes the files of what is taken over. Writes nothing. */
export async function reviewed(article: Article, checked: readonly CheckedProposal[], data: CuratedData, folder: string, reviewer: Reviewer): Promise<Reviewed | undefined> {
  const source = await sourceFor(article, data, reviewer);
  if (source === undefined) return undefined;
  const { id, published, textSha256 } = source.record;
  const asking: Asking = {
    article, source: id, published: article.reading.published ?? published, spans: !article.isPage && textSha256 === sha256Of(article.text),
    organisations: new Set(data.people.filter(({ type }) => type === 'organisation').map((one) => one.id)), taken: new Set([...data.claims, ...data.events, ...data.sources].map((record) => record.id)),
    people: new Set(data.people.map((one) => one.id)), named: new Map(), told: toldIn(data, id),
  };
  const questions = [...checked.map((one) => () => claimQuestion(one, asking)), ...article.reading.events.map((event) => () => eventQuestion(event, data.events, asking))];
  const pending = new Pending(folder, asking);
  const decided = { accept: 0, add: 0, reject: 0, skip: 0 };
  for (const [i, ask] of questions.entries()) {
    const at = { number: i + 1, of: questions.length };
    let question = ask();
    let decision = await reviewer.decide(question, at);
    for (; decision?.do === 'name'; decision = await reviewer.decide(question, at)) {
      pending.name(decision);
      question = ask();
    }
    if (decision === undefined) break;
    pending.take(question, decision);
    decided[decision.do]++;
  }
  return { changes: pending.changes(source.isNew ? source.record : undefined), decided };
}

/** The claims and events that have a publication. */
const toldIn = ({ claims, events }: CuratedData, source: string): Set<string> =>
  new Set([...claims.filter((claim) => claim.publications.some((one) => one.source === source)), ...events.filter((event) => event.sources.some((one) => one.source === source))].map(({ id }) => id));

interface ChosenSource {
  readonly record: Source;
  readonly isNew: boolean;
}

/** The publication the article is: one of the folder, or a new one. */
async function sourceFor({ text, isPage, reading }: Article, { sources }: CuratedData, reviewer: Reviewer): Promise<ChosenSource | undefined> {
  const begun: Draft = {
    type: 'publication', ...(reading.language ? { language: reading.language } : {}), ...(reading.published ? { published: reading.published } : {}),
    licence: 'publisher-copyright', licenceNote: 'figures and facts cited, no text kept', redistribution: 'allowed', ...(isPage ? {} : { textSha256: sha256Of(text) }),
  };
  const ids = new Set(sources.map(({ id }) => id));
  const given = await reviewer.source(begun, ids);
  if (given === undefined) return undefined;
  if (typeof given === 'string') {
    const record = sources.find(({ id }) => id === given);
    if (record === undefined) throw new Refusal(`there is no source ${given} in the data folder`, [{ file: 'sources', field: 'id', reason: `there is no ${given}` }]);
    return { record, isNew: false };
  }
  return { record: newSource(given, ids), isNew: true };
}

function newSource(given: Draft, ids: ReadonlySet<string>): Source {
  const { publisher, published } = given as { publisher?: string; published?: string };
  const parsed = Source.safeParse({ id: uniqueId(sourceIdOf(publisher ?? '', published), ids), ...given });
  if (!parsed.success) throw invalid('source', parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), reason: message })));
  if (ids.has(parsed.data.id)) throw invalid('source', [{ field: 'id', reason: `${parsed.data.id} is there already` }]);
  return parsed.data;
}

const invalid = (what: string, problems: readonly { readonly field: string; readonly reason: string }[]): Refusal =>
  new Refusal([`${what} is not valid; nothing was written`, ...problems.map(({ field, reason }) => `  ${field}: ${reason}`)].join('\n'), problems);

const FOLDERS = { claim: 'claims', event: 'events' } as const;
const LISTS = { claim: 'publications', event: 'sources' } as const;

/** Files as they will be, by their place in the folder. */
class Pending {
  readonly #folder: string;
  readonly #asking: Asking;
  readonly #people = new Map<string, Change>();
  readonly #changes = new Map<string, Change>();

  constructor(folder: string, asking: Asking) {
    this.#folder = folder;
    this.#asking = asking;
  }

  take(question: Question, decision: Decision): void {
    if (decision.do === 'accept') this.#accept(question, decision.edit ?? {});
    if (decision.do === 'add') this.#add(question, decision.to, decision.says);
  }

  /** A new record of people/, known from now on by its name in the article. */
  name({ name, record }: Naming): void {
    const parsed = Person.safeParse(record);
    if (!parsed.success) throw invalid(`the record of ${name}`, parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), reason: message })));
    const { people, named, organisations } = this.#asking;
    const { id, type } = parsed.data;
    if (people.has(id)) throw invalid(`the record of ${name}`, [{ field: 'id', reason: `${id} is there already` }]);
    people.add(id);
    named.set(name, id);
    if (type === 'organisation') organisations.add(id);
    const file = `people/${id}.yaml`;
    this.#people.set(file, { file, after: recordYaml(parsed.data, Object.keys(Person.shape)) });
  }

  #accept(question: Question, edit: Draft): void {
    const record = question.recordOf(edit);
    const where = `${question.kind} at ${question.proposal.start}`;
    if (!record.ok) throw invalid(where, [record.problem]);
    const problems = question.problemsOf(record.value);
    if (problems.length > 0) throw invalid(where, problems);
    const id = String(record.value['id']);
    this.#asking.taken.add(id);
    const file = `${FOLDERS[question.kind]}/${id}.yaml`;
    this.#changes.set(file, { file, after: recordYaml(record.value, KEYS[question.kind]) });
  }

  /** One more printing of a known record; a printing of one publication is told once. */
  #add({ kind, proposal, known }: Question, to: string, says: string | undefined): void {
    const file = `${FOLDERS[kind]}/${to}.yaml`;
    const path = join(this.#folder, file);
    if (!existsSync(path)) throw invalid(`${kind} at ${proposal.start}`, [{ field: 'to', reason: `there is no ${file}` }]);
    const before = readFileSync(path, 'utf8');
    const altered = known.find(({ id }) => id === to)?.altered ?? [];
    const { span, ...printing } = kind === 'claim' ? publicationOf(proposal, this.#asking, altered, 'copy') : { source: this.#asking.source, ...spanOf(proposal, this.#asking) };
    if (this.#asking.told.has(to)) throw invalid(`${kind} at ${proposal.start}`, [{ field: 'to', reason: `${to} has this publication already` }]);
    const after = withListItem(before, LISTS[kind], { ...printing, ...(says ? { says } : {}), ...(span ? { span } : {}) });
    if (after === undefined) throw invalid(`${kind} at ${proposal.start}`, [{ field: 'to', reason: `${file} has no list of ${LISTS[kind]} to add to; edit it by hand` }]);
    this.#asking.told.add(to);
    this.#changes.set(file, { file, before, after });
  }

  /** Sources and people before what names them; a new source only where something does. */
  changes(source: Source | undefined): Change[] {
    const made = [...this.#changes.values()];
    const from = source === undefined || made.length === 0 ? [] : [{ file: `sources/${source.id}.yaml`, after: recordYaml(source, Object.keys(Source.shape)) }];
    return [...from, ...this.#people.values(), ...made];
  }
}
