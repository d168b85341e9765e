import { phrase } from '../brief/runs.ts';
import { russianName } from './names-ru.ts';
import { capital, namedPeriod } from './period-name.ts';
import { plural } from './plural.ts';
import type { Area, BriefWords, Change } from './words.ts';

const NB = '\u00a0';
const MONTHS = ['январе', 'феврале', 'марте', 'апреле', 'мае', 'июне', 'июле', 'августе', 'сентябре', 'октябре', 'ноябре', 'декабре'];
const MONTHS_DATIVE = ['январю', 'февралю', 'марту', 'апрелю', 'маю', 'июню', 'июлю', 'августу', 'сентябрю', 'октябрю', 'ноябрю', 'декабрю'];
const HALVES = { locative: ['первом', 'втором'], dative: ['первому', 'второму'] } as const;
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** "в 2023 году", "в первом полугодии 2025 года". */
function within(period: string): string {
  const { kind, year, n, name } = namedPeriod(period, 'ru');
  switch (kind) {
    case 'year': return `в${NB}${year}${NB}году`;
    case 'half': return `в ${HALVES.locative[n - 1]} полугодии ${year}${NB}года`;
    case 'quarter': return `в ${QUARTERS[n - 1]} квартале ${year}${NB}года`;
    case 'month': return `в ${MONTHS[n - 1]} ${year}${NB}года`;
    default: return `за период ${name}`;
  }
}

/** "к 2022 году", "к первому полугодию 2024 года". */
function against(period: string): string {
  const { kind, year, n, name } = namedPeriod(period, 'ru');
  switch (kind) {
    case 'year': return `к${NB}${year}${NB}году`;
    case 'half': return `к ${HALVES.dative[n - 1]} полугодию ${year}${NB}года`;
    case 'quarter': return `к ${QUARTERS[n - 1]} кварталу ${year}${NB}года`;
    case 'month': return `к ${MONTHS_DATIVE[n - 1]} ${year}${NB}года`;
    default: return `к периоду ${name}`;
  }
}

function changed({ way, size, base, baseLevel }: Change) {
  if (way === 'same') return phrase`, столько же, сколько ${within(base)}`;
  return phrase`, что на ${size} ${way === 'up' ? 'больше' : 'меньше'}, чем ${within(base)} (${baseLevel})`;
}

const between = (a: Area, b: Area): string => {
  const [x, y] = [russianName(a), russianName(b)];
  return x === undefined || y === undefined ? `(${a.name} – ${b.name})` : `между ${x.instrumental} и ${y.instrumental}`;
};
const of = (area: Area): string => russianName(area)?.genitive ?? `(${area.name})`;
const fromTo = (noun: string, area: Area, partner: Area, way: 'from' | 'to'): string => {
  const [own, other] = [russianName(area), russianName(partner)];
  return own === undefined || other === undefined ? `${noun} (${area.name} ${way === 'from' ? '←' : '→'} ${partner.name})` : `${noun} ${own.genitive} ${other[way]}`;
};

const number = (n: number): string => n.toLocaleString('ru');
const count = (n: number, one: string, few: string, many: string): string => `${number(n)}${NB}${plural('ru', n, { one, few, other: many })}`;
const CURRENCIES: Readonly<Record<string, string>> = { USD: 'долл. США', EUR: 'евро', RUB: 'руб.', MAD: 'марокканских дирхамов' };
const FLOWS = { imports: 'импорт', exports: 'экспорт', turnover: 'товарооборот' } as const;
const FLOWS_GENITIVE = { imports: 'импорта', exports: 'экспорта', turnover: 'товарооборота' } as const;

export const ru: BriefWords = {
  locale: 'ru',
  title: { pair: (a, b) => `${a.name} и ${b.name}: торговля товарами`, country: ({ name }) => `${name}: торговля товарами`, claim: 'Заявление о торговле и его проверка' },
  subtitle: 'Данные по источникам, что о них говорилось и что происходило',
  colon: ': ', comma: ', ', semicolon: '; ',
  head: {
    period: 'Охваченный период', made: 'Составлено', known: 'По состоянию знаний на', build: 'Сборка базы', release: 'Выпуски', next: 'Известное о следующих выпусках приведено в разделе «Источники».',
    noFigures: 'данные не загружены', unknown: 'не известно', fromTo: (first, last) => `${first.replace(/\sг\.$/, '')}–${last}`,
  },
  section: {
    brief: 'Коротко', trend: 'Динамика', table: 'Последние десять лет по источникам', products: 'Чем торгуют', partners: 'Партнёры', said: 'Что говорилось', happened: 'Что происходило',
    reading: 'Как это читать', sources: 'Источники', missing: 'Чего не хватает и где это можно найти', cite: 'Как ссылаться', check: 'Как проверить эти данные позже',
    claim: 'Заявление', comparisons: 'С чем сопоставлено', printings: 'Где опубликовано', beside: 'Другие заявления о том же периоде',
  },
  within,
  headline: {
    turnover: ({ a, b, period, level }) => phrase`${capital(within(period))} торговля товарами ${between(a, b)} составила ${level}`,
    imports: ({ area, partner, period, level }) => phrase`${fromTo('Импорт', area, partner, 'from')} составил ${level} ${within(period)}`,
    exports: ({ area, partner, period, level }) => phrase`${fromTo('Экспорт', area, partner, 'to')} составил ${level} ${within(period)}`,
    totalImports: ({ area, period, level }) => phrase`Импорт ${of(area)} из всех стран составил ${level} ${within(period)}`,
    totalExports: ({ area, period, level }) => phrase`Экспорт ${of(area)} во все страны составил ${level} ${within(period)}`,
    changed,
    share: ({ share, area, of: flow }) => phrase`; это ${share} всего учтённого ${FLOWS_GENITIVE[flow]} ${of(area)}`,
    rank: ({ rank, among }) => phrase`, ${rank} место среди ${among === 'suppliers' ? 'поставщиков' : 'рынков сбыта'}`,
    noRank: 'Здесь загружены только крупнейшие партнёры, поэтому место среди всех назвать нельзя.',
    balance: ({ area, partner, period, level }) => {
      const other = russianName(partner);
      return phrase`Сальдо ${of(area)} ${other === undefined ? `(партнёр – ${partner.name})` : `в торговле с ${other.instrumental}`} ${within(period)} составило ${level}`;
    },
    largest: ({ of: flow, period, partners }) => phrase`Крупнейшие ${flow === 'imports' ? 'поставщики' : 'рынки сбыта'} из загруженных здесь ${within(period)}: ${partners}`,
    said: ({ period, base, figures }) => phrase`Об изменении торговли ${within(period)}${base === undefined ? '' : ` ${against(base)}`} заявлялось: ${figures.flatMap(({ figure, scope }, i) => phrase`${i === 0 ? '' : '; '}${figure} (${scope})`)}`,
    relation: { bothTrue: 'Охват разный, поэтому оба заявления могут быть верны.', canHold: 'Все эти заявления могут быть верны.', cannotHold: 'Все эти заявления сразу верны быть не могут.' },
    unchecked: 'Загруженные здесь данные не позволяют их проверить.',
    none: (a, b) => `Данных о торговле ${between(a, b)} здесь нет.`,
    noneOf: (area) => `Данных о торговле ${of(area)} здесь нет.`,
    nothingSaid: 'Заявлений об изменении этой торговли здесь нет.',
  },
  chart: {
    title: 'Торговля товарами по источникам и сторонам', claims: 'названная цифра с её округлением', events: 'событие, номер как в хронике', empty: 'Загруженные источники не дают цифр.', zeros: 'ноль в источнике',
    alternative: (lines, events) => `График: ${count(lines, 'линия', 'линии', 'линий')}${events === 0 ? '' : `, под осью времени ${count(events, 'пронумерованное событие', 'пронумерованных события', 'пронумерованных событий')}`}.`,
    last: (line, source, period, value) => `${line} (${source}), ${period}: ${value}.`,
  },
  table: {
    flow: 'Поток', counted: 'Кто учёл и база оценки', millions: (currency) => `млн ${CURRENCIES[currency] ?? currency}`, millionsShort: (currency) => `млн ${currency}`, bothWays: 'В обе стороны', balance: (area) => `Сальдо ${of(area)}`,
    noSeries: 'данных здесь нет', allPartners: 'все страны', computed: 'вычислено здесь',
    method: { reporter: 'данные самой стороны', 'importer-reported': 'данные импортёра', 'partner-reported': 'данные партнёра', reconciled: 'согласованные' }, noValuation: 'база оценки не указана',
    release: (vintage) => `выпуск ${vintage}`, partner: 'Партнёр', value: 'Стоимость', share: 'Доля', place: 'Место',
    partnersCaption: (measure, area, period) => `${capital(FLOWS[measure])} ${of(area)} по партнёрам, ${namedPeriod(period, 'ru').name}`,
    shareOf: (measure) => `% всего учтённого ${FLOWS_GENITIVE[measure]}`,
  },
  products: { none: 'Ни один из загруженных здесь источников не даёт эту торговлю по товарам.', stated: 'Что заявлялось о её составе (заявление – не наблюдение)', nothing: 'О её составе ничего не заявлялось.' },
  said: {
    columns: ['Заявление', 'Цифра', 'Кто и когда', 'Проверка'],
    some: (shown, all) => (shown === all ? `${count(all, 'заявление', 'заявления', 'заявлений')}, начиная с последнего` : `${number(shown)} из ${count(all, 'заявления', 'заявлений', 'заявлений')} – обо всех товарах, начиная с последнего; остальные – на странице этой темы`),
    none: 'Заявлений здесь нет.',
    altered: (outlets, list) => `С изменениями пересказано в ${count(outlets, 'издании', 'изданиях', 'изданиях')} (${list.join(', ')}).`,
    conflict: (conflicts) => `Входит в ${count(conflicts, 'зафиксированное разногласие', 'зафиксированных разногласия', 'зафиксированных разногласий')}.`,
    statement: ({ metric, goods, reporter, partner, period, base }) => `${capital(metric)}${goods === undefined ? '' : ` (${goods})`}, ${reporter} – ${partner}, ${period}${base === undefined ? '' : ` (база – ${base})`}`,
  },
  happened: {
    columns: ['№', 'Дата', 'Что произошло', 'Кто сообщил'],
    some: (shown, all, onChart) => (shown === all ? `${count(all, 'событие', 'события', 'событий')}, начиная с последнего` : `Последние ${number(shown)} из ${count(all, 'события', 'событий', 'событий')}${onChart ? '; номера – как на графике' : ''}`),
    none: 'Событий здесь не записано.',
    conflict: (title, verdict) => `Источники расходятся: ${title} (${verdict}).`,
    after: (period) => `События после периода «${period}» не могут объяснять данные, которые им заканчиваются.`,
    together: 'События поставлены рядом с данными, потому что совпадают по времени; о влиянии ничего не утверждается.',
    sources: (publishers, more) => publishers.join(', ') + (more === 0 ? '' : ` и ещё ${number(more)}`),
  },
  reading: {
    valuation: 'Экспорт оценивается на условиях франко-борт (FOB), импорт – с учётом страхования и фрахта (CIF), если источник не говорит иного. В каждой строке указано, кто и как учёл.',
    mirror: 'Показаны обе стороны потока, если обе загружены. Они расходятся из-за фрахта, сроков и страны происхождения; ни одна не исправляется.',
    rounding: 'Цифры сохраняют точность источника. Названная цифра означает любое число, которое до неё округляется.',
    growth: 'Изменение сравнивает одни и те же месяцы двух лет в одном источнике, выпуске и валюте. Суммы – в текущих ценах.',
    checks: 'Проверка заявления вычисляется по загруженным здесь данным: совпадает, близко, расходится, несопоставимо или проверить нельзя. Повторённое заявление остаётся одним заявлением.',
    shorthand: 'Сокращения для отсутствующих цифр',
    meaning: {
      'no-record': 'в этом источнике записи нет, что не означает ни ноль, ни объявленный пробел', 'not-reported': 'источнику не сообщено', 'not-released': 'источником ещё не опубликовано',
      suspended: 'публикация приостановлена', restricted: 'есть, но лицензия не разрешает распространять', confidential: 'конфиденциально', 'not-stated': 'число не названо', 'not-computable': 'вычислить нельзя: нет одной из частей',
    },
    leftOut: (figures, source) => `${plural('ru', figures, { one: 'Опущена', few: 'Опущены', other: 'Опущено' })} ${count(figures, 'цифра', 'цифры', 'цифр')} источника ${source}: его условия не разрешают их распространять.`,
    nothingLeftOut: 'Ни одну из загруженных здесь цифр не пришлось опустить из-за лицензии.',
  },
  missing: {
    states: { available: 'есть', restricted: 'есть, но распространять нельзя', 'not-released': 'ещё не опубликовано', suspended: 'публикация приостановлена', 'not-reported': 'не сообщено', 'no-record': 'здесь не загружено' },
    lead: 'Источники, у которых есть данные об этой торговле, но которые не дают их здесь:', none: 'Других источников здесь не известно.',
  },
  sources: { columns: ['№', 'Источник', 'Лицензия', 'Получено', 'Выпуск и следующий выпуск'], datasets: 'Наборы данных и известное об их следующем выпуске', publications: 'Публикации', noRelease: 'Следующий выпуск не объявлен.' },
  cite: { text: (title, year, made, version) => `Mizan (${year}). ${title}. Справка составлена ${made} по сборке базы ${version}.` },
  verify: {
    how: (figures, canOpen) => `В этом файле ${count(figures, 'цифра', 'цифры', 'цифр')} с идентификаторами и выпусками. Чтобы узнать, осталась ли каждая без изменений, пересмотрена или отозвана, ${canOpen ? 'откройте адрес или ' : ''}выполните команду с этим файлом.`,
    page: 'Адрес', command: 'Команда', columns: ['Цифра', 'Идентификатор'], caption: 'Цифры первой страницы и их идентификаторы', qr: (address) => `QR-код адреса ${address}`,
  },
  claim: {
    columns: ['Сопоставлено с', 'Цифра', 'Выпуск', 'Итог'], printings: ['Издатель', 'Как опубликовано'], altered: 'пересказано с изменениями', faithful: 'как заявлено', interval: 'Что может означать эта цифра', none: 'Среди загруженного здесь сопоставить не с чем.',
  },
  furniture: {
    page: ['Страница ', ' из '], colon: ': ', table: 'Таблица', figure: 'Рисунок', cover: 'Титул', contents: 'Содержание', sheet: 'Лист', notes: 'Примечания', facts: 'Цифры для машин',
    factColumns: ['Идентификатор', 'Значение', 'Единица', 'Период', 'Источник', 'Выпуск'],
  },
};
