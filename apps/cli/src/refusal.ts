/** Wrong usage: exit code 2. */
export class UsageError extends Error {}

/** Data that cannot be taken as they are: exit code 1. The message names file, line and field. */
export class Refusal extends Error {
  /** The problems one by one, for `--json`. */
  readonly problems: readonly object[];

  constructor(message: string, problems: readonly object[]) {
    super(message);
    this.problems = problems;
  }
}

/** Something was done, and the message says what was not: exit code 1. */
export class Incomplete extends Error {}
