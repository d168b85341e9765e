import { expect, test } from 'vitest';
import { withoutSecrets } from './database-url.ts';

test.each([
  ['postgres://user:secret@host:5432/db', 'postgres://…@host:5432/db'],
  ['postgres://host/db?sslmode=require&user=reader&password=secret', 'postgres://host/db?sslmode=require&user=…&password=…'],
  ['postgresql:///db?password=secret&host=/run', 'postgresql:///db?password=…&host=/run'],
  ['duckdb:./var/mizan.duckdb', 'duckdb:./var/mizan.duckdb'],
])('%s is shown as %s', (url, shown) => expect(withoutSecrets(url)).toBe(shown));
