import type messages from '../../messages/en.json';
import type { InterfaceLocale } from './routing';

declare module 'next-intl' {
  interface AppConfig {
    Locale: InterfaceLocale;
    Messages: typeof messages;
  }
}
