import { expect, test } from 'vitest';
import { mizan } from './testing/command-line.ts';

test.each(['load', 'series', 'ingest', 'vintages'])('the help of %s shows where the database is, and no password', async (command) => {
  const { out } = await mizan([command, '--help'], { MIZAN_DATABASE_URL: 'postgres://reader:secret@db.example.org/mizan' });
  expect(out).toContain('postgres://…@db.example.org/mizan');
  expect(out).not.toContain('secret');
});

test('a server that cannot be reached is named without its password', async () => {
  const { code, said, out } = await mizan(['vintages'], { MIZAN_DATABASE_URL: 'postgres://reader:secret@127.0.0.1:1/mizan' });
  expect(code).toBe(1);
  expect(said).toContain('postgres://…@127.0.0.1:1/mizan cannot be reached');
  expect(out + said).not.toContain('secret');
});
