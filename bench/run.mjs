// `npm run bench [name …]`: runs the measurements and writes bench/results.md. Needs a built house (npm run build).
// Nothing here is a test: figures are for comparing rows of one run.
import { writeFileSync } from 'node:fs';
import { machine } from './measure.mjs';

const BENCHES = ['load', 'pair', 'queries', 'page', 'chart', 'complexity', 'econometrics', 'time-series', 'briefs', 'news', 'first-page'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`No measurement named ${unknown.join(', ')}; there are ${BENCHES.join(', ')}.`);
  process.exit(2);
}

const rows = [];
for (const name of wanted.length > 0 ? wanted : BENCHES) {
  console.error(`measuring ${name} …`);
  const { default: bench } = await import(`./${name}.mjs`);
  for (const row of await bench()) {
    rows.push(row);
    console.log(`${row.what}: ${row.measured}${row.against ? ` (${row.against})` : ''}${row.aim ? `, aim ${row.aim}` : ''}`);
  }
}

if (wanted.length === 0) {
  const table = rows.map((row) => `| ${row.what} | ${row.measured} | ${row.against ?? ''} | ${row.aim ?? ''} |`);
  writeFileSync(new URL('results.md', import.meta.url), `# Measurements

${machine()}. Medians of one run of \`npm run bench\`; compare rows, not machines.

| what | measured | against | aim |
|---|---|---|---|
${table.join('\n')}
`);
}
