import comext from './presets/eurostat-comext.json' with { type: 'json' };
import dots from './presets/imf-dots.json' with { type: 'json' };
import imts from './presets/imf-imts.json' with { type: 'json' };
import bimts from './presets/oecd-bimts.json' with { type: 'json' };
import btige from './presets/oecd-btige.json' with { type: 'json' };
import oecdImts from './presets/oecd-imts.json' with { type: 'json' };
import wits from './presets/wits-tradestats.json' with { type: 'json' };
import { SdmxMapping } from './mapping.ts';

const FILES = { 'eurostat-comext': comext, 'imf-imts': imts, 'imf-dots': dots, 'oecd-bimts': bimts, 'oecd-btige': btige, 'oecd-imts': oecdImts, 'wits-tradestats': wits } as const;

export type PresetName = keyof typeof FILES;
export const PRESET_NAMES = Object.keys(FILES) as readonly PresetName[];

/** A mapping that comes with the package; `about.tried` says whether it has met a real message. */
export const presetMapping = (name: PresetName): SdmxMapping => SdmxMapping.parse(FILES[name]);
