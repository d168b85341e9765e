/** A synthetic panel of flows among six areas over four years, with zeros, made by a formula so that other programs can make it too. */
export interface Flow {
  readonly flow: number;
  readonly distance: number;
  readonly agreement: number;
  readonly exporter: number;
  readonly importer: number;
  readonly year: number;
}

const at = (exporter: number, importer: number, year: number): Flow => {
  const k = exporter * 24 + importer * 4 + year;
  const distance = 1 + ((exporter * 7 + importer * 11) % 13) / 3;
  const agreement = (exporter + importer) % 3 === 0 && year >= 2 ? 1 : 0;
  const flow = k % 7 === 3 ? 0 : Math.round(1000 * Math.exp(0.3 * exporter - 0.2 * importer - 0.8 * Math.log(distance) + 0.25 * agreement + 0.1 * year + 0.5 * Math.sin(k * 2.3)));
  return { flow, distance, agreement, exporter, importer, year };
};

export const flows: readonly Flow[] = Array.from({ length: 6 * 6 * 4 }, (_, i) => at(Math.floor(i / 24), Math.floor(i / 4) % 6, i % 4)).filter((f) => f.exporter !== f.importer);
