import { useTranslations } from 'next-intl';
import type { FactAnswer } from '@/server/facts';
import { DocumentAnswer } from './document-answer';
import { FigureAnswer } from './figure-answer';

/** What became of the figures an address asks for. */
export function FactAnswers({ answer }: { answer: FactAnswer }) {
  const t = useTranslations('facts');
  switch (answer.kind) {
    case 'nothing asked': return null;
    case 'unreadable': return <p role="status">{t('badQuery')}</p>;
    case 'figure': return <FigureAnswer found={answer.found} asked={answer.asked} />;
    case 'document': return <DocumentAnswer found={answer.found} isFile={false} />;
  }
}

/** The same of a file. */
export function FileAnswer({ answer }: { answer: FactAnswer }) {
  const t = useTranslations('facts');
  if (answer.kind === 'nothing asked') return null;
  return answer.kind === 'document' ? <DocumentAnswer found={answer.found} isFile /> : <p role="alert">{t('unreadable')}</p>;
}
