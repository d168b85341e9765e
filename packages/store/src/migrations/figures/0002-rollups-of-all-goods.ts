import { sql, type ColumnBuilderCallback, type Kysely } from 'kysely';
import { VALUE_SCALE, VALUE_WIDTH } from '../../exact-decimal.ts';
import { columns } from './0001-keyed-cells.ts';

const required: ColumnBuilderCallback = (column) => column.notNull();
const decimal = sql.raw(`decimal(${VALUE_WIDTH}, ${VALUE_SCALE})`);

/** Sums of subheadings, each laid out as it is asked for (docs/decisions/0006-keyed-cells-and-rollups.md). */
export async function up(db: Kysely<unknown>): Promise<void> {
  const rollup = (name: string, keys: readonly string[]) =>
    columns(db.schema.createTable(name).addColumn('vintage', 'smallint', required).addColumn('measure', 'smallint', required), keys).addColumn('value', decimal, required);
  const ofPair = (name: string, keys: readonly string[]) => rollup(name, ['exporter', 'importer', 'period', ...keys]).addColumn('products', 'integer', required).addColumn('decimals', 'integer', required);
  await ofPair('pair_chapter', ['chapter']).execute();
  await ofPair('pair_total', []).addColumn('over_partners', 'boolean', required).execute();
  await rollup('product_exporter', ['commodity', 'period', 'exporter']).execute();
  await rollup('product_importer', ['commodity', 'period', 'importer']).execute();
  await rollup('exporter_heading', ['exporter', 'period', 'heading']).execute();
  await rollup('world_heading', ['period', 'heading']).execute();
  for (const side of ['exporter', 'importer']) await rollup(`${side}_total`, [side, 'period']).addColumn('products', 'integer', required).addColumn('hhi', 'double precision').execute();
}
