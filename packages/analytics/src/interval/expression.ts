import type { DecimalString } from '@mizan/model';

/** A formula over named variables, in which one variable may stand several times. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: DecimalString }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'plus' | 'minus' | 'times' | 'over'; readonly left: Expression; readonly right: Expression };

export const constant = (value: DecimalString): Expression => ({ kind: 'constant', value });
export const variable = (name: string): Expression => ({ kind: 'variable', name });
export const plus = (left: Expression, right: Expression): Expression => ({ kind: 'plus', left, right });
export const minus = (left: Expression, right: Expression): Expression => ({ kind: 'minus', left, right });
export const times = (left: Expression, right: Expression): Expression => ({ kind: 'times', left, right });
export const over = (left: Expression, right: Expression): Expression => ({ kind: 'over', left, right });

/** The names of the variables, each once. */
export const variablesOf = (expression: Expression): string[] => {
  switch (expression.kind) {
    case 'constant': return [];
    case 'variable': return [expression.name];
    default: return [...new Set([...variablesOf(expression.left), ...variablesOf(expression.right)])];
  }
};

/** How often a variable can stand as a factor above and below the line once all is brought over one denominator. */
interface Degrees {
  readonly above: number;
  readonly below: number;
}

/**
 * Whether the formula is a ratio (a v + b)/(c v + d) in each variable when the others stand still. Along each of them it
 * then only rises or only falls, so that its extremes over a box lie in corners. Said with caution: terms that would
 * cancel are not seen to.
 */
export const isLinearRatio = (expression: Expression): boolean =>
  variablesOf(expression).every((name) => {
    const { above, below } = degreesIn(expression, name);
    return above <= 1 && below <= 1;
  });

function degreesIn(expression: Expression, name: string): Degrees {
  if (expression.kind === 'constant') return { above: 0, below: 0 };
  if (expression.kind === 'variable') return { above: expression.name === name ? 1 : 0, below: 0 };
  const [a, b] = [degreesIn(expression.left, name), degreesIn(expression.right, name)];
  switch (expression.kind) {
    case 'times': return { above: a.above + b.above, below: a.below + b.below };
    case 'over': return { above: a.above + b.below, below: a.below + b.above };
    default: return { above: Math.max(a.above + b.below, b.above + a.below), below: a.below + b.below };
  }
}
