const MEMBER = /\s*"((?:[^"\\\u0000-\u001f]|\\.)*)"\s*:\s*(?:"((?:[^"\\\u0000-\u001f]|\\.)*)"|(-?\d[\d.eE+-]*)|(true|false|null))\s*([,}])/y;

/** Called with a member's name and its value as text; empty for null. */
export type Member = (name: string, value: string) => void;

/** Passes on the members of the flat object that begins at `start`, numbers as they are written; false where it is not one. */
export function eachMember(text: string, start: number, member: Member): boolean {
  if (text[start] !== '{') return false;
  MEMBER.lastIndex = start + 1;
  for (;;) {
    const at = MEMBER.lastIndex;
    const match = MEMBER.exec(text);
    if (match === null) return at === start + 1 && /^\{\s*\}/.test(text.slice(start, start + 100));
    try {
      const [, name, string, number, word] = match;
      member(unescaped(name!), string !== undefined ? unescaped(string) : number ?? (word === 'null' ? '' : word!));
    } catch (error) {
      if (error instanceof SyntaxError) return false;
      throw error;
    }
    if (match[5] === '}') return true;
  }
}

const unescaped = (text: string): string => (text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text);
