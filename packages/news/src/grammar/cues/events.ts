/** Words around events, their times and places. */
export interface EventCues {
  /** After what was told before: then, ensuite, danach. */
  readonly afterwards: string;
  /** Those sent abroad together: delegation, mission, وفد. */
  readonly delegation: string;
  /** Others who travel: experts, a group, a team. */
  readonly party: string;
  /** Visits, and to visit or travel: visit, Besuch, زيارة. */
  readonly visiting: string;
  /** Nouns of visiting before "of" and the visitor: visit, voyage. */
  readonly visitNoun: string;
  /** Nouns of visiting with the visitor in the genitive: визит. */
  readonly visitGenitive: string;
  /** More visits than one: visits, visites, визиты. */
  readonly visits: string;
  /** Before visits of nobody in particular: mutual, recent, обмен. */
  readonly mutual: string;
  /** His or her, of a visit: his, sein, زيارته. */
  readonly hisVisit: string;
  /** At the invitation of: invited, Einladung. */
  readonly invited: string;
  /** With whom someone travels: accompanied, Begleitung. */
  readonly accompanied: string;
  /** To travel with someone: accompanies, begleiten, يرافق. */
  readonly goesAlong: string;
  /** To take part in talks: attended, присутствовал, حضر. */
  readonly wasThere: string;
  /** Also, auch, также. */
  readonly also: string;
  /** Of the person named before, as a subject: who, qui, الذي. */
  readonly relativePerson: string;
  /** Of the visit named before, as an object: that, que, den. */
  readonly relativeObject: string;
  /** Before a day: op, am, с. */
  readonly onDay: string;
  /** How many times it has been: again, erstmals, снова. */
  readonly again: string;
  /** What stands or takes place in a city: palace, hotel, siège, Messe. */
  readonly building: string;
  /** Received guests: received, reçoit, recibió. */
  readonly received: string;
  /** Beside a verb told of its object: by, was, été. */
  readonly passive: string;
  /** Exchanged views, or goods: échangé. */
  readonly exchanged: string;
  /** Talks told for the first time, by a word without its article: اجتماع. */
  readonly meetingTold: string;
  /** Opens a question told: how, wie, كيف. */
  readonly how: string;
  /** A body of two states: commission, Ausschuss, لجنة. */
  readonly commission: string;
  /** What such a body is: joint, mixte, gemischt. */
  readonly mixed: string;
  /** Who heads a body: chairs, coprésident, Vorsitzender. */
  readonly chairperson: string;
  /** What a body holds: session, Tagung, заседание. */
  readonly sitting: string;
  /** That a body gathers, by the stem: réunion, reunirse. */
  readonly gathering: string;
  /** What a verb of meeting is told with: zusammen, bijeen. */
  readonly comesTogether: string;
  /** A body is set going: revive, relancer, créer. */
  readonly revived: string;
  /** A session takes place: held, tagte, состоится. */
  readonly held: string;
  /** One session of several: next, last, première. */
  readonly otherSession: string;
  /** The word for the work of a session and for business: الأعمال. */
  readonly business: string;
  /** After what that word means business: منتدى, رجال. */
  readonly ofBusiness: string;
  /** Opens a sentence of where something was said: جاء. */
  readonly came: string;
  /** What was said, after it: ذلك, كلامه. */
  readonly hisWords: string;
  /** Before a verb without a subject that opens a sentence: también, luego. */
  readonly leadIn: string;
  /** Such a verb: viajó, se. */
  readonly verbAlone: string;
  /** Stands before its verb: se. */
  readonly reflexive: string;
  /** Verbs of the past, as whole words: met, traf, sprak. */
  readonly pastVerb: string;
  /** Before a participle of the past: est, hat, heeft. */
  readonly perfectAuxiliary: string;
  /** Before a country that a visit leads through: por. */
  readonly across: string;
  /** Verbs of what is to come, in the present, whose participles are written alike but for an accent: entame. */
  readonly beginsNow: string;
}
