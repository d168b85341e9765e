import { sql, type ColumnBuilderCallback, type CreateTableBuilder, type Kysely } from 'kysely';
import { VALUE_SCALE, VALUE_WIDTH } from '../../exact-decimal.ts';

const required: ColumnBuilderCallback = (column) => column.notNull();
const decimal = sql.raw(`decimal(${VALUE_WIDTH}, ${VALUE_SCALE})`);

/** Cells and the tables of their keys; no key constraint on cells, whose index would cost more than the rows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const keyed = (name: string, type: 'smallint' | 'integer') => db.schema.createTable(name).addColumn('key', type, (column) => column.primaryKey());
  await keyed('area_key', 'smallint').addColumn('code', 'varchar', required).addColumn('aggregate', 'boolean', required).execute();
  await keyed('commodity_key', 'integer').addColumn('code', 'varchar', required).addColumn('chapter', 'integer').addColumn('heading', 'integer').execute();
  await keyed('period_key', 'integer').addColumn('time_period', 'varchar', required).addColumn('period_start', 'date', required).addColumn('period_end', 'date', required).execute();
  await keyed('measure', 'smallint')
    .addColumn('freq', 'varchar', required).addColumn('flow', 'varchar', required).addColumn('valuation', 'varchar', required).addColumn('indicator', 'varchar', required)
    .addColumn('unit', 'varchar', required).addColumn('unit_mult', 'integer', required).addColumn('method', 'varchar', required).execute();
  await keyed('quality', 'integer')
    .addColumn('absence', 'varchar').addColumn('decimals', 'integer', required).addColumn('status', 'varchar', required).addColumn('conf_status', 'varchar', required).addColumn('note', 'varchar').execute();
  await columns(db.schema.createTable('observation').addColumn('vintage', 'smallint', required).addColumn('measure', 'smallint', required), ['exporter', 'importer', 'period', 'commodity'])
    .addColumn('value', decimal).addColumn('quality', 'integer', required).execute();
}

const AREAS: readonly string[] = ['exporter', 'importer'];

/** Required columns for keys, of the width their table has. */
export const columns = <T extends string, C extends string>(table: CreateTableBuilder<T, C>, names: readonly string[]): CreateTableBuilder<T, C> =>
  names.reduce((grown, name) => grown.addColumn(name, AREAS.includes(name) ? 'smallint' : 'integer', required) as CreateTableBuilder<T, C>, table);
