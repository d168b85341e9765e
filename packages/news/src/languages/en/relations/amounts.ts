import type { AmountTables } from '../../../grammar/relation-tables.ts';

export const amounts: AmountTables = {
  move: {
    up: `
      mushroom*; bounced back; firmed; mounted; progressed; raced ahead; zoomed; vaulted; revived; exploded; appreciated; lift|lifts|lifted|lifting;
      raise|raises|raised|raising; rose; rise|rises|rising|risen; grew; grow|grows|growing|grown; growth; increase|increases|increased|increasing; up;
      climb|climbs|climbed|climbing; jump|jumps|jumped|jumping; surg*; soar*; advance|advances|advanced; gain|gains|gained|gaining;
      expand|expands|expanded|expanding|expansion; widen|widens|widened|widening; wider; swell*; swollen; leap*; higher; accelerat*; strengthen*;
      improv*; rebound*; recover*; spike*; hike*; boost*; added; add; plus; rocket*; skyrocket*; picked up; edged up; went up; upturn; uptick;
      balloon*; deepen*; larger; bigger; skyrocketed; multiplied; edged|inched|crept|nudged|ticked|nosed ahead|up|higher|upward|upwards;
      put|puts|putting on; moved|moves ahead|up|higher; tacked on; bulked up; fattened; headed higher|north|up
    `,
    down: `
      worsen|worsens|worsened|worsening; setback|shrinkage of; cratered; tanked; subsided; shrivel*; diminish*; regressed; backtracked; cooled;
      caved in?; withered; fell; fall|falls|falling|fallen; drop|drops|dropped|dropping; decline|declines|declined|declining;
      decrease|decreases|decreased|decreasing; down; slip|slips|slipped|slipping; shrank; shrink|shrinks|shrinking|shrunk;
      contract|contracts|contracted|contracting|contraction by?; plung*; plummet*; slump*; tumbl*; lost; lose|loses|losing; loss; sank;
      sink|sinks|sunk; narrow|narrows|narrowed|narrowing|narrower; lower; reduc*; cut|cuts; ease|eases|eased|easing; retreat*; slid; slide;
      dip|dips|dipped; weaken*; dwindl*; collaps*; shed; slow|slowed; smaller; shaved; went down; minus; trim*; deteriorat*; down by; edged down;
      halved; less; crashed; nosedived; off; eroded; downturn; receded; sagged; tailed off; softened; declines; gave|gives|giving up;
      edged|inched|crept|nudged|ticked|drifted lower|down|back|downward|downwards; backed off; headed south|lower; gave|gives back|ground; tapered;
      came down; comes down
    `,
    flat: 'added|adds|adding|add up to; unchanged; stable; flat; steady; stagnat*',
  },
  share: { share: 'share; share of; proportion of; proportion; percentage of; weight; portion of; slice of' },
  shareVerb: {
    share: `
      took|takes|taking; account|accounts|accounted|accounting for; represent|represents|represented|representing; make|makes|made|making up;
      constitut*; take|takes|took a share; absorb|absorbs|absorbed|absorbing; comprise|comprised|comprises; corresponds|equivalent to;
      responsible for; go|goes|went|going to; is|are|was|were shipped|sold|sent to; bound for; ended up in; destined; come|comes|came from;
      cover|covers|covered|covering; biggest|main|top|leading|largest export? item|product|category; snapped up
    `,
  },
  total: { measure: 'volume; value; amount; volumes; values', total: 'total; all; overall; whole' },
  by: { by: 'by', of: 'of; an? extra; a further; an additional' },
  until: {
    to: `
      to; at; stood at; added|adds|adding|add up to; reached; reaching; reach; totalled|totaled; totalling|totaling; amounted to; amounting to; worth;
      valued at; hit; stand at; exceeded; down to; up to; settled at; came to; came in at; for; was; were; is; stands; run|runs|ran|running to
    `,
  },
  more: {
    up: 'more than|in; higher than; above; more; up on; increase; larger; higher; bigger; greater; wider',
    down: 'less than|in; lower than; below; less; down on; fewer; decrease; decline; lower; smaller; narrower',
  },
  rank: {
    n: `
      rank|ranks|ranked|ranking {n:ord}; {n:ord} place; {n:ord} rank; {n:ord} position; in {n:ord} place|position; rank|ranking|place|position {n:n};
      number|No|no {n:n}; No . {n:n}; # {n:n}; {n:ord} - largest|biggest|most|leading|top|highest;
      {n:ord} largest|biggest|leading|greatest|top|highest; {n:ord} most important|valuable; {n:ord} ..3 trading|trade|commercial partner;
      {n:ord} supplier|customer|market|partner|exporter|importer|buyer|destination; {n:ord} ..2 supplier|customer|buyer|client|destination; {n:ord} export|import|sales|overseas|foreign market;
      comes|came|come in? {n:ord}; was|were|is|finished {n:ord} with|at;
      ranked|ranks|placed|sits|stands|stood|finished|remained|remains|stays|is {n:ord} among|in|on|after|behind; the {n:ord} of; {n:ord} among
    `,
    1: `
      largest|biggest|leading|main|top|foremost|principal|number-one|primary ..2 trading|trade|commercial partner;
      largest|biggest|leading|main|top|foremost|principal|primary|chief ..2 supplier|customer|market|exporter|importer|buyer|destination|client;
      most important ..2 partner|supplier|customer|market|destination; top of the list; ranks|ranked first
    `,
    'change+': 'up|climb|climbs|climbed|rose|gained|moved|jumped|advanced|advancing|moving up? by? {n:n} places|spots|positions|notches|ranks|rungs',
    'change-': 'down|fell|dropped|lost|slipped|slid|sank|dropping|slipping by? {n:n} places|spots|positions|notches|ranks|rungs',
    to: 'from {n:ord} to {m:ord}',
  },
  oneOf: { some: 'one of; among the; some of' },
  per: {
    price: `
      a|per|each|every tonne|ton|tons|barrel|kilo|kilogram|kilogramme|kg|pound|litre|liter|ounce|bushel|head|unit|MWh|gallon|container|person|capita;
      / t; / tonne; / bbl; / kg; / MWh; an ounce
    `,
  },
  part: { of: 'of which; of that; of this; of these; including; among them' },
  ofWhat: { whole: 'of what|everything; of all that; of all the goods' },
  rate: { growth: 'year - on - year; year on year; on the year; yoy; y / y; y - o - y; year over year; annually; per year; a year; per annum; each year' },
  thatIs: { part: 'or; i . e .; that is; equivalent to; equal to; equalling; representing' },
};
