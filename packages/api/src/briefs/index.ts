export { allSubjects, claimSubject, countrySubject, pairSubject, readAreas, subjectName, type BriefSubject } from './subject.ts';
export { briefOf, resultsOf, type BriefChoice } from './results.ts';
export { DOCUMENT_FORMATS, DOCUMENT_TYPES, documentName, makeDocument, type DocumentFormat } from './document.ts';
export { currentFacts } from './facts.ts';
