import type { MoodTables } from '../../../grammar/relation-tables.ts';

export const moods: MoodTables = {
  counter: {
    counter: `
      nobody|noone expects|thinks|believes|foresees|imagines; few expect|believe; no one expects|thinks|believes|foresees; hardly anyone expects|thinks|believes;
      dream|dreams|dreamt|dreamed|dreaming of; asked about ..14 shook his|her|head;
      if ..14 , ..8 would|could|might; no|little basis|evidence|grounds|reason ..2 for|to|that; nothing suggests; would have; were it not; if ..6 had;
      could have; should have; might have; would've; would otherwise; hypothetical*; in a scenario; if ..12 were; would be; if the deal;
      if ..8 went ahead ..16 could|would|might; if ..6 went ahead; figure of ..8 circulated|quoted|published ..8 referred|covered|included;
      claim|claims|report|reports|suggestion|suggestions|story|rumour|rumor that ..16 false|untrue|nonsense|fabricated;
      in the worst|best case ..4 would; had anyone|he|she|they|we|someone|anybody ..8 would;
      would|could|might|may shave|knock|wipe|slice|chop|strip ..8 off; should|ought|must be|to|be selling|buying|exporting|importing|shipping|sending;
      should|ought to? be? sell|export|import|buy|ship twice|double|three|four|five|ten;
      exporters|importers|firms|companies|businesses|managers|executives|members|respondents|manufacturers
      surveyed|polled|questioned|interviewed|canvassed ..10 believe|believes|expect|expects|think|fear|hope|reckon|say|see|foresee;
      was|were to|supposed|meant|billed ..3 bring|deliver|yield|generate|unlock ..16 has|have|had so|thus|as far|yet; only if; provided that;
      in the worst|bleakest|gloomiest|darkest|harshest|mildest|best|rosiest|brightest case|scenario|variant|outcome;
      the worst|bleakest|gloomiest|darkest|harshest|mildest|rosiest of them|these|those;
      had ..5 met|signed|agreed|visited ..16 might|would|could be|have|not;
      should the|a|this|that|these|those|talks ..4 fail|fall|collapse|lapse|expire|founder|stall ..12 would|could|might;
      were ..5 to ..6 would|could|might;
      would|could|might|may allow|let|permit|enable|oblige|require|force|compel|entitle|empower ..5 to? import|export|buy|sell|ship|purchase|bring;
      would be allowed|free|obliged|required|entitled|able|forced to;
      was|were|is|are|been asked|urged|pressed|pushed|invited to promise|commit|pledge|buy|agree|raise|import|accept|order ..24
      declined|refused|demurred|balked|refuses|declines;
      asked|urged|pressed|pushed|wanted|demanded ..5 to promise|commit|pledge|buy|agree|raise|import|accept|order ..24
      declined|refused|demurred|balked|refuses|declines;
      firms|companies|exporters|importers|traders|businesses|shippers|growers|anyone whose ..3 exports|sales|shipments|imports|purchases|deliveries
      exceed|exceeds|top|surpass|pass|reach|stay|remain|fall|are;
      exports|imports|sales|shipments|purchases|deliveries above|over|exceeding|below|under ..5 must|need|have|has|should to? be?
      file|filed|report|reported|declare|declared|register|registered|apply; motion|bill|amendment|proposal|draft|petition ..20 voted down;
      motion|bill|amendment|proposal|draft|petition ..20 rejected|defeated|failed|shelved|thrown|died;
      defeated|rejected|voted|threw ..3 motion|bill|amendment|proposal; triggered if|when|once; kicks in when|once|if;
      plan|plans|proposal|offer|bid ..2 to buy|sell|import|export|purchase|order ..16 dropped|abandoned|scrapped|shelved|collapsed|rejected|withdrawn|cancelled;
      could|would|might|may be lost|wiped|jeopardised|jeopardized|forfeited; nor has|have|had|did|does|do|is|was|were anyone|anybody|any
    `,
    inverted: 'had; had the|it|they|he|she|this|that|these|those|a|an|its|their|his|her',
    tease: `
      the? claim :; myth :; the? rumour|rumor :; tomorrow ,? in|on this|these|our|the|your ..3 :; tomorrow :;
      coming up? tomorrow|soon|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday ..1 :;
      in tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday 's ..2 :;
      in|on our|the|your next|coming|forthcoming|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday ..1
      issue|edition|column|newsletter|bulletin|programme|episode|show ..1 :; next week ,? in|on the|this|these|our ..2 :; next week|time we ..2 :;
      next week|time :; monday|tuesday|wednesday|thursday|friday|saturday|sunday in this|these|our pages|column|columns|section|paper|newspaper|space;
      miss tomorrow :; read|watch|listen tomorrow|monday|next ..2 :;
      monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow in|on the|our|your ..2
      section|pages|supplement|magazine|paper|newspaper|weekly|column|programme|show ..1 :;
      in|on monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow 's|in ..3 :;
      in the next|coming|january|february|march|april|may|june|july|august|september|october|november|december|autumn|summer|winter|spring issue ..1 :;
      monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|weekend : how|why|what|who
    `,
    suppose: `
      nor did|does|do|has|have|had|is|was|were|will|can|could;
      suppose|supposing; imagine that|the|a|an|if|for; let us suppose|assume|imagine|say; let's suppose|assume|imagine|say; assume for; if we assume;
      say , for the sake; for argument's sake; on the assumption that; were ..5 to ..16 would|could|might;
      take|consider|picture a|an ..4 that|who|which|exporting|selling|with|shipping|whose|importing|buying; take , for|say; take the case|example of;
      consider the case|example of; for example|instance , if; say a|an|that|you; only when|once|if; by way of example|illustration; an example :;
      should the|a|this|these|those ..10 would|could|might; in theory|principle ..8 could|would|might; on paper ..8 could|would|might;
      a ..3 exporter|importer|firm|company|trader|mill|grower|tannery who|that|which|with sells|exports|ships|buys|imports ..10 would|pays|receives|saves|gets
    `,
    ask: 'what would happen|follow|become if|of; what if',
  },
  status: {
    forecast: `
      forecast|forecasts|forecasted|forecasting; expect|expects|expected|expecting; project|projects|projected|projection|projections;
      predict|predicts|predicted; will; could; may; might; likely; set to; poised to; on track; estimated to; anticipat*; outlook; should;
      is seen; seen reaching; would reach|exceed|rise; due to reach; potential*; sees; foresees; expecting; we expect; we foresee; feasible;
      achievable;
      is|are now? seen growing|rising|falling|climbing|shrinking|dropping|widening|topping|hitting;
      on course for|to; is|are|was|were heading|headed|shaping|bound for|towards|toward|up|to; probably; in all likelihood|probability; in line to;
      bids fair to
    `,
    target: `
      target|targets|targeted|targeting; aim|aims|aimed|aiming; goal|goals; objective|objectives; plan|plans|planned|planning to;
      ambition|ambitions; intend|intends|intended; pledge|pledged; want|wants to; seek|seeks|seeking to; commit|committed; ambitions; aspire*;
      eye|eyes|eyeing; hope|hopes; bring ..6 to; to raise; raising ..8 to; agreed to ..3 increase|raise|double|boost|triple; strive*;
      work towards; striving; toward|towards bringing|raising|increasing|reaching|taking|doubling|boosting;
      commits|committed|commit|committing|obliges|obliged|binds|bound ..4 to buy|buying|purchase|purchasing|import|importing|raise|raising|double|doubling;
      sights on|at; want|wants|wanted ..6 at|up|raised|doubled|tripled; eyes set on; has|have ..2 eye on
    `,
    estimate: `
      estimate|estimates|estimated|estimating; estimation|estimations; an estimated; calculat*;
      reckon|reckons|reckoned|reckoning; by ..3 count|tally|reckoning; back-of-the-envelope; puts|put ..10 at ..1 roughly|around|about|some;
      est; est .
    `,
    preliminary: `
      preliminary; provisional; flash; initial data|figures|estimate|estimates; first estimate; not yet final; early figures|data;
      advance estimate; provisionally; subject to revision;
      advance figure|figures|data|reading|numbers|release; to be|get revised|firmed
    `,
    unconfirmed: `
      reportedly; allegedly; unconfirmed; rumour*; rumor*; sources say; according to unconfirmed; unverified; said to; it is said;
      anonymous sources; unnamed; claimed; claims; social media;
      thought|believed|understood|rumoured|rumored to; apparently; purportedly; by all accounts
    `,
  },
};
