import { expect, test } from 'vitest';
import { readListQuery } from './list-query';

test.each([
  [{}, {}, 1],
  [{ pair: 'MA-RU', page: '3' }, { pair: 'MA-RU' }, 3],
  [{ pair: '', other: 'x', page: '-1' }, {}, 1],
  [{ pair: ['a', 'b'], page: '1e3' }, {}, 1],
])('%j', (query, filters, page) => expect(readListQuery(query, ['pair'])).toEqual({ filters, page }));
