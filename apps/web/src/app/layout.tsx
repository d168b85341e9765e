import type { ReactNode } from 'react';

/** The document itself is made per language, in [locale]/layout.tsx. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return children;
}
