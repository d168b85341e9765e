import { sql, type ColumnBuilderCallback, type Kysely } from 'kysely';
import { VALUE_SCALE, VALUE_WIDTH } from '../exact-decimal.ts';

const required: ColumnBuilderCallback = (column) => column.notNull();
const key: ColumnBuilderCallback = (column) => column.primaryKey();
const decimal = sql.raw(`decimal(${VALUE_WIDTH}, ${VALUE_SCALE})`);

/** Observations, releases, curated records and what they mention. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const table = (name: string) => db.schema.createTable(name);
  await table('build')
    .addColumn('version', 'varchar', required).addColumn('schema', 'varchar', required).addColumn('mizan', 'varchar', required)
    .addColumn('built_at', 'varchar', required).addColumn('counts', 'varchar', required).execute();
  await table('vintage')
    .addColumn('dataflow', 'varchar', required).addColumn('id', 'varchar', required).addColumn('source', 'varchar', required)
    .addColumn('rows', 'integer', required).addColumn('first_period', 'varchar', required).addColumn('last_period', 'varchar', required)
    .addColumn('licence', 'varchar', required).addColumn('redistribution', 'varchar', required).addColumn('sha256', 'varchar', required)
    .addColumn('retrieved', 'varchar').addColumn('known_on', 'date').addUniqueConstraint('vintage_key', ['dataflow', 'id']).execute();
  await observation(db);
  await table('claim')
    .addColumn('id', 'varchar', key).addColumn('metric', 'varchar', required).addColumn('kind', 'varchar', required)
    .addColumn('period_start', 'date', required).addColumn('period_end', 'date', required).addColumn('record', 'varchar', required).execute();
  await table('event')
    .addColumn('id', 'varchar', key).addColumn('type', 'varchar', required).addColumn('earliest', 'date').addColumn('latest', 'date').addColumn('record', 'varchar', required).execute();
  for (const name of ['conflict', 'source', 'person']) await table(name).addColumn('id', 'varchar', key).addColumn('record', 'varchar', required).execute();
  await table('code')
    .addColumn('list', 'varchar', required).addColumn('code', 'varchar', required).addColumn('position', 'integer', required).addColumn('record', 'varchar', required)
    .addUniqueConstraint('code_key', ['list', 'code']).execute();
  await table('mention')
    .addColumn('kind', 'varchar', required).addColumn('record', 'varchar', required).addColumn('role', 'varchar', required).addColumn('code', 'varchar', required).execute();
}

/** The dimensions first, in the order queries narrow by; no key constraint, whose index would cost more than the rows. */
const observation = (db: Kysely<unknown>): Promise<void> =>
  db.schema
    .createTable('observation')
    .addColumn('dataflow', 'varchar', required).addColumn('vintage', 'varchar', required).addColumn('freq', 'varchar', required)
    .addColumn('reporter', 'varchar', required).addColumn('partner', 'varchar', required).addColumn('flow', 'varchar', required)
    .addColumn('commodity', 'varchar', required).addColumn('valuation', 'varchar', required).addColumn('indicator', 'varchar', required)
    .addColumn('time_period', 'varchar', required).addColumn('period_start', 'date', required).addColumn('period_end', 'date', required)
    .addColumn('value', decimal).addColumn('absence', 'varchar').addColumn('unit', 'varchar', required)
    .addColumn('unit_mult', 'integer', required).addColumn('decimals', 'integer', required).addColumn('status', 'varchar', required)
    .addColumn('conf_status', 'varchar', required).addColumn('method', 'varchar', required).addColumn('note', 'varchar')
    .addColumn('source', 'varchar', required).addColumn('rights', 'varchar', required)
    .execute();
