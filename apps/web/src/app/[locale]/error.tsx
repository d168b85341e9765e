'use client';
import { useLocale } from 'next-intl';

/** Kept here and not in messages/: no message reaches the browser, and this page must work when nothing else does. */
const WORDS = {
  en: ['The page could not be made', 'If the database is missing, build it with npx mizan load, then', 'try again'],
  fr: ['La page n’a pas pu être produite', 'Si la base de données manque, construisez-la avec npx mizan load, puis', 'réessayez'],
  ar: ['تعذّر إعداد الصفحة', 'إذا كانت قاعدة البيانات غير موجودة فأنشئها بالأمر npx mizan load ثم', 'أعد المحاولة'],
  ru: ['Не удалось построить страницу', 'Если базы данных нет, создайте её командой npx mizan load и', 'попробуйте снова'],
} as const;

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const [title, advice, again] = WORDS[useLocale()];
  return (
    <div style={{ paddingBlockStart: '3rem' }} role="alert">
      <h1>{title}</h1>
      <p style={{ marginBlockStart: '0.75rem' }}>{advice} <button type="button" onClick={reset}>{again}</button></p>
      {error.digest && <p className="muted"><bdi>{error.digest}</bdi></p>}
    </div>
  );
}
