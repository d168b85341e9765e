import { beforeAll, expect, test } from 'vitest';
import { createNewsReader, type NewsReader } from '../read-article.ts';

let reader: NewsReader;
beforeAll(async () => { reader = await createNewsReader(); });

/** Synthetic sentences: what an amount comes to, in which currency. */
test.each([
  ['Exports from Kenya came to Sh31.4 billion in 2024.', 31.4e9, 'KES'],
  ['India’s exports came to 3,400 crore rupees in 2024.', 34e9, 'INR'],
  ['Vietnam’s exports reached 90 trillion dong in 2024.', 90e12, 'VND'],
  ['Hungary’s imports reached 900 billion forints in 2024.', 900e9, 'HUF'],
  ['Les exportations du Sénégal ont atteint 312 milliards de francs CFA en 2024.', 312e9, 'XOF'],
  ['Les importations du Maroc ont atteint 12,9 MMDH en 2024.', 12.9e9, 'MAD'],
  ['Kasachstans Ausfuhren erreichten 2024 rund 400 Milliarden Tenge.', 400e9, 'KZT'],
  ['De uitvoer van Ghana bedroeg in 2024 80 miljard cedi.', 80e9, 'GHS'],
  ['Las exportaciones de México sumaron mil 320 millones de pesos en 2024.', 1320e6, 'MXN'],
  ['Las importaciones de México sumaron 12 mil 300 mdp en 2024.', 12_300e6, 'MXN'],
  ['Экспорт России в Китай составил 6 млрд 340 млн долларов в 2024 году.', 6340e6, 'USD'],
  ['Импорт Казахстана составил 40 миллиардов тенге в 2024 году.', 40e9, 'KZT'],
  ['بلغت صادرات الأردن 96 مليون دينار أردني في 2024.', 96e6, 'JOD'],
  ['Morocco’s exports to Spain came to three hundred and twenty million euros in 2024.', 320e6, 'EUR'],
  ['Les exportations du Maroc ont atteint quatre-vingt-trois millions d’euros en 2024.', 83e6, 'EUR'],
  ['Die Exporte Marokkos erreichten 2024 siebenunddreißig Millionen Euro.', 37e6, 'EUR'],
  ['De uitvoer van Marokko bedroeg in 2024 tweeëntwintig miljoen euro.', 22e6, 'EUR'],
  ['Las exportaciones de Marruecos sumaron doscientos cincuenta millones de euros en 2024.', 250e6, 'EUR'],
  ['Экспорт Сербии в 2024 году составил миллиард с четвертью евро.', 1.25e9, 'EUR'],
  ['بلغت صادرات مصر أربعة مليارات ومائتي مليون دولار سنة 2012.', 4.2e9, 'USD'],
  ['بلغت واردات مصر مليارين ونصف مليار دولار سنة 2012.', 2.5e9, 'USD'],
  ['بلغت واردات لبنان مليارا و377 مليون دولار سنة 2010.', 1377e6, 'USD'],
  ['بلغت صادرات إيران 4 مليارات و854 مليونا و992 ألف دولار سنة 2020.', 4_854_992_000, 'USD'],
  ['Les achats algériens ont atteint 1.376 milliards de dollars en 2017.', 1.376e9, 'USD'],
  ['De Nederlandse uitvoer bedroeg in 2017 € 92 miljard.', 92e9, 'EUR'],
])('%s', (sentence, value, unit) => {
  expect(reader.read(sentence).claims.map((claim) => [claim.value, claim.unit])).toEqual([[value, unit]]);
});
