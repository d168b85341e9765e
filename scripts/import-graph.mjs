// The real import graph of the rooms, and the table of docs/architecture.md that it must keep to.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';

const IMPORT = /(?:^|[^\w.])(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/gm;
const SOURCE = /\.(?:ts|tsx|mts|mjs)$/;
const TEST = /\.test\.tsx?$|\.config\.[mt]?ts$|\/src\/(?:testing|fixtures)\//;

/** Rows of the table: room -> { allowed, never }. */
export function readTable(markdown) {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(rows.map((row) => {
    const [, room, , allowed, never] = row.split('|').map((cell) => cell.trim());
    return [room.replaceAll('`', ''), { allowed: names(allowed), never: names(never) }];
  }));
}

const names = (cell) => cell.split(',').map((name) => name.trim()).filter((name) => name !== '' && name !== '–');

function sourcesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist', '.next'].includes(entry.name) ? [] : sourcesBelow(path);
    return SOURCE.test(entry.name) ? [path] : [];
  });
}

/** Specifiers a file imports, comments left out. */
export function importsOf(text) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(IMPORT)].map((match) => match[1] ?? match[2]);
}

/** The package a specifier belongs to, or undefined for a file of the room itself or a module of Node. */
export function packageOf(specifier) {
  if (specifier.startsWith('.') || specifier.startsWith('@/') || specifier.startsWith('node:') || builtinModules.includes(specifier)) return undefined;
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** All differences between the table and what the sources below `root` import, in words. */
export function differences(root, table) {
  return [...table].flatMap(([room, rule]) => roomDifferences(root, room, rule));
}

function roomDifferences(root, room, { allowed, never }) {
  const manifest = JSON.parse(readFileSync(join(root, room, 'package.json'), 'utf8'));
  const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
  const development = new Set(Object.keys(manifest.devDependencies ?? {}));
  const own = manifest.name;
  const used = new Set();
  const found = [];
  for (const file of sourcesBelow(join(root, room))) {
    const test = TEST.test(file);
    const place = relative(root, file);
    for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
      if (/^(\.\.\/)+(packages|apps)\//.test(specifier) || /^@mizan\/[^/]+\/(src|dist)\b/.test(specifier)) found.push(`${place}: ${specifier} reaches into another room`);
      const name = packageOf(specifier);
      if (name === undefined || name === own) continue;
      if (!test) used.add(name);
      const internal = name.startsWith('@mizan/') ? name.slice('@mizan/'.length) : undefined;
      if (internal && !test && !allowed.includes(internal)) found.push(`${place}: ${room} may not import ${internal}`);
      if (!test && never.some((word) => word === name || word === internal)) found.push(`${place}: ${room} never imports ${name}`);
      if (!declared.has(name) && !(development.has(name) && (test || isTypeOnly(name)))) found.push(`${place}: ${name} is not declared in ${room}/package.json`);
      if (!test && (name === 'react' || name === 'recharts') && room !== 'apps/web' && !place.startsWith('packages/charts/src/react/')) found.push(`${place}: ${name} belongs in packages/charts/src/react or apps/web`);
    }
  }
  // Fonts read as files, style sheets, peers of peers: package.json says so itself.
  const companions = new Set(manifest.mizan?.usedIndirectly ?? []);
  for (const name of declared) if (!used.has(name) && !companions.has(name)) found.push(`${room}/package.json: ${name} is declared, and no source imports it`);
  return found;
}

const isTypeOnly = (name) => name.startsWith('@types/');

/** Files of a room that import each other in a loop, each loop as its paths below `root`, sorted. */
export function circles(root, room) {
  const files = sourcesBelow(join(root, room)).filter((file) => !TEST.test(file));
  const imports = new Map(files.map((file) => [file, importsOf(readFileSync(file, 'utf8')).map((name) => fileOf(root, room, file, name)).filter((to) => to !== undefined)]));
  const reach = new Map(files.map((file) => [file, reachedFrom(file, imports)]));
  const loops = files.filter((file) => reach.get(file).has(file)).map((file) => files.filter((other) => reach.get(file).has(other) && reach.get(other).has(file)).map((path) => relative(root, path)).sort());
  return [...new Map(loops.map((loop) => [loop[0], loop])).values()];
}

function fileOf(root, room, from, specifier) {
  const path = specifier.startsWith('.') ? join(dirname(from), specifier) : specifier.startsWith('@/') ? join(root, room, 'src', specifier.slice(2)) : undefined;
  return path && [path, `${path}.ts`, `${path}.tsx`].find((one) => SOURCE.test(one) && existsSync(one));
}

function reachedFrom(file, imports) {
  const reached = new Set();
  const open = [...imports.get(file)];
  while (open.length > 0) {
    const next = open.pop();
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(imports.get(next) ?? []));
  }
  return reached;
}
