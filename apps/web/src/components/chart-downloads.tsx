import { getLocale, getTranslations } from 'next-intl/server';
import { downloadAddress, type PairView } from '@mizan/api';
import { chartQuery, type ChartChoice } from '@/server/chart-choice';
import { siteAddress } from '@/server/site-address';
import { LocalLink } from './local-link';
import { ReproductionPopover } from './reproduction';
import styles from './chart.module.css';

/** The page that says how the numbers of a view are made. */
const METHODS: Readonly<Record<ChartChoice['view'], string>> = { value: 'chart-reading', growth: 'growth', index: 'index-numbers', balance: 'balance', share: 'share', mirror: 'mirror-gap' };

/** Everything one can take away: the figures, the picture, a citation that names the data version, a linked picture, programs that compute the same. */
export async function ChartDownloads({ pair, path, choice, title }: { pair: PairView; path: string; choice: ChartChoice; title: string }) {
  const [t, locale, site] = [await getTranslations('chart'), await getLocale(), await siteAddress()];
  const figures = { site: '', pair: [pair.a.code, pair.b.code] as const, view: choice.view, base: choice.base, asOf: choice.asOf };
  const image = (format: string) => `/charts/pair${path}.${format}?${new URLSearchParams({ lang: locale, ...chartQuery(choice) })}`;
  const query = new URLSearchParams(chartQuery(choice)).toString();
  const page = `${site}/${locale}${path}${query && `?${query}`}`;
  return (
    <div className={`${styles.downloads} screen-only`}>
      <p><span className="muted">{t('download')} · {t('series')}</span> <a href={downloadAddress(figures)} download>CSV</a> <a href={downloadAddress(figures, 'json')} download>JSON</a> <button type="button" popoverTarget="reproduction" className={styles.opens}>R · Python · Stata</button></p>
      <p><span className="muted">{t('download')} · {t('image')}</span> <a href={image('svg')} download>SVG</a> <a href={image('png')} download>PNG</a></p>
      <ReproductionPopover {...figures} site={site} title={`${title}. ${page}`} />
      <p><LocalLink href={`/methods/${METHODS[choice.view]}`}>{t('method')}</LocalLink></p>
      <details><summary>{t('cite')}</summary><p className={styles.copy}>{t('citeText', { title, version: pair.version.slice(0, 12), address: page })}</p></details>
      <details><summary>{t('embed')}</summary><p className="muted">{t('embedText')}</p><pre className={styles.copy} dir="ltr" tabIndex={0}>{`<a href="${page}"><img src="${site}${image('svg')}" alt="${title}"></a>`}</pre></details>
    </div>
  );
}
