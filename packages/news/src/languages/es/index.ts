import type { Language } from '../../grammar/language.ts';
import { cues } from './cues/index.ts';
import { events } from './events.ts';
import { goods } from './goods.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { relations } from './relations.ts';
import { speech } from './speech.ts';
import { times } from './times.ts';

export const spanish: Language = {
  code: 'es',
  abbreviations: 'Sr Sra Dr Dra D Dña Excmo etc! ene feb mar abr jun jul ago sept sep oct nov dic aprox EE UU! núm art pág vs mill',
  numbers,
  times,
  places,
  relations,
  speech,
  events,
  goods,
  cues,
  traits: { capitals: 'names', verb: 'second', articles: true, cases: false, dual: false, changeWithoutBy: true, past: /(?:ó|aron|ieron)$/ },
  regions: {
    teaser: [
      'Mañana:',
      'Lea mañana',
      'No se pierda',
      'En nuestra próxima',
      'En nuestro próximo',
      'En el próximo número',
      'Próximamente:',
      'Seguí leyendo',
      'Siga leyendo',
      'Lea también',
      'Lee también',
      'Leer también',
      'Le puede interesar',
      'Te puede interesar',
      'Leer más',
      'Ver también',
      'Noticias relacionadas',
      'Relacionado',
      'Relacionados',
      'Relacionadas',
      'Contenido relacionado',
      'Más información',
      'Lo más leído',
      'También te puede interesar',
      'Más noticias',
      'Recomendado',
      'Seguir leyendo',
      'También en:',
      'Además:',
      'Más leídas',
      'Otras noticias',
    ],
    furniture: [
      '©',
      'Copyright',
      'Todos los derechos reservados',
      'Compartir',
      'Suscríbete',
      'Síguenos',
      'Contacto',
      'Publicidad',
      'Cookies',
      'Privacidad',
      'Boletín',
      'Iniciar sesión',
      'Inicio',
      'Comentarios',
      'Etiquetas',
      'Aviso legal',
    ],
    byline: ['Por', 'Escrito por', 'Autor', 'Publicado por', 'Redacción'],
    caption: ['Foto', 'Imagen', 'Fotografía', 'Crédito', 'Pie de foto', 'Fuente'],
  },
};
