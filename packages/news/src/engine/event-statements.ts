import type { Mark } from '../grammar/matcher.ts';
import type { EventProposal, ParticipantProposal } from '../proposal.ts';
import { dayNumber } from './calendar.ts';
import { publishedDay, type Clock } from './clock.ts';
import type { Discourse } from './discourse.ts';
import type { EventInput } from './event-input.ts';
import { eventOf } from './event-proposal.ts';
import { datesOf } from './event-times.ts';
import type { PlaceMention } from './frame.ts';
import type { TimeMark } from './time-mark.ts';

const STATEMENT_TIMES = new Set(['day', 'weekday', 'yesterday', 'today', 'lastWeek', 'lastWeekday', 'weekdayOfLastWeek']);
const BESIDE = 9;
const LEAD = 4;

/** A statement with a day, or with a month before the speaker: one that is an act of its own. */
export function statementOf(input: EventInput, context: Discourse): EventProposal | undefined {
  const { scan, speaker, region } = input;
  const say = scan.all('say')[0];
  if (!say || region === 'headline') return undefined;
  const state = speaker === undefined ? input.places.find((place) => place.role === 'subject' && place.next <= say.first && isOneClause(input, place.next, say.first) && place.form !== 'adjective') : undefined;
  const time = timeOfStatement(input, say, state);
  const participant = speakerOf(input, state);
  if (!time || !participant) return undefined;
  const [date = null] = datesOf(scan, time, [], context.clock, 'back');
  if (date !== null && isNews(date, context.clock)) return undefined;
  return eventOf(input, { type: 'statement', mark: { ...say, reach: say.next } }, { time, date, participants: [participant], place: null, status: undefined });
}

/** "Japan sold Mexico goods for ¥2.6 trillion, as was reported on Friday": who trades is not who says it. */
const isOneClause = ({ scan }: EventInput, from: number, to: number): boolean => !scan.tokens.slice(from, to).some((token) => /^[,،;:]$/.test(token.text));

const NEWS_DAYS = 1;
/** What was said on the day of publication or the day before is what the article tells, no act of its own. */
function isNews(date: string, clock: Clock): boolean {
  const today = publishedDay(clock);
  return today !== undefined && date.length === 10 && dayNumber(today) - dayNumber(date) <= NEWS_DAYS;
}

const timeOfStatement = (input: EventInput, say: Mark, state: PlaceMention | undefined): TimeMark | undefined =>
  input.times.find((time) => time.role !== 'base' && (STATEMENT_TIMES.has(time.key) ? isBeside(time, say) && input.scan.all('event').length === 0 : time.key === 'month' && input.scan.all('event').every((one) => one.first > say.first) && opensStatement(input, time, say, state)));

const isBeside = (time: TimeMark, say: Mark): boolean => Math.min(Math.abs(time.first - say.next), Math.abs(say.first - time.next)) <= BESIDE;

/** Who makes a statement: a person, or a state where no one is named. */
function speakerOf({ scan, speaker }: EventInput, state: PlaceMention | undefined): ParticipantProposal | undefined {
  const at = (first: number, next: number) => ({ start: scan.tokens[first]?.start ?? 0, end: scan.tokens[next - 1]?.end ?? 0 });
  if (state) return { name: state.surface, kind: 'state', id: state.code, country: state.code, ...at(state.first, state.next) };
  if (speaker?.kind !== 'person') return undefined;
  return { name: speaker.name, kind: 'person', ...(speaker.id ? { id: speaker.id } : {}), ...(speaker.country ? { country: speaker.country } : {}), ...at(speaker.first, speaker.next) };
}

/** A month told before the speaker and before any figure: "Bereits im September hatte …". */
function opensStatement({ scan, speaker }: EventInput, time: TimeMark, say: Mark, state: PlaceMention | undefined): boolean {
  const end = Math.max(time.next, speaker?.next ?? 0);
  if (scan.has('metric', 0, end) || scan.has('metricVerb', 0, end) || scan.has('unit', 0, end)) return false;
  return speaker ? time.next <= speaker.first && speaker.first - time.next <= LEAD : state !== undefined && time.first > state.first && time.next <= say.first && !scan.has('metric', 0, say.next);
}
