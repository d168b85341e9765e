import { accept, type Result } from '@mizan/model';
import { at, dayIn, judgeJson } from '../judge.ts';
import type { Judgement, Query } from '../request.ts';
import { openAddress } from '../secrets.ts';

/** The one answer at an address that gives JSON-stat; an address with a key in it is refused. */
export function jsonStatQuery(address: string): Result<Query> {
  const url = openAddress(address);
  if (!url.ok) return url;
  const { href, host } = url.value;
  return accept({
    provider: 'jsonstat', words: { url: href },
    requests: [{ about: `JSON-stat of ${host}`, url: href, accept: 'application/json', judge: (answer) => judgeJson(answer, judge) }],
  });
}

function judge(json: unknown): Judgement {
  const said = at(json, 'error', 0, 'label') ?? at(json, 'error', 'message') ?? at(json, 'error', 'label') ?? at(json, 'error');
  if (typeof said === 'string') return { verdict: 'refused', reason: `the service says: ${said.slice(0, 200)}` };
  const [size, value] = [at(json, 'size'), at(json, 'value')];
  if (Array.isArray(size) && Array.isArray(value)) {
    const cells = size.reduce<number>((product, n) => product * Number(n), 1);
    if (cells !== value.length) return { verdict: 'refused', reason: `the answer says it has ${cells} cells (${size.join(' × ')}), but ${value.length} values came` };
  }
  const stated = dayIn(at(json, 'updated'));
  return { verdict: 'whole', ...(stated === undefined ? {} : { stated }) };
}
