import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { fold } from '../text/fold.ts';
import type { Agent } from './agent.ts';
import { isCapital } from './name-words.ts';
import { isOffice, OFFICE_REACH } from './offices.ts';
import type { Told } from './told.ts';

const isKing = (scan: Scan, { name }: Agent): boolean => /\s[IVX]{1,4}$/.test(name) || scan.traits.capitals === 'none' && name.split(' ').some((word) => scan.cues.regnal.has(fold(word)));

/** "The Sovereign", "the Moroccan minister", "der Minister": people told before, where no name stands with the words. */
export function describedPersons(scan: Scan, told: Told, persons: readonly Agent[]): Agent[] {
  const before = told.latest().filter((agent) => agent.kind === 'person');
  if (before.length === 0) return [];
  const king = before.find((agent) => isKing(scan, agent));
  const kings = scan.all('royal').flatMap((mark) => (king && !isNamed(mark, persons) ? [{ ...king, first: mark.first, next: mark.next }] : []));
  const officials = scan.all('title').flatMap((mark) => {
    const agent = isAlone(scan, mark, persons) ? bearerOf(scan, mark, told, before) : undefined;
    return agent ? [{ ...agent, first: mark.first, next: mark.next }] : [];
  });
  return [...kings, ...officials];
}

const isNamed = (mark: Mark, persons: readonly Agent[]): boolean => persons.some((agent) => agent.first >= mark.first - 3 && agent.first <= mark.next + 3);

/** The adjective of a country beside a title: "the Saudi minister", "le ministre turc". */
const countryBeside = (scan: Scan, mark: Mark): Mark | undefined =>
  [mark.first - 3, mark.first - 2, mark.first - 1, mark.next, mark.next + 1].map((at) => scan.at('place', at)).find((one) => one?.key.endsWith('|adjective'));

/** A title that is a whole subject or object: with no name, no field and no other title after it, and not "his counterpart". */
function isAlone(scan: Scan, mark: Mark, persons: readonly Agent[]): boolean {
  if (scan.covering('counterpart', mark.first) || scan.covering('title', mark.next) || scan.tokens[mark.next]?.text === '-') return false;
  const adjective = scan.at('place', mark.next);
  const next = adjective?.next ?? mark.next;
  if (/^[,،:(]$/.test(scan.tokens[next]?.text ?? '') && persons.some((agent) => agent.first === next + 1)) return false;
  if (scan.at('prep', next)?.key === 'of' || scan.at('portfolio', next) || scan.at('title', next) || scan.at('place', next)) return false;
  return !persons.some((agent) => agent.first >= mark.first && agent.first <= next + 1 || agent.next === mark.first || (agent.first > next && agent.first - next < OFFICE_REACH && isNounPhrase(scan, next, agent.first)));
}

/** Whether only words of an office stand between: no verb of an event, no mark but the comma before a name. */
const isNounPhrase = (scan: Scan, from: number, to: number): boolean =>
  !scan.all('event').some((mark) => mark.first < to && mark.next > from) && !scan.has('say', from, to) && scan.tokens.slice(from, to - 1).every((token) => token.kind === 'word' || token.text === '-') && (/^[,،]$/.test(scan.tokens[to - 1]!.text) || isCapital(scan, from) || scan.at('prep', from) !== undefined);

/** Who bears an office: of the country told with it, the one spoken of last, or the last one told. */
function bearerOf(scan: Scan, mark: Mark, told: Told, before: readonly Agent[]): Agent | undefined {
  const word = scan.tokens[mark.first]!.forms.at(-1)!.text;
  const country = countryBeside(scan, mark)?.key.slice(0, 2);
  const bearers = before.filter((agent) => !isKing(scan, agent) && (isOffice(agent.office, word) || (country !== undefined && agent.country === country && agent.office === undefined)));
  const women = scan.is('woman', mark.first) ? bearers.filter((agent) => agent.woman) : [];
  if (women.length > 0) return women[0];
  if (country !== undefined) return bearers.find((agent) => agent.country === country);
  if (!isDefinite(scan, mark)) return undefined;
  return bearers.find((agent) => agent.name === told.focus) ?? bearers[0];
}

/** "The minister", "министр", "الوزير": with an article, or in a language without one at the head of a clause. */
function isDefinite(scan: Scan, { first }: Mark): boolean {
  if (scan.is('withArticle', first)) return true;
  if (!scan.traits.articles) return first === 0 || scan.tokens.slice(Math.max(0, first - 3), first).every((token) => token.kind === 'word') && !scan.tokens[first - 1]?.text.endsWith('-');
  return [first - 1, first - 2].some((at) => scan.is('definite', at));
}
