import { useTranslations } from 'next-intl';
import type { GoodsList, TradedGoods } from '@mizan/api';
import { LocalLink } from './local-link';
import { Sparkline } from './sparkline';
import styles from './indicators.module.css';

/** What goes each way by chapter and heading, of the release with the latest figures; `from` is the area whose exports come first. */
export function TradedGoodsOf({ list, from, marks }: { list: GoodsList; from: string; marks: ReadonlyMap<string, number> }) {
  const newest = [...list.goods].sort((x, y) => y.period.period.localeCompare(x.period.period) || y.chapterCount - x.chapterCount)[0];
  const shown = list.goods.filter(({ dataflow, vintage }) => newest !== undefined && dataflow === newest.dataflow && vintage === newest.vintage);
  return <>{shown.map((goods) => <Goods key={`${goods.exporter.code}-${goods.dataflow}`} goods={goods} flow={goods.exporter.code === from ? 'exports' : 'imports'} mark={marks.get(goods.source)} />)}</>;
}

interface Props {
  readonly goods: TradedGoods;
  readonly flow: 'exports' | 'imports';
  readonly mark?: number | undefined;
}

function Goods({ goods, flow, mark }: Props) {
  const t = useTranslations('goods');
  const { exporter, importer, period, total, growth, basePeriod, concentration, remark } = goods;
  return (
    <section className={styles.goods} aria-labelledby={`goods-${flow}`}>
      <h3 id={`goods-${flow}`}>{t('title', { exporter: exporter.label, importer: importer.label, period: period.label })} {mark !== undefined && <a href={`#source-${mark}`} aria-label={`[${mark}]`}><sup>{mark}</sup></a>}</h3>
      <p className={styles.whole}>
        {t('whole', { total, publisher: goods.publisher, release: `${goods.dataflow}/${goods.vintage}` })}
        {growth?.label && basePeriod && <> · <LocalLink href="/methods/growth" className={styles.number}>{t('growth', { growth: growth.label, period: basePeriod.label })}</LocalLink></>}
        {concentration?.value && <> · <LocalLink href="/methods/concentration" className={styles.number}>{t('concentration', { hhi: concentration.label, n: Number(concentration.convention.n) })}</LocalLink></>}
      </p>
      {remark && <p className={styles.remark}>{t('remark', { remark })}</p>}
      <div className={styles.pairOf}>
        <Chapters goods={goods} flow={flow} />
        <Headings goods={goods} />
      </div>
    </section>
  );
}

function Chapters({ goods, flow }: Omit<Props, 'mark'>) {
  const t = useTranslations('goods');
  const { chapters, chapterCount, basePeriod } = goods;
  const title = t('chapters', { shown: chapters.length, count: chapterCount });
  return (
    <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.parts}>
        <caption>{title}</caption>
        <thead><tr><th scope="col">{t('chapter')}</th><th scope="col">{t('value')}</th><th scope="col"><LocalLink href="/methods/share">{t('share')}</LocalLink></th><th scope="col" className={styles.time}>{t('overTime')}</th>{basePeriod && <th scope="col"><LocalLink href="/methods/growth">{t('contribution')}</LocalLink></th>}</tr></thead>
        <tbody>
          {chapters.map(({ commodity, valueLabel, share, points, contribution }) => (
            <tr key={commodity.code}><th scope="row"><span className={styles.code}>{commodity.code.split(':')[1]}</span>{commodity.label}</th><td>{valueLabel}</td><td>{share}</td><td className={styles.time}><Sparkline points={points} flow={flow} /></td>{basePeriod && <td>{contribution?.value ? contribution.label : '–'}</td>}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Headings({ goods }: { goods: TradedGoods }) {
  const t = useTranslations('goods');
  const { headings, headingCount, exporter } = goods;
  const advantages = headings.some(({ rca }) => rca !== null);
  const title = t('headings', { shown: headings.length, count: headingCount });
  return (
    <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.parts}>
        <caption>{title}</caption>
        <thead><tr><th scope="col">{t('heading')}</th><th scope="col">{t('value')}</th><th scope="col"><LocalLink href="/methods/share">{t('share')}</LocalLink></th>{advantages && <th scope="col"><LocalLink href="/methods/specialisation">{t('rca', { exporter: exporter.label })}</LocalLink></th>}</tr></thead>
        <tbody>
          {headings.map(({ commodity, valueLabel, share, rca }) => (
            <tr key={commodity.code}><th scope="row"><span className={styles.code}>{commodity.code.split(':')[1]}</span>{commodity.label}</th><td>{valueLabel}</td><td>{share}</td>{advantages && <td title={rca?.value ? undefined : rca?.label}>{rca?.value ? rca.label : '–'}</td>}</tr>
          ))}
        </tbody>
      </table>
      {advantages && goods.advantageOf && <p className={styles.note}>{t('advantageOf', { convention: goods.advantageOf })}</p>}
    </div>
  );
}
