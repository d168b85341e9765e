import { UnreadableMessage } from './source-observation.ts';

/** A number of a JSON text in its own characters: `1.50` stays `1.50`, and no digit is lost to a float. */
export class JsonNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Objects are maps: keys keep their order (a plain object moves `"10"` before `"A"`), and `__proto__` is a key like others. */
export type JsonObject = ReadonlyMap<string, JsonValue>;
export type JsonValue = string | JsonNumber | boolean | null | readonly JsonValue[] | JsonObject;

const DEEPEST = 100;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Characters a JSON string holds without an escape. */
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * Parses JSON (RFC 8259) with numbers kept as text. `JSON.parse` would round them, and the source text it can hand to a
 * reviver is not there before Node 21. Refuses with the line: what is not JSON, an end in the middle, a key that
 * stands twice (one of two observations would vanish), nesting deeper than 100.
 */
export function parseExactJson(text: string): JsonValue {
  const parser = new Parser(text);
  const value = parser.value(0);
  parser.end();
  return value;
}

class Parser {
  private at = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  value(depth: number): JsonValue {
    if (depth > DEEPEST) this.fail('it is nested too deeply');
    switch (this.next()) {
      case '{': return this.object(depth);
      case '[': return this.array(depth);
      case '"': return this.string();
      case 't': return this.word('true', true);
      case 'f': return this.word('false', false);
      case 'n': return this.word('null', null);
      default: return this.number();
    }
  }

  end(): void {
    if (this.next() !== '') this.fail('there is more after its end');
  }

  private object(depth: number): JsonObject {
    const entries = new Map<string, JsonValue>();
    this.at++;
    if (this.next() === '}') return this.past(entries);
    for (;;) {
      if (this.next() !== '"') this.fail('a key is expected');
      const key = this.string();
      if (entries.has(key)) this.fail(`the key ${JSON.stringify(key)} stands twice`);
      if (this.next() !== ':') this.fail('":" is expected');
      this.at++;
      entries.set(key, this.value(depth + 1));
      if (this.next() === '}') return this.past(entries);
      this.comma('}');
    }
  }

  private array(depth: number): readonly JsonValue[] {
    const items: JsonValue[] = [];
    this.at++;
    if (this.next() === ']') return this.past(items);
    for (;;) {
      items.push(this.value(depth + 1));
      if (this.next() === ']') return this.past(items);
      this.comma(']');
    }
  }

  private string(): string {
    this.at++;
    let value = this.plain();
    while (this.text[this.at] === '\\') value += this.escape() + this.plain();
    if (this.text[this.at] !== '"') this.fail('a string does not end');
    this.at++;
    return value;
  }

  private plain(): string {
    const from = this.at;
    PLAIN.lastIndex = from;
    PLAIN.test(this.text);
    this.at = PLAIN.lastIndex;
    return this.text.slice(from, this.at);
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? '';
    if (letter === 'u') {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.fail('a wrong escape');
      this.at += 6;
      return String.fromCharCode(parseInt(digits, 16));
    }
    const plain = ESCAPES[letter];
    if (plain === undefined) this.fail('a wrong escape');
    this.at += 2;
    return plain;
  }

  private number(): JsonNumber {
    NUMBER.lastIndex = this.at;
    if (!NUMBER.test(this.text)) this.fail(`${JSON.stringify(this.text[this.at])} is not expected`);
    const from = this.at;
    this.at = NUMBER.lastIndex;
    return new JsonNumber(this.text.slice(from, this.at));
  }

  private word<T>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) this.fail(`"${word}" is expected`);
    this.at += word.length;
    return value;
  }

  /** The next character that is not white space, empty at the end. */
  private next(): string {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return this.text[this.at] ?? '';
      this.at++;
    }
  }

  private past<T>(value: T): T {
    this.at++;
    return value;
  }

  private comma(close: string): void {
    if (this.next() !== ',') this.fail(`"," or "${close}" is expected`);
    this.at++;
  }

  private fail(reason: string): never {
    const why = this.at >= this.text.length && this.next() === '' ? 'it ends in the middle' : reason;
    const line = this.text.slice(0, this.at).split('\n').length;
    throw new UnreadableMessage(line, `the JSON cannot be read at line ${line}, character ${this.at + 1}: ${why}`);
  }
}

export const isObject = (value: JsonValue | undefined): value is JsonObject => value instanceof Map;
export const objectAt = (value: JsonValue | undefined, key: string): JsonObject | undefined => {
  const found = isObject(value) ? value.get(key) : undefined;
  return isObject(found) ? found : undefined;
};
export const listAt = (value: JsonValue | undefined, key: string): readonly JsonValue[] | undefined => {
  const found = isObject(value) ? value.get(key) : undefined;
  return Array.isArray(found) ? (found as readonly JsonValue[]) : undefined;
};
export const textAt = (value: JsonValue | undefined, key: string): string | undefined => {
  const found = isObject(value) ? value.get(key) : undefined;
  return typeof found === 'string' ? found : undefined;
};
/** A count or index: a JSON number of digits alone. */
export const indexOf = (value: JsonValue | undefined): number | undefined => (value instanceof JsonNumber && /^\d{1,9}$/.test(value.text) ? Number(value.text) : undefined);
