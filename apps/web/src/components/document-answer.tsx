import type { DocumentCheck, FactCheck, FactState } from '@mizan/api/briefs';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { apart, Difference, FactName, StateBadge, Value } from './fact-parts';
import { LocalLink } from './local-link';
import styles from './fact-answers.module.css';

const STATES = ['unchanged', 'revised', 'withdrawn'] as const satisfies readonly FactState[];
/** Rows shown at most of either table. */
const MOST = 500;

/** Every figure of a summary: how many became what, and those that changed. */
export function DocumentAnswer({ found, isFile }: { found: DocumentCheck; isFile: boolean }) {
  const t = useTranslations('facts');
  const format = useFormatter();
  const { title, href, counts, facts, made, madeOf, version, releases, notKept } = found;
  const changed = facts.filter(({ state }) => state !== 'unchanged');
  const same = facts.filter(({ state }) => state === 'unchanged');
  const id = isFile ? 'answer-file' : 'answer';
  const named = (names: readonly string[]) => names.map((name) => apart(name.replace('/', ' '))).join(' · ');
  return (
    <section aria-labelledby={id} className={styles.answer}>
      <h2 id={id}>{t('document', { title })}</h2>
      <p role="status" className={styles.counts}>{STATES.map((state) => <span key={state}><StateBadge state={state} /> <bdi>{format.number(counts[state])}</bdi></span>)}</p>
      {href !== null && <p><LocalLink href={href}>{t('page')}</LocalLink></p>}
      {made !== undefined && madeOf !== undefined && <p className="muted">{t('made', { day: made.label, build: apart(madeOf), now: apart(version) })}</p>}
      {releases.length > notKept.length && <p className="muted">{t('compared', { releases: named(releases.filter((release) => !notKept.includes(release))) })}</p>}
      {notKept.length > 0 && !isFile && <p>{t('notKept', { releases: named(notKept) })}</p>}
      {!isFile && <p className="muted">{t(releases.length === 0 ? 'noReleases' : 'statedApart')}</p>}
      {changed.length > 0 ? <ChangedFacts facts={changed} /> : facts.length > 0 && <p>{t('nothingChanged')}</p>}
      {same.length > 0 && <details><summary>{t('same', { count: same.length })}</summary><SameFacts facts={same} /></details>}
    </section>
  );
}

/** A figure that changed has its name above its numbers, so that both have room on a phone. */
function ChangedFacts({ facts }: { facts: readonly FactCheck[] }) {
  const t = useTranslations('facts');
  return (
    <FactTable count={facts.length} head={[t('printed'), t('now'), t('difference')]}>
      {facts.slice(0, MOST).map(({ id, state, words, printed, now, difference }) => (
        <tbody key={id}>
          <tr className={styles.named}><th scope="rowgroup" colSpan={3}><StateBadge state={state} /> <FactName id={id} words={words} /></th></tr>
          <tr><td><Value figure={printed} /></td><td><Value figure={now} /></td><td><Difference difference={difference} /></td></tr>
        </tbody>
      ))}
    </FactTable>
  );
}

function SameFacts({ facts }: { facts: readonly FactCheck[] }) {
  const t = useTranslations('facts');
  return (
    <FactTable count={facts.length} head={[t('figure'), t('now')]}>
      <tbody>{facts.slice(0, MOST).map(({ id, words, now }) => <tr key={id}><th scope="row"><FactName id={id} words={words} /></th><td className={styles.number}><Value figure={now} /></td></tr>)}</tbody>
    </FactTable>
  );
}

function FactTable({ count, head, children }: { count: number; head: readonly string[]; children: ReactNode }) {
  const t = useTranslations('facts');
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead><tr>{head.map((word) => <th key={word} scope="col">{word}</th>)}</tr></thead>
        {children}
      </table>
      {count > MOST && <p className="muted">{t('first', { count: MOST })}</p>}
    </div>
  );
}
