import type { Person } from '@mizan/model';
import { agentsOf, type Told } from './engine/agents.ts';
import { claimsOf } from './engine/claims.ts';
import { withHome } from './engine/home.ts';
import { newDiscourse, type Discourse, type Speaker } from './engine/discourse.ts';
import { participant, peopleOf } from './engine/event-people.ts';
import { eventsOf } from './engine/events.ts';
import { placesOf } from './engine/mentions.ts';
import { mergeClaims } from './engine/merge.ts';
import { mergeEvents } from './engine/merge-events.ts';
import { timesOf } from './engine/time-marks.ts';
import { topicIndex, topicsOf, type Topic, type TopicIndex } from './engine/topics.ts';
import { speakerIn, type SpeakerReading } from './engine/speakers.ts';
import { grammarOf } from './grammar/grammar.ts';
import { LANGUAGES, type LanguageCode } from './grammar/language.ts';
import { Scan } from './grammar/scan.ts';
import { LANGUAGE_TABLES } from './languages/index.ts';
import { NameIndex } from './people/name-index.ts';
import type { ArticleReading, ClaimProposal, EventProposal, Notice, ParticipantProposal, Region } from './proposal.ts';
import { intake } from './text/intake.ts';
import { languageOfParagraph, languageOfText, loadDetector, type Detector } from './text/language.ts';
import { linesOf } from './text/lines.ts';
import { datelineEnd, publishedIn } from './text/published.ts';
import { regionsOf } from './text/regions.ts';
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
  readonly known: Known;
  readonly told: Told;
  readonly context: Discourse;
  /** The people of the last sentence that names any. */
  people: readonly ParticipantProposal[];
  readonly claims: ClaimProposal[];
  readonly events: EventProposal[];
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
  const article: Article = { text, known, told: new Map(), context: newDiscourse(published), people: [], claims: [], events: [] };
  const told = regions.map((region, paragraph) => readRegion(article, region, paragraph, languageOfParagraph(text.slice(region.start, region.end), language, detect)));
  const dateless: Notice[] = published ? [] : [{ code: 'no-date', message: 'The text does not say when it was published: days and months without a year may stay open.' }];
  return { language, published: published ?? null, regions: told, claims: mergeClaims(withHome(article.claims, article.context)), events: mergeEvents(article.events), notices: [...notices, ...dateless] };
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

const READ = new Set(['headline', 'body']);

function readRegion(article: Article, region: Region, paragraph: number, code: LanguageCode | null): Region {
  if (!READ.has(region.kind) || code === null) return region;
  const grammar = grammarOf(LANGUAGE_TABLES[code]);
  const start = region.kind === 'body' ? datelineEnd(article.text, region) : region.start;
  for (const tokens of splitSentences(tokenize(article.text, start, region.end), grammar.abbreviations)) {
    if (tokens.length > 1) readSentence(article, new Scan(tokens, grammar), { ...region, language: code }, paragraph);
  }
  return { ...region, language: code };
}

function readSentence(article: Article, scan: Scan, region: Region, paragraph: number): void {
  const { text, context } = article;
  const agents = agentsOf(scan, article.known.names, article.told);
  const said = speakerIn(scan, agents);
  const masked = (at: number): boolean => said !== undefined && at >= said.first && at < said.next;
  const speaker = region.kind === 'headline' ? said?.speaker : (said?.speaker ?? context.speaker);
  const times = timesOf(scan);
  const before = { ...context.epithets };
  const claims = claimsOf({ scan, text, region: region.kind, paragraph, speaker, masked }, context);
  const places = placesOf(scan, before, () => false);
  const who = said && agents.find((agent) => agent.kind !== 'outlet' && scan.tokens[agent.first]!.start === said.speaker.start);
  const events = eventsOf({ scan, text, region: region.kind, times, places, agents, before: article.people, earlier: article.events.at(-1), speaker: who }, context);
  const people = peopleOf(scan, agents);
  if (people.length > 0) article.people = people.map((agent) => participant(scan, agent));
  article.events.push(...(events.length > 0 ? withTopics(events, topicsOf(scan.tokens, article.known.topics)) : events));
  if (takesBack(scan)) withdrawBefore(article, region, scan);
  if (said && (said.ofBefore || claims.length === 0)) attributeBefore(article, said, region);
  article.claims.push(...claims);
  if (said && region.kind === 'body') context.speaker = said.speaker;
}

const withTopics = (events: readonly EventProposal[], topics: readonly string[]): EventProposal[] => events.map((event) => ({ ...event, topics }));

const OPENING = 4;
/** "They did not.", "A: That is wrong.": an opening that takes back what was told right before. */
const takesBack = (scan: Scan): boolean => scan.all('takesBack').some((mark) => mark.first <= OPENING && scan.tokens[mark.next]?.kind !== 'word');

/** How many characters, at most, lie between a figure's sentence and the one that takes it back. */
const NEXT_SENTENCE = 24;

/** Takes out the figures of the sentence right before. */
function withdrawBefore(article: Article, region: Region, scan: Scan): void {
  const start = scan.tokens[0]!.start;
  const isWithdrawn = ({ sentence, region: kind }: ClaimProposal) => kind === region.kind && sentence.end <= start && start - sentence.end <= NEXT_SENTENCE;
  while (article.claims.length > 0 && isWithdrawn(article.claims.at(-1)!)) article.claims.pop();
}

/** "This was said by …": the figures of the sentence before, without a speaker of their own, are his. */
function attributeBefore(article: Article, said: SpeakerReading, region: Region): void {
  if (!said.ofBefore) return;
  const last = article.claims.at(-1);
  if (!last) return;
  article.claims.forEach((claim, i) => {
    if (claim.sentence.start === last.sentence.start && claim.region === region.kind) article.claims[i] = { ...claim, speaker: fieldOf(said.speaker) };
  });
}

const fieldOf = (speaker: Speaker): NonNullable<ClaimProposal['speaker']> => ({ value: speaker.name, place: { start: speaker.start, end: speaker.end }, ...(speaker.id ? { id: speaker.id } : {}), carried: true });
