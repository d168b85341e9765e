import type { Language } from '../../grammar/language.ts';
import { cues } from './cues/index.ts';
import { events } from './events.ts';
import { goods } from './goods.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { relations } from './relations.ts';
import { speech } from './speech.ts';
import { times } from './times.ts';

export const french: Language = {
  code: 'fr',
  abbreviations: 'M MM Mme Mlle Dr Pr St Ste janv févr avr juil sept oct nov déc etc! env vs art',
  numbers,
  times,
  places,
  relations,
  speech,
  events,
  goods,
  cues,
  traits: { capitals: 'names', verb: 'second', articles: true, cases: false, dual: false, changeWithoutBy: false, doubtfulDollar: true, participle: /(?:é|ée|és|ées|u|us|ue)$/ },
  regions: {
    teaser: [
      'À suivre',
      'A suivre',
      'Demain:',
      'Dans notre prochain',
      'Dans le prochain numéro',
      'La semaine prochaine:',
      'Lire aussi',
      'À lire aussi',
      'A lire aussi',
      'Lire également',
      'A lire',
      'À lire',
      'Voir aussi',
      'Lire la suite',
      'Sur le même sujet',
      'Sur le même thème',
      'Articles liés',
      'Articles similaires',
      'Dans la même rubrique',
      'À ne pas manquer',
      'A ne pas manquer',
      'Les plus lus',
      'Vous aimerez aussi',
      'Recommandé',
      'En savoir plus',
      "Plus d'articles",
      'Lisez aussi',
      'Regarder:',
      'Aussi:',
      'Pour aller plus loin',
    ],
    furniture: [
      '©',
      'Copyright',
      'Tous droits réservés',
      'Partager',
      'Abonnez-vous',
      'Suivez-nous',
      'Contact',
      'Publicité',
      'Cookies',
      'Newsletter',
      'Connexion',
      'Accueil',
      'Commentaires',
      'Mots-clés',
      'Tags',
      'Imprimer',
      'Mentions légales',
    ],
    byline: ['Par', 'Écrit par', 'Rédigé par', 'Publié par', 'Auteur', 'De notre correspondant'],
    caption: ['Photo', 'Crédit photo', 'Légende', 'Image', 'Ph', 'Illustration', 'Crédit', 'DR'],
  },
};
