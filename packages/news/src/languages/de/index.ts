import type { Language } from '../../grammar/language.ts';
import { cues } from './cues/index.ts';
import { events } from './events.ts';
import { goods } from './goods.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { relations } from './relations/index.ts';
import { speech } from './speech.ts';
import { times } from './times.ts';

export const german: Language = {
  code: 'de',
  abbreviations: `
    Dr Prof St Mrd Mio Mia Tsd bzw ca z B u a Jan Feb Apr Aug Sept Okt Nov Dez Nr vgl inkl usw! etc! Hr Fr! SFr! sFr! Bio d h i zzgl ggü v H #Januar
    #Februar #März #April #Mai #Juni #Juli #August #September #Oktober #November #Dezember #Halbjahr #Quartal #Sitzung #Tagung #Platz #Rang
    #Jahrestag #Treffen #Mal
  `,
  numbers,
  times,
  places,
  relations,
  speech,
  events,
  goods,
  cues,
  traits: {
    script: 'Latin',
    capitals: 'nouns',
    smallAdjectives: true,
    verb: 'last',
    articles: true,
    cases: false,
    genitiveS: true,
    dashForVerb: false,
    dual: false,
    changeWithoutBy: false,
    participle: /^(?:ge|\p{L}{2,4}ge)\p{L}+(?:t|en)$|iert$|^(?:ver|be|er)\p{L}+(?:t|en)$/u,
  },
  regions: {
    teaser: [
      'Lesen Sie morgen',
      'Morgen lesen Sie',
      'Morgen im Blatt',
      'Morgen:',
      'In der nächsten Ausgabe',
      'Vorschau:',
      'Demnächst:',
      'Ähnliche Artikel',
      'Weitere Meldungen',
      'Lesen Sie auch',
      'Lesen Sie dazu',
      'Lesen Sie mehr',
      'Mehr zum Thema',
      'Lesen Sie hier',
      'Siehe auch',
      'Auch interessant',
      'Das könnte Sie auch interessieren',
      'Das könnte Sie interessieren',
      'Weitere Artikel',
      'Weiterlesen',
      'Mehr lesen',
      'Mehr dazu',
      'Meistgelesen',
      'Empfohlen',
      'Weitere Nachrichten',
      'Verwandte Artikel',
      'Ebenfalls interessant',
      'Außerdem:',
      'Zum Weiterlesen',
    ],
    furniture: [
      '©',
      'Copyright',
      'Alle Rechte vorbehalten',
      'Teilen',
      'Abonnieren',
      'Folgen Sie',
      'Kontakt',
      'Anzeige',
      'Cookies',
      'Datenschutz',
      'Newsletter',
      'Anmelden',
      'Impressum',
      'Kommentare',
      'Startseite',
      'Drucken',
    ],
    byline: ['Von', 'Autor', 'Geschrieben von', 'Redaktion', 'Veröffentlicht von'],
    caption: ['Foto', 'Bild', 'Bildunterschrift', 'Bildquelle', 'Grafik', 'Quelle'],
  },
};
