import { expect, test } from 'vitest';
import { grammarOf } from '../grammar/grammar.ts';
import type { LanguageCode } from '../grammar/language.ts';
import { Scan } from '../grammar/scan.ts';
import { LANGUAGE_TABLES } from '../languages/index.ts';
import { tokenize } from '../text/tokens.ts';
import { companiesOf } from './companies.ts';

const names = (code: LanguageCode, text: string) => companiesOf(new Scan(tokenize(text), grammarOf(LANGUAGE_TABLES[code])), []).map((one) => one.name);

test.each([
  ['en', 'On Monday the shipbuilder Nordhavn Marine won a contract from Saudi Agricultural Co-operative.', ['Nordhavn Marine', 'Saudi Agricultural Co-operative']],
  ['fr', 'Le chantier Armor Yards a décroché un contrat auprès de la Société des ports du Bénin.', ['Armor Yards', 'Société']],
  ['es', 'La constructora Obras del Sur ganó un contrato.', ['Obras del Sur']],
  ['ru', 'Компания «Полимер-Кама» и турецкая Anadolu Kimya заключили контракт.', ['Полимер-Кама', 'Anadolu Kimya']],
  ['ar', 'توقيع عقد بين شركة نجد للطاقة وشركة نوسانتارا باور', ['شركة نجد للطاقة', 'شركة نوسانتارا باور']],
  ['en', 'In March the ministry published figures.', []],
] as const)('%s: %s', (code, text, expected) => expect(names(code, text)).toEqual(expected));
