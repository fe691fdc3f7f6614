import { nearestOf } from './nearest.ts';
import { visibleText } from './visibleText.ts';

/**
 * A problem of a file or a request, as data: where it is, what is wrong, what was found, what is allowed, what to do.
 */
export interface Problem {
  /** Path of ids, `stages.p2.places`; parts without an id by their index from 0; empty for the whole file. */
  path: string;
  message: string;
  found?: string;
  allowed?: string;
  /** The nearest right key, reference or word. */
  nearest?: string;
}

/** Longest list of allowed words that a message spells out. */
const LONGEST_LIST = 24;

/** A problem as one line of words. */
export function formatProblem(problem: Problem): string {
  const { path, message, found, allowed, nearest } = problem;
  const parts = [`${path === '' ? 'the file' : path}: ${message}`];
  if (found !== undefined) parts.push(`found ${found}`);
  if (allowed !== undefined) parts.push(`allowed: ${allowed}`);
  const line = parts.join('; ');
  return nearest === undefined ? line : `${line}. Did you mean "${nearest}"?`;
}

/** A list of words for people, cut where it grows long. */
export function listWords(words: readonly string[]): string {
  if (words.length === 0) return 'none';
  if (words.length <= LONGEST_LIST) return words.join(', ');
  return `${words.slice(0, LONGEST_LIST).join(', ')} and ${words.length - LONGEST_LIST} more`;
}

/** The problem of an unknown word: `there is no stage "p22"`, with the nearest known word. */
export function unknownWord(path: string, what: string, word: string, known: Iterable<string>): Problem {
  const words = [...known];
  return {
    path,
    message: `there is no ${what} "${shortText(word)}"`,
    allowed: listWords(words),
    nearest: nearestOf(word, words),
  };
}

/** A text cut to a length that fits in a message. */
export function shortText(text: string): string {
  return visibleText(text.length <= 60 ? text : `${text.slice(0, 57)}...`, true);
}

/** What was found in a file, in a few words: `text "abc"`, `nothing`, `a list of 3`. Never a long dump. */
export function describeFound(value: unknown): string {
  if (value === undefined || value === null) return value === null ? 'null' : 'nothing';
  if (typeof value === 'string') return `text "${shortText(value)}"`;
  if (typeof value === 'number') return describeNumber(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return describeObject(value);
  return String(value);
}

function describeNumber(value: number): string {
  if (Number.isNaN(value)) return 'not a number (NaN)';
  if (!Number.isFinite(value)) return value > 0 ? 'infinity' : 'minus infinity';
  return String(value);
}

function describeObject(value: object): string {
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an empty object';
  const shown = keys.slice(0, 4).map(shortText);
  return `an object with ${shown.join(', ')}${keys.length > 4 ? ', ...' : ''}`;
}
