import { sparklineShape, type SparklinePoint } from '@mizan/charts/svg';
import styles from './indicators.module.css';

const SIZE = { width: 84, height: 22 } as const;

/** A line the size of a word beside its number, which says the same: for the eye alone. */
export function Sparkline({ points, flow }: { points: readonly SparklinePoint[]; flow: 'exports' | 'imports' | 'both' }) {
  if (points.filter(({ value }) => value !== null).length < 2) return null;
  const { path, last, zero } = sparklineShape(points, SIZE);
  return (
    <svg className={styles.spark} data-flow={flow} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <path className={styles.zero} d={`M0,${zero}H${SIZE.width}`} /><path d={path} />{last && <circle cx={last.x} cy={last.y} r="2" />}
    </svg>
  );
}
