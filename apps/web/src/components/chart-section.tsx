import { getLocale, getTranslations } from 'next-intl/server';
import type { PairView } from '@mizan/api';
import { CHART_VIEWS, type ChartSpec } from '@mizan/charts';
import { Link } from '@/i18n/navigation';
import type { InterfaceLocale } from '@/i18n/routing';
import { api } from '@/server/api';
import { canBeLog, chartQuery, type ChartChoice } from '@/server/chart-choice';
import { drawChart } from '@/server/draw-chart';
import { ChartDownloads } from './chart-downloads';
import { ChartIsland } from './chart-island';
import { ChartTable } from './chart-table';
import styles from './chart.module.css';

/** Drawn twice, so that letters keep their size on a phone; only one is ever shown. The narrow one has no links: its marks are too small to touch, and the timeline and the ledger have them. */
const SIZES = { wide: { width: 1040, height: 560 }, narrow: { width: 380, height: 520 } } as const;

export async function ChartSection({ pair, path, choice }: { pair: PairView; path: string; choice: ChartChoice }) {
  const locale = (await getLocale()) as InterfaceLocale;
  const t = await getTranslations('chart');
  const chart = { a: pair.a.code, b: pair.b.code, locale, ...choice };
  const spec = await (await api()).pair.chart(chart);
  return (
    <>
      <ViewTabs path={path} choice={choice} />
      {choice.view === 'index' && <BaseYear pair={pair} choice={choice} />}
      <figure className={styles.figure} aria-labelledby="chart-caption">
        <figcaption id="chart-caption" className="hidden">{spec.title}. {spec.unitLabel}</figcaption>
        <ChartIsland chart={chart} sizes={SIZES} instructions={t('explore')}>
          {(['wide', 'narrow'] as const).map((size) => (
            <div key={size} className={styles[size]} dangerouslySetInnerHTML={{ __html: drawChart(spec, { ...SIZES[size], theme: 'auto', prefix: size, links: size === 'wide' }) }} />
          ))}
        </ChartIsland>
      </figure>
      <TableView spec={spec} title={t('table')} period={t('period')} />
      <ChartDownloads pair={pair} path={path} choice={choice} title={spec.title} />
    </>
  );
}

function TableView({ spec, title, period }: { spec: ChartSpec; title: string; period: string }) {
  return (
    <details className={styles.details}>
      <summary>{title}</summary>
      <ChartTable spec={spec} periodLabel={period} />
    </details>
  );
}

async function ViewTabs({ path, choice }: { path: string; choice: ChartChoice }) {
  const t = await getTranslations('chart');
  return (
    <div className={`${styles.controls} screen-only`}>
      <nav aria-label={t('views')}>
        <ul className={styles.tabs}>
          {CHART_VIEWS.map((view) => (
            <li key={view}>
              <Link href={{ pathname: path, query: chartQuery({ ...choice, view }) }} scroll={false} aria-current={view === choice.view ? 'true' : undefined}>{t(`view.${view}`)}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {canBeLog(choice.view) && (
        <nav aria-label={t('scale')}>
          <ul className={styles.tabs}>
            {(['linear', 'log'] as const).map((scale) => (
              <li key={scale}>
                <Link href={{ pathname: path, query: chartQuery({ ...choice, scale }) }} scroll={false} aria-current={scale === choice.scale ? 'true' : undefined}>{t(scale)}</Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

/** Which year is 100; a form, so that it works without script. */
async function BaseYear({ pair, choice }: { pair: PairView; choice: ChartChoice }) {
  const t = await getTranslations('chart');
  const years = [...new Set(pair.series.flatMap((series) => series.points.flatMap(({ period, value }) => (/^\d{4}$/.test(period) && value !== null && Number(value) > 0 ? [period] : []))))].sort();
  return (
    <form className={`${styles.base} screen-only`}>
      {Object.entries(chartQuery({ ...choice, base: '' })).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <label>{t('base')} <select name="base" defaultValue={choice.base ?? ''}><option value="">{t('baseOwn')}</option>{years.map((year) => <option key={year}>{year}</option>)}</select></label>
      <button type="submit">{t('show')}</button>
    </form>
  );
}
