import { useTranslations } from 'next-intl';
import { useId, useRef, useState, type ClipboardEvent, type DragEvent, type FormEvent, type KeyboardEvent } from 'react';
import { isHtml, LARGEST_FILE, textOfFile, textOfPage, type FileRefusal } from './text-of-file';
import type { Sample } from './samples';
import styles from './reading.module.css';

type Refusal = FileRefusal | 'empty' | 'too-long';

interface Props {
  readonly longest: number;
  readonly samples: readonly Sample[];
  readonly full: boolean;
  /** Whether all that reading needs is here, so that it works without the network too. */
  readonly ready: boolean;
  /** Whether it is the first text that is asked for: a later one has a smaller box. */
  readonly first: boolean;
  readonly onText: (text: string, name?: string) => void;
}

/** The box a text is pasted into, dropped on or chosen for; what cannot be read is said at once. */
export function ArticleInput({ longest, samples, full, ready, first, onText }: Props) {
  const t = useTranslations('reading');
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState<Refusal>();

  const take = async (typed: string) => {
    const text = isHtml(typed) ? await textOfPage(typed) : typed;
    const refusal = text === undefined ? 'no-article' : text.trim() === '' ? 'empty' : undefined;
    setRefused(refusal);
    if (refusal !== undefined || full) return;
    onText(text!);
    box.current!.value = '';
  };
  const open = async (file: File | undefined) => {
    if (file === undefined || full) return;
    const found = await textOfFile(file);
    setRefused('refused' in found ? found.refused : undefined);
    if (!('refused' in found)) onText(found.text, found.name);
  };
  const onSubmit = (event: FormEvent) => { event.preventDefault(); void take(box.current!.value); };
  const onKeyDown = (event: KeyboardEvent) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void take(box.current!.value); };
  // A text of many megabytes would hold up the box itself: it is refused before it is in it.
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length <= (isHtml(pasted) ? LARGEST_FILE : longest)) return setRefused(undefined);
    event.preventDefault();
    setRefused('too-long');
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    void open(file);
  };

  return (
    <form className={`${styles.input} screen-only`} aria-busy={!ready} onSubmit={onSubmit} onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
      <label htmlFor={id}>{t('box')}</label>
      <textarea ref={box} id={id} dir="auto" rows={first ? 7 : 3} placeholder={t('placeholder')} spellCheck={false} onPaste={onPaste} onKeyDown={onKeyDown} aria-describedby={refused && `${id}-refused`} />
      {(refused || full) && <p id={`${id}-refused`} role="alert" className={styles.notice}>{full ? t('full') : t(`notice.${refused!}`, { longest: longest.toLocaleString('en') })}</p>}
      <div className={styles.actions}>
        <button type="submit" className={styles.primary} disabled={full}>{t('read')}</button>
        <label className={styles.button}>{t('choose')}<input type="file" className="hidden" accept=".txt,.html,.htm,text/plain,text/html" disabled={full} onChange={(event) => { void open(event.target.files?.[0]); event.target.value = ''; }} /></label>
        <span className={styles.samples}>{t('samples')} {samples.map(({ name, text }) => <button key={name} type="button" className={styles.link} disabled={full} onClick={() => onText(text)}>{t(name)}</button>)}</span>
      </div>
    </form>
  );
}
