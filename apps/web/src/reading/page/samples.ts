/** A text made up to try the page, which says so in its first line. */
export interface Sample {
  readonly name: 'sample' | 'retelling';
  readonly text: string;
}

const en = `A made-up report, to try this page

12 November 2025

Trade between the city of Moscow and Morocco rose 73% in the first half of 2025 compared with the same period of 2024, an official of the story said.

Russia's exports to Morocco amounted to $2.3 billion in 2022 and to $1.5 billion in 2023. Morocco's exports to Russia rose about 11% in 2023. They are forecast to reach $1 billion in 2030. Morocco's imports from Russia fell by $300 million last year.

The two countries signed a memorandum in Rabat on 3 October 2025. The next session of their commission is planned for June 2026.

Read also: Tomato prices rise by 12%`;

const enAgain = `The same made-up report, told again

14 November 2025

Trade between Russia and Morocco rose 73% in the first half of 2025 compared with the same period of 2024.

Russia's exports to Morocco amounted to $1.9 billion in 2022 and to almost $1.5 billion in 2023. A memorandum was signed in Rabat in October 2025.`;

const fr = `Un compte rendu inventé, pour essayer cette page

12 novembre 2025

Les échanges entre la ville de Moscou et le Maroc ont augmenté de 73 % au premier semestre 2025 par rapport à la même période de 2024, a déclaré un responsable imaginaire.

Les exportations de la Russie vers le Maroc ont atteint 2,3 milliards de dollars en 2022 et 1,5 milliard de dollars en 2023. Les exportations du Maroc vers la Russie ont augmenté d’environ 11 % en 2023. Elles devraient atteindre 1 milliard de dollars en 2030. Les importations marocaines en provenance de Russie ont baissé de 300 millions de dollars l’an dernier.

Les deux pays ont signé un mémorandum à Rabat le 3 octobre 2025. La prochaine session de leur commission est prévue en juin 2026.

Lire aussi : Les prix des tomates en hausse de 12 %`;

const frAgain = `Le même compte rendu inventé, raconté autrement

14 novembre 2025

Les échanges entre la Russie et le Maroc ont augmenté de 73 % au premier semestre 2025 par rapport à la même période de 2024.

Les exportations de la Russie vers le Maroc ont atteint 1,9 milliard de dollars en 2022 et près de 1,5 milliard de dollars en 2023. Un mémorandum a été signé à Rabat en octobre 2025.`;

const ar = `خبر مختلق لتجربة هذه الصفحة

12 نوفمبر 2025

ارتفع حجم التبادل التجاري بين مدينة موسكو والمغرب بنسبة 73% في النصف الأول من عام 2025 مقارنة بالفترة نفسها من عام 2024، وفق مسؤول متخيل.

وبلغت صادرات روسيا إلى المغرب 2.3 مليار دولار في عام 2022 و1.5 مليار دولار في عام 2023. وارتفعت صادرات المغرب إلى روسيا بنحو 11% في عام 2023. ومن المتوقع أن تبلغ مليار دولار في عام 2030. وانخفضت واردات المغرب من روسيا بمقدار 300 مليون دولار في العام الماضي.

ووقّع البلدان مذكرة تفاهم في الرباط في 3 أكتوبر 2025. ومن المقرر عقد الدورة المقبلة للجنة المشتركة في يونيو 2026.

اقرأ أيضا: أسعار الطماطم ترتفع بنسبة 12%`;

const arAgain = `الخبر المختلق نفسه برواية أخرى

14 نوفمبر 2025

ارتفع حجم التبادل التجاري بين روسيا والمغرب بنسبة 73% في النصف الأول من عام 2025 مقارنة بالفترة نفسها من عام 2024.

وبلغت صادرات روسيا إلى المغرب 1.9 مليار دولار في عام 2022 وما يقارب 1.5 مليار دولار في عام 2023. ووُقّعت مذكرة تفاهم في الرباط في أكتوبر 2025.`;

const ru = `Вымышленная заметка, чтобы опробовать эту страницу

12 ноября 2025

Товарооборот города Москвы с Марокко вырос на 73% в первом полугодии 2025 года по сравнению с тем же периодом 2024 года, сообщил вымышленный чиновник.

Экспорт России в Марокко составил 2,3 млрд долларов в 2022 году и 1,5 млрд долларов в 2023 году. Экспорт Марокко в Россию вырос примерно на 11% в 2023 году. Ожидается, что в 2030 году он достигнет 1 млрд долларов. Импорт Марокко из России сократился на 300 млн долларов в прошлом году.

Две страны подписали меморандум в Рабате 3 октября 2025 года. Следующее заседание их комиссии запланировано на июнь 2026 года.

Читайте также: Цены на томаты выросли на 12%`;

const ruAgain = `Та же вымышленная заметка в пересказе

14 ноября 2025

Товарооборот между Россией и Марокко вырос на 73% в первом полугодии 2025 года по сравнению с тем же периодом 2024 года.

Экспорт России в Марокко составил 1,9 млрд долларов в 2022 году и почти 1,5 млрд долларов в 2023 году. Меморандум был подписан в Рабате в октябре 2025 года.`;

const both = (text: string, again: string): readonly Sample[] => [{ name: 'sample', text }, { name: 'retelling', text: again }];

/** Two texts in each language of the interface: a report, and another telling of it that changes some of its figures. */
export const SAMPLES = { en: both(en, enAgain), fr: both(fr, frAgain), ar: both(ar, arAgain), ru: both(ru, ruAgain) } as const;
