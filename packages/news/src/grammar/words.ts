import { tokenize } from '../text/tokens.ts';
import { wordTest } from './template.ts';

/** Elided words (`l'`) are tokens of their own only before a letter. */
const isOneWord = (text: string): boolean => (text.endsWith("'") ? tokenize(`${text}a`).length === 2 : tokenize(text).length === 1);

/** Words that rules ask for one by one, written `a|b*|*c`: whole, by their beginning, or by their end. */
export class Words {
  readonly #whole = new Set<string>();
  readonly #beginnings: string[] = [];
  readonly #ends: string[] = [];

  /** Throws where a word is more than one token of a text, and so could never be met. */
  constructor(name: string, written: string) {
    for (const word of written.split('|').map((one) => one.trim()).filter((one) => one !== '')) {
      const { kind, text } = wordTest(word);
      if (!isOneWord(text)) throw new Error(`${name}: "${word}" is not one word`);
      if (kind === 'exact') this.#whole.add(text);
      else if (kind === 'prefix') this.#beginnings.push(text);
      else if (kind === 'suffix') this.#ends.push(text);
      else throw new Error(`${name}: "${word}" goes on at both ends`);
    }
  }

  /** Whether a folded word is one of them. */
  has(word: string | undefined): boolean {
    return word !== undefined && (this.#whole.has(word) || this.#beginnings.some((beginning) => word.startsWith(beginning)) || this.#ends.some((end) => word.endsWith(end)));
  }
}
