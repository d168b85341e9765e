import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import type { AreaDetail } from '@mizan/api';
import { BriefMenu } from '@/components/brief-menu';
import { IndicatorPanel } from '@/components/indicator-panel';
import { LeftOut } from '@/components/left-out';
import { LocalLink } from '@/components/local-link';
import { PartnerTables } from '@/components/partner-tables';
import { Section, SectionLinks } from '@/components/section';
import { SourceList } from '@/components/source-list';
import { TradedGoodsOf } from '@/components/traded-goods';
import { permanentRedirect } from '@/i18n/navigation';
import { api } from '@/server/api';
import { PANEL_INDICATORS } from '@/server/indicator-rows';
import { markNumbers } from '@/server/mark-numbers';
import { notFoundIfUnknown } from '@/server/problems';
import list from '@/components/list.module.css';
import styles from '@/components/pair.module.css';

type Props = PageProps<'/[locale]/[area]'>;

const read = cache(async (area: string, locale: Locale) => (await api()).areas.get({ area, locale }).catch(notFoundIfUnknown));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { area, locale } = await params;
  const t = await getTranslations({ locale: locale as Locale, namespace: 'area' });
  const { name } = (await read(decodeURIComponent(area), locale as Locale)).area;
  return { title: name, description: t('text', { area: name }) };
}

/** An area's profile: with whom it trades, what, how that is to be read, and the way to its pairs. */
export default async function AreaPage({ params }: Props) {
  const { area, locale } = await params;
  setRequestLocale(locale as Locale);
  const view = await read(decodeURIComponent(area), locale as Locale);
  if (view.area.code !== area) permanentRedirect({ href: `/${view.area.code}`, locale: locale as Locale });
  const t = await getTranslations('area');
  const { code, name } = view.area;
  const marks = markNumbers(view.sources);
  const traded = view.whom.length > 0 && code !== 'WORLD' ? await readTrade(code, locale as Locale) : undefined;
  const sections = [...(traded ? (['whom', 'traded', 'indicators'] as const) : []), 'pairs' as const, ...(view.sources.length > 0 ? (['sources'] as const) : [])];
  return (
    <article className={styles.pair}>
      <header className={styles.head}>
        <p className="muted">{t('subject')}{view.lastFigure && <> · {t('lastFigure', { period: view.lastFigure.label })}</>}</p>
        <h1>{name}</h1>
        <p className={list.text}>{t('text', { area: name })}</p>
        {code !== 'WORLD' && <BriefMenu subject={code} />}
      </header>
      <SectionLinks label={t('sections')} sections={sections.map((id) => ({ id, title: t(id) }))} />
      {traded && <>
        <Section id="whom" title={t('whom')}><PartnerTables tables={view.whom} marks={marks} /></Section>
        <Section id="traded" title={t('traded')}>{traded.goods.goods.length > 0 ? <TradedGoodsOf list={traded.goods} from={code} marks={marks} /> : <p className={styles.missing}>{t('noGoods', { area: name })}</p>}<LeftOut omitted={traded.goods.omitted} /></Section>
        <Section id="indicators" title={t('indicators')} text={t('indicatorsText')}><IndicatorPanel list={traded.indicators} query={`reporter=${code}`} marks={marks} /></Section>
      </>}
      <Section id="pairs" title={t('pairs')}>
        {view.partners.length === 0 ? <p>{t('none', { area: name })}</p> : <Pairs area={view.area} partners={view.partners.slice(0, PAIRS_FIRST)} />}
        {view.partners.length > PAIRS_FIRST && <details><summary>{t('morePairs', { count: view.partners.length - PAIRS_FIRST })}</summary><Pairs area={view.area} partners={view.partners.slice(PAIRS_FIRST)} /></details>}
      </Section>
      {view.sources.length > 0 && <Section id="sources" title={t('sources')}><p className={styles.hint}><LocalLink href="/methods">{t('methodsLink')}</LocalLink></p><SourceList sources={view.sources} marks={marks} /></Section>}
    </article>
  );
}

/** Pairs named at once; the others open. */
const PAIRS_FIRST = 24;

function Pairs({ area, partners }: Pick<AreaDetail, 'area' | 'partners'>) {
  return <ul className={styles.partners}>{partners.map((partner) => <li key={partner.code}><LocalLink href={`/${area.code}/${partner.code}`}>{area.name} ↔ {partner.label}</LocalLink></li>)}</ul>;
}

async function readTrade(reporter: string, locale: Locale) {
  const { indicators: ask } = await api();
  const [indicators, goods] = await Promise.all([ask.get({ reporter, locale, indicator: PANEL_INDICATORS }), ask.goods({ reporter, locale })]);
  return { indicators, goods };
}
