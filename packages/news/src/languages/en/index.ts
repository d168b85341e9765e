import type { Language } from '../../grammar/language.ts';
import { events } from './events.ts';
import { goods } from './goods.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { relations } from './relations.ts';
import { speech } from './speech.ts';
import { times } from './times.ts';

export const english: Language = {
  code: 'en',
  abbreviations: 'Mr Mrs Ms Dr Prof St No Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec vs Inc Ltd Co Corp Gen Gov Sen Rep approx Rs p.a U.S U.K',
  numbers,
  times,
  places,
  relations,
  speech,
  events,
  goods,
  regions: {
    teaser: [
      'More like this',
      'Related readings',
      'Related reading',
      'Related readings:',
      'Don’t miss',
      'Also in the news',
      'Top stories',
      'Read also',
      'Also read',
      'Read more',
      'See also',
      'Related',
      'You might also like',
      'You may also like',
      'More on this',
      'Recommended',
      'Most read',
      'More stories',
      "Don't miss",
      'Watch',
      'Up next',
      'Trending',
      'Further reading',
      'More news',
      'Latest news',
      'In other news',
      'Elsewhere',
      'Popular',
      "Editor's picks",
    ],
    furniture: [
      '©',
      'Copyright',
      'All rights reserved',
      'Share this',
      'Subscribe',
      'Follow us',
      'Contact',
      'Advertisement',
      'Cookies',
      'Privacy',
      'Sign up',
      'Tags',
      'Log in',
      'Newsletter',
      'Home',
      'Comments',
      'Share',
    ],
    byline: ['By', 'Written by', 'Author', 'Posted by', 'Reporting by'],
    caption: ['Photo', 'Image', 'Picture', 'Credit', 'Photograph', 'Caption', 'File photo', 'Source'],
  },
};
