/** A person, a body or a news outlet named in a sentence. */
export interface Agent {
  readonly kind: 'person' | 'body' | 'outlet';
  readonly name: string;
  readonly id?: string | undefined;
  readonly country?: string | undefined;
  readonly first: number;
  readonly next: number;
  readonly city?: boolean | undefined;
  /** The words of a person's office, by which "the minister" is known later. */
  readonly office?: readonly string[] | undefined;
  /** Whether the office or the form of address is a woman's. */
  readonly woman?: boolean | undefined;
}
