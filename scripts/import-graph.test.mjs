import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { circles, differences, importsOf, packageOf, readTable } from './import-graph.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const table = readTable(readFileSync(join(root, 'docs/architecture.md'), 'utf8'));

test('every room of packages/ and apps/ is in the table', () => {
  const rooms = ['packages', 'apps'].flatMap((floor) => readdirSync(join(root, floor)).map((name) => `${floor}/${name}`)).filter((room) => existsSync(join(root, room, 'package.json')));
  expect([...table.keys()].sort()).toEqual(rooms.sort());
});

test('the sources import what the table allows, and what their package declares', () => {
  expect(differences(root, table)).toEqual([]);
});

test('no files import each other in a loop', () => {
  expect([...table.keys()].flatMap((room) => circles(root, room))).toEqual([]);
});

describe('the reading of imports', () => {
  test.each([
    ["import { a } from '@mizan/model';", ['@mizan/model']],
    ["import type { A } from './a.ts';\nexport * from './b.ts';", ['./a.ts', './b.ts']],
    ["import 'server-only';", ['server-only']],
    ["const m = await import('recharts');", ['recharts']],
    ["// import x from 'nothing';\n/* import y from 'nothing'; */", []],
    ["import {\n  a,\n  b as c,\n} from 'kysely';", ['kysely']],
  ])('%s', (text, specifiers) => expect(importsOf(text)).toEqual(specifiers));

  test.each([['@mizan/charts/svg', '@mizan/charts'], ['next/link', 'next'], ['node:fs', undefined], ['./x.ts', undefined], ['@/i18n/routing', undefined]])('%s belongs to %s', (specifier, name) => {
    expect(packageOf(specifier)).toBe(name);
  });
});

describe('a difference is found', () => {
  const broken = (source, manifest = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'mizan-rooms-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'packages/store/src'), { recursive: true });
    writeFileSync(join(folder, 'packages/store/package.json'), JSON.stringify({ name: '@mizan/store', dependencies: { '@mizan/model': '*' }, ...manifest }));
    writeFileSync(join(folder, 'packages/store/src/index.ts'), `import '@mizan/model';\n${source}`);
    return differences(folder, new Map([['packages/store', { allowed: ['model'], never: ['io'] }]]));
  };

  test('none in a room that keeps to it', () => expect(broken('')).toEqual([]));
  test('an import the table does not allow', () => expect(broken("import '@mizan/io';", { dependencies: { '@mizan/model': '*', '@mizan/io': '*' } })).toContain('packages/store/src/index.ts: packages/store may not import io'));
  test('an undeclared package', () => expect(broken("import 'zod';")).toEqual(['packages/store/src/index.ts: zod is not declared in packages/store/package.json']));
  test('a declared package nothing imports', () => expect(broken('', { dependencies: { '@mizan/model': '*', zod: '*' } })).toEqual(['packages/store/package.json: zod is declared, and no source imports it']));
  test('a deep import', () => expect(broken("import '@mizan/model/src/claim.ts';")).toEqual(['packages/store/src/index.ts: @mizan/model/src/claim.ts reaches into another room']));
  test('a loop of imports', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mizan-rooms-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'packages/store/src'), { recursive: true });
    for (const [name, text] of [['a', "import './b.ts';"], ['b', "import type { C } from './c';"], ['c', "export { a } from './a.ts';"], ['d', "import './a.ts';"]]) writeFileSync(join(folder, `packages/store/src/${name}.ts`), text);
    expect(circles(folder, 'packages/store')).toEqual([['packages/store/src/a.ts', 'packages/store/src/b.ts', 'packages/store/src/c.ts']]);
  });
  test('React outside its room', () => expect(broken("import 'react';", { dependencies: { '@mizan/model': '*', react: '*' } })).toContain('packages/store/src/index.ts: react belongs in packages/charts/src/react or apps/web'));
});
