import type { Language } from '../../grammar/language.ts';
import { cues } from './cues/index.ts';
import { events } from './events.ts';
import { goods } from './goods.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { relations } from './relations.ts';
import { speech } from './speech.ts';
import { times } from './times.ts';

export const dutch: Language = {
  code: 'nl',
  abbreviations: 'dhr mevr dr mr drs ir prof jan feb mrt apr aug sept okt nov dec bijv bv ca mln! mld! nr o.a enz! vs st',
  numbers,
  times,
  places,
  relations,
  speech,
  events,
  goods,
  cues,
  traits: {
    capitals: 'names',
    smallAdjectives: false,
    verb: 'last',
    articles: true,
    cases: false,
    genitiveS: true,
    dashForVerb: false,
    dual: false,
    changeWithoutBy: false,
    participle: /^(?:ge|\p{L}{2,4}ge)\p{L}+(?:t|en|d)$|eerd$|^(?:ver|be|ont)\p{L}+(?:t|en|cht)$/u,
  },
  regions: {
    teaser: [
      'Morgen in de krant',
      'Morgen in deze',
      'Lees morgen',
      'Morgen:',
      'In ons volgende',
      'In het volgende nummer',
      'Binnenkort:',
      'Volgende week:',
      'Andere berichten',
      'Meer België',
      'Lees ook',
      'Lees meer',
      'Lees verder',
      'Zie ook',
      'Meer lezen',
      'Ook interessant',
      'Gerelateerd',
      'Meer nieuws',
      'Aanbevolen',
      'Meest gelezen',
      'Bekijk ook',
      'Meer over',
      'Verder lezen',
      'Dit vindt u misschien ook interessant',
      'Ander nieuws',
    ],
    furniture: [
      '©',
      'Copyright',
      'Deel dit',
      'Delen',
      'Abonneer',
      'Volg ons',
      'Contact',
      'Advertentie',
      'Cookies',
      'Privacy',
      'Nieuwsbrief',
      'Inloggen',
      'Zoeken',
      'Home',
      'Reacties',
      'Tags',
      'Menu',
    ],
    byline: ['Door', 'Geschreven door', 'Auteur', 'Van onze redactie', 'Redactie'],
    caption: ['Foto', 'Beeld', 'Bijschrift', 'Afbeelding', 'Bron'],
  },
};
