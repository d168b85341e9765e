import { phrase } from '../brief/runs.ts';
import { germanName } from './names-de.ts';
import { capital, namedPeriod } from './period-name.ts';
import { plural } from './plural.ts';
import type { BriefWords, Change } from './words.ts';

const NB = '\u00a0';

/** "im Jahr 2023", "im ersten Halbjahr 2025". */
function within(period: string): string {
  const { kind, name } = namedPeriod(period, 'de');
  switch (kind) {
    case 'year': return `im Jahr${NB}${name}`;
    case 'month': return `im ${name}`;
    case 'other': return `im Zeitraum ${name}`;
    default: return `im ${name.replace(/es /, 'en ')}`;
  }
}

/** After "gegenüber": "dem Jahr 2022", "dem ersten Halbjahr 2024". */
const against = (period: string): string => within(period).replace(/^im /, 'dem ');

function changed({ way, size, base, baseLevel }: Change) {
  if (way === 'same') return phrase`, ebenso viel wie ${within(base)}`;
  return phrase`, ${size} ${way === 'up' ? 'mehr' : 'weniger'} als ${within(base)} (${baseLevel})`;
}

const number = (n: number): string => n.toLocaleString('de');
const count = (n: number, one: string, other: string): string => `${number(n)}${NB}${plural('de', n, { one, other })}`;
const CURRENCIES: Readonly<Record<string, string>> = { USD: 'US-Dollar', EUR: 'Euro', RUB: 'Russische Rubel', MAD: 'Marokkanische Dirham' };
const FLOWS = { imports: 'Einfuhren', exports: 'Ausfuhren', turnover: 'Handel' } as const;

export const de: BriefWords = {
  locale: 'de',
  title: { pair: (a, b) => `${a.name} und ${b.name}: Warenhandel`, country: ({ name }) => `${name}: Warenhandel`, claim: 'Eine Aussage über den Handel und ihre Prüfung' },
  subtitle: 'Zahlen nach Quelle, was darüber gesagt wurde und was geschah',
  colon: ': ', comma: ', ', semicolon: '; ',
  head: {
    period: 'Zeitraum', made: 'Erstellt am', known: 'Kenntnisstand vom', build: 'Stand der Datenbank', release: 'Ausgaben', next: 'Was über die nächsten bekannt ist, steht unter „Quellen“.',
    noFigures: 'keine Zahlen geladen', unknown: 'nicht bekannt', fromTo: (first, last) => `${first} bis ${last}`,
  },
  section: {
    brief: 'In Kürze', trend: 'Der Verlauf', table: 'Die letzten zehn Jahre nach Quelle', products: 'Was gehandelt wird', partners: 'Partner', said: 'Was gesagt wurde', happened: 'Was geschah',
    reading: 'Lesehilfe', sources: 'Quellen', missing: 'Was fehlt und wo es zu finden sein kann', cite: 'Zitierweise', check: 'Diese Zahlen später prüfen',
    claim: 'Die Aussage', comparisons: 'Womit sie verglichen wurde', printings: 'Wo sie veröffentlicht wurde', beside: 'Andere Aussagen über denselben Zeitraum',
  },
  within,
  headline: {
    turnover: ({ a, b, period, level }) => phrase`${capital(within(period))} belief sich der Warenhandel zwischen ${germanName(a).dative} und ${germanName(b).dative} auf ${level}`,
    imports: ({ area, partner, period, level }) => phrase`Die Einfuhren ${germanName(area).genitive} aus ${germanName(partner).dative} beliefen sich ${within(period)} auf ${level}`,
    exports: ({ area, partner, period, level }) => phrase`Die Ausfuhren ${germanName(area).genitive} ${germanName(partner).to} beliefen sich ${within(period)} auf ${level}`,
    totalImports: ({ area, period, level }) => phrase`Die Einfuhren ${germanName(area).genitive} aus allen Ländern beliefen sich ${within(period)} auf ${level}`,
    totalExports: ({ area, period, level }) => phrase`Die Ausfuhren ${germanName(area).genitive} in alle Länder beliefen sich ${within(period)} auf ${level}`,
    changed,
    share: ({ share, area, of }) => phrase`; das sind ${share} aller erfassten ${FLOWS[of]} ${germanName(area).genitive}`,
    rank: ({ rank, among }) => phrase`, der ${rank} Platz unter den ${among === 'suppliers' ? 'Lieferländern' : 'Absatzmärkten'}`,
    noRank: 'Hier sind nur die größten Partner geladen, sodass der Platz unter allen nicht genannt werden kann.',
    balance: ({ area, partner, period, level }) => phrase`Die Handelsbilanz ${germanName(area).genitive} mit ${germanName(partner).dative} betrug ${within(period)} ${level}`,
    largest: ({ of, period, partners }) => phrase`Die größten ${of === 'imports' ? 'Lieferländer' : 'Absatzmärkte'} unter den hier geladenen ${within(period)}: ${partners}`,
    said: ({ period, base, figures }) => phrase`Zur Veränderung des Handels ${within(period)}${base === undefined ? '' : ` gegenüber ${against(base)}`} wurde gesagt: ${figures.flatMap(({ figure, scope }, i) => phrase`${i === 0 ? '' : '; '}${figure} (${scope})`)}`,
    relation: { bothTrue: 'Die Abgrenzungen unterscheiden sich, beide können also zutreffen.', canHold: 'Diese Aussagen können alle zutreffen.', cannotHold: 'Diese Aussagen können nicht alle zutreffen.' },
    unchecked: 'Die hier geladenen Zahlen lassen keine Prüfung zu.',
    none: (a, b) => `Zum Handel zwischen ${germanName(a).dative} und ${germanName(b).dative} sind hier keine Zahlen geladen.`,
    noneOf: (area) => `Zum Handel ${germanName(area).genitive} sind hier keine Zahlen geladen.`,
    nothingSaid: 'Eine Aussage zur Veränderung dieses Handels ist hier nicht verzeichnet.',
  },
  chart: {
    title: 'Warenhandel nach Quelle und meldender Seite', claims: 'genannte Zahl mit ihrer Rundung', events: 'Ereignis, nummeriert wie in der Zeitleiste', empty: 'Die hier geladenen Quellen geben keine Zahlen.', zeros: 'Null in der Quelle',
    alternative: (lines, events) => `Liniendiagramm mit ${count(lines, 'Linie', 'Linien')}${events === 0 ? '' : `, dazu ${count(events, 'nummeriertes Ereignis', 'nummerierte Ereignisse')} unter der Zeitachse`}.`,
    last: (line, source, period, value) => `${line} (${source}), ${period}: ${value}.`,
  },
  table: {
    flow: 'Strom', counted: 'Wer gezählt hat, Preisbasis', millions: (currency) => `Millionen ${CURRENCIES[currency] ?? currency}`, millionsShort: (currency) => `Mio. ${currency}`, bothWays: 'Beide Richtungen', balance: (area) => `Saldo ${germanName(area).genitive}`,
    noSeries: 'hier keine Zahlen', allPartners: 'alle Länder', computed: 'hier berechnet',
    method: { reporter: 'wie gemeldet', 'importer-reported': 'vom Einfuhrland', 'partner-reported': 'vom Partner', reconciled: 'abgeglichen' }, noValuation: 'Preisbasis nicht angegeben',
    release: (vintage) => `Ausgabe ${vintage}`, partner: 'Partner', value: 'Wert', share: 'Anteil', place: 'Platz',
    partnersCaption: (measure, area, period) => `${FLOWS[measure]} ${germanName(area).genitive} nach Partner, ${namedPeriod(period, 'de').name}`,
    shareOf: (measure) => `% ${measure === 'turnover' ? 'des erfassten Handels' : `aller erfassten ${FLOWS[measure]}`}`,
  },
  products: { none: 'Keine hier geladene Quelle gibt diesen Handel nach Waren.', stated: 'Was über die Zusammensetzung gesagt wurde (eine Aussage ist keine Beobachtung)', nothing: 'Über die Zusammensetzung wurde nichts gesagt.' },
  said: {
    columns: ['Aussage', 'Zahl', 'Wer und wann', 'Prüfung'],
    some: (shown, all) => (shown === all ? `${count(all, 'Aussage', 'Aussagen')}, die neueste zuerst` : `${number(shown)} von ${count(all, 'Aussage', 'Aussagen')}, zu allen Waren und die neuesten zuerst; alle stehen auf der Seite zum Thema`),
    none: 'Hier ist keine Aussage verzeichnet.',
    altered: (outlets, of) => `Mit Änderungen wiedergegeben von ${count(outlets, 'Medium', 'Medien')} (${of.join(', ')}).`,
    conflict: (conflicts) => `Teil von ${count(conflicts, 'verzeichneten Widerspruch', 'verzeichneten Widersprüchen')}.`,
    statement: ({ metric, goods, reporter, partner, period, base }) => `${capital(metric)}${goods === undefined ? '' : ` (${goods})`}, ${reporter} – ${partner}, ${period}${base === undefined ? '' : ` gegenüber ${against(base)}`}`,
  },
  check: {
    reasons: {
      suspended: 'Nicht überprüfbar: Die Veröffentlichung dieser Zahlen ist ausgesetzt.', restricted: 'Hier nicht überprüfbar: Die Zahlen dieses Zeitraums dürfen nicht weitergegeben werden.',
      'not-released': 'Nicht überprüfbar: Keine hier geladene Ausgabe reicht bis zu diesem Zeitraum.', missing: 'Nicht überprüfbar: Die Zahlen dieses Zeitraums wurden nicht gemeldet.',
      'no-observation': 'Nicht überprüfbar: Für diese Abgrenzung und diesen Zeitraum sind hier keine Zahlen geladen.', 'no-figure': 'Nichts zu prüfen: Die Aussage nennt keine Zahl.',
      'rank-not-computable': 'Nicht überprüfbar: Hier sind nur die größten Partner geladen, sodass sich Plätze nicht zählen lassen.', 'share-not-computable': 'Nicht überprüfbar: Das Ganze, von dem dies ein Teil ist, ist hier nicht geladen.',
      future: 'Noch nicht überprüfbar: Der Zeitraum war nicht abgeschlossen.', 'unsupported-kind': 'Nicht überprüfbar: Zahlen dieser Art sind hier nicht geladen.',
      metric: 'Nicht überprüfbar: Die hier geladenen Zahlen sind Werte des Warenhandels, nicht diese Größe.', commodity: 'Nicht überprüfbar: Hier sind keine Zahlen nach Waren geladen.',
      currency: 'Nicht überprüfbar: In dieser Währung sind hier keine Zahlen geladen, und es wird nichts umgerechnet.',
    },
    found: (verdict, source, value) => `${capital(verdict)}: ${source} nennt ${value}.`,
    other: (verdict) => `${capital(verdict)}.`,
  },
  happened: {
    columns: ['Nr.', 'Datum', 'Was geschah', 'Laut'],
    some: (shown, all, onChart) => (shown === all ? `${count(all, 'Ereignis', 'Ereignisse')}, das neueste zuerst` : `Die ${number(shown)} neuesten von ${count(all, 'Ereignis', 'Ereignissen')}${onChart ? ', nummeriert wie im Diagramm' : ''}`),
    none: 'Hier ist kein Ereignis verzeichnet.',
    conflict: (title, verdict) => `Quellen widersprechen sich: ${title} (${verdict}).`,
    after: (period) => `Ereignisse nach ${period} können Zahlen, die dort enden, nicht erklären.`,
    together: 'Ereignisse stehen neben den Zahlen, weil sie zeitlich zusammenfallen; eine Wirkung wird nicht behauptet.',
    sources: (publishers, more) => publishers.join(', ') + (more === 0 ? '' : ` und ${number(more)} weitere`),
  },
  reading: {
    valuation: 'Ausfuhren sind frei an Bord bewertet (FOB), Einfuhren mit Kosten, Versicherung und Fracht (CIF), sofern eine Quelle nichts anderes sagt. Jede Zeile nennt, wer gezählt hat und wie.',
    mirror: 'Beide Seiten eines Stroms werden gezeigt, wenn beide geladen sind. Sie unterscheiden sich durch Fracht, Zeitpunkt und Ursprungsland; keine wird berichtigt.',
    rounding: 'Zahlen behalten die Genauigkeit ihrer Quelle. Eine genannte Zahl steht für jede, die auf sie gerundet wird.',
    growth: 'Eine Veränderung vergleicht dieselben Monate zweier Jahre in derselben Quelle, Ausgabe und Währung. Beträge sind in jeweiligen Preisen.',
    checks: 'Die Prüfung einer Aussage wird aus den hier geladenen Zahlen berechnet: Sie stimmt überein, ist nahe, weicht ab, ist nicht vergleichbar oder nicht überprüfbar. Eine wiederholte Aussage ist eine Aussage.',
    shorthand: 'Abkürzungen für fehlende Zahlen',
    meaning: {
      'no-record': 'kein Eintrag in dieser Quelle, was weder null noch eine gemeldete Lücke ist', 'not-reported': 'dieser Quelle nicht gemeldet', 'not-released': 'von dieser Quelle noch nicht veröffentlicht',
      suspended: 'Veröffentlichung ausgesetzt', restricted: 'vorhanden, doch erlaubt die Lizenz keine Weitergabe', confidential: 'vertraulich', 'not-stated': 'keine Zahl genannt', 'not-computable': 'nicht berechenbar, da ein Teil fehlt',
    },
    leftOut: (figures, source) => `${count(figures, 'Zahl', 'Zahlen')} von ${source} ${plural('de', figures, { one: 'ist', other: 'sind' })} weggelassen: Die Bedingungen erlauben keine Weitergabe.`,
    nothingLeftOut: 'Keine hier geladene Zahl musste wegen ihrer Lizenz weggelassen werden.',
    english: 'Anmerkungen zu Quellen und Titel von Widersprüchen gibt es auf Arabisch, Englisch, Französisch und Russisch; hier stehen sie auf Englisch.',
  },
  missing: {
    states: { available: 'verfügbar', restricted: 'vorhanden, darf nicht weitergegeben werden', 'not-released': 'noch nicht veröffentlicht', suspended: 'Veröffentlichung ausgesetzt', 'not-reported': 'nicht gemeldet', 'no-record': 'hier nicht geladen' },
    lead: 'Quellen, die Zahlen zu diesem Handel haben und sie hier nicht geben:', none: 'Eine weitere Quelle ist hier nicht bekannt.',
  },
  sources: { columns: ['Nr.', 'Quelle', 'Lizenz', 'Abgerufen am', 'Ausgabe und nächste Ausgabe'], datasets: 'Datensätze, und was über ihre nächste Ausgabe bekannt ist', publications: 'Veröffentlichungen', noRelease: 'Eine nächste Ausgabe ist nicht angekündigt.' },
  cite: { text: (title, year, made, version) => `Mizan (${year}). ${title}. Übersicht, erstellt am ${made} aus Stand ${version} der Datenbank.` },
  verify: {
    how: (figures, canOpen) => `Diese Datei trägt ${count(figures, 'Zahl mit ihrer Kennung und Ausgabe', 'Zahlen mit ihren Kennungen und Ausgaben')}. Ob jede unverändert, revidiert oder zurückgezogen ist, zeigt ${canOpen ? 'die Adresse oder ' : ''}der Befehl mit dieser Datei.`,
    page: 'Adresse', command: 'Befehl', columns: ['Zahl', 'Kennung'], caption: 'Zahlen der ersten Seite und ihre Kennungen', qr: (address) => `QR-Code von ${address}`,
  },
  claim: {
    columns: ['Verglichen mit', 'Zahl', 'Ausgabe', 'Ergebnis'], printings: ['Herausgeber', 'Wie veröffentlicht'], altered: 'mit Änderungen wiedergegeben', faithful: 'wie gesagt', interval: 'Was die Zahl bedeuten kann', none: 'Nichts hier Geladenes ließ sich damit vergleichen.',
  },
  furniture: {
    page: ['Seite ', ' von '], colon: ': ', table: 'Tabelle', figure: 'Abbildung', cover: 'Deckblatt', contents: 'Inhalt', sheet: 'Blatt', notes: 'Erläuterungen', facts: 'Zahlen für Maschinen',
    factColumns: ['Kennung', 'Wert', 'Einheit', 'Zeitraum', 'Quelle', 'Ausgabe'],
  },
};
