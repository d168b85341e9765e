import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { PairView } from '@mizan/api';
import { BriefMenu } from '@/components/brief-menu';
import { ChartSection } from '@/components/chart-section';
import { ClaimLedger } from '@/components/claim-ledger';
import { CoverageStrip } from '@/components/coverage-strip';
import { Headlines } from '@/components/headlines';
import { IndicatorPanel } from '@/components/indicator-panel';
import { LeftOut } from '@/components/left-out';
import { LocalLink } from '@/components/local-link';
import { HowSure } from '@/components/how-sure';
import { PartnerTables } from '@/components/partner-tables';
import { Section, SectionLinks } from '@/components/section';
import { SourceList } from '@/components/source-list';
import { StatedProducts } from '@/components/stated-products';
import { Timeline } from '@/components/timeline';
import { TradedGoodsOf } from '@/components/traded-goods';
import styles from '@/components/pair.module.css';
import { api } from '@/server/api';
import { PANEL_INDICATORS } from '@/server/indicator-rows';
import { inOrderOfUse, markNumbers } from '@/server/mark-numbers';
import { readPair } from '@/server/read-pair';
import { readChartChoice } from '@/server/chart-choice';

const SECTIONS = ['chart', 'said', 'happened', 'traded', 'whom', 'indicators', 'sure', 'sources'] as const;
type Props = PageProps<'/[locale]/[area]/[partner]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { pair, path } = await readPair(await params, await searchParams);
  const t = await getTranslations({ locale: pair.locale, namespace: 'pair' });
  const names = { a: pair.a.name, b: pair.b.name };
  return {
    title: t('metaTitle', names), description: t('description', names),
    alternates: { canonical: `/${pair.locale}${path}` },
    openGraph: { title: t('metaTitle', names), description: t('description', names), images: [`/charts/pair${path}.png?lang=${pair.locale}`] },
  };
}

export default async function PairPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const { pair, path } = await readPair(await params, query);
  setRequestLocale(pair.locale);
  const choice = readChartChoice(query);
  const t = await getTranslations('pair');
  const subject = { reporter: pair.a.code, partner: pair.b.code, ...(pair.asOf === undefined ? {} : { asOf: pair.asOf }) };
  const caller = await api();
  const [indicators, goods] = await Promise.all([caller.indicators.get({ ...subject, locale: pair.locale, indicator: PANEL_INDICATORS }), caller.indicators.goods({ ...subject, locale: pair.locale })]);
  const sources = inOrderOfUse(pair.sources, pair.headlines);
  const marks = markNumbers(sources);
  return (
    <article className={styles.pair}>
      <PairHead pair={pair} />
      <section aria-labelledby="headlines" className={styles.lead}>
        <h2 id="headlines" className="hidden">{t('headlines')}</h2>
        <Headlines headlines={pair.headlines} marks={marks} />
        <p className={styles.hint}><LocalLink href="/methods/headlines">{t('headlinesMethod')}</LocalLink></p>
      </section>
      <SectionLinks label={t('sections')} sections={SECTIONS.map((id) => ({ id, title: t(id) }))} />
      <Section id="chart" title={t('chart')}><ChartSection pair={pair} path={path} choice={choice} /></Section>
      <Section id="said" title={t('said')} text={t('saidText')}><ClaimLedger claims={pair.claims} pair={`${pair.a.code}-${pair.b.code}`} /></Section>
      <Section id="happened" title={t('happened')} text={t('happenedText')}><Timeline events={pair.events} pair={`${pair.a.code}-${pair.b.code}`} /></Section>
      <Section id="traded" title={t('traded')}>{goods.goods.length > 0 ? <TradedGoodsOf list={goods} from={pair.a.code} marks={marks} /> : <p className={styles.missing}>{pair.products.missing}</p>}<LeftOut omitted={goods.omitted} /><StatedProducts stated={pair.products.stated} /></Section>
      <Section id="whom" title={t('whom')}><PartnerTables tables={pair.whatElse} marks={marks} /></Section>
      <Section id="indicators" title={t('indicators')} text={t('indicatorsText', { area: pair.a.name })}><IndicatorPanel list={indicators} query={new URLSearchParams(subject).toString()} marks={marks} /></Section>
      <Section id="sure" title={t('sure')}><HowSure sure={pair.howSure} conflicts={pair.conflicts} /></Section>
      <Section id="sources" title={t('sources')}><p className={styles.hint}><LocalLink href="/methods">{t('methodsLink')}</LocalLink></p><SourceList sources={sources} marks={marks} /></Section>
    </article>
  );
}

async function PairHead({ pair }: { pair: PairView }) {
  const t = await getTranslations('pair');
  return (
    <header className={styles.head}>
      <p className="muted">{t('subject')}{pair.lastFigure && <> · {t('lastFigure', { period: pair.lastFigure.label })}</>}{pair.asOf && <> · {t('asOf', { day: pair.asOf })}</>}</p>
      <h1>{t('title', { a: pair.a.name, b: pair.b.name })}</h1>
      <BriefMenu subject={`${pair.a.code}-${pair.b.code}`} asOf={pair.asOf} />
      <h2 className="hidden">{t('coverage')}</h2>
      <CoverageStrip rows={pair.coverage} />
      <p className={styles.hint}>{t('coverageText')}</p>
    </header>
  );
}
