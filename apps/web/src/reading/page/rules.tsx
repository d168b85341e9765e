import { useTranslations } from 'next-intl';

/** The names of the rules that made a proposal. */
export function Rules({ rules }: { rules: readonly string[] }) {
  const t = useTranslations('reading');
  return <p>{t('rules')} {rules.map((rule, i) => <span key={rule}>{i > 0 && ', '}<code dir="ltr">{rule}</code></span>)}</p>;
}
