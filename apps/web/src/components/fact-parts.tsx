import type { FactCheck, FactState, FactValue, FactWords } from '@mizan/api/briefs';
import { useTranslations } from 'next-intl';
import { LocalLink } from './local-link';
import ledger from './ledger.module.css';
import styles from './fact-answers.module.css';

const SIGNS = { unchanged: '✓', revised: '±', withdrawn: '✗', unknown: '?' } as const;
const COLOURS = { unchanged: ledger.agrees, revised: ledger['not-comparable'], withdrawn: ledger.disagrees, unknown: ledger['cannot-verify'] } as const;

/** A name in another script than the words around it, kept together in a text of either direction. */
export const apart = (name: string): string => `\u2068${name}\u2069`;

/** What became of a figure, as a sign and a word; the colour only repeats them. */
export function StateBadge({ state }: { state: FactState }) {
  const t = useTranslations('facts');
  return <span className={`${ledger.verdict} ${COLOURS[state]} ${styles.state}`}><span aria-hidden="true">{SIGNS[state]}</span> {t(`state.${state}`)}</span>;
}

/** What a figure is; for one that names nothing, its identifier. */
export function FactName({ id, words }: { id: string; words: FactWords | null }) {
  const t = useTranslations('facts');
  if (words === null) return <code dir="ltr">{id}</code>;
  return (
    <>
      <LocalLink href={words.href}>{words.label}</LocalLink>
      <br />
      <span className="muted">{t(`kind.${words.kind}`)}{words.isChange && <> · {t('change')}</>}{words.period && <> · <bdi>{words.period.label}</bdi></>}{words.publisher && <> · <bdi>{words.publisher.label}</bdi></>}</span>
    </>
  );
}

/** A figure with its release below it. */
export function Value({ figure }: { figure: FactValue | null }) {
  const t = useTranslations('facts');
  if (figure === null) return <span className="muted">{t('none')}</span>;
  return <><bdi>{figure.label}</bdi>{figure.release && <><br /><span className="muted">{t('ofRelease', { release: apart(figure.release) })}</span></>}</>;
}

/** By how much, and how much that is of what was printed. */
export function Difference({ difference }: Pick<FactCheck, 'difference'>) {
  return difference && <><bdi>{difference.label}</bdi>{difference.percent && <> <span className="muted">(<bdi>{difference.percent}</bdi>)</span></>}</>;
}
