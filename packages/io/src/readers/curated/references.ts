import { isCurrency, namesOf, nearMatches, type Area, type Claim, type Code, type Conflict, type NewsEvent, type Person, type Source } from '@mizan/model';
import type { FileProblem } from '../../file-problem.ts';
import type { Located } from './record-files.ts';
import type { Path } from './yaml-text.ts';

/** Things that records refer to by code or id. */
export type Kind = 'area' | 'source' | 'person' | 'organisation' | 'claim' | 'event' | 'statement' | 'office' | 'topic' | 'product' | 'currency';

/** One mention of a code or id in a record. */
export interface Mention {
  readonly kind: Kind;
  readonly code: string;
  readonly path: Path;
}

type Candidates = ReadonlyMap<string, { readonly code: string; readonly names?: readonly string[] }>;

export interface Records {
  readonly areas: readonly Area[];
  readonly codes: readonly Code[];
  readonly sources: readonly Located<Source>[];
  readonly people: readonly Located<Person>[];
  readonly claims: readonly Located<Claim>[];
  readonly events: readonly Located<NewsEvent>[];
  readonly conflicts: readonly Located<Conflict>[];
  /** Ids of records that are there but were refused. */
  readonly refused: readonly string[];
}

/** Kinds whose codes stand in a code list; where that list is missing, which is told once, nothing is checked against it. */
const LISTED: ReadonlySet<Kind> = new Set(['area', 'office', 'topic', 'product', 'currency']);

/** Everything that may be referred to, by kind, with the names near matches are looked for in. */
export class Register {
  readonly #kinds: Readonly<Record<Kind, Candidates>>;
  readonly #refused: ReadonlySet<string>;

  constructor(records: Omit<Records, 'conflicts'>) {
    const ids = (located: readonly Located<{ id: string }>[]) => located.map(({ record }) => ({ code: record.id }));
    const list = (...names: string[]) => records.codes.filter((c) => names.includes(c.list)).map((c) => ({ code: c.code, names: [c.labels.en] }));
    const people = (type: Person['type']) =>
      records.people.filter(({ record }) => record.type === type).map(({ record }) => ({ code: record.id, names: [record.name.en, ...record.spellings.map((s) => s.surface)] }));
    this.#refused = new Set(records.refused);
    this.#kinds = {
      area: byCode(records.areas.map((area) => ({ code: area.code, names: namesOf(area) }))),
      source: byCode(ids(records.sources)), person: byCode(people('person')), organisation: byCode(people('organisation')),
      claim: byCode(ids(records.claims)), event: byCode(ids(records.events)),
      statement: byCode([...ids(records.claims), ...ids(records.events), ...ids(records.sources)]),
      office: byCode(list('offices')), topic: byCode(list('topics')), product: byCode(list('hs-chapters', 'hs-headings')),
      currency: byCode(list('units').filter(({ code }) => isCurrency(code))),
    };
  }

  knows = ({ kind, code }: Pick<Mention, 'kind' | 'code'>): boolean => this.#kinds[kind].has(code) || (LISTED.has(kind) ? this.#kinds[kind].size === 0 : this.#refused.has(code));
  suggest = ({ kind, code }: Pick<Mention, 'kind' | 'code'>): string[] => nearMatches(code, this.#kinds[kind].values());
}

const byCode = <T extends { code: string }>(candidates: readonly T[]): ReadonlyMap<string, T> => new Map(candidates.map((c) => [c.code, c]));

/** Every mention of a code or id that nothing in the register answers to. */
export function unknownReferences(records: Records, register: Register): FileProblem[] {
  const check = <T>(located: readonly Located<T>[], mentions: (record: T) => Mention[]): FileProblem[] =>
    located.flatMap(({ file, record, placeOf }) =>
      mentions(record).filter((mention) => !register.knows(mention)).map((mention) => ({
        file, ...placeOf(mention.path), field: mention.path.map(String).join('.'), reason: `unknown ${mention.kind} ${mention.code}`, suggestions: register.suggest(mention),
      })));
  return [
    ...check(records.sources, mentionsOfSource), ...check(records.people, mentionsOfPerson), ...check(records.claims, mentionsOfClaim),
    ...check(records.events, mentionsOfEvent), ...check(records.conflicts, mentionsOfConflict),
  ];
}

/** The mention of a code that may be absent. */
const at = (kind: Kind, code: string | undefined, ...path: PropertyKey[]): Mention[] => (code === undefined ? [] : [{ kind, code, path }]);
/** The place of an area given either as a bare code or as `{ code, … }`; the nearest node that is there is found. */
const geo = (ref: { code: string } | undefined, ...path: PropertyKey[]): Mention[] => at('area', ref?.code, ...path);
const unit = (code: string | undefined, ...path: PropertyKey[]): Mention[] => (code !== undefined && isCurrency(code) ? at('currency', code, ...path) : []);

const mentionsOfSource = (source: Source): Mention[] =>
  (source.coverage ?? []).flatMap((c, i) => [
    ...at('area', c.reporter, 'coverage', i, 'reporter'), ...at('area', c.partner, 'coverage', i, 'partner'), ...at('source', c.source, 'coverage', i, 'source'),
  ]);

const mentionsOfPerson = (person: Person): Mention[] => [...at('area', person.country, 'country'), ...person.offices.flatMap((office, i) => at('office', office, 'offices', i))];

const mentionsOfClaim = (claim: Claim): Mention[] => [
  ...geo(claim.reporter, 'reporter'), ...geo(claim.partner, 'partner'), ...unit(claim.unit, 'unit'), ...(claim.also ?? []).flatMap((f, i) => unit(f.unit, 'also', i, 'unit')),
  ...(claim.commodity?.codes ?? []).flatMap((range, i) => range.split('-').flatMap((code) => at('product', code, 'commodity', 'codes', i))),
  ...at('person', claim.statedBy.person, 'statedBy', 'person'), ...at('organisation', claim.statedBy.organisation, 'statedBy', 'organisation'),
  ...at('office', claim.statedBy.office, 'statedBy', 'office'), ...claim.publications.flatMap((p, i) => at('source', p.source, 'publications', i, 'source')),
];

const mentionsOfEvent = (event: NewsEvent): Mention[] => [
  ...geo(event.place, 'place'), ...event.parties.flatMap((code, i) => at('area', code, 'parties', i)),
  ...event.participants.flatMap((p, i) => [
    ...at('person', p.person, 'participants', i, 'person'), ...at('organisation', p.organisation, 'participants', i, 'organisation'), ...at('office', p.office, 'participants', i, 'office'),
  ]),
  ...event.topics.flatMap((topic, i) => at('topic', topic, 'topics', i)), ...at('event', event.partOf, 'partOf'), ...at('event', event.follows, 'follows'),
  ...event.sources.flatMap((s, i) => at('source', s.source, 'sources', i, 'source')),
];

const mentionsOfConflict = (conflict: Conflict): Mention[] => conflict.members.flatMap((member, i) => at('statement', member, 'members', i));
