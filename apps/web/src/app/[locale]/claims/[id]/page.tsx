import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { BriefMenu } from '@/components/brief-menu';
import { PublicationList } from '@/components/publication-list';
import { ScopeBadges } from '@/components/scope-badges';
import { VerdictBadge } from '@/components/verdict-badge';
import { LocalLink } from '@/components/local-link';
import { api } from '@/server/api';
import { notFoundIfUnknown } from '@/server/problems';
import ledger from '@/components/ledger.module.css';
import styles from '@/components/list.module.css';

type Props = PageProps<'/[locale]/claims/[id]'>;

const read = cache(async (id: string, locale: Locale) => (await api()).claims.get({ id, locale }).catch(notFoundIfUnknown));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale } = await params;
  const view = await read(id, locale as Locale);
  return { title: view.valueLabel ?? view.kind.label, description: `${view.sentence} ${view.statedBySentence}` };
}

export default async function ClaimPage({ params }: Props) {
  const { id, locale } = await params;
  setRequestLocale(locale as Locale);
  const t = await getTranslations('claim');
  const view = await read(id, locale as Locale);
  const figures = view.check.comparisons.filter((comparison) => comparison.against === 'observations');
  const surfaces = [view.scope.reporter, view.scope.partner].flatMap((side) => (side.surface ? [t('surface', { surface: side.surface })] : []));
  return (
    <article className={styles.detail}>
      <p className="muted">{view.metric.label} · {view.kind.label} · {view.status.label}</p>
      <h1 className={styles.big}><span className={ledger.diamond} aria-hidden="true">◇</span><bdi>{view.valueLabel ?? view.kind.label}</bdi></h1>
      <p className={styles.lede}>{view.sentence}</p>
      <p>{view.statedBySentence}</p>
      <BriefMenu subject={`claims/${view.id}`} />
      {view.rank !== 'normal' && <p className="muted">{t(view.rank)}</p>}
      <dl className={styles.record}>
        <dt>{t('scope')}</dt><dd><ScopeBadges scope={view.scope} /> <span className="muted">{surfaces.join(', ')}</span></dd>
        <dt>{t('period')}</dt><dd>{view.period.label}{view.basePeriod && t('comparedWith', { period: view.basePeriod.label })}</dd>
        {view.interval && <><dt><LocalLink href="/methods/intervals">{t('interval')}</LocalLink></dt><dd><bdi>{view.interval.label}</bdi></dd></>}
        <dt><LocalLink href="/methods/claim-check">{t('check')}</LocalLink></dt><dd><VerdictBadge verdict={view.check.verdict} /><br />{view.check.sentence}</dd>
      </dl>
      {!view.levelKnown && <p className="muted" style={{ marginBlockStart: '0.75rem' }}>{t('noLevel')}</p>}
      {figures.length > 0 && (
        <section aria-labelledby="compared">
          <h2 id="compared">{t('comparedFigures')}</h2>
          <ul className={styles.rows}>{figures.map((comparison) => <li key={`${comparison.reference.id}-${comparison.sentence}`}><VerdictBadge verdict={comparison.verdict} /> {comparison.sentence} <LocalLink href={comparison.reference.href}>{comparison.reference.label}</LocalLink>{comparison.vintage && <span className="muted"> <bdi>{comparison.vintage}</bdi></span>}</li>)}</ul>
        </section>
      )}
      {view.beside.length > 0 && (
        <section aria-labelledby="beside">
          <h2 id="beside">{t('beside')}</h2>
          <ul className={styles.rows}>{view.beside.map((other) => <li key={other.claim.id}><p><LocalLink href={other.claim.href}>{other.sentence}</LocalLink></p><p className={ledger.badges}><ScopeBadges scope={other.scope} /> <VerdictBadge verdict={other.verdict} /></p><p>{other.why}</p></li>)}</ul>
        </section>
      )}
      <section aria-labelledby="printed">
        <h2 id="printed">{t('publications')}</h2>
        {!view.firstPublicationSeen && <p className="muted">{t('firstUnseen')}</p>}
        <PublicationList publications={view.publications} says />
      </section>
      {view.alteredCopies.length > 0 && (
        <section aria-labelledby="altered">
          <h2 id="altered">{t('altered')}</h2>
          <PublicationList publications={view.alteredCopies} says />
        </section>
      )}
      {view.conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">{t('conflicts')}</h2>
          <ul>{view.conflicts.map((conflict) => <li key={conflict.id}><LocalLink href={conflict.href}>{conflict.label}</LocalLink></li>)}</ul>
        </section>
      )}
      {view.note && <section aria-labelledby="note"><h2 id="note">{t('note')}</h2><p lang="en" dir="ltr">{view.note}</p></section>}
    </article>
  );
}
