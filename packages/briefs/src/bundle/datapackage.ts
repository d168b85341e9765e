import type { Brief } from '../brief/tree.ts';
import type { ResultSource } from '../results.ts';
import { fileOf, FACTS_FILE, tablesOf } from './csv.ts';

/** Why a cell can hold no number: read as missing by programs, explained in the codebook. */
const MISSING = ['', '[w]', '[x]', '[n]', '[s]', '[l]', '[c]', '[z]', '[k]'];

/** A descriptor of the bundle after Frictionless Data Package v1: resources with their fields, sources and licences. */
export function dataPackage(brief: Brief, sources: readonly ResultSource[]): string {
  const datasets = sources.filter(({ type, vintages }) => type === 'dataset' && vintages.length > 0);
  const factFields = ['id', 'value', 'unit', 'period', 'source', 'vintage'].map((name) => ({ name, type: name === 'value' ? 'number' : 'string' }));
  const resource = (path: string, title: string, fields: readonly object[]) => ({ name: path.replace('.csv', '').toLowerCase(), path, title, profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', schema: { fields, missingValues: MISSING } });
  const descriptor = {
    profile: 'tabular-data-package', name: `mizan-${brief.id.toLowerCase()}`, id: `${brief.id}@${brief.version}`, title: brief.title, description: brief.subtitle, created: `${brief.made}T00:00:00Z`, version: brief.version, languages: [brief.language],
    licenses: unique(datasets.map(({ licence }) => ({ name: licence.code, title: licence.label, ...(licence.url === undefined ? {} : { path: licence.url }) }))),
    sources: datasets.map(({ publisher, title, address }) => ({ title: [publisher, title].filter((part) => part !== undefined).join(': '), ...(address === undefined ? {} : { path: address }) })),
    resources: [
      ...tablesOf(brief).map((table) => resource(fileOf(table), table.caption, table.columns.map(({ key, header, unit, kind }) => ({ name: key, title: header, type: kind === 'number' ? 'number' : 'string', ...(unit === undefined ? {} : { description: unit }) })))),
      resource(FACTS_FILE, brief.furniture.facts, factFields),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

const unique = <T extends { readonly name: string }>(items: readonly T[]): T[] => [...new Map(items.map((item) => [item.name, item])).values()];
