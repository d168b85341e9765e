import { accept, type AreaCode, type Result } from '@mizan/model';
import type { Catalogue } from '../catalogue.ts';
import type { Subject } from '../indicators/result.ts';
import { Refusal } from '../problem.ts';
import { allOf, readArea } from './codes.ts';

/** Whose indicators, with whom: without a partner, with the world. The world itself, or one area twice, is refused. */
export function readSubject(catalogue: Catalogue, { reporter, partner }: { readonly reporter: string; readonly partner?: string | undefined }): Subject {
  const [own, other] = allOf([readArea(catalogue, 'reporter', reporter), partner === undefined ? (accept('WORLD') as Result<AreaCode>) : readArea(catalogue, 'partner', partner)]);
  if (own === 'WORLD') throw Refusal.of('invalid-input', [{ field: 'reporter', reason: 'name a country: of the world as a whole there are no indicators' }]);
  if (own === other) throw Refusal.of('invalid-input', [{ field: 'partner', reason: `reporter and partner are both ${own}` }]);
  return { reporter: own, partner: other };
}
