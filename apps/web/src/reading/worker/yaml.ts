/** A value as a file of the data folder holds it: text, numbers, lists and records; what is undefined is left out. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/** Words that stand without quotes and are read as text, whatever the version of YAML. */
const BARE = /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[a-z][\w./-]*(?: [\w./-]+)*$/i;
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/** Text in double quotes is escaped as in JSON, which YAML 1.2 reads alike. */
const scalar = (value: string | number | boolean): string =>
  typeof value !== 'string' || BARE.test(value) ? String(value) : JSON.stringify(value).replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const isScalar = (value: Plain): value is string | number | boolean => typeof value !== 'object';
const entriesOf = (record: { readonly [key: string]: Plain | undefined }): [string, Plain][] => Object.entries(record).filter((entry): entry is [string, Plain] => entry[1] !== undefined);

/** A value in YAML's block style, indented by two spaces, as the files of the data folder are written. */
export function blockYaml(value: Plain, indent = ''): string {
  if (isScalar(value)) return `${indent}${scalar(value)}\n`;
  if (Array.isArray(value)) return (value as readonly Plain[]).map((item) => `${indent}- ${blockYaml(item, `${indent}  `).slice(indent.length + 2)}`).join('');
  return entriesOf(value as { readonly [key: string]: Plain }).map(([key, item]) => `${indent}${key}:${valueOf(item, indent)}`).join('');
}

function valueOf(item: Plain, indent: string): string {
  if (isScalar(item)) return ` ${scalar(item)}\n`;
  const empty = Array.isArray(item) ? item.length === 0 : entriesOf(item as { readonly [key: string]: Plain }).length === 0;
  return empty ? (Array.isArray(item) ? ' []\n' : ' {}\n') : `\n${blockYaml(item, `${indent}  `)}`;
}
