'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import { FileAnswer } from '@/components/fact-answers';
import type { FactAnswer } from '@/server/facts';
import styles from './facts.module.css';

/** Longer than any summary, and what the server takes (next.config.ts). */
const MOST_BYTES = 4_000_000;

interface Props {
  readonly action: (previous: FactAnswer, form: FormData) => Promise<FactAnswer>;
}

/** A plain form that works alone; with scripts the answer comes in place. */
export function FileForm({ action }: Props) {
  const t = useTranslations('facts');
  const [answer, submit, isPending] = useActionState(action, { kind: 'nothing asked' });
  const [isTooLarge, setTooLarge] = useState(false);
  return (
    <>
      <form action={submit} className={`${styles.form} screen-only`}>
        <label htmlFor="file">{t('file')}</label>
        <p id="file-hint" className="muted">{t('fileHint')}</p>
        <div className={styles.fields}>
          <input id="file" type="file" name="file" required accept=".pdf,.docx,.xlsx,.ods,.html,.htm" aria-describedby="file-hint" className={styles.file} onChange={({ target }) => setTooLarge((target.files?.[0]?.size ?? 0) > MOST_BYTES)} />
          <button type="submit" disabled={isPending || isTooLarge}>{t('check')}</button>
        </div>
        <p role="status">{isTooLarge ? t('tooLarge') : isPending ? t('checking') : ''}</p>
      </form>
      {!isPending && <FileAnswer answer={answer} />}
    </>
  );
}
