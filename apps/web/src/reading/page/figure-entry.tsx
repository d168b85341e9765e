import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FigureView, PersonView, ScopeView } from '../protocol';
import { AnswerBadge } from './answer-badge';
import { Rules } from './rules';
import { Unfolded } from './unfolded';
import ledger from '@/components/ledger.module.css';
import styles from './reading.module.css';

/** One figure: what it is about, how it stands to what is published, and which rules found it. */
export function FigureEntry({ figure }: { figure: FigureView }) {
  const t = useTranslations('reading');
  const { number, value, interval, answer, metric, kind, reporter, partner, check, known, refused } = figure;
  return (
    <li id={`figure-${number}`} data-figure={number} className={styles.entry} tabIndex={-1}>
      <p className={styles.head}><a href={`#mark-${number}`} aria-label={`${value}. ${t('toText', { number })}`} className={styles.value}><bdi>{value}</bdi></a> <AnswerBadge answer={answer} />{check && answer === 'known' && <AnswerBadge answer={check.verdict} />}</p>
      <p className={styles.about}><span className={ledger.scope}><Area scope={reporter} /> – <Area scope={partner} /></span> <span>{t(`metric.${metric}`)} · {t(`kind.${kind}`)}</span></p>
      <Subject figure={figure} />
      {known.map((claim) => (
        <p key={claim.href} className={styles.known}>{t('knownAs')} <a href={claim.href}>{claim.label}</a> <span className="muted">({claim.stated})</span> <strong>{claim.altered.length === 0 ? t('same') : t('altered', { what: claim.altered.join(' · ') })}</strong></p>
      ))}
      {refused && <p>{t(`refused.${refused}`)}</p>}
      {check && <p>{check.sentence}</p>}
      {check && check.beside.length > 0 && (
        <Unfolded title={`${t('beside')} (${check.beside.length})`}>
          {() => <ul className={styles.beside}>{check.beside.map(({ href, label, why }) => <li key={href}><a href={href}>{label}</a> {why}</li>)}</ul>}
        </Unfolded>
      )}
      <Finding figure={figure} interval={interval} />
    </li>
  );
}

const Area = ({ scope: { label, code, narrower } }: { scope: ScopeView }) => <span className={narrower ? ledger.narrower : undefined} title={code}>{label}</span>;

function Subject({ figure: { period, base, goods, speaker, status } }: { figure: FigureView }) {
  const t = useTranslations('reading');
  return (
    <dl className={styles.subject}>
      <Row term={t('period')}>{period ?? t('noPeriod')}</Row>
      {base && <Row term={t('base')}>{base}</Row>}
      {goods && <Row term={t('goods')}><bdi>{goods}</bdi></Row>}
      {speaker && <Row term={t('speaker')}><Person person={speaker} /></Row>}
      {status && <Row term={t('status')}>{t(`statusOf.${status}`)}</Row>}
    </dl>
  );
}

const Row = ({ term, children }: { term: string; children: ReactNode }) => <><dt>{term}</dt><dd>{children}</dd></>;

/** A person of the records, linked, or a name as the text has it. */
export const Person = ({ person: { label, href } }: { person: PersonView }) => (href === undefined ? <bdi>{label}</bdi> : <a href={href}>{label}</a>);

/** How the reader came to it: the wording of its areas, what its rounding allows, and the rules by name. */
function Finding({ figure: { reporter, partner, rules }, interval }: { figure: FigureView; interval: string }) {
  const t = useTranslations('reading');
  const worded = [reporter, partner].flatMap(({ label, surface }) => (surface === undefined ? [] : [{ label, surface }]));
  return (
    <Unfolded title={t('how')}>
      {() => (
        <>
          {interval && <p>{t('interval', { interval })}</p>}
          {worded.map(({ label, surface }) => <p key={label}>{label}: <bdi>{t('worded', { surface })}</bdi></p>)}
          <Rules rules={rules} />
        </>
      )}
    </Unfolded>
  );
}
