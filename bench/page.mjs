import { gzipSync } from 'node:zlib';
import { kilobytes, ms, timeOf } from './measure.mjs';
import { withSite } from './site.mjs';

const PAGE = '/en/MA/RU';

async function firstLoadScripts(site) {
  const html = await (await fetch(`${site}${PAGE}`)).text();
  const scripts = [...new Set([...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)].filter((m) => !m[0].includes('noModule')).map((m) => m[1]))];
  const bodies = await Promise.all(scripts.map(async (path) => (await fetch(new URL(path, site))).text()));
  return { html, bytes: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0), recharts: bodies.some((body) => body.includes('recharts')), count: scripts.length };
}

export default async function page() {
  return withSite(async (site) => {
    const html = await timeOf(async () => (await fetch(`${site}${PAGE}`)).text(), { runs: 60, warm: 10 });
    const table = await timeOf(async () => (await fetch(`${site}/api/v1/series.csv?reporter=MA,RU&partner=MA,RU`)).text(), { runs: 60, warm: 10 });
    const load = await firstLoadScripts(site);
    return [
      { what: 'pair page, HTML over HTTP, p50', measured: ms(html.p50), against: `p95 ${ms(html.p95)}`, aim: '40 ms' },
      { what: 'pair page, HTML', measured: `${kilobytes(gzipSync(load.html).length)} gzip`, against: `${kilobytes(Buffer.byteLength(load.html))} plain` },
      { what: 'pair page, first-load JavaScript', measured: `${kilobytes(load.bytes)} gzip in ${load.count} files`, against: load.recharts ? 'recharts IS in it' : 'recharts is not in it', aim: 'under 180 kB, without recharts' },
      { what: 'series.csv of the pair over HTTP, p50', measured: ms(table.p50), against: `p95 ${ms(table.p95)}` },
    ];
  });
}
