import { caseOf, nominative } from '../../people/russian-case.ts';
import type { Language } from '../../grammar/language.ts';
import { cues } from './cues/index.ts';
import { events } from './events.ts';
import { goods } from './goods.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { relations } from './relations.ts';
import { speech } from './speech.ts';
import { times } from './times.ts';

export const russian: Language = {
  code: 'ru',
  abbreviations:
    'мес! млрд! млн! тыс! трлн! долл! руб! г! гг! янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек им ул т! п! др! проц! куб м! стр св ок',
  numbers,
  times,
  places,
  relations,
  speech,
  events,
  goods,
  cues,
  traits: {
    script: 'Cyrillic',
    capitals: 'names',
    smallAdjectives: true,
    verb: 'second',
    articles: false,
    cases: true,
    genitiveS: false,
    dashForVerb: true,
    dual: false,
    changeWithoutBy: false,
    past: /.{3}(?:л|ла|ли|ло|лся|лась|лись|лось)$/,
    names: { caseOf, nominative },
  },
  regions: {
    teaser: [
      'Подробнее о',
      'Подробнее в',
      'Популярное за',
      'Читайте завтра',
      'Завтра:',
      'Завтра в номере',
      'Завтра в выпуске',
      'В следующем номере',
      'В ближайшем номере',
      'Анонс:',
      'Скоро:',
      'Читайте также',
      'Читайте ранее',
      'Читать также',
      'Читайте на тему',
      'Смотрите также',
      'По теме',
      'Ранее по теме',
      'Материалы по теме',
      'Другие новости',
      'Вам может быть интересно',
      'Популярное:',
      'Рекомендуем',
      'Подробнее:',
      'Читать далее',
      'Самое читаемое',
      'Ещё по теме',
      'Новости партнёров',
      'Главное сегодня',
      'Ещё новости',
      'Также по теме',
      'Лента новостей',
      'Читайте нас',
    ],
    furniture: [
      '©',
      'Копирайт',
      'Все права защищены',
      'Поделиться',
      'Подписаться',
      'Подписывайтесь',
      'Контакты',
      'Реклама',
      'Комментарии',
      'Войти',
      'Главная',
      'Теги',
      'Меню',
    ],
    byline: ['Автор', 'Текст', 'Корреспондент', 'Подготовил', 'Подготовила'],
    caption: ['Фото', 'Изображение', 'Снимок', 'Иллюстрация', 'Источник фото'],
  },
};
