import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import type { Reference } from '@mizan/api';
import { LocalLink } from '@/components/local-link';
import { api } from '@/server/api';
import { notFoundIfUnknown } from '@/server/problems';
import styles from '@/components/list.module.css';

type Props = PageProps<'/[locale]/people/[id]'>;

const read = cache(async (id: string, locale: Locale) => (await api()).people.get({ id, locale }).catch(notFoundIfUnknown));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale } = await params;
  return { title: (await read(id, locale as Locale)).name };
}

export default async function PersonPage({ params }: Props) {
  const { id, locale } = await params;
  setRequestLocale(locale as Locale);
  const t = await getTranslations('person');
  const person = await read(id, locale as Locale);
  return (
    <article className={styles.detail}>
      <p className="muted">{person.country?.label}</p>
      <h1>{person.name}</h1>
      <dl className={styles.record}>
        {person.offices.length > 0 && <><dt>{t('offices')}</dt><dd>{person.offices.map((office) => office.label).join(' · ')}</dd></>}
        {person.spellings.length > 0 && <><dt>{t('spellings')}</dt><dd>{person.spellings.map((spelling, i) => <span key={i}>{i > 0 && ' · '}<bdi lang={spelling.language?.code}>{spelling.surface}</bdi></span>)}</dd></>}
      </dl>
      {person.note && <p className="muted" lang="en" dir="ltr">{person.note}</p>}
      <References id="claims" title={t('claims')} references={person.claims} />
      <References id="events" title={t('events')} references={person.events} />
    </article>
  );
}

function References({ id, title, references }: { id: string; title: string; references: readonly Reference[] }) {
  if (references.length === 0) return null;
  return <section aria-labelledby={id}><h2 id={id}>{title}</h2><ul className={styles.rows}>{references.map((reference) => <li key={reference.id}><LocalLink href={reference.href}>{reference.label}</LocalLink></li>)}</ul></section>;
}
