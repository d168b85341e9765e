import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'vitest';
// @ts-ignore throwaway
import { parse } from '/work/main/packages/io/node_modules/yaml';
import { Claim, Observation, Source, groupIntoSeries } from '@mizan/model';
import { checkClaims } from './index.ts';
const D = '/work/main/data/';
const load = (dir: string, S: any) => readdirSync(D + dir).filter((f) => f.endsWith('.yaml')).flatMap((f) => { const r = S.safeParse(parse(readFileSync(D + dir + '/' + f, 'utf8'))); if (!r.success) { console.log('BAD', f, r.error.issues[0]); return []; } return [r.data]; });
export const obs = () => ['cow/4.0.csv|COW_TRADE|4.0|cow-trade-4.0', 'baci/2025-08-25.csv|BACI_TOTALS|2025-08-25|cepii-baci'].flatMap((s) => { const [f, dataflow, vintage, source] = s.split('|');
  return readFileSync(D + 'observations/' + f, 'utf8').trim().split('\n').slice(1).map((l) => { const c = l.split(','); return Observation.parse({ freq: c[3], reporter: c[4], partner: c[5], flow: c[6], commodity: c[7], valuation: c[8], indicator: c[9], timePeriod: c[10], value: c[11], absence: Number(c[11]) === 0 ? 'zero' : null, unit: c[12], unitMult: Number(c[13]), decimals: Number(c[14]), status: c[15], confStatus: c[16], method: c[17], note: c[18] || undefined, dataflow, vintage, source, rights: 'allowed' }); }); });
test('real', () => {
  const claims = load('claims', Claim), sources = load('sources', Source), series = groupIntoSeries(obs());
  console.log(claims.length, sources.length, series.length);
  const t = performance.now();
  const checks = checkClaims(claims, { claims, sources, series, asOf: '2026-03-01' });
  console.log('ms', performance.now() - t);
  const out = checks.map((c) => `${c.claim} ${c.verdict} ${c.reason} ${c.claimInterval?.low}..${c.claimInterval?.high} ${c.absence?.source ?? ''} ` + c.comparisons.map((x) => `\n      ${x.against.kind === 'claim' ? x.against.id : x.against.dataflow + ' ' + x.against.valuation} ${x.verdict} ${x.reason} ${x.value?.slice(0, 14)} ${x.unit} ${x.gap ?? ''}`).join(''));
  require('node:fs').writeFileSync('/tmp/real-checks.txt', out.join('\n'));
});
import { findConflicts, compareWithCurated } from './index.ts';
test('conf', () => {
  const claims = load('claims', Claim);
  const found = findConflicts(claims);
  const curated = JSON.parse(readFileSync('/work/shared/facts/ledger.json', 'utf8')).conflicts;
  const r = compareWithCurated(found, curated);
  console.log(found.length, r.confirmed.length, r.onlyComputed.length, r.onlyCurated.length);
  const line = (c: any) => `${c.kind} ${c.about.metric} ${c.about.kind} ${c.about.period} ${c.about.commodity}: ${c.members.join(', ')}`;
  console.log('CONFIRMED\n' + r.confirmed.map((m) => line(m.computed) + ' == ' + m.curated.map((k) => k.id)).join('\n'));
  console.log('ONLY COMPUTED\n' + r.onlyComputed.map((c) => line(c) + c.pairs.slice(0,3).map((p) => ` [${p.a.value}${p.a.part} ${p.b.value}${p.b.part}]`)).join('\n'));
  console.log('ONLY CURATED\n' + r.onlyCurated.map((c) => c.id + ' ' + c.kind + ' ' + c.members).join('\n'));
});
