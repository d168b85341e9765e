export { readDataStructure, type DataStructure } from './data-structure.ts';
export { readMapping, SdmxMapping } from './mapping.ts';
export { readSdmxMessage } from './message.ts';
export { PRESET_NAMES, presetMapping, type PresetName } from './presets.ts';
export { readSdmx, type SdmxOptions } from './read.ts';
export type { MessageOptions } from './csv-message.ts';
export type { Action, SourceObservation } from './source-observation.ts';
