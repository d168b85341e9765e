import { accept, refuse, type Result } from '@mizan/model';
import { wordsOf, saidIn } from '../judge.ts';
import type { PresetName } from '../../readers/sdmx/presets.ts';
import type { Answer, Judgement, Query } from '../request.ts';

export interface SdmxService {
  readonly title: string;
  /** Everything before the key. */
  readonly data: string;
  /** The dimensions of the key, in order. */
  readonly key: readonly string[];
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Services of the presets, as the providers and public clients of theirs address them; see each preset's `about`. */
export const SDMX_SERVICES: Readonly<Partial<Record<PresetName, SdmxService>>> = {
  'eurostat-comext': {
    title: 'Eurostat Comext', data: 'https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409',
    key: ['freq', 'reporter', 'partner', 'product', 'flow', 'indicators'], parameters: { format: 'SDMX_2.1_STRUCTURED' },
  },
  'imf-imts': { title: 'IMF IMTS', data: 'https://api.imf.org/external/sdmx/2.1/data/IMF.STA,IMTS', key: ['COUNTRY', 'INDICATOR', 'COUNTERPART_COUNTRY', 'FREQUENCY'] },
  'oecd-btige': {
    title: 'OECD BTiGE', data: 'https://sdmx.oecd.org/sti-public/rest/data/OECD.STI.PIE,DSD_BTIGE@DF_BTIGE,1.0',
    key: ['FREQ', 'REF_AREA', 'TRADE_FLOW', 'END_USE', 'PRODUCT', 'COUNTERPART_AREA', 'UNIT_MEASURE'],
  },
  'oecd-imts': {
    title: 'OECD IMTS', data: 'https://sdmx.oecd.org/public/rest/data/OECD.SDD.TPS,DSD_IMTS@DF_IMTS,1.0',
    key: ['REF_AREA', 'COUNTERPART_AREA', 'TRADE_FLOW', 'PRODUCT_TYPE', 'FREQ', 'UNIT_MEASURE', 'ADJUSTMENT', 'TRANSFORMATION'],
  },
};

/** SDMX-ML has an end that can be seen, which CSV has not. */
const STRUCTURE_SPECIFIC = 'application/vnd.sdmx.structurespecificdata+xml;version=2.1, application/xml;q=0.5';

/**
 * One data query of an SDMX REST service, for a preset and the key of a series, dots between its dimensions, `+` between
 * codes, nothing for all: `MAR.XG_FOB_USD.RUS.A`. Source: SDMX 2.1 web services guidelines, 4.4.
 */
export function sdmxQuery(preset: PresetName, key: string, from: string | undefined, to: string | undefined): Result<Query> {
  const service = SDMX_SERVICES[preset];
  if (service === undefined) return refuse('mapping', `${preset} names no service to fetch from; there is ${Object.keys(SDMX_SERVICES).join(', ')}`);
  const parts = key.split('.');
  if (!/^[A-Za-z0-9_.+@$-]*$/.test(key) || parts.length !== service.key.length) return refuse('key', `"${key}" has ${parts.length} parts; the key of ${service.title} is ${service.key.join('.')}`);
  const odd = [from, to].find((period) => period !== undefined && !/^\d{4}(-([SQ]\d|\d\d))?$/.test(period));
  if (odd !== undefined) return refuse('from', `"${odd}" is no period, such as 2020 or 2020-07`);
  const words = new URLSearchParams({ ...(from === undefined ? {} : { startPeriod: from }), ...(to === undefined ? {} : { endPeriod: to }), ...service.parameters });
  const url = `${service.data}/${key}${words.size > 0 ? `?${words}` : ''}`;
  return accept({
    provider: 'sdmx', words: { preset, key, from: from ?? '', to: to ?? '' },
    requests: [{ about: `${service.title} ${key}`, url, accept: STRUCTURE_SPECIFIC, nothing: [404], judge }],
  });
}

const ROOT = /^(?:\ufeff|\s|<\?[^>]*\?>|<!--[\s\S]*?-->)*<(?:([\w-]+):)?([A-Za-z]+)/;
const DATA = /^(GenericData|GenericTimeSeriesData|StructureSpecificData|StructureSpecificTimeSeriesData|CompactData)$/;

/** The root must be that of a data message, be closed at the end, and carry no footer that says it is a part. */
function judge({ head, tail, bytes }: Answer): Promise<Judgement> {
  const root = ROOT.exec(head);
  if (root === null) return refused(bytes === 0 ? 'the answer is empty' : `the answer is no XML: ${JSON.stringify(wordsOf(head))}`, true);
  const [, prefix, name] = root;
  if (/^html$/i.test(name!)) return refused(`the answer is an HTML page, not an SDMX message: ${JSON.stringify(wordsOf(head))}`, true);
  if (!DATA.test(name!)) return refused(`the answer is no data message but <${name}>: ${saidIn(head)}`);
  if (!new RegExp(`</${prefix === undefined ? '' : `${prefix}:`}${name}\\s*>\\s*$`).test(tail)) return refused('the message is cut short: it does not end', true);
  const footer = /<(?:\w+:)?Message\b[^>]*code="(413|510)"/.exec(tail);
  return footer ? refused(`the service has cut the message (${footer[1]}: ${saidIn(footer.input.slice(footer.index))}); ask for less at a time`) : Promise.resolve({ verdict: 'whole' });
}

const refused = (reason: string, transient = false): Promise<Judgement> => Promise.resolve({ verdict: 'refused', reason, transient });
