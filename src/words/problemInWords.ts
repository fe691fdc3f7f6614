import { isValidDate } from '../scenario/calendar/dates.ts';
import { keyInWords } from '../scenario/edit/fields/keyInWords.ts';
import { wordsOfPath } from '../scenario/paths/idPath.ts';
import type { Problem } from '../scenario/problems.ts';
import { groupLabels } from './groupLabels.ts';
import { longDate } from './dates.ts';
import { partNames } from './partNames.ts';
import { placeInWords, placeOfWords } from './placeInWords.ts';

/** A problem for people who see fields and names, not the file. */
export interface ProblemInWords {
  /** `Discharge team > Routes > row 1`; empty where it is of the whole document. */
  readonly place: string;
  /** 'The percentages add up to 92%. They must add up to 100%.' */
  readonly text: string;
}

/** The titles of documents by their ids: pressures and scenarios of a library. */
export type Titles = (id: string) => string | undefined;

/** A problem of a document in the words of the page: with labels and names, without paths, ids and words of the file format. */
export function problemInWords(problem: Problem, document: unknown, titles?: Titles): ProblemInWords {
  const { path, message, found, allowed, nearest } = problem;
  const words = wordsOfPath(path);
  const plain = (text: string) => plainText(titled(spoken(text), titles), document, words);
  const place = titles?.(path) ?? placeInWords(document, path);
  const whole = wholeSentence(problem, plain);
  if (whole !== undefined) return { place, text: whole };
  const head = capital(plain(message));
  const parts = [
    found === undefined
      ? ended(head)
      : `${head.replace(/\.$/, '')}: found ${plain(found.replace(/^an object with .*$/s, 'a group of fields'))}.`,
    allowed === undefined ? '' : ended(`Allowed: ${plain(allowed)}`),
    nearest === undefined ? '' : `Did you mean “${nameOfWord(nearest, document)}”?`,
  ];
  return { place, text: parts.filter((part) => part !== '').join(' ') };
}

/** Place and text in one line: 'Triage > Routes: The percentages add up to 92%. …' */
export function problemLine(problem: Problem, document: unknown, titles?: Titles): string {
  const { place, text } = problemInWords(problem, document, titles);
  return place === '' ? text : `${place}: ${text}`;
}

/** A text that quotes documents by their titles instead of their ids. */
function titled(text: string, titles: Titles | undefined): string {
  return text.replace(/"([\w-]+)"/g, (whole, id: string) => {
    const title = titles?.(id);
    return title === undefined ? whole : `“${title}”`;
  });
}

/** Problems that are said as a whole, with what was found in the sentence. */
function wholeSentence({ message, found }: Problem, plain: (text: string) => string): string | undefined {
  const unreadable = /^not (?:well-formed|readable as) (JSON|YAML)(.*)$/.exec(message);
  if (unreadable !== null) return notReadable(unreadable[1], unreadable[2]);
  const shares = /^the shares(.*) do not sum to 1$/.exec(message);
  if (shares === null || found === undefined) return undefined;
  const percent = found.replace(/\d*\.?\d+/g, (share) => `${Number((Number(share) * 100).toPrecision(9))}%`);
  const [parts, sum] = percent.split(' = ');
  const where = plain(shares[1]).trim();
  return `${where === '' ? 'The percentages' : `${capital(where)}, the percentages`} add up to ${sum} (${parts}). They must add up to 100%.`;
}

/** What a reader of JSON or YAML complains of is for programmers; where it stopped helps anyone. */
function notReadable(format: string, said: string): string {
  const line = /\bline (\d+)/.exec(said)?.[1];
  const where = line === undefined ? '' : ` Reading stopped in line ${line}.`;
  return `The file is damaged or incomplete: it cannot be read as ${format}.${where}`;
}

/** Messages that say in the file's words what the page says in its own. */
const phrases: readonly [found: RegExp, said: string][] = [
  [/ \(\{ "(kind|byArea)": .*?\}\)(?=,|$| or)/g, ''],
  [/^an object of ids\b/, 'one entry for each name'],
  [/\ban object with\b/g, 'an entry with'],
  [/\ban (empty )?object\b/g, 'an $1entry'],
  [/^missing$/, 'nothing is entered here'],
  [/^missing: /, 'missing: '],
  [/^unknown key$/, 'this field is not recognised'],
  [/write "replaces": true in the later one, or leave one out/, 'remove one of the two'],
  [/ \("modelled": false\)/, ''],
  [/Only exchanges of two are possible \("swap": true\)/, 'Only a swap between two services is possible'],
  [/ \("swap": true\)/, ' (a swap)'],
  [/write "swap": true on both ways/, 'tick “Swap” on both ways'],
  [/which is not marked usedToSet/, 'which is not marked as used to set numbers'],
  [/put the delay into its leadDays/, 'put the delay into “Takes” of the action'],
  [/lower their staff\.share/, 'lower their percentage of the staff'],
  [/it has no formatVersion \(add .*\)$/, 'it does not say which version of the format it has'],
  [/\bof scope system\b/, 'for all areas together'],
  [/\bof scope area\b/, 'for each area'],
  [/(is |are )?of all areas together\b/, '$1for all areas together'],
  [/\ba stage of kind places\b/, 'a service with places'],
  [/, a stage of kind (\w+)/, ', a service of the kind “$1”'],
  [/ of kind (\w+)/g, ', kind: $1'],
  [/^the stages /, 'stages '],
  [/leave one hold out/, 'on one of the ways, do not hold the place'],
  [/^there is no (class|fallback) of (\w+ \S+) (".*")$/, '$2 has no $1 $3'],
  [/, or the heading "fitted"/, ', or the heading “fitted”'],
  [/name either an indicator or a stage/, 'choose either an indicator or a service'],
];

/** Words of the format for which the page has others. */
const nouns: readonly [found: RegExp, said: string][] = [
  [/\bstages\b/g, 'services'],
  [/\bstage\b/g, 'service'],
  [/\bstreams\b/g, 'sources of demand'],
  [/\bstream\b/g, 'source of demand'],
  [/\bdrivers\b/g, 'seasonal pressures'],
  [/\bdriver\b/g, 'seasonal pressure'],
  [/\boverlays\b/g, 'pressures'],
  [/\ban overlay\b/g, 'a pressure'],
  [/\boverlay\b/g, 'pressure'],
  [/\bids\b/g, 'short names'],
  [/\ban id\b/g, 'a short name'],
  [/\bid\b/g, 'short name'],
];

function spoken(message: string): string {
  return phrases.reduce((text, [found, said]) => text.replace(found, said), message);
}

/** A text of a problem with names for ids, labels for keys and places for paths. */
function plainText(text: string, document: unknown, words: readonly string[]): string {
  const label = (key: string) => siblingLabel(key, document, words);
  const named = text
    .replace(/leave "?([a-z]\w*)"? out\b(?! of)/gi, (_, key: string) =>
      key === 'one' || key === 'it' ? `remove ${key}` : `leave “${label(key)}” empty`,
    )
    .replace(/leave "(\w+)" out of /g, (_, key: string) => `leave “${label(key)}” empty in `)
    .replace(arrows, (_, path: string) => `“${placeOfWords(document, path.split(' > '))}”`)
    .replace(paths, (path) => `“${placeInWords(document, path.replace(/^"|"$/g, ''))}”`);
  const withNames = namesForIds(named, document)
    .replace(/"([^"\n]{0,80})"/g, (_, word: string) => `“${wordInWords(word, document)}”`)
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, dateInWords);
  return outsideQuotes(withNames, (part) =>
    nouns.reduce((one, [found, said]) => one.replace(found, said), part),
  ).replace(/(?<!“[^”]*)\b[a-z]+(?:[A-Z][a-z]*)+\b/g, (key) => `“${label(key)}”`);
}

/** Names and what a person typed stay as they are written: they are in quotes by now. */
function outsideQuotes(text: string, change: (part: string) => string): string {
  return text
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith('“') ? part : change(part)))
    .join('');
}

const roots = [...Object.keys(groupLabels), 'set', 'add'].join('|');
const paths = new RegExp(`"?\\b(?:${roots})(?:\\.[\\w$-]+|\\["(?:[^"\\\\]|\\\\.)*"\\])+"?`, 'g');

/** Paths that the text writes with arrows: `"streams > referrals"`. */
const arrows = new RegExp(`"((?:${roots})(?: > [^">]+)*)"`, 'g');

/** The label of a field next to the one at these words, or in it. */
function siblingLabel(key: string, document: unknown, words: readonly string[]): string {
  const beside = [...words.slice(0, -1), key];
  return placeOfWords(document, beside).split(' > ').at(-1) || keyInWords(key);
}

const before =
  'stages?|streams?|groups?|indicators?|areas?|class|classes|action|target|event|driver|team|to|from|fits|for|in|at|of|each of';

const prepositions = /^(to|from|fits|for|in|at|of|each of)$/;
/** Ids that may as well be the word that comes next. */
const articles = /^(an?|the|one|all|it)$/;

/** Ids where the text speaks of parts: after what they are, in lists, in quotes, and those that can be no other word. */
function namesForIds(text: string, document: unknown): string {
  const names = partNames(document);
  const renamed = [...names].filter(([id, name]) => id !== name);
  if (renamed.length === 0) return text;
  const ids = renamed.map(([id]) => id.replace(/[$]/g, '\\$')).sort((a, b) => b.length - a.length);
  const any = `(?<![\\w“.-])(?:${ids.join('|')})(?![\\w”-])`;
  const list = `${any}(?:(?:, | and | or |; ){1}${any})*`;
  const inName = (part: string) => part.replace(new RegExp(any, 'g'), (id) => `“${names.get(id)}”`);
  return text
    .replace(new RegExp(`\\b(${before}) (${list})`, 'gi'), (whole, noun: string, found: string) => {
      if (!prepositions.test(noun)) return inName(found);
      return articles.test(found) ? whole : `${noun} ${inName(found)}`;
    })
    .replace(new RegExp(`^${list}`), inName)
    .replace(new RegExp(`(?<=\\+ )${any}(?= \\d)`, 'g'), inName)
    .replace(new RegExp(any, 'g'), (id) => (/[\d_-]/.test(id) ? `“${names.get(id)}”` : id));
}

function nameOfWord(word: string, document: unknown): string {
  return partNames(document).get(word) ?? wordInWords(word, document);
}

/** A word in quotes: a part by its name, a word of the format by what it is called. */
function wordInWords(word: string, document: unknown): string {
  const name = partNames(document).get(word);
  if (name !== undefined) return name;
  return /^[a-z]+(?:[A-Z][a-z]*)+$/.test(word) ? keyInWords(word) : word;
}

/** A day as people write it; one that no calendar has stays as it is. */
function dateInWords(iso: string): string {
  return isValidDate(iso) ? longDate(iso).replaceAll('\u00a0', ' ') : iso;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ended(text: string): string {
  return /[.?:]$/.test(text) ? text : `${text}.`;
}
