import { useTranslations } from 'next-intl';
import type { PairView, PartnerTable } from '@mizan/api';
import styles from './tables.module.css';

export function PartnerTables({ tables, marks }: { tables: PairView['whatElse']; marks: ReadonlyMap<string, number> }) {
  return <div className={styles.pairOf}>{tables.map((table) => <Partners key={`${table.area.code}-${table.measure}-${table.dataflow}`} table={table} mark={marks.get(table.source)} />)}</div>;
}

const SHOWN = 10;

function Partners({ table, mark }: { table: PartnerTable; mark: number | undefined }) {
  const t = useTranslations('partners');
  const shown = table.partners.filter((partner, i) => i < SHOWN || partner.isPair);
  const title = t('title', { area: table.area.label, measure: t(`measure.${table.measure}`), period: table.period.label });
  return (
    <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <caption>
          {title} {mark !== undefined && <a href={`#source-${mark}`} aria-label={`[${mark}]`}><sup>{mark}</sup></a>}
        </caption>
        <thead><tr><th scope="col">{t('number')}</th><th scope="col">{t('partner')}</th><th scope="col">{t('value')}</th><th scope="col">{t('share')}</th></tr></thead>
        <tbody>
          {shown.map((partner) => (
            <tr key={partner.area.code} className={partner.isPair ? styles.own : undefined}>
              <td><bdi dir="ltr">{partner.isPair && partner.rankAmong === 'loaded' ? `≥ ${partner.rank}` : partner.rank}</bdi></td><th scope="row">{partner.area.label}</th><td>{partner.valueLabel}</td><td>{partner.share.value === null ? '–' : partner.share.label}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {table.total?.sumOfPartners && <p className={styles.note}>{t('sumOfPartners')}</p>}
      {table.largestOnly && <p className={styles.note}>{t('largestOnly')}</p>}
      {table.note && <p className={styles.note}>{table.note}</p>}
    </div>
  );
}
