import type { ColumnBuilderCallback, Kysely } from 'kysely';

const required: ColumnBuilderCallback = (column) => column.notNull();

/** Releases: a build answers from those it lists. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('vintage')
    .addColumn('number', 'smallint', (column) => column.primaryKey()).addColumn('dataflow', 'varchar', required).addColumn('id', 'varchar', required).addColumn('source', 'varchar', required)
    .addColumn('rows', 'bigint', required).addColumn('product_rows', 'bigint', required).addColumn('first_period', 'varchar', required).addColumn('last_period', 'varchar', required)
    .addColumn('licence', 'varchar', required).addColumn('redistribution', 'varchar', required).addColumn('sha256', 'varchar', required)
    .addColumn('retrieved', 'varchar').addColumn('known_on', 'date').addColumn('ingested_at', 'varchar').addUniqueConstraint('vintage_name', ['dataflow', 'id']).execute();
}
