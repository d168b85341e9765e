import { accept, refuse, type Result } from '@mizan/model';
import { at, dayIn, judgeJson } from '../judge.ts';
import type { ApiRequest, Judgement, Query } from '../request.ts';

/** Series of one answer. Source: DBnomics API v22: 1,000 at most. */
const PER_PAGE = 1000;
const MOST_SERIES = 200_000;

/** All pages of `provider/dataset/series` of DBnomics; the series may be a mask (`A.MA..RU`), or left out for the whole dataset. */
export function dbnomicsQuery(name: string): Result<Query> {
  const [provider, dataset, ...series] = name.split('/');
  if (!provider || !dataset || series.length > 1) return refuse('series', 'write provider/dataset/series, such as IMF/DOT/A.MA.TXG_FOB_USD.RU');
  const path = [provider, dataset, ...series].map(encodeURIComponent).join('/');
  return accept({ provider: 'dbnomics', words: { series: name }, requests: [page(name, path, 0)] });
}

const page = (name: string, path: string, offset: number): ApiRequest => ({
  about: `DBnomics ${name}, from series ${offset + 1}`,
  url: `https://api.db.nomics.world/v22/series/${path}?observations=1&format=json&limit=${PER_PAGE}&offset=${offset}`,
  accept: 'application/json', series: name,
  judge: (answer) => judgeJson(answer, (json) => judge(json, name, path, offset)),
});

function judge(json: unknown, name: string, path: string, offset: number): Judgement {
  const said = at(json, 'errors', 0, 'message') ?? at(json, 'message');
  if (typeof said === 'string') return { verdict: 'refused', reason: `DBnomics says: ${said}` };
  const [docs, found, from] = [at(json, 'series', 'docs'), at(json, 'series', 'num_found'), at(json, 'series', 'offset')];
  if (!Array.isArray(docs) || typeof found !== 'number') return { verdict: 'refused', reason: 'no answer of DBnomics v22: { series: { docs, num_found } } was expected' };
  if (found === 0) return { verdict: 'whole', remark: 'DBnomics has no series of this name' };
  if (found > MOST_SERIES) return { verdict: 'refused', reason: `${found} series are more than ${MOST_SERIES}; ask by a mask of the series` };
  const due = Math.min(PER_PAGE, found - offset);
  if ((from ?? 0) !== offset || docs.length !== due) return { verdict: 'refused', reason: `of ${found} series this answer should hold ${due} from ${offset + 1} on, but holds ${docs.length} from ${Number(from ?? 0) + 1} on` };
  const stated = docs.map((doc) => dayIn(at(doc, 'indexed_at')) ?? '').sort().at(-1);
  const more = offset > 0 ? [] : Array.from({ length: Math.ceil(found / PER_PAGE) - 1 }, (_, i) => page(name, path, (i + 1) * PER_PAGE));
  return { verdict: 'whole', more, ...(stated ? { stated } : {}) };
}
