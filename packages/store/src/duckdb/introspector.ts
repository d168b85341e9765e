import { sql, type DatabaseIntrospector, type DatabaseMetadata, type Kysely, type SchemaMetadata, type TableMetadata } from 'kysely';

interface ColumnRow {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly fallback: string | null;
}

/** Schemas, tables and columns of the current database: what kysely's Migrator asks. */
export class DuckDbIntrospector implements DatabaseIntrospector {
  readonly #db: Kysely<unknown>;

  constructor(db: Kysely<unknown>) {
    this.#db = db;
  }

  async getSchemas(): Promise<SchemaMetadata[]> {
    const { rows } = await sql<SchemaMetadata>`select distinct schema_name as name from duckdb_schemas() where not internal and database_name = current_database()`.execute(this.#db);
    return rows;
  }

  async getTables(): Promise<TableMetadata[]> {
    const { rows } = await sql<ColumnRow>`
      select schema_name as schema, table_name as "table", column_name as "column", data_type as type, is_nullable as nullable, column_default as fallback
      from duckdb_columns() where not internal and database_name = current_database() order by 1, 2, column_index`.execute(this.#db);
    const tables = new Map<string, TableMetadata>();
    for (const row of rows) {
      const key = `${row.schema}.${row.table}`;
      const table = tables.get(key) ?? { name: row.table, schema: row.schema, isView: false, columns: [] };
      table.columns.push({ name: row.column, dataType: row.type, isNullable: row.nullable, isAutoIncrementing: row.fallback?.startsWith('nextval(') ?? false, hasDefaultValue: row.fallback !== null });
      tables.set(key, table);
    }
    return [...tables.values()];
  }

  async getMetadata(): Promise<DatabaseMetadata> {
    return { tables: await this.getTables() };
  }
}
