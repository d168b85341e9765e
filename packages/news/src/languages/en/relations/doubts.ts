import type { DoubtTables } from '../../../grammar/relation-tables.ts';

export const doubts: DoubtTables = {
  doubt: {
    doubt: `
      deny|denies|denied|denying|denial|denials; rumour|rumours|rumoured|rumor|rumors|rumored; hearsay; gossip; canard; hoax|hoaxes;
      falsehood|falsehoods; false|falsely; untrue; untruth|untruths; incorrect|incorrectly; erroneous|erroneously; mistaken|mistakenly;
      by|in|a|an|clerical|honest mistake|error; slip of; a slip; misprint|misprints|misprinted; mistyped|miskeyed|misplaced; typo|typos;
      misread|misquoted|misreported|misheard|misstated|miscounted|miscalculated|miscalculation; retract|retracts|retracted|retraction; recanted;
      nonsense|nonsensical; rubbished; hogwash; poppycock; balderdash; bunkum; fiction|fictional|fictitious; fantasy|fantasies|fanciful; pipe
      dream|dreams; dreamt|dreamed; in vain; vainly; hoped - for; had hoped|wished|dreamt; never
      came|arrived|materialised|materialized|happened|followed|left|sailed; pencilled|penciled; debunk*; refut*; disavow*; disown*; repudiat*;
      unfounded; baseless; groundless; invented; concocted; bogus; myth|myths|mythical; whisper|whispers|whispered; wide of the mark; struck from|out;
      come|came|comes to nothing|naught; empty - handed; scotched; quashed; pooh - poohed; unsubstantiated; apologised|apologises|apologized|apology;
      laughed|laughs|brushed|brushes|waved|waves|shrugged|shrugs ..4 off|aside|away; talk of; be drawn on; withdrew|withdraws|withdrawn|withdrawing
      ..4 figure|figures|number|numbers|estimate|estimates|forecast|statement|release|claim|table|total|tally;
      figure|figures|number|numbers|estimate|claim ..12 withdrawn|retracted|struck|scrapped|deleted; dream|dreams of; pipedream; wishful thinking;
      illusion|illusory; mirage; utopian; hot air; bluff|bluster; joke|jokes|joked|joking|jest|quipped; tall tale|story; old wives; fable|fables;
      figment; phantom; spurious; trumped - up; far - fetched; implausible; discredited; disproved|disproven; botched; muddled; mix - up; mixed up;
      lost in translation; misplaced zero|comma|decimal; earlier|previous|first|early|morning|evening|initial edition|version|draft|bulletin;
      knows|knew|know nothing of|about; hears|heard of it for the first; never heard of; news to; first they|it|he|she heard; wrong
      row|column|line|table|year|unit; typed|keyed|entered wrongly; passed off as; too good to be true; laughable; ludicrous; swatted; batted|bats
      away; wild guess; clickbait; inflated; exaggerated; exaggeration; overblown; would - be; abortive; stillborn; never|not|n't
      signed|inked|concluded; came|went up in smoke; up in smoke; fell|falls|fallen through; hits|hit a snag; sank|sunk without trace;
      remains|remained on paper; only on paper
    `,
    plain: 'margin|margins of error; trial and error; false start|alarm; rule|rules of origin; fact|facts and fiction; without error; stranger than fiction; free from error; denied entry|access|boarding',
  },
};
