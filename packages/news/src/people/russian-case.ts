import type { Case } from '../grammar/traits.ts';

const HUSHING = /[жшчщц]$/u;
const VOWEL = /[аеёиоуыэюя]$/u;
const FLEETING: Readonly<Record<string, string>> = { Павл: 'Павел', Льв: 'Лев', Петёр: 'Пётр' };

/** Given names of men, by which "Ивана Петрова" is a genitive and "Анна Котова" is none. */
const MEN = new Set(
  'Иван Павел Олег Сергей Андрей Алексей Александр Дмитрий Николай Михаил Владимир Виктор Игорь Юрий Антон Артем Роман Денис Евгений Максим Кирилл Илья Лев Петр Василий Григорий Геннадий Валерий Анатолий Вячеслав Станислав Руслан Тимур Рустам Ильдар Мурат Ариф Ахмед Мухаммед Мохаммед Али Хасан Карим Саид Азиз Юсеф Омар Эмре Мехмет Хосейн Хуан Карлос Жан Пьер Ян Марк Томас Петер Бакытжан Нурлан Ержан Драган Милош Вадим Егор Никита Борис Глеб Эдуард Константин Леонид Федор Степан Марат Айрат'.split(' '),
);

/** The stem of a man's name as its nominative: Йылдырым, Вэй, Игорь, Илич. */
const soft = (stem: string): string => (VOWEL.test(stem) ? `${stem}й` : HUSHING.test(stem) ? stem : `${stem}ь`);
const hard = (stem: string): string => FLEETING[stem] ?? stem;
const woman = (stem: string): string => (/ск$|цк$/u.test(stem) ? `${stem}ая` : `${stem}а`);

type Ending = readonly [RegExp, (stem: string) => string];

/** The endings of a case, and how the nominative is made of what stands before them. */
const ENDINGS: Readonly<Record<'man' | 'woman', Readonly<Record<Exclude<Case, 'nominative'>, readonly Ending[]>>>> = {
  man: {
    instrumental: [[/(?<=[ое]в|ин|ын)ым$/u, hard], [/(?<=[сц]к)им$/u, (stem) => `${stem}ий`], [/ым$/u, (stem) => `${stem}ый`], [/ом$/u, hard], [/ем$/u, soft], [/ой$/u, (stem) => `${stem}а`]],
    genitive: [[/(?<=[сц]к)ого$/u, (stem) => `${stem}ий`], [/ого$/u, (stem) => `${stem}ый`], [/а$/u, hard], [/я$/u, soft], [/ы$/u, (stem) => `${stem}а`]],
    dative: [[/(?<=[сц]к)ому$/u, (stem) => `${stem}ий`], [/ому$/u, (stem) => `${stem}ый`], [/у$/u, hard], [/ю$/u, soft]],
  },
  woman: {
    instrumental: [[/ой$/u, woman], [/ей$/u, (stem) => `${stem}я`]],
    genitive: [[/ой$/u, woman], [/ую$/u, (stem) => `${stem}ая`], [/[ыу]$/u, (stem) => `${stem}а`], [/(?<=[гкхжшчщ])и$/u, (stem) => `${stem}а`], [/[ию]$/u, (stem) => `${stem}я`]],
    dative: [[/ой$/u, woman], [/ии$/u, (stem) => `${stem}ия`], [/е$/u, (stem) => `${stem}а`]],
  },
};

function bare(word: string, endings: readonly Ending[]): string {
  if (word.length < 4) return word;
  for (const [ending, make] of endings) if (ending.test(word)) return make(word.replace(ending, ''));
  return word;
}

/** Whether a name is a woman's, by the ending of its first word in a case. */
const isWoman = (first: string, told: Exclude<Case, 'nominative'>): boolean =>
  told === 'instrumental' ? /(?:ой|ей)$/u.test(first) : told === 'dative' ? /[еи]$/u.test(first) : /[ыию]$/u.test(first) || (first.endsWith('у') && first.length > 3);

/** A name in the nominative, by the case it is told in; words that take no case stay as they are. */
export function nominative(words: readonly string[], told: Case): readonly string[] {
  const first = words[0]!;
  const really = told === 'nominative' && words.length > 1 && /[ая]$/u.test(first) && MEN.has(bare(first, ENDINGS.man.genitive)) ? 'genitive' : told;
  if (really === 'nominative' || (words.length > 1 && MEN.has(first) && !VOWEL.test(first))) return words;
  const endings = ENDINGS[words.length > 1 && isWoman(first, really) ? 'woman' : 'man'][really];
  return words.map((word) => bare(word, endings));
}

/** The case of a word such as "министром" or "главы". */
export function caseOf(office: string): Case {
  if (office.startsWith('зам') && !/(?:ом|ем|у|ю)$/u.test(office)) return 'nominative';
  if (/(?:ом|ем|ой)$/u.test(office)) return 'instrumental';
  if (/(?:главы|коллеги|коллегу|[рлнтд]а|я)$/u.test(office)) return 'genitive';
  return /(?:[рлнтд]у|ю|главе|коллеге)$/u.test(office) ? 'dative' : 'nominative';
}

const BARE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ым$/u, ['']], [/ом$/u, ['']], [/ем$/u, ['й', 'ь', '']], [/ой$/u, ['а', 'ая']], [/ей$/u, ['я']], [/ого$/u, ['ий', 'ый']], [/ому$/u, ['ий', 'ый']], [/им$/u, ['ий']],
  [/а$/u, ['']], [/я$/u, ['й', 'ь']], [/у$/u, ['', 'а']], [/ю$/u, ['й', 'ь', 'я']], [/е$/u, ['', 'а']], [/ы$/u, ['а']], [/и$/u, ['я', 'а']],
];

/** The words a name told alone may be a case of: "Ветрова" is Ветров, or Ветрова. */
export const nominativesOf = (word: string): readonly string[] => [word, ...BARE.flatMap(([ending, made]) => (ending.test(word) && word.length > 4 ? made.map((end) => word.replace(ending, end)) : []))];
