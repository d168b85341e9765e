import { useTranslations } from 'next-intl';
import type { IndicatorList, IndicatorView } from '@mizan/api';
import { gatherByRelease, rowsOf, type IndicatorRow, type ReleaseIndicators } from '@/server/indicator-rows';
import { LeftOut } from './left-out';
import { LocalLink } from './local-link';
import { Sparkline } from './sparkline';
import styles from './indicators.module.css';

/** Indicators over time, a table for each release, the newest open; every number leads to the page that says how it is made. */
export function IndicatorPanel({ list, query, marks }: { list: IndicatorList; query: string; marks: ReadonlyMap<string, number> }) {
  const t = useTranslations('indicators');
  const [newest, ...older] = gatherByRelease(list.indicators);
  return (
    <>
      {newest === undefined ? <p>{t('none')}</p> : <Release release={newest} marks={marks} />}
      {older.map((release) => (
        <details key={release.key} className={styles.older}>
          <summary>{t('of', { publisher: release.publisher, release: release.key, period: release.lastPeriod })}</summary>
          <Release release={release} marks={marks} />
        </details>
      ))}
      {list.lacking.length > 0 && <ul className={styles.lacking}>{list.lacking.map(({ reason, label, indicators }) => <li key={reason}>{t('lacking', { indicators: indicators.map((one) => one.label).join(' · '), reason: label })}</li>)}</ul>}
      <LeftOut omitted={list.omitted} />
      <p className={styles.downloads}><a href={`/api/v1/indicators.json?${query}`} download>{t('download')}</a> · <LocalLink href="/methods/indicators">{t('method')}</LocalLink></p>
    </>
  );
}

function Release({ release, marks }: { release: ReleaseIndicators; marks: ReadonlyMap<string, number> }) {
  const t = useTranslations('indicators');
  const mark = marks.get(release.source);
  const title = t('caption', { publisher: release.publisher, release: `${release.dataflow}/${release.vintage}` });
  return (
    <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.panel}>
        <caption>{title} {mark !== undefined && <a href={`#source-${mark}`} aria-label={`[${mark}]`}><sup>{mark}</sup></a>}</caption>
        <thead><tr><th scope="col">{t('indicator')}</th><th scope="col">{t('exports')}</th><th scope="col">{t('imports')}</th></tr></thead>
        <tbody>{rowsOf(release.indicators).map((row) => <Row key={row.code} row={row} />)}</tbody>
      </table>
    </div>
  );
}

function Row({ row }: { row: IndicatorRow }) {
  return (
    <tr>
      <th scope="row">{row.label}{row.convention && <small>{row.convention}</small>}</th>
      {row.both ? <td colSpan={2} className={styles.both}><Figure view={row.both} /></td> : <><td>{row.exports && <Figure view={row.exports} />}</td><td>{row.imports && <Figure view={row.imports} />}</td></>}
    </tr>
  );
}

/** The last number, or why there is none, over its line through time. */
function Figure({ view }: { view: IndicatorView }) {
  const t = useTranslations('indicators');
  const last = view.points.findLast(({ value }) => value !== null) ?? view.points.at(-1);
  if (last === undefined || view.lastPeriod === null) return null;
  if (last.value === null) return <span className={styles.reason}><LocalLink href={`/methods/${view.method}`}>{last.label}</LocalLink></span>;
  return (
    <span className={styles.figure}>
      <Sparkline points={view.points.map(({ period, value }) => ({ period, value: value === null ? null : Number(value) }))} flow={view.flow.code} />
      <span><LocalLink href={`/methods/${view.method}`} className={styles.number}>{last.label}</LocalLink> <small><bdi>{last.basePeriod === undefined ? view.lastPeriod.label : t('span', { from: last.basePeriod, to: view.lastPeriod.label })}</bdi>{view.lastInterval && <> · {t('interval', { interval: view.lastInterval })}</>}</small></span>
    </span>
  );
}
