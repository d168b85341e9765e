import { ms, timeOf } from './measure.mjs';
import { freshDatabase } from './site.mjs';

export default async function load() {
  const whole = await timeOf(() => freshDatabase().remove(), { runs: 5, warm: 1 });
  return [{ what: '`mizan load`, whole process, data/ to a new database', measured: ms(whole.p50) }];
}
