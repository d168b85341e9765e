import type { Language } from '../../grammar/language.ts';
import { cues } from './cues/index.ts';
import { events } from './events.ts';
import { goods } from './goods.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { relations } from './relations.ts';
import { speech } from './speech.ts';
import { times } from './times.ts';

export const arabic: Language = {
  code: 'ar',
  abbreviations: 'د أ م ص',
  numbers,
  times,
  places,
  relations,
  speech,
  events,
  goods,
  cues,
  traits: { capitals: 'none', verb: 'first', articles: true, cases: false, dual: true, changeWithoutBy: false, unitsFirst: true },
  regions: {
    teaser: [
      'المزيد من الأخبار',
      'المزيد عن',
      'المزيد حول',
      'شاهد الفيديو',
      'اقرأ غدا',
      'غدا:',
      'في العدد القادم',
      'في العدد المقبل',
      'قريبا:',
      'ترقبوا',
      'موضوعات ذات صلة',
      'أخبار متعلقة',
      'إقرأ أيضاً',
      'اقرأ أيضا',
      'اقرأ أيضًا',
      'اقرأ المزيد',
      'اقرأ أيضاً',
      'شاهد أيضا',
      'مواضيع ذات صلة',
      'ذات صلة',
      'مقالات ذات صلة',
      'المزيد:',
      'إقرأ أيضا',
      'قد يهمك',
      'قد يعجبك',
      'الأكثر قراءة',
      'أخبار ذات صلة',
      'موضوعات متعلقة',
      'طالع أيضا',
      'أخبار أخرى',
      'شاهد:',
    ],
    furniture: [
      '©',
      'جميع الحقوق محفوظة',
      'حقوق النشر',
      'شارك',
      'اشترك',
      'تابعنا',
      'اتصل بنا',
      'إعلان',
      'تعليقات',
      'الرئيسية',
      'وسوم',
      'القائمة',
      'طباعة',
    ],
    byline: ['بقلم', 'كتب', 'كتبت', 'إعداد', 'المحرر', 'الكاتب'],
    caption: ['صورة', 'الصورة', 'تصوير', 'مصدر الصورة', 'المصدر'],
  },
};
