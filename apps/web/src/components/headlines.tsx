import type { Headline, Segment } from '@mizan/api';
import styles from './pair.module.css';

/** The generated sentences; every number carries the mark of its source, or of the claim it is. */
export function Headlines({ headlines, marks }: { headlines: readonly Headline[]; marks: ReadonlyMap<string, number> }) {
  return (
    <ul className={styles.headlines}>
      {headlines.map((headline) => (
        <li key={headline.id}>{headline.segments.map((segment, i) => <MarkedText key={i} segment={segment} marks={marks} />)}</li>
      ))}
    </ul>
  );
}

function MarkedText({ segment, marks }: { segment: Segment; marks: ReadonlyMap<string, number> }) {
  if (segment.claim) return <><strong>{segment.text}</strong><a className={styles.mark} href={`#${segment.claim}`} aria-label={`◇ ${segment.text}`}>◇</a></>;
  const number = segment.source === undefined ? undefined : marks.get(segment.source);
  if (number === undefined) return segment.text;
  return <><strong>{segment.text}</strong><a className={styles.mark} href={`#source-${number}`} aria-label={`[${number}]`}>{number}</a></>;
}
