import { useState, type ReactNode } from 'react';

/** Details that are made when they are first opened: an article has a hundred of them. */
export function Unfolded({ title, children }: { title: string; children: () => ReactNode }) {
  const [opened, setOpened] = useState(false);
  return <details onToggle={(event) => { if (event.currentTarget.open) setOpened(true); }}><summary>{title}</summary>{opened && children()}</details>;
}
