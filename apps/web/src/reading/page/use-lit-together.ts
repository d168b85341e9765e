import { useEffect, type RefObject } from 'react';

/** Lights what stands for the same figure or event, in the text and in the list, while the pointer or the focus is on any of it. */
export function useLitTogether(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = panel.current;
    if (place === null) return;
    const on: { pointed?: Element | undefined; focused?: Element | undefined } = {};
    const follow = (event: Event) => {
      const kind = event.type.startsWith('pointer') ? 'pointed' : 'focused';
      const found = /over|in$/.test(event.type) ? ((event.target as Element).closest('[data-figure], [data-event]') ?? undefined) : undefined;
      if (found === on[kind]) return;
      on[kind] = found;
      light(place, [on.pointed, on.focused]);
      if (found) showEntry(place, found);
    };
    const kinds = ['pointerover', 'pointerleave', 'focusin', 'focusout'];
    for (const kind of kinds) place.addEventListener(kind, follow);
    return () => { for (const kind of kinds) place.removeEventListener(kind, follow); };
  });
}

/** Selects all that stands for the same figure or event as an element. */
const sameAs = (element: Element): string => ['data-figure', 'data-event'].filter((name) => element.hasAttribute(name)).map((name) => `[${name}="${element.getAttribute(name)}"]`).join();

function light(place: Element, on: readonly (Element | undefined)[]): void {
  for (const lit of place.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  for (const one of on) if (one) for (const same of place.querySelectorAll(sameAs(one))) same.setAttribute('data-lit', '');
}

/** Brings the entry of a mark into the part of its list that is seen; the page itself stays where it is. */
function showEntry(place: Element, mark: Element): void {
  const entry = place.querySelector<HTMLElement>(`li:is(${sameAs(mark)})`);
  const list = entry?.closest('section');
  if (!entry || !list || entry.contains(mark) || list.scrollHeight <= list.clientHeight) return;
  const [seen, wanted] = [list.getBoundingClientRect(), entry.getBoundingClientRect()];
  if (wanted.top < seen.top || wanted.bottom > seen.bottom) list.scrollTop += wanted.top - seen.top - 16;
}
