import { parseDocument as parseYamlDocument } from 'yaml';
import { deepestNesting, jsonTextProblems, tooDeep } from './jsonScan.ts';
import type { Problem } from './problems.ts';

/** Largest file that is read, in bytes (10 MB). */
export const largestFileBytes = 10_000_000;
/** Bytes of a file that are read at most: enough to say what makes it too large. */
export const mostBytesRead = 5 * largestFileBytes;
/** Aliases that a YAML file may resolve to in all, so that a small file cannot unfold into a huge one. */
const MOST_ALIASES = 100;
/** Deeper than this nothing is given to a reader, which goes down one call a level and would run out of room. */
const SAFE_NESTING = 1_000;
/** YAML's own complaints are listed up to this number. */
const MOST_SYNTAX_PROBLEMS = 50;

export type ParsedText = { ok: true; value: unknown } | { ok: false; problems: Problem[] };

/** Reads JSON, or YAML where the file's name or the text says so, into plain values; limits come first. */
export function parseText(text: string, fileName?: string): ParsedText {
  const limits = limitProblems(text);
  if (limits.length > 0) return { ok: false, problems: limits };
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const json = tryJson(bare);
  if (json.ok || !mayBeYaml(bare, fileName)) return json;
  return parseYaml(bare);
}

function limitProblems(text: string): Problem[] {
  const allowed = 'at most 10 MB (10,000,000 bytes)';
  if (isLongerThan(text, largestFileBytes))
    return [{ path: '', message: 'the file is too large to open', allowed }];
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

/** Whether a text takes more than so many bytes in UTF-8. */
function isLongerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isHalfOfPair = code >= 0xd800 && code <= 0xdfff;
    count += code < 0x80 ? 1 : code < 0x800 || isHalfOfPair ? 2 : 3;
  }
  return count > bytes;
}

function tryJson(text: string): ParsedText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, problems: [tooDeep('')] };
    return { ok: false, problems: [{ path: '', message: `not well-formed JSON: ${wordsOf(error)}` }] };
  }
  const problems = jsonTextProblems(text);
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

/** A file is YAML by its name, or, without a telling name, when it does not begin like JSON. */
function mayBeYaml(text: string, fileName = ''): boolean {
  if (/\.ya?ml$/i.test(fileName)) return true;
  if (/\.json$/i.test(fileName)) return false;
  return !/^\s*[{["]/.test(text);
}

function parseYaml(text: string): ParsedText {
  try {
    const yaml = parseYamlDocument(text, { uniqueKeys: true, prettyErrors: true, logLevel: 'silent' });
    if (yaml.errors.length > 0) return { ok: false, problems: independent(yaml.errors).map(ofYaml) };
    const value: unknown = yaml.toJS({ maxAliasCount: MOST_ALIASES });
    const isTooDeep = depthExceeds(value, deepestNesting);
    return isTooDeep ? { ok: false, problems: [tooDeep('')] } : { ok: true, value };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, problems: [tooDeep('')] };
    return { ok: false, problems: [{ path: '', message: `not readable as YAML: ${wordsOf(error)}` }] };
  }
}

/** Keys that stand twice, each a mistake of its own, and the first of the rest: what follows it follows from it. */
function independent<SyntaxError extends { code: string }>(errors: readonly SyntaxError[]): SyntaxError[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const other = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return [...(other === undefined ? [] : [other]), ...twice.slice(0, MOST_SYNTAX_PROBLEMS)];
}

function ofYaml(error: { code: string; message: string; linePos?: readonly { line: number }[] }): Problem {
  if (/call stack/.test(error.message)) return tooDeep('');
  const line = error.linePos?.[0]?.line;
  const place = line === undefined ? '' : ` in line ${line}`;
  if (error.code === 'DUPLICATE_KEY') {
    return { path: '', message: `a key stands twice in one object${place}; leave one of them` };
  }
  return { path: '', message: `not well-formed YAML${place}: ${firstLine(error.message)}` };
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
