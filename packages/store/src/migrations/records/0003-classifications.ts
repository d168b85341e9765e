import type { ColumnBuilderCallback, Kysely } from 'kysely';

const required: ColumnBuilderCallback = (column) => column.notNull();

/** Code lists and tables between editions that users import. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const table = (name: string) => db.schema.createTable(name);
  await table('classification')
    .addColumn('id', 'varchar', (column) => column.primaryKey()).addColumn('codes', 'integer', required)
    .addColumn('file', 'varchar', required).addColumn('sha256', 'varchar', required).addColumn('imported_at', 'varchar', required).execute();
  await table('classification_code')
    .addColumn('list', 'varchar', required).addColumn('code', 'varchar', required).addColumn('position', 'integer', required).addColumn('parent', 'varchar').addColumn('level', 'integer', required)
    .addColumn('leaf', 'boolean', required).addColumn('text', 'varchar', required).addColumn('unit', 'varchar').addColumn('valid_from', 'varchar', required).addColumn('valid_to', 'varchar')
    .addUniqueConstraint('classification_code_key', ['list', 'code']).execute();
  await table('correlation')
    .addColumn('from_list', 'varchar', required).addColumn('to_list', 'varchar', required).addColumn('pairs', 'integer', required)
    .addColumn('file', 'varchar', required).addColumn('sha256', 'varchar', required).addColumn('imported_at', 'varchar', required).addUniqueConstraint('correlation_key', ['from_list', 'to_list']).execute();
  await table('correlation_pair')
    .addColumn('from_list', 'varchar', required).addColumn('to_list', 'varchar', required).addColumn('position', 'integer', required).addColumn('from_code', 'varchar', required).addColumn('to_code', 'varchar')
    .addUniqueConstraint('correlation_pair_key', ['from_list', 'to_list', 'position']).execute();
}
