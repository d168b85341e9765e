import type { Area } from './words.ts';

/** The cases of a country's name that Russian sentences need. */
export interface RussianName {
  readonly genitive: string;
  readonly instrumental: string;
  /** "из России", "с Кубы". */
  readonly from: string;
  /** "в Россию", "во Францию", "на Кубу". */
  readonly to: string;
}

interface Cases {
  readonly genitive: string;
  readonly instrumental: string;
  readonly accusative: string;
}

const cases = (genitive: string, instrumental: string, accusative: string): Cases => ({ genitive, instrumental, accusative });

/** Names that follow no rule below. */
const IRREGULAR: Readonly<Record<string, Cases>> = {
  EG: cases('Египта', 'Египтом', 'Египет'), BY: cases('Беларуси', 'Беларусью', 'Беларусь'), KR: cases('Республики Корея', 'Республикой Корея', 'Республику Корея'),
  NL: cases('Нидерландов', 'Нидерландами', 'Нидерланды'), PH: cases('Филиппин', 'Филиппинами', 'Филиппины'), MV: cases('Мальдив', 'Мальдивами', 'Мальдивы'), BS: cases('Багам', 'Багамами', 'Багамы'),
  KM: cases('Комор', 'Коморами', 'Коморы'), GW: cases('Гвинеи-Бисау', 'Гвинеей-Бисау', 'Гвинею-Бисау'), PS: cases('Государства Палестина', 'Государством Палестина', 'Государство Палестина'),
  VA: cases('Святого Престола', 'Святым Престолом', 'Святой Престол'), FM: cases('Федеративных Штатов Микронезии', 'Федеративными Штатами Микронезии', 'Федеративные Штаты Микронезии'),
};

/** Islands, to which one goes with "на" and from which with "с". */
const ON = new Set('BB BS CU CW CY DM FJ GD GL HT JM KM MG MT MU MV NR PH RE TW'.split(' '));

/** The name in its cases, or undefined for one whose forms are not known: sentences then name it without a preposition. */
export function russianName({ code, name }: Area): RussianName | undefined {
  const forms = IRREGULAR[code] ?? declined(name);
  if (forms === undefined) return undefined;
  const { genitive, instrumental, accusative } = forms;
  return { genitive, instrumental, from: `${ON.has(code) ? 'с' : 'из'} ${genitive}`, to: `${ON.has(code) ? 'на' : /^(Ф[рл]|В[ьн])/.test(accusative) ? 'во' : 'в'} ${accusative}` };
}

function declined(name: string): Cases | undefined {
  if (/остров|[(),]/i.test(name)) return undefined;
  const words = name.split(' ').map(declinedWord);
  return words.some((word) => word === undefined) ? undefined : words.reduce<Cases>((whole, word) => ({
    genitive: `${whole.genitive} ${word!.genitive}`.trim(), instrumental: `${whole.instrumental} ${word!.instrumental}`.trim(), accusative: `${whole.accusative} ${word!.accusative}`.trim(),
  }), cases('', '', ''));
}

/** One word by its ending; foreign names in a vowel other than а and я, and abbreviations, stay as they are. */
function declinedWord(word: string): Cases | undefined {
  const ending = (length: number, genitive: string, instrumental: string, accusative: string): Cases => {
    const stem = word.slice(0, word.length - length);
    return cases(stem + genitive, stem + instrumental, stem + accusative);
  };
  if (word.length < 3 || word === word.toUpperCase() || /([иоуэюёе]|[иоу]а)$/.test(word)) return cases(word, word, word);
  if (word.endsWith('ая')) return ending(2, 'ой', 'ой', 'ую');
  if (word.endsWith('я')) return ending(1, 'и', 'ей', 'ю');
  if (/[гкхжшчщ]а$/.test(word)) return ending(1, 'и', /[жшчщ]а$/.test(word) ? 'ей' : 'ой', 'у');
  if (word.endsWith('а')) return ending(1, 'ы', 'ой', 'у');
  if (word.endsWith('ый')) return ending(2, 'ого', 'ым', 'ый');
  if (/[бвгджзклмнпрстфхцчшщ]ий$/.test(word)) return ending(2, 'ого', 'им', 'ий');
  if (word.endsWith('й')) return ending(1, 'я', 'ем', 'й');
  if (word.endsWith('ь')) return ending(1, 'я', 'ем', 'ь');
  if (/[жшчщц]$/.test(word)) return ending(0, 'а', 'ем', '');
  return /[бвгдзклмнпрстфх]$/.test(word) ? ending(0, 'а', 'ом', '') : undefined;
}
