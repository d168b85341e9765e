import { useTranslations } from 'next-intl';
import type { PartnerTable } from '@mizan/api';
import { LocalLink } from './local-link';
import styles from './tables.module.css';

export function PartnerTables({ tables, marks }: { tables: readonly PartnerTable[]; marks: ReadonlyMap<string, number> }) {
  return <div className={styles.pairOf}>{tables.map((table) => <Partners key={`${table.area.code}-${table.measure}-${table.dataflow}`} table={table} mark={marks.get(table.source)} />)}</div>;
}

const SHOWN = 10;

function Partners({ table, mark }: { table: PartnerTable; mark: number | undefined }) {
  const t = useTranslations('partners');
  const shown = table.partners.filter((partner, i) => i < SHOWN || partner.isPair);
  const intensities = shown.some(({ intensity }) => intensity.value !== null);
  const title = t(table.largestOnly ? 'titleLoaded' : 'title', { area: table.area.label, measure: t(`measure.${table.measure}`), period: table.period.label });
  return (
    <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <caption>
          {title} {mark !== undefined && <a href={`#source-${mark}`} aria-label={`[${mark}]`}><sup>{mark}</sup></a>}
        </caption>
        <thead><tr><th scope="col">{t('number')}</th><th scope="col">{t('partner')}</th><th scope="col">{t('value')}</th><th scope="col"><LocalLink href="/methods/share">{t('share')}</LocalLink></th>{intensities && <th scope="col"><LocalLink href="/methods/intensity">{t('intensity')}</LocalLink></th>}</tr></thead>
        <tbody>
          {shown.map((partner) => (
            <tr key={partner.area.code} className={partner.isPair ? styles.own : undefined}>
              <td><bdi dir="ltr">{partner.isPair && partner.rankAmong === 'loaded' ? `≥ ${partner.rank}` : partner.rank}</bdi></td><th scope="row">{partner.isPair ? partner.area.label : <LocalLink href={`/${table.area.code}/${partner.area.code}`}>{partner.area.label}</LocalLink>}</th><td>{partner.valueLabel}</td><td>{partner.share.value === null ? '–' : partner.share.label}</td>{intensities && <td title={partner.intensity.value === null ? partner.intensity.label : undefined}>{partner.intensity.value === null ? '–' : partner.intensity.label}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {table.world !== null && <p className={styles.note}>{t('world', { count: table.world })}</p>}
      {table.total?.sumOfPartners && <p className={styles.note}>{t('sumOfPartners')}</p>}
      {table.largestOnly && <p className={styles.note}>{t('largestOnly')}</p>}
      {table.note && <p className={styles.note}>{table.note}</p>}
    </div>
  );
}
