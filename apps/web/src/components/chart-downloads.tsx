import { getLocale, getTranslations } from 'next-intl/server';
import type { PairView } from '@mizan/api';
import { chartQuery, type ChartChoice } from '@/server/chart-choice';
import { siteAddress } from '@/server/site-address';
import styles from './chart.module.css';

/** Everything one can take away: the figures, the picture, a citation that names the data version, a linked picture. */
export async function ChartDownloads({ pair, path, choice, title }: { pair: PairView; path: string; choice: ChartChoice; title: string }) {
  const [t, locale, site] = [await getTranslations('chart'), await getLocale(), await siteAddress()];
  const between = `reporter=${pair.a.code},${pair.b.code}&partner=${pair.a.code},${pair.b.code}${choice.asOf ? `&asOf=${choice.asOf}` : ''}`;
  const image = (format: string) => `/charts/pair${path}.${format}?${new URLSearchParams({ lang: locale, ...chartQuery(choice) })}`;
  const query = new URLSearchParams(chartQuery(choice)).toString();
  const page = `${site}/${locale}${path}${query && `?${query}`}`;
  return (
    <div className={`${styles.downloads} screen-only`}>
      <p><span className="muted">{t('download')} · {t('series')}</span> <a href={`/api/v1/series.csv?${between}`} download>CSV</a> <a href={`/api/v1/series.json?${between}`} download>JSON</a></p>
      <p><span className="muted">{t('download')} · {t('image')}</span> <a href={image('svg')} download>SVG</a> <a href={image('png')} download>PNG</a></p>
      <details><summary>{t('cite')}</summary><p className={styles.copy}>{t('citeText', { title, version: pair.version.slice(0, 12), address: page })}</p></details>
      <details><summary>{t('embed')}</summary><p className="muted">{t('embedText')}</p><pre className={styles.copy} dir="ltr" tabIndex={0}>{`<a href="${page}"><img src="${site}${image('svg')}" alt="${title}"></a>`}</pre></details>
    </div>
  );
}
