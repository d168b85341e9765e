import { expect, test } from 'vitest';
import { isGivenName } from './given-names.ts';

test.each(['Luis', 'Ahmed', 'Zoë', 'ANNA', 'Сергей', 'Сергея', 'Ольгой', 'Дмитрием', 'Юрия', 'محمد', 'Wang', 'Nguyễn'])('%s is a given name, or a family name that stands first', (word) => expect(isGivenName(word)).toBe(true));

test.each(['Minister', 'Rose', 'Max', 'Madrid', 'Handel', 'Торговля', 'Министр', 'وزير', 'كامل', 'Exports', ''])('%s is none', (word) => expect(isGivenName(word)).toBe(false));
