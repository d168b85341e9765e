'use client';
import { useId, useRef, useState } from 'react';
import type { SearchHit, SearchKind } from '@mizan/api';
import { mizan } from '@/browser/client';
import styles from './search.module.css';

interface Props {
  readonly locale: string;
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly kinds: Readonly<Record<SearchKind, string>>;
}

const WAIT_MS = 120;

/** An editable combobox with list autocomplete (WAI-ARIA Authoring Practices): arrows choose, Enter goes, Escape closes. */
export function SearchSuggestions({ locale, label, placeholder, text, kinds }: Props) {
  const id = useId();
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  const [active, setActive] = useState(-1);
  const asked = useRef(0);

  const ask = (typed: string) => {
    const question = ++asked.current;
    setActive(-1);
    if (typed.trim() === '') return setHits([]);
    setTimeout(() => {
      if (question !== asked.current) return;
      mizan.search.query({ text: typed, locale: locale as 'en', limit: 8 }).then(
        (result) => question === asked.current && setHits(result.hits.filter((hit) => hit.href !== null)),
        () => setHits([]),
      );
    }, WAIT_MS);
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      setActive((active + step + hits.length + (active < 0 && step < 0 ? 1 : 0)) % hits.length);
    }
    if (event.key === 'Escape') setHits([]);
    const chosen = hits[active];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      window.location.assign(`/${locale}${chosen.href}`);
    }
  };

  return (
    <div className={styles.box} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) setHits([]); }}>
      <label className="hidden" htmlFor={id}>{label}</label>
      <input
        id={id} type="search" name="q" dir="auto" autoComplete="off" placeholder={placeholder} defaultValue={text} role="combobox"
        aria-autocomplete="list" aria-expanded={hits.length > 0} aria-controls={`${id}-list`} aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        onChange={(event) => ask(event.target.value)} onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} className={styles.list} hidden={hits.length === 0}>
        {hits.map((hit, i) => (
          <li key={`${hit.kind}-${hit.id}`} id={`${id}-${i}`} role="option" aria-selected={i === active} onPointerDown={(event) => { event.preventDefault(); window.location.assign(`/${locale}${hit.href}`); }}>
            <span className={styles.hit}><bdi>{hit.label}</bdi>{hit.detail && <span className="muted"> <bdi>{hit.detail}</bdi></span>}</span> <span className="muted">{kinds[hit.kind]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
