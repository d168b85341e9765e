import { phrase } from '../brief/runs.ts';
import { capital, namedPeriod } from './period-name.ts';
import { plural } from './plural.ts';
import type { Area, BriefWords, Change } from './words.ts';

const NB = '\u00a0';

function within(period: string): string {
  const { kind, name } = namedPeriod(period, 'nl');
  return kind === 'year' || kind === 'month' ? `in ${name}` : kind === 'other' ? `in de periode ${name}` : `in het ${name}`;
}

/** After "vergeleken met": "2022", "het eerste halfjaar van 2024". */
const against = (period: string): string => within(period).slice('in '.length);

function changed({ way, size, base, baseLevel }: Change) {
  if (way === 'same') return phrase`, evenveel als ${within(base)}`;
  return phrase`, ${size} ${way === 'up' ? 'meer' : 'minder'} dan ${within(base)} (${baseLevel})`;
}

const DE = new Set('AE BS CC CD CF CK DO FK FO KM KY MH MV PH SB SC US VG VI'.split(' '));
const the = ({ code, name }: Area): string => (code === 'GB' ? `het ${name}` : code === 'VA' || DE.has(code) ? `de ${name}` : name);

const number = (n: number): string => n.toLocaleString('nl');
const count = (n: number, one: string, other: string): string => `${number(n)}${NB}${plural('nl', n, { one, other })}`;
const CURRENCIES: Readonly<Record<string, string>> = { USD: 'Amerikaanse dollar', EUR: 'euro', RUB: 'Russische roebel', MAD: 'Marokkaanse dirham' };
const FLOWS = { imports: 'invoer', exports: 'uitvoer', turnover: 'handel' } as const;

export const nl: BriefWords = {
  locale: 'nl',
  title: { pair: (a, b) => `${a.name} en ${b.name}: goederenhandel`, country: ({ name }) => `${name}: goederenhandel`, claim: 'Een uitspraak over handel, en de controle ervan' },
  subtitle: 'Cijfers per bron, wat erover is gezegd en wat er is gebeurd',
  colon: ': ', comma: ', ', semicolon: '; ',
  head: {
    period: 'Beschreven periode', made: 'Opgesteld op', known: 'Stand van kennis op', build: 'Versie van de databank', release: 'Uitgaven', next: 'Wat over de volgende bekend is, staat onder ‘Bronnen’.',
    noFigures: 'er zijn geen cijfers geladen', unknown: 'niet bekend', fromTo: (first, last) => `${first} tot en met ${last}`,
  },
  section: {
    brief: 'In het kort', trend: 'Het verloop', table: 'De laatste tien jaar, per bron', products: 'Wat er wordt verhandeld', partners: 'Partners', said: 'Wat er is gezegd', happened: 'Wat er is gebeurd',
    reading: 'Leeswijzer', sources: 'Bronnen', missing: 'Wat ontbreekt, en waar het te vinden kan zijn', cite: 'Hoe te citeren', check: 'Deze cijfers later nagaan',
    claim: 'De uitspraak', comparisons: 'Waarmee zij is vergeleken', printings: 'Waar zij is gepubliceerd', beside: 'Andere uitspraken over dezelfde periode',
  },
  within,
  headline: {
    turnover: ({ a, b, period, level }) => phrase`${capital(within(period))} bedroeg de goederenhandel tussen ${the(a)} en ${the(b)} ${level}`,
    imports: ({ area, partner, period, level }) => phrase`De invoer van ${the(area)} uit ${the(partner)} bedroeg ${within(period)} ${level}`,
    exports: ({ area, partner, period, level }) => phrase`De uitvoer van ${the(area)} naar ${the(partner)} bedroeg ${within(period)} ${level}`,
    totalImports: ({ area, period, level }) => phrase`De invoer van ${the(area)} uit alle landen bedroeg ${within(period)} ${level}`,
    totalExports: ({ area, period, level }) => phrase`De uitvoer van ${the(area)} naar alle landen bedroeg ${within(period)} ${level}`,
    changed,
    share: ({ share, area, of }) => phrase`; dat is ${share} van alle geregistreerde ${FLOWS[of]} van ${the(area)}`,
    rank: ({ rank, among }) => phrase`, de ${rank} plaats onder de ${among === 'suppliers' ? 'leveranciers' : 'afzetmarkten'}`,
    noRank: 'Hier zijn alleen de grootste partners geladen, zodat de plaats onder alle partners niet te geven is.',
    balance: ({ area, partner, period, level }) => phrase`De handelsbalans van ${the(area)} met ${the(partner)} kwam ${within(period)} uit op ${level}`,
    largest: ({ of, period, partners }) => phrase`De grootste ${of === 'imports' ? 'leveranciers' : 'afzetmarkten'} die hier zijn geladen, ${within(period)}: ${partners}`,
    said: ({ period, base, figures }) => phrase`Over de verandering van de handel ${within(period)}${base === undefined ? '' : `, vergeleken met ${against(base)},`} is gezegd: ${figures.flatMap(({ figure, scope }, i) => phrase`${i === 0 ? '' : '; '}${figure} (${scope})`)}`,
    relation: { bothTrue: 'De reikwijdte verschilt, dus beide kunnen kloppen.', canHold: 'Deze uitspraken kunnen alle kloppen.', cannotHold: 'Deze uitspraken kunnen niet alle kloppen.' },
    unchecked: 'Met de hier geladen cijfers zijn ze niet na te gaan.',
    none: (a, b) => `Over de handel tussen ${the(a)} en ${the(b)} zijn hier geen cijfers geladen.`,
    noneOf: (area) => `Over de handel van ${the(area)} zijn hier geen cijfers geladen.`,
    nothingSaid: 'Hier is geen uitspraak over de verandering van deze handel bewaard.',
  },
  chart: {
    title: 'Goederenhandel per bron en per kant', claims: 'genoemd cijfer, met zijn afronding', events: 'gebeurtenis, genummerd als in de tijdlijn', empty: 'De hier geladen bronnen geven geen cijfers.', zeros: 'nul in de bron',
    alternative: (lines, events) => `Lijngrafiek met ${count(lines, 'lijn', 'lijnen')}${events === 0 ? '' : `, en ${count(events, 'genummerde gebeurtenis', 'genummerde gebeurtenissen')} onder de tijdas`}.`,
    last: (line, source, period, value) => `${line} (${source}), ${period}: ${value}.`,
  },
  table: {
    flow: 'Stroom', counted: 'Wie telde, en prijsgrondslag', millions: (currency) => `miljoen ${CURRENCIES[currency] ?? currency}`, millionsShort: (currency) => `miljoen ${currency}`, bothWays: 'Beide richtingen', balance: (area) => `Saldo van ${the(area)}`,
    noSeries: 'hier geen cijfers', allPartners: 'alle landen', computed: 'hier berekend',
    method: { reporter: 'zoals gerapporteerd', 'importer-reported': 'volgens de importeur', 'partner-reported': 'volgens de partner', reconciled: 'afgestemd' }, noValuation: 'prijsgrondslag niet vermeld',
    release: (vintage) => `uitgave ${vintage}`, partner: 'Partner', value: 'Waarde', share: 'Aandeel', place: 'Plaats',
    partnersCaption: (measure, area, period) => `${capital(FLOWS[measure])} van ${the(area)} per partner, ${namedPeriod(period, 'nl').name}`,
    shareOf: (measure) => `% van alle geregistreerde ${FLOWS[measure]}`,
  },
  products: { none: 'Geen hier geladen bron geeft deze handel per product.', stated: 'Wat er over de samenstelling is gezegd (een uitspraak is geen waarneming)', nothing: 'Over de samenstelling is niets gezegd.' },
  said: {
    columns: ['Uitspraak', 'Cijfer', 'Wie, en wanneer', 'Controle'],
    some: (shown, all) => (shown === all ? `${count(all, 'uitspraak', 'uitspraken')}, de nieuwste eerst` : `${number(shown)} van ${count(all, 'uitspraak', 'uitspraken')}, over alle goederen en de nieuwste eerst; alle staan op de pagina van dit onderwerp`),
    none: 'Hier is geen uitspraak bewaard.',
    altered: (outlets, of) => `Met wijzigingen overgenomen door ${count(outlets, 'medium', 'media')} (${of.join(', ')}).`,
    conflict: (conflicts) => `Maakt deel uit van ${count(conflicts, 'vastgelegd meningsverschil', 'vastgelegde meningsverschillen')}.`,
    statement: ({ metric, goods, reporter, partner, period, base }) => `${capital(metric)}${goods === undefined ? '' : ` (${goods})`}, ${reporter} – ${partner}, ${period}${base === undefined ? '' : ` vergeleken met ${against(base)}`}`,
  },
  check: {
    reasons: {
      suspended: 'Niet te controleren: de publicatie van deze cijfers is opgeschort.', restricted: 'Hier niet te controleren: de cijfers van deze periode mogen niet worden doorgegeven.',
      'not-released': 'Niet te controleren: geen hier geladen uitgave reikt tot deze periode.', missing: 'Niet te controleren: de cijfers van deze periode zijn niet gerapporteerd.',
      'no-observation': 'Niet te controleren: voor deze reikwijdte en periode zijn hier geen cijfers geladen.', 'no-figure': 'Niets te controleren: de uitspraak noemt geen getal.',
      'rank-not-computable': 'Niet te controleren: hier zijn alleen de grootste partners geladen, zodat plaatsen niet te tellen zijn.', 'share-not-computable': 'Niet te controleren: het geheel waarvan dit een deel is, is hier niet geladen.',
      future: 'Nog niet te controleren: de periode was niet voorbij.', 'unsupported-kind': 'Niet te controleren: cijfers van deze soort zijn hier niet geladen.',
      metric: 'Niet te controleren: de hier geladen cijfers zijn waarden van goederenhandel, niet deze grootheid.', commodity: 'Niet te controleren: hier zijn geen cijfers per product geladen.',
      currency: 'Niet te controleren: hier zijn geen cijfers in deze munt geladen, en er wordt niets omgerekend.',
    },
    found: (verdict, source, value) => `${capital(verdict)}: ${source} geeft ${value}.`,
    other: (verdict) => `${capital(verdict)}.`,
  },
  happened: {
    columns: ['Nr.', 'Datum', 'Wat er gebeurde', 'Volgens'],
    some: (shown, all, onChart) => (shown === all ? `${count(all, 'gebeurtenis', 'gebeurtenissen')}, de nieuwste eerst` : `De ${number(shown)} nieuwste van ${count(all, 'gebeurtenis', 'gebeurtenissen')}${onChart ? ', genummerd als in de grafiek' : ''}`),
    none: 'Hier is geen gebeurtenis vastgelegd.',
    conflict: (title, verdict) => `Bronnen verschillen: ${title} (${verdict}).`,
    after: (period) => `Gebeurtenissen na ${period} kunnen cijfers die daar eindigen niet verklaren.`,
    together: 'Gebeurtenissen staan naast de cijfers omdat ze in de tijd samenvallen; een effect wordt niet beweerd.',
    sources: (publishers, more) => publishers.join(', ') + (more === 0 ? '' : ` en nog ${number(more)}`),
  },
  reading: {
    valuation: 'Uitvoer is gewaardeerd vrij aan boord (FOB), invoer met kosten, verzekering en vracht (CIF), tenzij een bron iets anders zegt. Elke regel noemt wie telde en hoe.',
    mirror: 'Beide kanten van een stroom worden getoond als ze geladen zijn. Ze verschillen door vracht, tijdstip en land van oorsprong; geen van beide wordt gecorrigeerd.',
    rounding: 'Cijfers houden de precisie van hun bron. Een genoemd cijfer staat voor elk getal dat erop wordt afgerond.',
    growth: 'Een verandering vergelijkt dezelfde maanden van twee jaren in dezelfde bron, uitgave en munt. Bedragen zijn in lopende prijzen.',
    checks: 'De controle van een uitspraak wordt berekend uit de hier geladen cijfers: zij komt overeen, ligt dichtbij, wijkt af, is niet vergelijkbaar of niet te controleren. Een herhaalde uitspraak is één uitspraak.',
    shorthand: 'Afkortingen voor cijfers die er niet zijn',
    meaning: {
      'no-record': 'niets in deze bron, wat geen nul is en geen gemeld hiaat', 'not-reported': 'niet aan deze bron gerapporteerd', 'not-released': 'door deze bron nog niet gepubliceerd',
      suspended: 'publicatie opgeschort', restricted: 'bestaat, maar de licentie staat doorgeven niet toe', confidential: 'vertrouwelijk', 'not-stated': 'geen getal genoemd', 'not-computable': 'niet te berekenen, omdat een deel ontbreekt',
    },
    leftOut: (figures, source) => `${count(figures, 'cijfer', 'cijfers')} van ${source} ${plural('nl', figures, { one: 'is', other: 'zijn' })} weggelaten: de voorwaarden staan doorgeven niet toe.`,
    nothingLeftOut: 'Geen hier geladen cijfer moest om zijn licentie worden weggelaten.',
    english: 'Opmerkingen bij bronnen en titels van verschillen tussen bronnen bestaan in het Arabisch, Engels, Frans en Russisch; hier staan ze in het Engels.',
  },
  missing: {
    states: { available: 'beschikbaar', restricted: 'bestaat, maar mag niet worden doorgegeven', 'not-released': 'nog niet gepubliceerd', suspended: 'publicatie opgeschort', 'not-reported': 'niet gerapporteerd', 'no-record': 'hier niet geladen' },
    lead: 'Bronnen die cijfers over deze handel hebben en ze hier niet geven:', none: 'Hier is geen andere bron bekend.',
  },
  sources: { columns: ['Nr.', 'Bron', 'Licentie', 'Opgehaald op', 'Uitgave en volgende uitgave'], datasets: 'Datasets, en wat over hun volgende uitgave bekend is', publications: 'Publicaties', noRelease: 'Er is geen volgende uitgave aangekondigd.' },
  cite: { text: (title, year, made, version) => `Mizan (${year}). ${title}. Overzicht opgesteld op ${made} uit versie ${version} van de databank.` },
  verify: {
    how: (figures, canOpen) => `Dit bestand draagt ${count(figures, 'cijfer met zijn kenmerk en uitgave', 'cijfers met hun kenmerken en uitgaven')}. ${canOpen ? 'Open het adres of voer' : 'Voer'} de opdracht met dit bestand uit om te weten of elk ervan ongewijzigd, herzien of ingetrokken is.`,
    page: 'Adres', command: 'Opdracht', columns: ['Cijfer', 'Kenmerk'], caption: 'Cijfers van de eerste pagina en hun kenmerken', qr: (address) => `QR-code van ${address}`,
  },
  claim: {
    columns: ['Vergeleken met', 'Cijfer', 'Uitgave', 'Uitkomst'], printings: ['Uitgever', 'Hoe gepubliceerd'], altered: 'met wijzigingen overgenomen', faithful: 'zoals gezegd', interval: 'Wat het cijfer kan betekenen', none: 'Niets van wat hier is geladen kon ermee worden vergeleken.',
  },
  furniture: {
    page: ['Pagina ', ' van '], colon: ': ', table: 'Tabel', figure: 'Figuur', cover: 'Voorblad', contents: 'Inhoud', sheet: 'Blad', notes: 'Toelichting', facts: 'Cijfers voor machines',
    factColumns: ['Kenmerk', 'Waarde', 'Eenheid', 'Periode', 'Bron', 'Uitgave'],
  },
};
