import { useTranslations } from 'next-intl';
import { useState } from 'react';
import styles from './reading.module.css';

/** Puts a text on the clipboard, and says whether it is there. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useTranslations('reading');
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly said: 'copied' | 'copyFailed' }>();
  const copy = () => navigator.clipboard.writeText(text).then(() => setOutcome({ of: text, said: 'copied' }), () => setOutcome({ of: text, said: 'copyFailed' }));
  return <button type="button" className={styles.button} disabled={text === ''} onClick={() => void copy()}><span aria-live="polite">{outcome?.of === text ? t(outcome.said) : label}</span></button>;
}
