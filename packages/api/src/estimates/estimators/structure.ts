import {
  complementarity, diversification, fingerKreinin, grubelLloyd, grubelLloydAdjusted, grubelLloydAggregate, isMeasured, lafay, margins, rcaByProduct, rsca, sumOf, undefinedFor, vollrath, type CodeValues, type Measured,
} from '@mizan/analytics';
import { z } from 'zod';
import { Refusal } from '../../problem.ts';
import type { EstimateRow } from '../estimate.ts';
import { estimator } from '../estimator.ts';
import { column } from '../options.ts';
import type { Table } from '../table.ts';

const options = {
  code: column('Column of products').default('code'), exports: column('Column of what the country exports').default('exports'), imports: column('Column of what it imports').optional(),
  worldExports: column('Column of what the world exports, the country included').optional(), worldImports: column('Column of what the world imports, the country included').optional(),
  partnerImports: column('Column of what a partner imports').optional(), otherExports: column('Column of what another country exports').optional(),
  absent: z.enum(['zero', 'unknown']).default('zero').describe('What an empty cell counts as: no trade, or not known'), level: z.string().trim().min(1).max(40).default('given').describe('What the products are: HS6, SITC3'),
  world: z.enum(['with-country', 'without-country']).default('with-country').describe('Whether the world of RCA holds the country'),
};
const input = z.object(options);
type Options = z.output<typeof input>;
type Profiles = Readonly<Record<'exports' | 'imports' | 'worldExports' | 'worldImports' | 'partnerImports' | 'otherExports', CodeValues | undefined>>;

/** What a country trades, beside the world, a partner or another country. */
export const structure = estimator({
  name: 'structure', what: 'What a country trades: RCA, RSCA, Lafay, Vollrath and Grubel–Lloyd by product; intra-industry trade, similarity, complementarity, diversification and margins', method: 'specialisation', options,
  find(table, asked) {
    const codes = table.uniqueLabels(asked.code, 'code');
    const profiles = profilesOf(table, asked, codes);
    const { exports, imports, worldExports } = profiles;
    if (imports === undefined && worldExports === undefined && asked.partnerImports === undefined && asked.otherExports === undefined) throw Refusal.of('invalid-input', [{ field: 'worldExports', reason: 'name something to set the exports beside: imports, the world’s exports, a partner’s imports or another’s exports' }]);
    const convention = { absent: asked.absent, level: asked.level, world: asked.world, vollrath: 'country out of the world, product out of all goods', lines: codes.length };
    return { convention, results: { indices: totals(exports!, profiles, asked).map(([name, found]) => ({ name, ...numberOf(found) })), products: productRows(codes, profiles, asked) } };
  },
});

/** Columns by product; an empty cell is left out. */
function profilesOf(table: Table, asked: Options, codes: readonly string[]): Profiles {
  const of = (field: keyof Profiles): CodeValues | undefined => {
    const name = asked[field];
    if (name === undefined) return undefined;
    const values = table.numbers(name, field);
    return new Map(codes.flatMap((code, row) => (values[row] === null ? [] : [[code, values[row]!] as const])));
  };
  return { exports: of('exports'), imports: of('imports'), worldExports: of('worldExports'), worldImports: of('worldImports'), partnerImports: of('partnerImports'), otherExports: of('otherExports') };
}

const numberOf = (found: Measured): Pick<EstimateRow, 'value' | 'reason'> => (isMeasured(found) ? { value: found.value, reason: null } : { value: null, reason: found.reason });

/** Numbers of all products together, of what is at hand. */
function totals(exports: CodeValues, { imports, worldExports, partnerImports, otherExports }: Profiles, { absent, level }: Options): (readonly [string, Measured])[] {
  const found = worldExports && margins(exports, worldExports, 'world');
  return [
    ...(imports ? ([['grubel-lloyd', grubelLloydAggregate(exports, imports, { level, absent })], ['grubel-lloyd-adjusted', grubelLloydAdjusted(exports, imports, { level, absent })]] as const) : []),
    ...(worldExports && found ? ([['diversification', diversification(exports, worldExports, absent)], ['extensive-margin', found.extensive], ['intensive-margin', found.intensive], ['share', found.share]] as const) : []),
    ...(partnerImports ? ([['complementarity', complementarity(exports, partnerImports, absent)]] as const) : []), ...(otherExports ? ([['similarity', fingerKreinin(exports, otherExports, absent)]] as const) : []),
  ];
}

/** Numbers of every product, of what is at hand; the reason stands with each that is none. */
function productRows(codes: readonly string[], profiles: Profiles, asked: Options): EstimateRow[] {
  const byIndex = [...advantages(profiles, asked), ...twoWay(profiles, asked)];
  return byIndex.flatMap(([index, of]) => codes.map((code) => ({ index, product: code, ...numberOf(of(code)) })));
}

type ByProduct = readonly [index: string, of: (code: string) => Measured];

function advantages({ exports, imports, worldExports, worldImports }: Profiles, { world }: Options): ByProduct[] {
  if (exports === undefined || worldExports === undefined) return [];
  const balassa = rcaByProduct(exports, worldExports, world);
  const advantage = (code: string) => balassa.get(code) ?? undefinedFor('missing');
  const [x, wx, m, wm] = [exports, worldExports, imports, worldImports].map((values) => sumOf(values?.values() ?? []));
  const four = (code: string) => {
    const [part, worldPart, ownImports, allImports] = [exports, worldExports, imports, worldImports].map((values) => values?.get(code));
    return part === undefined || worldPart === undefined || ownImports === undefined || allImports === undefined ? undefined
      : vollrath({ part, total: x!, worldPart, worldTotal: wx! }, { part: ownImports, total: m!, worldPart: allImports, worldTotal: wm! });
  };
  const named = (index: 'rxa' | 'rma' | 'rta' | 'rc'): ByProduct => [`vollrath-${index}`, (code) => four(code)?.[index] ?? undefinedFor('missing')];
  return [['rca', advantage], ['rsca', (code) => rsca(advantage(code))], ...(imports && worldImports ? [named('rxa'), named('rma'), named('rta'), named('rc')] : [])];
}

function twoWay({ exports, imports }: Profiles, { absent, level }: Options): ByProduct[] {
  if (exports === undefined || imports === undefined) return [];
  const found = lafay(exports, imports, absent);
  const absentAs = absent === 'zero' ? 0 : undefined;
  return [
    ['lafay', (code) => ('reason' in found ? found : (found.get(code) ?? undefinedFor('missing')))],
    ['grubel-lloyd', (code) => {
      const [x, m] = [exports.get(code) ?? absentAs, imports.get(code) ?? absentAs];
      return x === undefined || m === undefined ? undefinedFor('missing') : grubelLloyd(x, m, level);
    }],
  ];
}
