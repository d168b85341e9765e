import { useTranslations } from 'next-intl';
import type { SourceView } from '@mizan/api';
import { LocalLink } from './local-link';
import styles from './sources.module.css';

/** Every source of a page: datasets in full, publications in a list that opens. */
export function SourceList({ sources, marks }: { sources: readonly SourceView[]; marks: ReadonlyMap<string, number> }) {
  const t = useTranslations('source');
  const datasets = sources.filter((source) => source.type === 'dataset');
  const publications = sources.filter((source) => source.type !== 'dataset').sort((x, y) => (y.published?.latest ?? '').localeCompare(x.published?.latest ?? ''));
  return (
    <>
      <h3 className={styles.kind}>{t('datasets')}</h3>
      <ol className={styles.list}>{datasets.map((source) => <DatasetEntry key={source.id} source={source} mark={marks.get(source.id)} />)}</ol>
      {publications.length > 0 && <details className={styles.publications}>
        <summary>{t('publications')} ({publications.length})</summary>
        <p className="muted">{t('publicationsText')}</p>
        <ul className={styles.columns}>{publications.map((source) => <PublicationEntry key={source.id} source={source} />)}</ul>
      </details>}
    </>
  );
}

function DatasetEntry({ source, mark }: { source: SourceView; mark: number | undefined }) {
  const t = useTranslations('source');
  return (
    <li id={`source-${mark}`} className={styles.entry}>
      <p><span className={styles.mark}>{mark}</span> <LocalLink href={source.href}>{source.publisher}</LocalLink>{source.title && <>: <cite>{source.title}</cite></>}</p>
      <p className="muted">{t('licence')} – {source.licence.url ? <a href={source.licence.url}>{source.licence.label}</a> : source.licence.label} · {t('redistribution')} – {t(`redistributionOf.${source.redistribution}`)}</p>
      {source.vintages.map((vintage) => <p key={vintage.id} className="muted">{t('vintage')}: <bdi>{vintage.id}</bdi>, {t('rows', { count: vintage.rows })}, <bdi>{vintage.firstPeriod}–{vintage.lastPeriod}</bdi>{vintage.retrieved && <>, {t('retrieved')}: <bdi>{vintage.retrieved}</bdi></>}</p>)}
      {source.release && <p className="muted">{source.release}</p>}
    </li>
  );
}

/** One line a publication: there are hundreds, and each has its page. */
function PublicationEntry({ source }: { source: SourceView }) {
  return <li><LocalLink href={source.href}>{source.publisher}</LocalLink>{` ${source.published?.label ?? '…'}, ${source.language.label}`}</li>;
}
