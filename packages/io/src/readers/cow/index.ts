export { readCow, type CowOptions } from './read.ts';
export { cowArea, type CowArea } from './areas.ts';
export { COW_STATES, type CowState } from './states.ts';
