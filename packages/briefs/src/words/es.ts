import { phrase } from '../brief/runs.ts';
import { capital, namedPeriod } from './period-name.ts';
import { plural } from './plural.ts';
import type { Area, BriefWords, Change } from './words.ts';

const NB = '\u00a0';

function within(period: string): string {
  const { kind, name } = namedPeriod(period, 'es');
  return kind === 'year' || kind === 'month' ? `en ${name}` : kind === 'other' ? `en el período ${name}` : `en el ${name}`;
}

/** After "con respecto": "a 2022", "al primer semestre de 2024". */
function against(period: string): string {
  const { kind, name } = namedPeriod(period, 'es');
  return kind === 'year' || kind === 'month' ? `a ${name}` : kind === 'other' ? `al período ${name}` : `al ${name}`;
}

function changed({ way, size, base, baseLevel }: Change) {
  if (way === 'same') return phrase`, lo mismo que ${within(base)}`;
  return phrase`, un ${size} ${way === 'up' ? 'más' : 'menos'} que ${within(base)} (${baseLevel})`;
}

/** "y" becomes "e" before the sound of i: "Marruecos e Italia". */
const and = (a: Area, b: Area): string => `${a.name} ${/^(i|hi(?!e))/i.test(b.name) ? 'e' : 'y'} ${b.name}`;

const number = (n: number): string => n.toLocaleString('es');
const count = (n: number, one: string, other: string): string => `${number(n)}${NB}${plural('es', n, { one, other })}`;
const CURRENCIES: Readonly<Record<string, string>> = { USD: 'dólares estadounidenses', EUR: 'euros', RUB: 'rublos rusos', MAD: 'dírhams marroquíes' };
const FLOWS = { imports: 'importaciones', exports: 'exportaciones', turnover: 'intercambios' } as const;

export const es: BriefWords = {
  locale: 'es',
  title: { pair: (a, b) => `${and(a, b)}: comercio de mercancías`, country: ({ name }) => `${name}: comercio de mercancías`, claim: 'Una declaración sobre el comercio y su comprobación' },
  subtitle: 'Las cifras por fuente, lo que se dijo de ellas y lo que ocurrió',
  colon: ': ', comma: ', ', semicolon: '; ',
  head: {
    period: 'Período abarcado', made: 'Fecha de elaboración', known: 'Según lo conocido el', build: 'Versión de la base', release: 'Ediciones', next: 'Lo que se sabe de las próximas figura en «Fuentes».',
    noFigures: 'no hay cifras cargadas', unknown: 'no se conoce', fromTo: (first, last) => `de ${first} a ${last}`,
  },
  section: {
    brief: 'En resumen', trend: 'La evolución', table: 'Los diez últimos años, por fuente', products: 'Qué se comercia', partners: 'Los socios', said: 'Lo que se dijo', happened: 'Lo que ocurrió',
    reading: 'Cómo leer esta nota', sources: 'Fuentes', missing: 'Lo que falta y dónde podría obtenerse', cite: 'Cómo citar', check: 'Comprobar estas cifras más adelante',
    claim: 'La declaración', comparisons: 'Con qué se comparó', printings: 'Dónde se publicó', beside: 'Otras declaraciones sobre el mismo período',
  },
  within,
  headline: {
    turnover: ({ a, b, period, level }) => phrase`${capital(within(period))}, el comercio de mercancías entre ${and(a, b)} ascendió a ${level}`,
    imports: ({ area, partner, period, level }) => phrase`Las importaciones de ${area.name} procedentes de ${partner.name} ascendieron a ${level} ${within(period)}`,
    exports: ({ area, partner, period, level }) => phrase`Las exportaciones de ${area.name} a ${partner.name} ascendieron a ${level} ${within(period)}`,
    totalImports: ({ area, period, level }) => phrase`Las importaciones de ${area.name} procedentes de todos los socios ascendieron a ${level} ${within(period)}`,
    totalExports: ({ area, period, level }) => phrase`Las exportaciones de ${area.name} a todos los socios ascendieron a ${level} ${within(period)}`,
    changed,
    share: ({ share, area, of }) => phrase`, es decir, el ${share} de todas las ${FLOWS[of]} registradas de ${area.name}`,
    rank: ({ rank, among }) => phrase`, en el ${rank} puesto entre sus ${among === 'suppliers' ? 'proveedores' : 'mercados de exportación'}`,
    noRank: 'Aquí solo están cargados los principales socios, por lo que no puede darse el puesto entre todos.',
    balance: ({ area, partner, period, level }) => phrase`El saldo comercial de ${area.name} con ${partner.name} fue de ${level} ${within(period)}`,
    largest: ({ of, period, partners }) => phrase`Los principales ${of === 'imports' ? 'proveedores' : 'mercados de exportación'} cargados aquí ${within(period)}: ${partners}`,
    said: ({ period, base, figures }) => phrase`Sobre la variación del comercio ${within(period)}${base === undefined ? '' : ` con respecto ${against(base)}`} se declaró: ${figures.flatMap(({ figure, scope }, i) => phrase`${i === 0 ? '' : '; '}${figure} (${scope})`)}`,
    relation: { bothTrue: 'El ámbito es distinto, de modo que ambas pueden ser ciertas.', canHold: 'Todas estas declaraciones pueden ser ciertas.', cannotHold: 'Estas declaraciones no pueden ser todas ciertas.' },
    unchecked: 'Ninguna cifra cargada aquí permite comprobarlas.',
    none: (a, b) => `Aquí no hay cifras sobre el comercio entre ${and(a, b)}.`,
    noneOf: ({ name }) => `Aquí no hay cifras sobre el comercio de ${name}.`,
    nothingSaid: 'Aquí no se conserva ninguna declaración sobre la variación de este comercio.',
  },
  chart: {
    title: 'Comercio de mercancías por fuente y por declarante', claims: 'cifra declarada, con su redondeo', events: 'suceso, numerado como en la cronología', empty: 'Las fuentes cargadas aquí no dan cifras.', zeros: 'cero en la fuente',
    alternative: (lines, events) => `Gráfico de ${count(lines, 'línea', 'líneas')}${events === 0 ? '' : `, con ${count(events, 'suceso numerado', 'sucesos numerados')} bajo el eje del tiempo`}.`,
    last: (line, source, period, value) => `${line} (${source}), ${period}: ${value}.`,
  },
  table: {
    flow: 'Flujo', counted: 'Declarante y base de precio', millions: (currency) => `millones de ${CURRENCIES[currency] ?? currency}`, millionsShort: (currency) => `millones ${currency}`, bothWays: 'En ambos sentidos', balance: ({ name }) => `Saldo de ${name}`,
    noSeries: 'sin cifras aquí', allPartners: 'todos los socios', computed: 'calculado aquí',
    method: { reporter: 'según lo declarado', 'importer-reported': 'según el importador', 'partner-reported': 'según el socio', reconciled: 'conciliado' }, noValuation: 'base de precio no indicada',
    release: (vintage) => `edición ${vintage}`, partner: 'Socio', value: 'Valor', share: 'Proporción', place: 'Puesto',
    partnersCaption: (measure, { name }, period) => `${capital(FLOWS[measure])} de ${name} por socio, ${namedPeriod(period, 'es').name}`,
    shareOf: (measure) => `% de ${measure === 'turnover' ? 'todos los intercambios registrados' : `todas las ${FLOWS[measure]} registradas`}`,
  },
  products: { none: 'Ninguna fuente cargada aquí da este comercio por producto.', stated: 'Lo que se declaró sobre su composición (una declaración no es una observación)', nothing: 'Nada se declaró sobre su composición.' },
  said: {
    columns: ['Declaración', 'Cifra', 'Quién y cuándo', 'Comprobación'],
    some: (shown, all) => (shown === all ? `${count(all, 'declaración', 'declaraciones')}, la más reciente primero` : `${number(shown)} de ${count(all, 'declaración', 'declaraciones')}, sobre el conjunto de las mercancías y las más recientes primero; todas están en la página del tema`),
    none: 'Aquí no se conserva ninguna declaración.',
    altered: (outlets, of) => `Reproducida con cambios por ${count(outlets, 'medio', 'medios')} (${of.join(', ')}).`,
    conflict: (conflicts) => `Forma parte de ${count(conflicts, 'desacuerdo registrado', 'desacuerdos registrados')}.`,
    statement: ({ metric, goods, reporter, partner, period, base }) => `${capital(metric)}${goods === undefined ? '' : ` (${goods})`}, ${reporter} – ${partner}, ${period}${base === undefined ? '' : `, con respecto ${against(base)}`}`,
  },
  check: {
    reasons: {
      suspended: 'No puede comprobarse: la publicación de estas cifras está suspendida.', restricted: 'No puede comprobarse aquí: las cifras de este período no pueden redistribuirse.',
      'not-released': 'No puede comprobarse: ninguna edición cargada aquí llega a este período.', missing: 'No puede comprobarse: las cifras de este período no se comunicaron.',
      'no-observation': 'No puede comprobarse: aquí no hay cifras de este ámbito y período.', 'no-figure': 'Nada que comprobar: la declaración no da ningún número.',
      'rank-not-computable': 'No puede comprobarse: aquí solo están los principales socios y no pueden contarse los puestos.', 'share-not-computable': 'No puede comprobarse: el total del que esto es una parte no está cargado aquí.',
      future: 'Aún no puede comprobarse: el período no había terminado.', 'unsupported-kind': 'No puede comprobarse: aquí no hay cifras de este tipo.',
      metric: 'No puede comprobarse: las cifras cargadas aquí son valores del comercio de mercancías, no esta magnitud.', commodity: 'No puede comprobarse: aquí no hay cifras por producto.',
      currency: 'No puede comprobarse: aquí no hay cifras en esta moneda y ninguna se convierte.',
    },
    found: (verdict, source, value) => `${capital(verdict)}: ${source} da ${value}.`,
    other: (verdict) => `${capital(verdict)}.`,
  },
  happened: {
    columns: ['N.º', 'Fecha', 'Qué ocurrió', 'Según'],
    some: (shown, all, onChart) => (shown === all ? `${count(all, 'suceso', 'sucesos')}, el más reciente primero` : `Los ${number(shown)} más recientes de ${count(all, 'suceso', 'sucesos')}${onChart ? ', numerados como en el gráfico' : ''}`),
    none: 'Aquí no hay ningún suceso registrado.',
    conflict: (title, verdict) => `Las fuentes discrepan: ${title} (${verdict}).`,
    after: (period) => `Los sucesos posteriores a ${period} no pueden explicar cifras que terminan ahí.`,
    together: 'Los sucesos figuran junto a las cifras porque coinciden en el tiempo; no se afirma ningún efecto.',
    sources: (publishers, more) => publishers.join(', ') + (more === 0 ? '' : ` y ${number(more)} más`),
  },
  reading: {
    valuation: 'Las exportaciones se valoran franco a bordo (FOB) y las importaciones con coste, seguro y flete (CIF), salvo que la fuente indique otra cosa. Cada línea dice quién contó y cómo.',
    mirror: 'Se muestran los dos lados de un flujo cuando ambos están cargados. Difieren por el flete, las fechas y el país de origen; ninguno se corrige.',
    rounding: 'Las cifras conservan la precisión de su fuente. Una cifra declarada vale por todos los números que se redondean a ella.',
    growth: 'Una variación compara los mismos meses de dos años en la misma fuente, edición y moneda. Los importes son a precios corrientes.',
    checks: 'La comprobación de una declaración se calcula con las cifras cargadas aquí: concuerda, es cercana, discrepa, no es comparable o no puede comprobarse. Una declaración repetida es una sola declaración.',
    shorthand: 'Abreviaturas de las cifras que faltan',
    meaning: {
      'no-record': 'sin registro en esta fuente, lo que no es un cero ni una laguna declarada', 'not-reported': 'no comunicado a esta fuente', 'not-released': 'aún no publicado por esta fuente',
      suspended: 'publicación suspendida', restricted: 'existe, pero la licencia no permite redistribuirlo', confidential: 'confidencial', 'not-stated': 'no se declaró ningún número', 'not-computable': 'no puede calcularse porque falta una parte',
    },
    leftOut: (figures, source) => `Se ${plural('es', figures, { one: 'omite', other: 'omiten' })} ${count(figures, 'cifra', 'cifras')} de ${source}: sus condiciones no permiten redistribuir${plural('es', figures, { one: 'la', other: 'las' })}.`,
    nothingLeftOut: 'Ninguna cifra cargada aquí tuvo que omitirse por su licencia.',
    english: 'Las notas de las fuentes y los títulos de las discrepancias existen en árabe, francés, inglés y ruso; aquí figuran en inglés.',
  },
  missing: {
    states: { available: 'disponible', restricted: 'existe, pero no puede redistribuirse', 'not-released': 'aún no publicado', suspended: 'publicación suspendida', 'not-reported': 'no comunicado', 'no-record': 'no cargado aquí' },
    lead: 'Fuentes que tienen cifras sobre este comercio y no las dan aquí:', none: 'Aquí no se conoce ninguna otra fuente.',
  },
  sources: { columns: ['N.º', 'Fuente', 'Licencia', 'Obtenida el', 'Edición y próxima edición'], datasets: 'Conjuntos de datos y lo que se sabe de su próxima edición', publications: 'Publicaciones', noRelease: 'No se ha anunciado una próxima edición.' },
  cite: { text: (title, year, made, version) => `Mizan (${year}). ${title}. Nota elaborada el ${made} a partir de la versión ${version} de la base.` },
  verify: {
    how: (figures, canOpen) => `Este archivo lleva ${count(figures, 'cifra con su identificador y su edición', 'cifras con sus identificadores y ediciones')}. Para saber si cada una sigue igual, se ha revisado o se ha retirado, ${canOpen ? 'abra la dirección o ' : ''}ejecute la orden con este archivo.`,
    page: 'Dirección', command: 'Orden', columns: ['Cifra', 'Identificador'], caption: 'Cifras de la primera página y sus identificadores', qr: (address) => `Código QR de ${address}`,
  },
  claim: {
    columns: ['Comparada con', 'Cifra', 'Edición', 'Resultado'], printings: ['Editor', 'Cómo se publicó'], altered: 'reproducida con cambios', faithful: 'tal como se declaró', interval: 'Lo que la cifra puede significar', none: 'Nada de lo cargado aquí pudo compararse con ella.',
  },
  furniture: {
    page: ['Página ', ' de '], colon: ': ', table: 'Tabla', figure: 'Figura', cover: 'Portada', contents: 'Índice', sheet: 'Hoja', notes: 'Notas', facts: 'Cifras para máquinas',
    factColumns: ['Identificador', 'Valor', 'Unidad', 'Período', 'Fuente', 'Edición'],
  },
};
