import type { IndicatorWords } from './words.ts';

export const ru: IndicatorWords = {
  names: {
    growth: 'Изменение к предыдущему году', 'compound-growth': 'Среднегодовой темп роста (сложный)', 'trend-growth': 'Годовой рост по тренду (наименьшие квадраты)', share: 'Доля партнёра', 'trade-intensity': 'Интенсивность торговли',
    balance: 'Сальдо', 'normalised-balance': 'Сальдо к обороту, (X − M)/(X + M)', cover: 'Покрытие импорта экспортом', 'openness-wits': 'Открытость, (X + M)/ВВП', 'openness-unctad': 'Открытость, среднее X и M к ВВП',
    hhi: 'Концентрация (Херфиндаль — Хиршман)', 'hhi-normalised': 'Концентрация, приведённая к 0 при равных долях', 'hhi-unctad': 'Индекс концентрации ЮНКТАД', diversification: 'Диверсификация относительно мира (ЮНКТАД)',
    complementarity: 'Взаимодополняемость с импортом партнёра', 'grubel-lloyd': 'Внутриотраслевая торговля (Грубель — Ллойд)', 'grubel-lloyd-adjusted': 'Внутриотраслевая торговля с поправкой на дисбаланс',
    'extensive-margin': 'Экстенсивная граница (Хаммельс — Кленоу)', 'intensive-margin': 'Интенсивная граница (Хаммельс — Кленоу)', eci: 'Экономическая сложность (ECI)', contribution: 'Вклад в рост по группам товаров',
    rca: 'Выявленное сравнительное преимущество (Баласса)', lafay: 'Индекс Лафэ', pci: 'Сложность товара (PCI)',
  },
  flows: { exports: 'экспорт', imports: 'импорт', both: 'оба направления' },
  reasons: {
    missing: 'нет данных', confidential: 'конфиденциально', 'not-released': 'не опубликовано', suspended: 'публикация приостановлена', 'base-missing': 'не с чем сравнить', 'base-zero': 'база равна нулю', 'base-negative': 'база отрицательна',
    'sign-change': 'меняется знак', 'no-total': 'итог не загружен', 'total-zero': 'итог равен нулю', 'part-negative': 'одна из частей отрицательна', 'one-side-missing': 'нет одной из сторон', 'different-unit': 'единицы различаются', 'different-span': 'периоды не целые годы',
    'not-positive': 'есть значение не выше нуля', 'too-short': 'слишком мало лет', 'too-few-lines': 'строк меньше, чем товаров', 'single-line': 'одна строка не бывает ни сосредоточена, ни распределена', constant: 'страны не различаются', 'not-unique': 'результат не единственный',
    'gdp-not-loaded': 'валовой внутренний продукт не загружен', 'goods-not-loaded': 'данные по товарам не загружены', 'part-of-goods': 'в выпуске лишь часть групп товаров', 'part-of-world': 'в выпуске слишком мало экспортёров, чтобы считать их миром', 'mixed-editions': 'в выпуске смешаны редакции классификации',
  },
  otherReason: (code) => `вычислить нельзя (${code})`,
  convention: {
    lines: (lines, level) => `${lines}, ${level}`, active: (active, lines, level) => `торговля в ${active} из ${lines}, ${level}`, level: (edition, digits) => `${digits === 'headings' ? 'товарные позиции' : 'субпозиции'} ${edition}`,
    exporters: (count) => `экспортёров в мире: ${count}`, worldWith: 'включая страну', years: (count) => `промежуток в годах: ${count}`, points: (count) => `лет с данными: ${count}`, sample: 'стандартное отклонение выборки',
    mixed: (exports, imports) => `экспорт ${exports}, импорт ${imports}`, gdp: (release) => `ВВП из ${release}`,
  },
  deviations: (number) => `${number} ст. откл.`,
};
