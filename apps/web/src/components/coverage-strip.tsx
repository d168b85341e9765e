import type { CoverageRow } from '@mizan/api';
import { useTranslations } from 'next-intl';
import { LocalLink } from './local-link';
import { runsOf } from '@/server/coverage-runs';
import styles from './coverage.module.css';

/** One row a source, one cell a year; neighbouring years in the same state are one labelled run. */
export function CoverageStrip({ rows }: { rows: readonly CoverageRow[] }) {
  const t = useTranslations('state');
  const years = rows[0]?.cells.map((cell) => cell.year) ?? [];
  if (years.length === 0) return null;
  return (
    <div className={styles.strip} style={{ '--years': years.length } as React.CSSProperties}>
      {rows.map((row) => (
        <div key={`${row.source}-${row.reporter?.code ?? ''}`} className={styles.row}>
          <LocalLink className={styles.source} href={row.href}>{row.label}{row.reporter && <span className="muted"> · {row.reporter.label}</span>}</LocalLink>
          <ol className={styles.cells} dir="ltr">
            {runsOf(row.cells).map((run) => (
              <li key={run.from} className={styles[run.state]} style={{ gridColumn: `span ${run.years}` }} title={run.note}>
                <span className={run.years >= 6 ? styles.word : 'hidden'}><bdi>{t(run.state)}</bdi><span className="hidden"> {run.from === run.to ? run.from : `${run.from}–${run.to}`}. {run.note}</span></span>
              </li>
            ))}
          </ol>
        </div>
      ))}
      <div className={styles.axis} dir="ltr" aria-hidden="true">{years.filter((year) => year % 5 === 0).map((year) => <span key={year} style={{ gridColumnStart: year - years[0]! + 1 }}>{year}</span>)}</div>
    </div>
  );
}
