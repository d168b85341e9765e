import type { Source } from '@mizan/model';
import type { Written } from '../rights.ts';
import { jsonText } from '../table.ts';

/** Sources as `{ sources, omitted }`; a source's description is always free, whatever its figures are. */
export const sourcesJson = (sources: Iterable<Source>): Written => ({ text: jsonText({ sources: [...sources], omitted: [] }), omitted: [] });
