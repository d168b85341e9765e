import { checkProposals, type Evidence } from '@mizan/analytics';
import type { ReadingLexicon } from '@mizan/api/client';
import { formatEventDate, type Locale } from '@mizan/model';
import { createNewsReader, toInterface, type ArticleReading, type NewsReader } from '@mizan/news';
import type { ArticleView, Order, Report } from '../protocol';
import { dataRecords } from './data-records';
import { eventViews, peopleOf } from './event-view';
import { Published } from './evidence';
import { figureView } from './figure-view';
import { labelBookOf } from './labels';
import { proposedFigures } from './proposed-claims';
import { railOf } from './rail';
import { togetherView, type Articles } from './together-view';
import type { Wording } from './wording';

type ReadOrder = Extract<Order, { order: 'read' }>;

interface Desk {
  readonly reader: NewsReader;
  readonly lexicon: ReadingLexicon | undefined;
  readonly wording: Wording;
}

/** Reads the articles a page sends it, and tells what it found; the texts stay here. */
export class ReadingRoom {
  readonly #published: Published;
  readonly #articles: Map<string, { name: string; article: string; reading: ArticleReading }> = new Map();
  /** The last order for each article: an answer to an earlier one is not told. */
  readonly #latest = new Map<string, ReadOrder>();
  #desk: Promise<Desk> | undefined;

  constructor(readonly locale: Locale, api: string, readonly tell: (report: Report) => void) {
    this.#published = new Published(api);
  }

  /** Fetches what reading needs, so that it works without the network afterwards. */
  async prepare(): Promise<void> {
    await this.#ready();
    this.tell({ report: 'ready' });
  }

  async read(order: ReadOrder): Promise<void> {
    this.#latest.set(order.id, order);
    const desk = await this.#ready();
    const reading = desk.reader.read(order.text, order.published === undefined ? {} : { published: order.published });
    const article = articleOf(order, reading, desk);
    if (this.#latest.get(order.id) !== order) return;
    this.#articles.set(order.id, { name: article.name, article: order.id, reading });
    const together = togetherView(desk.wording, this.#articles satisfies Articles);
    const tell = (evidence: Evidence | undefined, checking: ArticleView['checking']) => {
      if (this.#latest.get(order.id) === order) this.tell({ report: 'article', view: article.view(evidence, checking), together });
    };
    if (article.drafts.length === 0) return tell(undefined, 'made');
    const evidence = this.#published.evidence(article.drafts, desk.lexicon);
    if (!(await within(evidence, PATIENCE))) tell(undefined, 'under-way');
    const found = await evidence;
    tell(found, found === undefined ? 'unavailable' : 'made');
  }

  async forget(id: string): Promise<void> {
    this.#latest.delete(id);
    this.#articles.delete(id);
    this.tell({ report: 'together', together: togetherView((await this.#ready()).wording, this.#articles satisfies Articles) });
  }

  /** The reader with its records; made again where the records could not be had the last time. */
  #ready(): Promise<Desk> {
    this.#desk ??= this.#furnish();
    const desk = this.#desk;
    const again = () => { if (this.#desk === desk) this.#desk = undefined; };
    desk.then(({ lexicon }) => { if (lexicon === undefined) again(); }, again);
    return desk;
  }

  async #furnish(): Promise<Desk> {
    const lexicon = await this.#published.lexicon(this.locale);
    const people = new Set(lexicon?.people.map(({ id }) => id));
    const reader = await createNewsReader(lexicon === undefined ? {} : { people: lexicon.people, topics: lexicon.topics });
    return { reader, lexicon, wording: { labels: labelBookOf(lexicon), locale: this.locale, isPerson: (id) => people.has(id) } };
  }
}

/** Milliseconds that an article waits for its checks before it is shown without them. */
const PATIENCE = 150;

/** Whether a promise is kept in time. */
const within = (promise: Promise<unknown>, milliseconds: number): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => { setTimeout(() => resolve(false), milliseconds); })]);

/** An article's views, before and after its figures are checked. */
function articleOf(order: ReadOrder, reading: ArticleReading, { wording, lexicon }: Desk) {
  const name = order.name ?? nameOf(order.text, reading);
  const figures = proposedFigures(reading, lexicon?.today ?? new Date().toISOString().slice(0, 10));
  const drafts = figures.flatMap(({ draft }) => (draft === undefined ? [] : [draft]));
  const events = eventViews(wording, reading);
  const rail = railOf(wording, events);
  const common = {
    id: order.id, name, text: order.text, ...datedIn(wording, reading), notices: [...new Set(reading.notices.map(({ code }) => code))], regions: reading.regions,
    events, ...(rail === undefined ? {} : { rail }), people: peopleOf(wording, reading), json: `${JSON.stringify([toInterface(name, reading)], null, 2)}\n`, records: dataRecords(figures, reading),
  };
  const view = (evidence: Evidence | undefined, checking: ArticleView['checking']): ArticleView => {
    const checks = evidence === undefined ? undefined : checkProposals(drafts, evidence);
    const ledger = new Map((evidence?.claims ?? []).map((claim) => [claim.id, claim]));
    return { ...common, checking, figures: figures.map((figure, i) => figureView(wording, i + 1, figure, figure.draft && checks?.[drafts.indexOf(figure.draft)], ledger)) };
  };
  return { name, drafts, view };
}

/** Language and day of an article, as far as they are told. */
const datedIn = ({ locale }: Wording, { language, published }: ArticleReading): Pick<ArticleView, 'language' | 'published'> => ({
  ...(language === null ? {} : { language: new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language }),
  ...(published === null ? {} : { published: formatEventDate(published, locale) }),
});

const LONGEST_NAME = 60;

/** An article goes by its headline, else by its first words. */
function nameOf(text: string, { regions }: ArticleReading): string {
  const named = regions.find(({ kind }) => kind === 'headline') ?? regions.find(({ kind }) => kind === 'body');
  const words = (named === undefined ? text.slice(0, 200) : text.slice(named.start, named.end)).trim().replace(/\s+/g, ' ');
  return words.length <= LONGEST_NAME ? words : `${words.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')}…`;
}
