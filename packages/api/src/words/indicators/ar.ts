import type { IndicatorWords } from './words.ts';

export const ar: IndicatorWords = {
  names: {
    growth: 'التغير مقارنة بالسنة السابقة', 'compound-growth': 'معدل النمو السنوي المركب', 'trend-growth': 'النمو السنوي وفق الاتجاه (المربعات الصغرى)', share: 'حصة الشريك', 'trade-intensity': 'كثافة التجارة',
    balance: 'الميزان التجاري', 'normalised-balance': 'الميزان إلى مجموع التجارة', cover: 'نسبة تغطية الصادرات للواردات', 'openness-wits': 'الانفتاح التجاري، مجموع الصادرات والواردات إلى الناتج', 'openness-unctad': 'الانفتاح التجاري، متوسط الصادرات والواردات إلى الناتج',
    hhi: 'التركز (هيرفندال – هيرشمان)', 'hhi-normalised': 'التركز مردودًا إلى 0 عند تساوي الحصص', 'hhi-unctad': 'مؤشر التركز لدى الأونكتاد', diversification: 'التنوع مقارنة بالعالم (الأونكتاد)',
    complementarity: 'التكامل مع واردات الشريك', 'grubel-lloyd': 'التجارة داخل الصناعة (غروبل – لويد)', 'grubel-lloyd-adjusted': 'التجارة داخل الصناعة، معدلة بحسب اختلال الميزان',
    'extensive-margin': 'الهامش الموسع (هاملز – كلينو)', 'intensive-margin': 'الهامش المكثف (هاملز – كلينو)', eci: 'مؤشر التعقيد الاقتصادي', contribution: 'المساهمة في النمو بحسب الفصل',
    rca: 'الميزة النسبية الظاهرة (بالاسا)', lafay: 'مؤشر لافاي', pci: 'مؤشر تعقيد المنتج',
  },
  flows: { exports: 'الصادرات', imports: 'الواردات', both: 'الاتجاهان' },
  reasons: {
    missing: 'لا رقم', confidential: 'بيانات سرية', 'not-released': 'لم يُنشر', suspended: 'النشر معلق', 'base-missing': 'لا رقم للمقارنة', 'base-zero': 'الأساس صفر', 'base-negative': 'الأساس سالب',
    'sign-change': 'تتغير الإشارة', 'no-total': 'لا مجموع محمّل', 'total-zero': 'المجموع صفر', 'part-negative': 'أحد الأجزاء سالب', 'one-side-missing': 'أحد الطرفين غائب', 'different-unit': 'تختلف الوحدات', 'different-span': 'الفترات ليست سنوات كاملة',
    'not-positive': 'إحدى القيم صفر أو أقل', 'too-short': 'السنوات قليلة جدًا', 'too-few-lines': 'البنود أقل من المنتجات', 'single-line': 'بند واحد لا يوصف بالتركز ولا بالتوزع', constant: 'لا تختلف البلدان', 'not-unique': 'النتيجة ليست وحيدة',
    'gdp-not-loaded': 'لا ناتج محلي إجمالي محمّل', 'goods-not-loaded': 'لا أرقام بحسب المنتج محمّلة', 'part-of-goods': 'لا يضم الإصدار إلا بعض الفصول', 'part-of-world': 'يضم الإصدار مصدّرين أقل من أن يمثلوا العالم', 'mixed-editions': 'يخلط الإصدار طبعات مختلفة من التصنيف',
  },
  otherReason: (code) => `يتعذر الحساب (${code})`,
  convention: {
    lines: (lines, level) => `${lines} من ${level}`, active: (active, lines, level) => `تجارة في ${active} من أصل ${lines} من ${level}`, level: (edition, digits) => `${digits === 'headings' ? 'البنود الرئيسية' : 'البنود الفرعية'} في ${edition}`,
    exporters: (count) => `عدد مصدّري العالم ${count}`, worldWith: 'والبلد منهم', years: (count) => `عدد السنوات ${count}`, points: (count) => `السنوات ذات الأرقام ${count}`, sample: 'الانحراف المعياري للعينة',
    mixed: (exports, imports) => `الصادرات ${exports}، الواردات ${imports}`, gdp: (release) => `الناتج من ${release}`,
  },
  deviations: (number) => `${number} انحراف معياري`,
};
