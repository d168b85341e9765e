import type { AnyResults, Results } from '@mizan/briefs';
import type { Day } from '@mizan/model';
import type { DocumentFormat } from './document-format.ts';
import type { BriefChoice } from './results.ts';
import type { BriefSubject } from './subject.ts';

/** A document to be read, composed and rendered, of one build of a database. */
export interface Composed {
  readonly database: string;
  readonly version: string;
  readonly today: Day;
  readonly subject: BriefSubject;
  readonly choice: BriefChoice;
  readonly format: DocumentFormat;
}
/** What a thread is asked for: a document of a database, or of results at hand. */
export type DocumentTask = Composed | { readonly results: AnyResults; readonly format: DocumentFormat };

/** A document with the releases it rests on and what was left out. */
export interface DocumentMade extends Pick<Results, 'vintages' | 'omitted'> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}
/** What a thread answers: the document, or that the database has another build by now. */
export type Made = DocumentMade | { readonly otherBuild: string };
