import { formula, type Expression } from '@mizan/analytics';
import { accept, refuse, type Result } from '@mizan/model';

/** The longest formula, and the deepest it may be nested. */
export const LONGEST_FORMULA = 1000;
const DEEPEST = 100;
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_]*)|([-+*/()]))/uy;

type Operation = (left: Expression, right: Expression) => Expression;
const SUMS: Readonly<Record<string, Operation>> = { '+': formula.plus, '-': formula.minus };
const PRODUCTS: Readonly<Record<string, Operation>> = { '*': formula.times, '/': formula.over };

class Unreadable extends Error {}

/** A formula of named variables, numbers, + − * / and brackets: `(x - m) / (x + m)`. */
export function parseFormula(text: string): Result<Expression> {
  try {
    const tokens = tokensOf(text);
    const found = sumOf(tokens, 0);
    if (tokens.length > 0) throw new Unreadable(`"${tokens[0]}" is not expected`);
    return accept(found);
  } catch (error) {
    if (error instanceof Unreadable) return refuse('formula', error.message);
    throw error;
  }
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.trimEnd().length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) throw new Unreadable(`"${text.slice(at).trim().slice(0, 20)}" is no name, number or + - * / ( )`);
    tokens.push(match[1] ?? match[2] ?? match[3]!);
  }
  return tokens;
}

const sumOf = (tokens: string[], depth: number): Expression => chain(tokens, SUMS, () => chain(tokens, PRODUCTS, () => factorOf(tokens, depth)));

/** Operations of one rank from left to right. */
function chain(tokens: string[], operations: Readonly<Record<string, Operation>>, part: () => Expression): Expression {
  let found = part();
  for (let operation = operations[tokens[0] ?? '']; operation !== undefined; operation = operations[tokens[0] ?? '']) {
    tokens.shift();
    found = operation(found, part());
  }
  return found;
}

function factorOf(tokens: string[], depth: number): Expression {
  const token = tokens.shift();
  if (depth > DEEPEST) throw new Unreadable('it is nested too deep');
  if (token === undefined) throw new Unreadable('it ends too early');
  if (token === '-') return formula.minus(formula.constant('0'), factorOf(tokens, depth + 1));
  if (token === '(') {
    const inner = sumOf(tokens, depth + 1);
    if (tokens.shift() !== ')') throw new Unreadable('a bracket is not closed');
    return inner;
  }
  if (/^\d/.test(token)) return formula.constant(token.replace(/^0+(?=\d)/, ''));
  if (/^[-+*/)]$/.test(token)) throw new Unreadable(`"${token}" is not expected`);
  return formula.variable(token);
}
