import { sdmxQuery, SDMX_SERVICES } from '@mizan/io/fetch';
import { PRESET_NAMES, presetMapping, readMapping, readSdmx, type PresetName, type SdmxMapping } from '@mizan/io/sdmx';
import { refuse } from '@mizan/model';
import { Refusal } from '../../refusal.ts';
import { each, type Mapping, type Provider, type Reading } from '../provider.ts';

/** A mapping as SDMX readers take it, from a file's text. */
export function sdmxMapping(text: string, file: string): Mapping {
  const read = readMapping(text);
  if (!read.ok) throw new Refusal(`${file}: ${read.problem.field}: ${read.problem.reason}`, [{ file, ...read.problem }]);
  return { kind: 'sdmx', name: file, mapping: read.value };
}

/** The mapping of a reading that has one of this kind. */
export const sdmxMappingOf = ({ mapping }: Pick<Reading, 'mapping'>): SdmxMapping => {
  if (mapping?.kind !== 'sdmx') throw new Error('an SDMX mapping is expected');
  return mapping.mapping;
};

const isPreset = (name: string): name is PresetName => (PRESET_NAMES as readonly string[]).includes(name);

/** The mappings that come with the package, under their names. */
export const presetNamed = (name: string): Mapping | undefined => (isPreset(name) ? { kind: 'sdmx', name, mapping: presetMapping(name) } : undefined);

export const sdmx: Provider = {
  name: 'sdmx',
  about: `SDMX-CSV, SDMX-JSON or SDMX-ML, with --mapping FILE or one of ${PRESET_NAMES.join(', ')}`,
  mapping: sdmxMapping,
  stated: () => ({}),
  read: each((file, reading) => readSdmx(file.bytes(), { file: file.name, release: reading.release, mapping: sdmxMappingOf(reading) })),
  fetch: {
    asks: ['key', 'from', 'to'],
    query: ({ question: { key, from, to }, mapping }) => {
      const name = mapping?.kind === 'sdmx' ? mapping.name : '';
      if (!isPreset(name)) return refuse('mapping', `only the services of presets are fetched from: ${Object.keys(SDMX_SERVICES).join(', ')}`);
      return key === undefined ? refuse('key', `say which series: ${SDMX_SERVICES[name]?.key.join('.') ?? 'the key of the data structure'}`) : sdmxQuery(name, key, from, to);
    },
  },
};
