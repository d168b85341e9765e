import type { PlaceMention } from './frame.ts';
import type { Quantity } from './quantity.ts';

/** Figures told of one pair of places: in "with Jordan 49 %, with Egypt 17 %" there are two runs. */
export interface Run {
  places: PlaceMention[];
  quantities: Quantity[];
}
