import type { ChartSpec } from '@mizan/charts';
import styles from './chart.module.css';

/** The chart as a table: one row a period, one column a line, absences in their own words. */
export function ChartTable({ spec, periodLabel }: { spec: ChartSpec; periodLabel: string }) {
  const periods = new Map(spec.lines.flatMap((line) => line.points.map((point) => [point.period, point] as const)));
  const rows = [...periods.values()].sort((p, q) => p.x - q.x);
  if (rows.length === 0) return <p>{spec.empty}</p>;
  const cells = spec.lines.map((line) => new Map(line.points.map((point) => [point.period, point.cellLabel])));
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={spec.title}>
      <table className={styles.table}>
        <caption className="hidden">{spec.title}. {spec.unitLabel}</caption>
        <thead><tr><th scope="col">{periodLabel}</th>{spec.lines.map((line) => <th key={line.id} scope="col">{line.label}<span className={styles.source}>{line.source}</span></th>)}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.period}><th scope="row">{row.periodLabel}</th>{spec.lines.map((line, i) => <td key={line.id}>{cells[i]?.get(row.period) ?? ''}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
