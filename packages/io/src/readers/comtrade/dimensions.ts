import type { AreaCode, Flow, Problem, Result } from '@mizan/model';
import { areaIn, areaProblem } from './areas.ts';
import type { Cells } from './cells.ts';
import { comtradeCommodity, type ComtradeCommodity, type Family } from './commodity.ts';
import { comtradeFlow } from './flows.ts';

export interface Dimensions {
  readonly freq: 'A' | 'M';
  readonly timePeriod: string;
  readonly reporter: AreaCode;
  readonly partner: AreaCode;
  readonly flow: Flow;
  readonly commodity: string;
  /** Remarks on the cell's place: aggregate, parts below it, area outside its years. */
  readonly note: string;
}

interface ComtradePeriod { readonly freq: 'A' | 'M'; readonly timePeriod: string; readonly year: number }

/** Reads what a row is about. One reader for one file: it remembers codes, and whose TOTAL the file's totals are. */
export class DimensionReader {
  readonly #areas: Readonly<Record<string, AreaCode>>;
  readonly #periods = new Map<string, ComtradePeriod>();
  readonly #commodities = new Map<string, Map<string, Result<ComtradeCommodity>>>();
  #totals: Family | undefined;

  constructor(areas: Readonly<Record<string, AreaCode>>) {
    this.#areas = areas;
  }

  read(cells: Cells): Dimensions | Problem {
    const type = cells.text('typeCode');
    if (type !== '' && type !== 'C') return { field: 'typeCode', reason: `"${type}" is not C, goods; services are not read here` };
    const mode = cells.text('mosCode');
    if (mode !== '' && mode !== '0') return { field: 'mosCode', reason: `"${mode}" is a mode of supply, which goods do not have` };
    const flow = comtradeFlow(cells.text('flowCode'), cells.text('flowDesc'));
    if (flow === undefined) return { field: 'flowCode', reason: `"${cells.text('flowCode')}" ("${cells.text('flowDesc')}") is no one flow of X, M, RX, RM and their parts` };
    const period = this.#period(cells.text('period'));
    if (period === undefined) return { field: 'period', reason: `"${cells.text('period')}" is not a year (2020) or a month (202001)` };
    const freq = cells.text('freqCode');
    if (freq !== '' && freq !== period.freq) return { field: 'freqCode', reason: `"${freq}" does not fit the period ${period.timePeriod}` };
    return this.#place(cells, flow.flow, period);
  }

  #place(cells: Cells, flow: Flow, { freq, timePeriod, year }: ComtradePeriod): Dimensions | Problem {
    const reporter = this.#area(cells.text('reporterCode'), year);
    if (reporter === undefined) return { field: 'reporterCode', reason: this.#unknownArea(cells.text('reporterCode'), cells.text('reporterDesc'), year) };
    const partner = this.#area(cells.text('partnerCode'), year);
    if (partner === undefined) return { field: 'partnerCode', reason: this.#unknownArea(cells.text('partnerCode'), cells.text('partnerDesc'), year) };
    const read = this.#commodity(cells.text('classificationCode'), cells.text('cmdCode'));
    if (!read.ok) return read.problem;
    const problem = this.#levelProblem(read.value, cells);
    if (problem !== undefined) return problem;
    const dated = reporter.dated && partner.dated;
    const note = dated ? structure(cells) : [structure(cells), `area code outside the years Comtrade gives it`].filter(Boolean).join('; ');
    return { freq, timePeriod, reporter: reporter.code, partner: partner.code, flow, commodity: read.value.commodity, note };
  }

  #area(text: string, year: number): { readonly code: AreaCode; readonly dated: boolean } | undefined {
    const m49 = text.length > 1 && text.startsWith('0') ? text.replace(/^0+(?=\d)/, '') : text;
    const own = Object.hasOwn(this.#areas, m49) ? this.#areas[m49] : undefined;
    return own === undefined ? areaIn(m49, year) : { code: own, dated: true };
  }

  #unknownArea(m49: string, name: string, year: number): string {
    const reason = areaProblem(m49, year);
    return name === '' ? reason : `${reason}; the row calls it "${name.slice(0, 80)}"`;
  }

  #period(text: string): ComtradePeriod | undefined {
    const known = this.#periods.get(text);
    if (known !== undefined) return known;
    const match = /^((?:19|20)\d\d)(0[1-9]|1[0-2])?$/.exec(text);
    if (match === null) return undefined;
    const period: ComtradePeriod = { freq: match[2] ? 'M' : 'A', timePeriod: match[2] ? `${match[1]}-${match[2]}` : match[1]!, year: Number(match[1]) };
    this.#periods.set(text, period);
    return period;
  }

  #commodity(edition: string, code: string): Result<ComtradeCommodity> {
    let codes = this.#commodities.get(edition);
    let read = codes?.get(code);
    if (read !== undefined) return read;
    read = comtradeCommodity(edition, code);
    // What is refused is not remembered: there is no end to what damage can write.
    if (!read.ok) return read;
    if (codes === undefined) this.#commodities.set(edition, (codes = new Map()));
    codes.set(code, read);
    return read;
  }

  /** A level that contradicts the code, or totals of two classifications, which are the same trade twice. */
  #levelProblem({ commodity, family, level }: ComtradeCommodity, cells: Cells): Problem | undefined {
    const stated = cells.text('aggrLevel');
    if (stated !== '' && stated !== String(level)) return { field: 'aggrLevel', reason: `"${stated}" does not fit ${commodity}, which is of level ${level}; has a leading zero been lost?` };
    if (commodity !== 'TOTAL') return undefined;
    this.#totals ??= family;
    return this.#totals === family ? undefined : { field: 'classificationCode', reason: `a TOTAL of ${family} beside those of ${this.#totals}: the same trade twice; read them as two releases` };
  }
}

const STRUCTURE = ['', 'sum made by UNSD', 'has parts', 'sum made by UNSD; has parts'] as const;

/** Whether the Statistics Division added the row up (isAggregate), and whether rows below it add up to it (not isLeaf). */
function structure(cells: Cells): string {
  const leaf = cells.flag('isLeaf');
  return STRUCTURE[(cells.flag('isAggregate') === true ? 1 : 0) + (leaf === false ? 2 : 0)]!;
}
