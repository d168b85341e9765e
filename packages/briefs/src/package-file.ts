import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * This package's package.json on disk. Asked of Node by the package's own name, so that it is found from the sources, from
 * the built package, and from a bundle that this code went into, which has none of the files that lie beside it. The
 * detour through a path keeps bundlers away: one that knows createRequire(import.meta.url) puts a module's number for a path.
 */
const packageFile = (): string => createRequire(fileURLToPath(import.meta.url)).resolve('@mizan/briefs/package.json');

/** The folder of this package. */
export const packageFolder = (): string => dirname(packageFile());

/** The path of a module or file that this package depends on. */
export const resolveFromPackage = (specifier: string): string => createRequire(packageFile()).resolve(specifier);

/** What a CommonJS module or native addon that this package depends on exports. Throws where it is not installed. */
export const requireFromPackage = (specifier: string): unknown => createRequire(packageFile())(specifier);
