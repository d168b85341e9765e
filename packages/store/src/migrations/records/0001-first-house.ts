import type { ColumnBuilderCallback, Kysely } from 'kysely';

const required: ColumnBuilderCallback = (column) => column.notNull();
const key: ColumnBuilderCallback = (column) => column.primaryKey();

/** What a build is, the curated records and what they mention. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const table = (name: string) => db.schema.createTable(name);
  await table('build')
    .addColumn('version', 'varchar', required).addColumn('content', 'varchar', required).addColumn('schema', 'varchar', required).addColumn('mizan', 'varchar', required)
    .addColumn('built_at', 'varchar', required).addColumn('counts', 'varchar', required).execute();
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
