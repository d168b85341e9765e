import { directionOf, LOCALES, type Locale } from '@mizan/model';
import { useLocale, useTranslations } from 'next-intl';
import { LocalLink } from './local-link';
import styles from './brief-menu.module.css';

const FORMATS = ['pdf', 'docx', 'xlsx', 'ods', 'html', 'zip'] as const;

/** A language's own name. */
const nameOf = (language: Locale): string => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

/** The summary of what the page shows, in one click as PDF in the reader's language; in every other format and language below. */
export function BriefMenu({ subject, asOf }: { subject: string; asOf?: string | undefined }) {
  const t = useTranslations('brief');
  const here = useLocale();
  const href = (format: string, lang: Locale) => `/briefs/${subject}.${format}?${new URLSearchParams({ lang, ...(asOf === undefined ? {} : { asOf }) })}`;
  return (
    <div className={`${styles.brief} screen-only`}>
      <a className={styles.button} href={href('pdf', here)} download>{t('title')} <bdi>PDF</bdi></a>
      <details>
        <summary>{t('others')}</summary>
        <p className="muted">{t('text')} <LocalLink href="/facts">{t('check')}</LocalLink></p>
        <ul>
          {[here, ...LOCALES.filter((locale) => locale !== here)].map((language) => (
            <li key={language}>
              <span lang={language} dir={directionOf(language)}>{nameOf(language)}</span>
              {FORMATS.map((format) => <a key={format} href={href(format, language)} hrefLang={language} aria-label={`${format.toUpperCase()}, ${nameOf(language)}`} download>{format.toUpperCase()}</a>)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
