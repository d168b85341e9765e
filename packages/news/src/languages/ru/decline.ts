const VOWEL = 'аеёиоуыэюя';

const ADJECTIVE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ая$/u, ['ая', 'ой', 'ую']],
  [/яя$/u, ['яя', 'ей', 'юю']],
  [/ий$/u, ['ий', 'его', 'ему', 'им', 'ем', 'ого', 'ому', 'ом']],
  [/ый$/u, ['ый', 'ого', 'ому', 'ым', 'ом']],
  [/ой$/u, ['ой', 'ого', 'ому', 'ом']],
  [/ые$/u, ['ые', 'ых', 'ым', 'ыми']],
  [/ие$/u, ['ие', 'их', 'им', 'ими']],
  [/ое$/u, ['ое', 'ого', 'ому', 'ым', 'ом']],
];

const NOUN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ия$/u, ['ия', 'ии', 'ию', 'ией']],
  [/а$/u, ['а', 'ы', 'и', 'е', 'у', 'ой', 'ей']],
  [/я$/u, ['я', 'и', 'е', 'ю', 'ей']],
  [/ай$/u, ['ай', 'ая', 'аю', 'аем', 'ае']],
  [/ой$/u, ['ой', 'оя', 'ою', 'оем', 'ое']],
  [/ей$/u, ['ей', 'ея', 'ею', 'еем', 'ее']],
  [/ь$/u, ['ь', 'и', 'ью', 'я', 'ю', 'ем', 'е']],
  [/ы$/u, ['ы', '', 'ов', 'ам', 'ами', 'ах']],
];

function forms(word: string, last: boolean): string[] {
  for (const [ending, endings] of last ? [...NOUN, ...ADJECTIVE] : ADJECTIVE)
    if (ending.test(word)) return endings.map((one) => word.replace(ending, one));
  if (last && !VOWEL.includes(word.at(-1)!.toLowerCase()) && /[а-я]$/u.test(word)) return ['', 'а', 'у', 'ом', 'е'].map((one) => word + one);
  return [word];
}

/** A Russian name in its cases: the last word as a noun, those before it as adjectives; each case of one with each of the other, since a text decides. */
export function declineRussian(name: string): string[] {
  const words = name.split(' ');
  if (words.some((word) => word.length < 4 && word === word.toUpperCase())) return [name];
  const groups = words.map((word, i) => (word.includes('-') ? forms(word, i === words.length - 1) : forms(word, i === words.length - 1)).join('|'));
  return [groups.join(' ')];
}
