'use client';
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { ChartSpec, ChartView } from '@mizan/charts';
import { mizan } from '@/browser/client';
import styles from './chart.module.css';

const InteractiveChart = lazy(() => import('@mizan/charts/react').then((module) => ({ default: module.PairChart })));

interface Size {
  readonly width: number;
  readonly height: number;
}

interface ChartQuery {
  readonly a: string;
  readonly b: string;
  readonly locale: 'en' | 'fr' | 'ar' | 'ru';
  readonly view: ChartView;
  readonly scale: 'linear' | 'log';
  readonly base?: string;
  readonly asOf?: string;
}

/**
 * The server's SVG at once; recharts in its place, with the same geometry, when the chart is in sight and the browser
 * at rest. Without JavaScript the SVG stays.
 */
export function ChartIsland({ chart, sizes, instructions, children }: { chart: ChartQuery; sizes: { wide: Size; narrow: Size }; instructions: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly spec: ChartSpec }>();
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const lit = hovered ?? focused;
  const narrow = useNarrow();
  const key = JSON.stringify(chart);
  const spec = answer?.key === key ? answer.spec : undefined;

  useEffect(() => {
    let current = true;
    const ask = () => mizan.pair.chart.query(JSON.parse(key) as ChartQuery).then((spec) => current && setAnswer({ key, spec }), () => undefined);
    const stop = whenSeen(place.current!, ask);
    return () => { current = false; stop(); };
  }, [key]);
  useEffect(() => followEvents('pointerover', setHovered), []);
  useEffect(() => followEvents('focusin', setFocused), []);
  useEffect(() => lightEntry(lit), [lit]);

  return (
    <div ref={place} className={styles.island}>
      {spec ? (
        <Suspense fallback={children}>
          <InteractiveChart spec={spec} {...(narrow ? sizes.narrow : sizes.wide)} instructions={instructions} highlightedEvent={lit} onHoverEvent={setHovered} onFocusEvent={setFocused} />
        </Suspense>
      ) : children}
    </div>
  );
}

/** The width below which chart.module.css shows the narrow drawing. */
const NARROW = '(max-width: 46rem)';

function useNarrow(): boolean {
  const follow = (changed: () => void) => {
    const query = window.matchMedia(NARROW);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  };
  return useSyncExternalStore(follow, () => window.matchMedia(NARROW).matches, () => false);
}

/** Calls back once the element nears the window and the browser has time. */
function whenSeen(element: Element, act: () => void): () => void {
  const rest = window.requestIdleCallback ?? ((callback: () => void) => window.setTimeout(callback, 200));
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    rest(act);
  }, { rootMargin: '200px' });
  observer.observe(element);
  return () => observer.disconnect();
}

/** Tells which event of the page the pointer (`pointerover`) or the focus (`focusin`) is on. */
function followEvents(kind: 'pointerover' | 'focusin', tell: (id: string | null) => void): () => void {
  const at = (event: Event) => tell((event.target as Element).closest?.<HTMLElement>('[data-event]')?.dataset.event ?? null);
  document.addEventListener(kind, at);
  return () => document.removeEventListener(kind, at);
}

/** Marks the event's entry in the timeline. */
function lightEntry(id: string | null): void {
  for (const entry of document.querySelectorAll<HTMLElement>('li[data-event]')) entry.toggleAttribute('data-lit', entry.dataset.event === id);
}
