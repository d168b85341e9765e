import { useTranslations } from 'next-intl';
import { memo, useMemo } from 'react';
import type { ArticleView, FigureView } from '../protocol';
import { paragraphsOf, type Mark, type Paragraph, type Piece } from './segments';
import marks from './marks.module.css';
import styles from './reading.module.css';

/** Parts of a page that are no text of the article. */
const UNREAD: ReadonlySet<Paragraph['kind']> = new Set(['teaser', 'furniture', 'caption', 'widget']);

/** The article with its figures underlined by answer; each leads to its entry in the list. */
export const ArticleText = memo(function ArticleText({ view }: { view: ArticleView }) {
  const t = useTranslations('reading');
  const paragraphs = useMemo(() => paragraphsOf(view.text, view.regions, marksOf(view)), [view]);
  const firsts = new Map(paragraphs.flatMap(({ pieces }) => pieces).filter(({ figure }) => figure !== undefined).reverse().map(({ figure, start }) => [figure!, start]));
  return (
    <section className={styles.text} aria-labelledby="read-text">
      <h2 id="read-text" className="hidden">{t('fullText')}</h2>
      {paragraphs.map(({ start, kind, pieces }) => (
        <p key={start} dir="auto" className={UNREAD.has(kind) ? styles.unread : styles[kind]}>
          {pieces.map((piece) => <PieceOfText key={piece.start} piece={piece} figure={view.figures[(piece.figure ?? 0) - 1]} first={firsts.get(piece.figure ?? 0) === piece.start} />)}
        </p>
      ))}
      {paragraphs.some(({ kind }) => UNREAD.has(kind)) && <p className={styles.hint}>{t('unread')}</p>}
    </section>
  );
});

const marksOf = ({ figures, events }: ArticleView): Mark[] =>
  [...figures.map((one) => ({ ...one, kind: 'figure' as const })), ...events.map((one) => ({ ...one, kind: 'event' as const }))].flatMap(({ kind, number, places }) => places.map((place) => ({ ...place, kind, number })));

function PieceOfText({ piece: { text, event }, figure, first }: { piece: Piece; figure: FigureView | undefined; first: boolean }) {
  const t = useTranslations('reading');
  if (figure === undefined) return event === undefined ? text : <span data-event={event} className={marks.told}>{text}</span>;
  const { number, answer, value } = figure;
  return (
    <a href={`#figure-${number}`} {...(first ? { id: `mark-${number}` } : {})} data-figure={number} className={`${marks.mark} ${marks.line} ${marks[answer]}`} title={t(`answer.${answer}`)} aria-label={`${text}. ${t('find', { number, value, answer: t(`answer.${answer}`) })}`}>
      {text}
    </a>
  );
}
