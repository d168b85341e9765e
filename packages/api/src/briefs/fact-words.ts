import { dataflowOf, factName, type FactName, type LevelName } from '@mizan/briefs';
import { exporterOf, formatNumber, formatQuantity, importerOf, isCurrency, periodOf, type Locale, type NumberOptions, type Unit } from '@mizan/model';
import { areaAddress, claimAddress, pairAddress } from '../addresses.ts';
import { claimSentence } from '../compose/claim-words.ts';
import { coded, periodView, wayOf } from '../compose/labelled.ts';
import type { Reader } from '../compose/reader.ts';
import { given } from '../given.ts';
import type { FactValue, FactWords } from './check-view.ts';
import type { BriefSubject } from './subject.ts';

/** The subject whose results hold a figure; undefined where its areas or its claim are not known here. */
export function subjectOfFact({ catalogue }: Reader, name: FactName): BriefSubject | undefined {
  const level = levelOf(name);
  if (level.kind === 'claim') return catalogue.claims.has(level.claim) ? { kind: 'claim', id: level.claim } : undefined;
  const [a, b] = sidesOf(level);
  const areas = [a, b].flatMap((code) => catalogue.areas.get(code)?.code ?? []);
  const [one, other] = areas.filter((code) => code !== 'WORLD');
  if (areas.length < 2 || one === undefined) return undefined;
  return other === undefined ? { kind: 'country', area: one } : { kind: 'pair', a: one, b: other };
}

/** What a figure is, in the reader's language. */
export function factWords(reader: Reader, id: string): FactWords | null {
  const name = factName(id);
  if (name === undefined) return null;
  const level = levelOf(name);
  const { kind } = level;
  const dataflow = dataflowOf(level);
  const source = reader.catalogue.vintages.find((vintage) => vintage.dataflow === dataflow)?.source;
  return {
    kind, isChange: name.kind === 'change', label: labelOf(reader, level), href: hrefOf(level),
    period: level.kind === 'claim' || !isPeriod(level.period) ? null : periodView(reader, level.period),
    publisher: source === undefined ? null : { code: source, label: reader.labels.publisher(source) },
  };
}

/** A number with its unit, money with every digit: two releases may differ in the last. */
export const factValue = ({ locale }: Reader, { value, unit, vintage }: { readonly value: string; readonly unit: string; readonly vintage?: string | undefined }): FactValue =>
  ({ value, unit, label: exactLabel(value, unit as Unit, locale), ...given({ release: vintage }) });

/** "1,941,000,000 USD"; a computed number to two decimals, with `signed` "+0.25 percentage points". */
export const exactLabel = (value: string, unit: Unit, locale: Locale, options: Pick<NumberOptions, 'signed'> = {}): string =>
  isCurrency(unit) ? `${formatNumber(value, locale, options)} ${unit}` : formatQuantity(value, unit, locale, unit === 'rank' ? options : { ...options, ...(value.includes('.') ? { decimals: 2 } : {}) });

const levelOf = (name: FactName): LevelName => (name.kind === 'change' ? name.of : name);

const sidesOf = (level: Exclude<LevelName, { readonly kind: 'claim' }>): readonly [string, string] => ('series' in level ? [level.series.reporter, level.series.partner] : [level.area, level.partner]);

function hrefOf(level: LevelName): string {
  if (level.kind === 'claim') return claimAddress(level.claim);
  const [a, b] = sidesOf(level);
  return b === 'WORLD' ? areaAddress(a) : a === 'WORLD' ? areaAddress(b) : pairAddress(a, b);
}

function labelOf(reader: Reader, level: LevelName): string {
  const label = (list: string, code: string): string => coded(reader, list, code).label;
  const area = (code: string): string => reader.labels.area(code, reader.locale);
  switch (level.kind) {
    case 'claim': {
      const claim = reader.catalogue.claims.get(level.claim);
      return claim === undefined ? level.claim : claimSentence(reader, claim);
    }
    case 'observation': return [wayOf(reader, exporterOf(level.series), importerOf(level.series)), label('flows', level.series.flow), label('valuations', level.series.valuation)].join(' · ');
    case 'turnover': return `${area(level.series.reporter)} ↔ ${area(level.series.partner)}`;
    case 'balance': return `${area(level.of)} ↔ ${area(sidesOf(level).find((code) => code !== level.of) ?? level.of)}`;
    default: {
      const [exporter, importer] = level.measure === 'exports' ? [level.area, level.partner] : [level.partner, level.area];
      return [wayOf(reader, exporter, importer), label('flows', level.measure === 'exports' ? 'X' : 'M')].join(' · ');
    }
  }
}

function isPeriod(text: string): boolean {
  try {
    return periodOf(text) !== undefined;
  } catch {
    return false;
  }
}
