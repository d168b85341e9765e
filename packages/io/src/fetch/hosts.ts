/** What a host asks of those who use it. */
export interface HostRules {
  readonly host: string;
  /** Milliseconds between the beginnings of two requests. */
  readonly interval: number;
  /** What is documented, and where. */
  readonly documented: string;
  /** The environment variable that holds a key, and the header it is sent in: never in an address. */
  readonly key?: { readonly variable: string; readonly header: string };
}

export const COMTRADE_KEY = 'COMTRADE_API_KEY';

/** The hosts this package asks, and how often; any other is asked once a second. */
export const HOSTS: readonly HostRules[] = [
  {
    host: 'comtradeapi.un.org', interval: 6000, key: { variable: COMTRADE_KEY, header: 'Ocp-Apim-Subscription-Key' },
    documented: 'a free key: 500 calls a day of 100,000 rows; the keyless preview: 500 rows a call (UN Comtrade, subscription plans). No rate a minute is stated; ten a minute is what rOpenSci\'s client keeps to',
  },
  { host: 'api.worldbank.org', interval: 1000, documented: 'none stated (World Bank, API basic call structures)' },
  { host: 'ec.europa.eu', interval: 1000, documented: 'fair use by requests and rows a day, 7 and 30 days, without numbers; 5,000,000 rows an extraction (Eurostat, API detailed guidelines)' },
  { host: 'api.imf.org', interval: 1000, documented: '10 requests in 5 seconds a user, stated for the service before it' },
  { host: 'sdmx.oecd.org', interval: 60_000, documented: '60 data downloads an hour (OECD, API best practices and recommendations)' },
  { host: 'api.db.nomics.world', interval: 1000, documented: 'none stated' },
  { host: 'wits.worldbank.org', interval: 1000, documented: 'none stated (WITS API user guide 1.4.1)' },
];

/** The key for a host, if it takes one and the environment has it. */
export const keyIn = ({ key }: HostRules, environment: Readonly<Record<string, string | undefined>>): string | undefined => (key && environment[key.variable]?.trim()) || undefined;

export const rulesOf = (host: string): HostRules => HOSTS.find((rules) => rules.host === host) ?? { host, interval: 1000, documented: 'not known' };
