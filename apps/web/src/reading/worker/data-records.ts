import type { GeoRef } from '@mizan/model';
import { eventDraft, type ArticleReading, type ClaimDraft, type EventDraft } from '@mizan/news';
import type { ProposedFigure } from './proposed-claims';
import { blockYaml, type Plain } from './yaml';

/**
 * A reading as files of the data folder, one document a record, each under the name its file would have. What only a
 * person knows (sources, and the words of an event) is left for him to add; what the data folder cannot hold is left out.
 */
export function dataRecords(figures: readonly ProposedFigure[], { events, published }: ArticleReading): string {
  const claims = figures.flatMap(({ draft }) => (draft === undefined ? [] : [claimRecord(draft, published)]));
  const told = events.map(eventDraft).flatMap((draft) => (draft.ok ? [eventRecord(draft.value)] : []));
  return named([...claims, ...told]).map(({ folder, id, missing, record }) => `---\n# data/${folder}/${id}.yaml\n# to add: ${missing.join('; ')}\n${blockYaml({ id, ...record })}`).join('');
}

interface DataRecord {
  readonly folder: 'claims' | 'events';
  readonly id: string;
  readonly missing: readonly string[];
  readonly record: { readonly [key: string]: Plain | undefined };
}

/** Records of one id are told apart by a number. */
function named(records: readonly DataRecord[]): DataRecord[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const count = (seen.get(record.id) ?? 0) + 1;
    seen.set(record.id, count);
    return count === 1 ? record : { ...record, id: `${record.id}-${count}` };
  });
}

/** An area as its bare code where nothing is known of how it was worded. */
const area = ({ code, surface, reading }: GeoRef): Plain => (surface === undefined && reading === undefined ? code : { code, surface, reading });
const idOf = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join('-').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 70);

function claimRecord(draft: ClaimDraft, published: string | null): DataRecord {
  const { metric, kind, value, valueMax, unit, decimals, hedge, bound, reporter, partner, flow, commodity, period, basePeriod, statedBy, status } = draft;
  const speaker = 'person' in statedBy ? [] : ['statedBy, if the text names anyone'];
  return {
    folder: 'claims', id: idOf('c', period, reporter.code, partner.code, metric, value), missing: ['publications (source, relation)', ...speaker, ...(published === null ? ['statedOn'] : [])],
    record: {
      metric, kind, value, valueMax, unit, decimals, hedge, bound, reporter: area(reporter), partner: area(partner), flow, commodity: commodity && { ...commodity }, period, basePeriod,
      statedBy: { ...statedBy }, statedOn: published ?? undefined, status,
    },
  };
}

function eventRecord({ type, lifecycle, date, dateText, place, parties, participants, topics, unknown }: EventDraft): DataRecord {
  return {
    folder: 'events', id: idOf('e', date, type), missing: ['title and summary in four languages', 'sources', ...(unknown.length === 0 ? [] : [`participants without a record: ${unknown.map((name) => name.replace(/\s+/g, ' ')).join(', ')}`])],
    record: { type, lifecycle, date, dateText, place: place && area(place), parties, participants: participants.map((one) => ({ ...one })), topics },
  };
}
