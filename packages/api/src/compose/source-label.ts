import type { Source } from '@mizan/model';

/** The name a source is called by in a list: its publisher, and a dataset's title. */
export const sourceLabel = ({ publisher, title, type }: Source): string => (type === 'dataset' && title !== undefined ? `${publisher}: ${title}` : publisher);
