import type { Person } from '@mizan/model';
import type { Agent } from './engine/agent.ts';
import { agentsOf } from './engine/agents.ts';
import { attributeBefore, attributeQuotation } from './engine/attribution.ts';
import { captionOf, listedClaim } from './engine/captioned-lists.ts';
import { claimsOf } from './engine/claims.ts';
import { withHome } from './engine/home.ts';
import { currencyToCome } from './engine/currency.ts';
import { tradingCities } from './engine/mentions.ts';
import { countriesOf } from './engine/countries.ts';
import { newDiscourse, type Discourse, type Speaker } from './engine/discourse.ts';
import type { EventInput } from './engine/event-input.ts';
import { statesNamed } from './engine/event-states.ts';
import { rememberEvents, rememberStates, type EventMemory } from './engine/event-memory.ts';
import { participant, peopleOf } from './engine/participants.ts';
import { datelinePlace } from './engine/event-places.ts';
import { eventsOf } from './engine/events.ts';
import { placesOf } from './engine/mentions.ts';
import { turnsOf, type Turn } from './engine/interviews.ts';
import { mergeClaims } from './engine/merge.ts';
import { mergeEvents } from './engine/merge-events.ts';
import { timesOf } from './engine/time-marks.ts';
import { Told } from './engine/told.ts';
import { topicIndex, topicsOf, type Topic, type TopicIndex } from './engine/topics.ts';
import { saysLater, saysOffice, speakerIn, speakerOf } from './engine/speakers.ts';
import { asks, followsFrom, isMisprint, isRemark, opensCorrections, supposes, takesBack, takesBackItsOwn, withdrawBefore, type Before } from './engine/taken-back.ts';
import { grammarOf, type Grammar } from './grammar/grammar.ts';
import { LANGUAGES, type LanguageCode } from './grammar/language.ts';
import { Scan } from './grammar/scan.ts';
import { LANGUAGE_TABLES } from './languages/index.ts';
import { NameIndex } from './people/name-index.ts';
import type { ArticleReading, ClaimProposal, EventProposal, Notice, Region } from './proposal.ts';
import { intake } from './text/intake.ts';
import { languageOfParagraph, languageOfText, loadDetector, type Detector } from './text/language.ts';
import { linesOf } from './text/lines.ts';
import { listsOf, type ListPart } from './text/captioned-lists.ts';
import { decimalSignOf } from './text/decimal-sign.ts';
import { datelineDay, datelineEnd, publishedIn } from './text/published.ts';
import { pointsElsewhere, regionsOf } from './text/regions.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenize } from './text/tokens.ts';

export interface ReaderOptions {
  /** Known people and bodies, whose names are tied to their records. */
  readonly people?: readonly Person[];
  /** Topics to tie events to, such as a code list with its labels in every language. */
  readonly topics?: readonly Topic[];
  /** Another language detector than `eld`. */
  readonly detector?: Detector;
}

export interface ReadOptions {
  /** When the article was published (EDTF), where that is known from outside it. */
  readonly published?: string;
  readonly language?: LanguageCode;
}

export interface NewsReader {
  /** What a text proposes. Never throws: a text that cannot be read is answered with a notice. */
  readonly read: (text: string, options?: ReadOptions) => ArticleReading;
}

const NOTHING = { language: null, published: null, regions: [], claims: [], events: [] } as const;

/** A reader of articles; loads the language detector once. */
export async function createNewsReader(options: ReaderOptions = {}): Promise<NewsReader> {
  const detect = options.detector ?? (await loadDetector());
  const known: Known = { names: new NameIndex(options.people ?? []), topics: topicIndex(options.topics ?? []), detect };
  return { read: (text, how = {}) => readArticle(text, how, known) };
}

/** What a reader knows beside its grammars. */
interface Known {
  readonly names: NameIndex;
  readonly topics: readonly TopicIndex[];
  readonly detect: Detector;
}

/** What is kept from sentence to sentence of one article. */
interface Article {
  readonly text: string;
  /** The language of the whole, and the decimal sign its numbers are written with. */
  readonly language: LanguageCode;
  readonly decimal: ',' | '.';
  readonly known: Known;
  readonly told: Told;
  readonly context: Discourse;
  /** What is told of events and people so far. */
  readonly memory: EventMemory;
  readonly claims: ClaimProposal[];
  readonly events: EventProposal[];
  /** Questions and answers, by paragraph. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** The last person told of, who may be the "he" of "he said". */
  person?: Speaker | undefined;
  /** The last body told of by its name, who may be "the agency" of "according to the agency". */
  office?: Speaker | undefined;
  /** The first person told of: who answers, where a conversation does not say. */
  first?: Speaker | undefined;
  /** Where a run of short remarks without a figure starts ("That is what they write."), after which a figure may still be taken back. */
  remark?: number | undefined;
  /** Where the last sentence starts, if it asks. */
  asked?: number | undefined;
  /** Whether the last sentence only supposes something. */
  supposes?: boolean;
  /** Up to where a paper corrects what it had printed. */
  corrects?: number;
}

function readArticle(text: string, how: ReadOptions, known: Known): ArticleReading {
  const detect = remembering(known.detect);
  const { readable, notices } = intake(text);
  if (!readable) return { ...NOTHING, notices };
  const lines = linesOf(text);
  const language = how.language ?? languageOfText(lines.map((line) => line.text), detect);
  if (language === null) return { ...NOTHING, notices: [...notices, { code: 'unknown-language', message: `The text is in none of the languages read: ${LANGUAGES.join(', ')}.` }] };
  const grammar = grammarOf(LANGUAGE_TABLES[language]);
  const regions = regionsOf(lines, grammar.language);
  const published = how.published ?? publishedIn(text, regions, grammar)?.date;
  const decimal = decimalSignOf(text, grammar.language.numbers.decimal);
  const lists = listsOf(text, regions);
  const parts = regions.map((region, at) => partOf(text, region, { language, decimal }, lists.has(at) ? language : languageOfParagraph(text.slice(region.start, region.end), language, detect)));
  const counted = paragraphsOf(regions);
  const scans = parts.flatMap((part) => part.scans);
  const countries = countriesOf(scans);
  const article: Article = { text, language, decimal, known, told: new Told(), context: { ...newDiscourse(published, countries), cities: tradingCities(parts.map((part) => part.scans)), currencyToCome: currencyToCome(scans) }, memory: { people: [], pair: [], states: new Map(), two: countries.slice(0, 2), women: new Set(), dateline: datelinePlace(text, regions, grammar), news: newsOf(text, regions, published, grammar) }, claims: [], events: [], turns: turnsOf(text, regions) };
  const told = parts.map((part, at) => lists.has(at) ? readListLine(article, part, lists.get(at)!, counted[at]!) : readRegion(article, part, counted[at]!, article.turns.get(at)));
  const dateless: Notice[] = published ? [] : [{ code: 'no-date', message: 'The text does not say when it was published: days and months without a year may stay open.' }];
  return { language, published: published ?? null, regions: told, claims: mergeClaims(withHome(article.claims, article.context)), events: mergeEvents(article.events, published), notices: [...notices, ...dateless] };
}

/** The day of an agency's dateline and where its text begins. */
function newsOf(text: string, regions: readonly Region[], published: string | undefined, grammar: Grammar): EventMemory['news'] {
  const day = datelineDay(text, regions, published, grammar);
  return day === undefined ? undefined : { day, start: regions.find((region) => region.kind === 'body')!.start };
}

/** The number of each region among those that are read: a line of date or a caption does not part two paragraphs. */
function paragraphsOf(regions: readonly Region[]): number[] {
  let count = 0;
  return regions.map(({ kind }) => (READ.has(kind) ? count++ : count));
}

/** A paragraph with its sentences, of which nothing is read yet. */
interface Part {
  readonly region: Region;
  readonly scans: readonly Scan[];
}

/** The sentences of a paragraph in its language; none where it is not read. */
function partOf(text: string, region: Region, whole: Pick<Article, 'language' | 'decimal'>, code: LanguageCode | null): Part {
  if (code === null || !READ.has(region.kind)) return { region, scans: [] };
  const grammar = grammarOf(LANGUAGE_TABLES[code]);
  const start = region.kind === 'body' ? datelineEnd(text, region) : region.start;
  const sentences = [...splitSentences(tokenize(text, start, region.end), grammar.abbreviations)].filter((tokens) => tokens.length > 1);
  return { region: { ...region, language: code }, scans: sentences.map((tokens) => new Scan(tokens, grammar, code === whole.language ? whole.decimal : undefined)) };
}

/** A detector that tells each paragraph once. */
function remembering(detect: Detector): Detector {
  const told = new Map<string, string>();
  return (text) => {
    const code = told.get(text) ?? detect(text);
    told.set(text, code);
    return code;
  };
}

/** A line of a list under a heading that tells unit and flow: "Duitsland 168,2" under "Exportbestemmingen, 2025 (mld euro)". */
function readListLine(article: Article, part: Part, line: ListPart, paragraph: number): Region {
  const { text, context, decimal, language } = article;
  const { region } = part;
  const scan = new Scan(tokenize(text, region.start, region.end), grammarOf(LANGUAGE_TABLES[language]), decimal);
  const input = { scan, text, region: 'body' as const, paragraph, masked: () => false };
  if (line === 'heading') {
    readRegion(article, part, paragraph);
    context.caption = captionOf(input, context);
  } else article.claims.push(...listedClaim(input, context));
  return { ...region, kind: 'body', language };
}

const READ = new Set(['headline', 'body']);

const wordsOf = (text: string, { tokens }: Scan): string => text.slice(tokens[0]!.start, tokens.at(-1)!.end);

function readRegion(article: Article, { region, scans }: Part, paragraph: number, turn?: Turn): Region {
  if (turn) article.context.speaker = turn.kind === 'answer' ? (turn.speaker ?? article.first) : undefined;
  for (const scan of scans) if (!pointsElsewhere(wordsOf(article.text, scan), scan.grammar.language)) readSentence(article, scan, region, paragraph);
  return region;
}

function readSentence(article: Article, scan: Scan, region: Region, paragraph: number): void {
  const { text, context } = article;
  const agents = agentsOf(scan, article.known.names, article.told);
  const said = speakerIn(scan, agents);
  if (said === undefined && article.person && saysLater(scan)) context.speaker = article.person;
  if (said === undefined && article.office && saysOffice(scan)) context.speaker = article.office;
  const masked = (at: number): boolean => said !== undefined && at >= said.first && at < said.next;
  const speaker = region.kind === 'headline' ? said?.speaker : (said?.speaker ?? context.speaker);
  const times = timesOf(scan);
  const before = { ...context.epithets };
  const claims = claimsOf({ scan, text, region: region.kind, paragraph, speaker, masked }, context);
  const places = placesOf(scan, before, () => false);
  const who = said && agents.find((agent) => agent.kind !== 'outlet' && scan.tokens[agent.first]!.start === said.speaker.start);
  readEvents(article, { scan, text, region: region.kind, times, places, agents, memory: article.memory, speaker: who });
  takeBack(article, scan, region, claims);
  if (opensCorrections(scan)) article.corrects = region.kind === 'headline' ? text.length : region.end;
  const corrects = region.start < (article.corrects ?? 0);
  if (said) attributeBefore(article.claims, said, region);
  if (said) attributeQuotation(article.claims, said, scan.tokens[said.first]!.start, text, region);
  if (article.asked === undefined && !(article.supposes && followsFrom(scan))) article.claims.push(...claims.filter((claim) => !corrects || !isMisprint(scan, claim)));
  article.supposes = supposes(scan);
  if (said && region.kind === 'body') context.speaker = said.speaker;
  rememberPerson(article, agents.find((agent) => agent.kind === 'person'), scan);
  const office = agents.findLast((agent) => agent.kind === 'body' && /\p{Lu}/u.test(agent.name));
  if (office) article.office = speakerOf(scan, office, 'office.before');
}

/** Withdraws the figures that a sentence takes back; keeps where a question or a run of remarks starts. */
function takeBack(article: Article, scan: Scan, region: Region, told: readonly ClaimProposal[]): void {
  const start = scan.tokens[0]!.start;
  const isOwn = told.length === 0 && takesBackItsOwn(scan);
  if (!isOwn && takesBack(scan, article.asked !== undefined, () => lastTold(article))) withdrawBefore(article.claims, region.kind, article.asked ?? article.remark ?? start);
  article.remark = isRemark(scan) ? (article.remark ?? start) : undefined;
  article.asked = asks(scan) ? start : undefined;
}

/** The figure told last, with the words of its sentence. */
function lastTold({ claims, text }: Article): Before | undefined {
  const claim = claims.at(-1);
  return claim && { claim, sentence: text.slice(claim.sentence.start, claim.sentence.end) };
}

/** Keeps who a sentence is about, for "he said" after it and for answers that name nobody. */
function rememberPerson(article: Article, agent: Agent | undefined, scan: Scan): void {
  if (!agent) return;
  article.person = speakerOf(scan, agent, 'person.before');
  article.first ??= article.person;
}

/** The events of a sentence, with their topics, and what they leave to the next. */
function readEvents(article: Article, input: EventInput): void {
  const { scan, agents, memory } = input;
  const events = eventsOf(input, article.context);
  const people = peopleOf(scan, agents);
  for (const agent of people) if (agent.woman) memory.women.add(agent.name);
  rememberEvents(memory, events, people.map((agent) => participant(scan, agent)));
  rememberStates(memory, statesNamed(input));
  article.told.focus = memory.focus?.name;
  if (events.length > 0) article.events.push(...withTopics(events, topicsOf(scan.tokens, article.known.topics)));
}

const withTopics = (events: readonly EventProposal[], topics: readonly string[]): EventProposal[] => events.map((event) => ({ ...event, topics }));
