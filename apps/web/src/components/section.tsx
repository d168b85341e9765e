import type { ReactNode } from 'react';
import styles from './pair.module.css';

/** A part of a long page, with a heading that can be linked to. */
export function Section({ id, title, text, children }: { id: string; title: string; text?: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`}>{title}</h2>
      {text && <p className={styles.hint}>{text}</p>}
      {children}
    </section>
  );
}

export function SectionLinks({ label, sections }: { label: string; sections: readonly { id: string; title: string }[] }) {
  return (
    <nav aria-label={label} className={`${styles.links} screen-only`}>
      <ul>{sections.map(({ id, title }) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}</ul>
    </nav>
  );
}
