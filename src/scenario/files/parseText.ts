import { type Document, isScalar, type ParsedNode, parseAllDocuments, visit } from 'yaml';
import { jsonFault } from './jsonFault.ts';
import { deepestNesting, jsonTextProblems, tooDeep } from './jsonScan.ts';
import { largestField } from './largestField.ts';
import type { Problem } from '../problems.ts';
import { textPlace } from './textPlace.ts';

/** Largest file that is read, in bytes (10 MB). */
export const largestFileBytes = 10_000_000;
/** The most bytes of a file that are read: enough to find what makes it too large. */
export const mostBytesRead = 5 * largestFileBytes;
/** Aliases that a YAML file may resolve to in all, so that a small file cannot unfold into a huge one. */
const MOST_ALIASES = 100;
/** Deeper than this nothing is given to a reader, which goes down one call a level and would run out of room. */
const SAFE_NESTING = 1_000;
/** YAML's own complaints are listed up to this number. */
const MOST_SYNTAX_PROBLEMS = 50;

export type ParsedText = { ok: true; value: unknown } | { ok: false; problems: Problem[] };

/** Reads JSON, or YAML where the file's name or the text shows it, into plain values. Limits are checked first. */
export function parseText(text: string, fileName?: string): ParsedText {
  const limits = limitProblems(text);
  if (limits.length > 0) return { ok: false, problems: limits };
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const json = tryJson(bare);
  if (json.ok) return json;
  if (mayBeYaml(bare, fileName)) return parseYaml(bare);
  return isYamlInJson(bare) ? { ok: false, problems: [yamlInJson] } : json;
}

const yamlInJson: Problem = {
  path: '',
  message: 'this is YAML in a file that is named .json; rename it so that its name ends with .yaml',
};

/** Whether a text that is no JSON, and does not begin like JSON, is an object of YAML. */
function isYamlInJson(text: string): boolean {
  if (beginsLikeJson(text)) return false;
  const yaml = parseYaml(text);
  return yaml.ok && typeof yaml.value === 'object' && yaml.value !== null;
}

function limitProblems(text: string): Problem[] {
  const allowed = 'at most 10 MB (10,000,000 bytes)';
  if (isLongerThan(text, largestFileBytes))
    return [{ path: '', message: 'the file is too large to open', found: whatIsLarge(text), allowed }];
  if (isNestedTooDeep(text)) return [tooDeep('')];
  if (text.trim() === '' || text.trim() === '\uFEFF') return [{ path: '', message: 'the file is empty' }];
  return [];
}

/**
 * Whether brackets outside quotes, or the dashes of one line of YAML, stand in each other deeper than is safe to read.
 */
function isNestedTooDeep(text: string): boolean {
  if (new RegExp(`^\\s*(?:[-?:] +){${SAFE_NESTING + 1}}`, 'm').test(text)) return true;
  let depth = 0;
  for (const [mark] of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
    if (depth > SAFE_NESTING) return true;
  }
  return false;
}

/** How large it is and, where it is JSON, which field takes most of it. */
function whatIsLarge(text: string): string {
  const size = `${Math.ceil(bytesOf(text) / 1e5) / 10} MB`;
  try {
    const largest = largestField(JSON.parse(text));
    if (largest !== null) return `${size}, ${Math.round(largest.share * 100)}% of it in ${largest.path}`;
  } catch {
    // What is no JSON has no fields that could be named.
  }
  return size;
}

/** Whether a text takes more than so many bytes in UTF-8. */
function isLongerThan(text: string, bytes: number): boolean {
  return text.length > bytes || (text.length * 3 > bytes && bytesOf(text) > bytes);
}

/** Bytes that a text takes in UTF-8. */
function bytesOf(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isHalfOfPair = code >= 0xd800 && code <= 0xdfff;
    count += code < 0x80 ? 1 : code < 0x800 || isHalfOfPair ? 2 : 3;
  }
  return count;
}

function tryJson(text: string): ParsedText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [jsonProblem(text, error)] };
  }
  const problems = jsonTextProblems(text);
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

function jsonProblem(text: string, error: unknown): Problem {
  if (error instanceof RangeError) return tooDeep('');
  const fault = jsonFault(text);
  if (fault === null) return { path: '', message: `not well-formed JSON: ${wordsOf(error)}` };
  return { path: '', message: `not well-formed JSON: ${fault.message}`, found: textPlace(text, fault.at) };
}

/** A file is YAML by its name, or, without a telling name, when it does not begin like JSON. */
function mayBeYaml(text: string, fileName = ''): boolean {
  if (/\.ya?ml$/i.test(fileName)) return true;
  if (/\.json$/i.test(fileName)) return false;
  return !beginsLikeJson(text);
}

function beginsLikeJson(text: string): boolean {
  return /^\s*[{["]/.test(text);
}

function parseYaml(text: string): ParsedText {
  try {
    const documents = parseAllDocuments(text, { uniqueKeys: true, prettyErrors: true, logLevel: 'silent' });
    const all: readonly Document.Parsed<ParsedNode>[] = Array.isArray(documents) ? documents : [];
    const [yaml, second] = all.filter(({ contents }, at) => at === 0 || hasContent(contents));
    if (yaml === undefined) return { ok: false, problems: [{ path: '', message: 'the file is empty' }] };
    const problems = [
      ...independent(yaml.errors).map((error) => ofYaml(error, text)),
      ...(second === undefined ? [] : [secondDocument(second, text)]),
      ...mergeKeys(yaml, text),
    ];
    if (problems.length > 0) return { ok: false, problems };
    const value: unknown = yaml.toJS({ maxAliasCount: MOST_ALIASES });
    const isTooDeep = depthExceeds(value, deepestNesting);
    return isTooDeep ? { ok: false, problems: [tooDeep('')] } : { ok: true, value };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, problems: [tooDeep('')] };
    return { ok: false, problems: [{ path: '', message: `not readable as YAML: ${wordsOf(error)}` }] };
  }
}

function hasContent(contents: ParsedNode | null): boolean {
  return contents !== null && !(isScalar(contents) && contents.value === null);
}

function secondDocument({ contents }: Document.Parsed<ParsedNode>, text: string): Problem {
  const message = 'a second document begins after "---"; one file holds one scenario or overlay';
  return { path: '', message, found: textPlace(text, contents?.range[0] ?? 0) };
}

/** Merge keys (`<<`) are no part of YAML 1.2; what they would bring must be written out. */
function mergeKeys(yaml: Document.Parsed<ParsedNode>, text: string): Problem[] {
  const problems: Problem[] = [];
  visit(yaml, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '<<') return;
      const message = 'merge keys (<<) are not read; write the fields out';
      problems.push({ path: '', message, found: textPlace(text, key.range?.[0] ?? 0) });
    },
  });
  return problems;
}

/** Keys that stand twice, each a mistake of its own, and the first of the rest: what follows it follows from it. */
function independent<SyntaxError extends { code: string }>(errors: readonly SyntaxError[]): SyntaxError[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const other = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return [...(other === undefined ? [] : [other]), ...twice.slice(0, MOST_SYNTAX_PROBLEMS)];
}

function ofYaml(
  { code, message, pos }: { code: string; message: string; pos: [number, number] },
  text: string,
): Problem {
  // The reader of YAML says so of itself.
  if (/call stack/.test(message)) return tooDeep('');
  const found = textPlace(text, pos[0]);
  if (code === 'DUPLICATE_KEY')
    return { path: '', message: 'a key stands twice in one object; leave one of them', found };
  const words = firstLine(message).replace(/ at line \d+, column \d+$/, '');
  return { path: '', message: `not well-formed YAML: ${words}`, found };
}

/** Whether lists and objects are nested deeper than a limit; stops at the first that is, cycles included. */
function depthExceeds(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (limit === 0) return true;
  return Object.values(value).some((inner) => depthExceeds(inner, limit - 1));
}

function wordsOf(error: unknown): string {
  return firstLine(error instanceof Error ? error.message : String(error));
}

function firstLine(text: string): string {
  const line = text.split('\n')[0].replace(/:$/, '');
  return line.length <= 200 ? line : `${line.slice(0, 197)}...`;
}
