import { CLASSIFICATIONS, classificationOf, classificationsNamed, type ClassificationId } from '@mizan/model';
import { InvalidArgumentError } from 'commander';

/** Reads the name of one edition: `H6`, `hs6`, `HS2022`, `SITC4`, `B5`; refuses a name that leaves it open. */
export function edition(given: string): ClassificationId {
  const [id, ...others] = classificationsNamed(given);
  if (id === undefined) throw new InvalidArgumentError(`There is ${CLASSIFICATIONS.map((known) => `${known.id} (${known.name})`).join(', ')}.`);
  if (others.length > 0) throw new InvalidArgumentError(`Say which edition: ${[id, ...others].join(', ')}.`);
  return id;
}

export const editionName = (id: ClassificationId): string => `${id} (${classificationOf(id).name})`;
