/**
 * Why a database cannot be used. `address`: not a URL we read; `unsupported`: an engine not offered yet; `missing`,
 * `foreign`, `outdated`: what lies at the address; `unwritable`, `locked`, `full`: why a build cannot be put there;
 * `inexact`: a number that the database could only keep rounded; `taken`, `source`, `empty`, `duplicate`: why a release
 * cannot be added: its name is another's, its source is not known, it has no observation, or two of one key.
 */
export type StoreErrorCode = 'address' | 'unsupported' | 'missing' | 'foreign' | 'outdated' | 'unwritable' | 'locked' | 'full' | 'inexact' | 'taken' | 'source' | 'empty' | 'duplicate';

/** A refusal whose message says what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
