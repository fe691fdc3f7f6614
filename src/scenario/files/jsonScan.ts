import type { Problem } from '../problems.ts';
import { joinPath } from '../paths/idPath.ts';

/** Deepest nesting of lists and objects that a file may have. */
export const deepestNesting = 100;

interface Level {
  path: string;
  /** Keys seen so far in an object; `undefined` in a list. */
  keys: Set<string> | undefined;
  key: string;
  index: number;
}

/**
 * Keys that occur twice in one object of a JSON text, and nesting that is too deep. The text must be well formed.
 * JSON.parse would silently keep the last of two equal keys. Paths have indices here, since ids are not yet known.
 */
export function jsonTextProblems(text: string): Problem[] {
  const problems: Problem[] = [];
  const levels: Level[] = [];
  let expectsKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const level = levels[levels.length - 1];
    switch (text[at]) {
      case '{':
      case '[':
        if (levels.length >= deepestNesting) return [...problems, tooDeep(pathOf(levels))];
        expectsKey = text[at] === '{';
        levels.push({ path: pathOf(levels), keys: expectsKey ? new Set() : undefined, key: '', index: 0 });
        break;
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        level.index += 1;
        expectsKey = level.keys !== undefined;
        break;
      case '"': {
        const end = endOfString(text, at);
        if (expectsKey) problems.push(...noteKey(level, JSON.parse(text.slice(at, end + 1)) as string));
        expectsKey = false;
        at = end;
        break;
      }
    }
  }
  return problems;
}

/** The problem of a document that is nested too deep. */
export function tooDeep(path: string): Problem {
  return {
    path: path.length <= 200 ? path : `${path.slice(0, 200)}...`,
    message: 'lists and objects are nested too deep',
    allowed: `at most ${deepestNesting} levels`,
  };
}

function noteKey(level: Level, key: string): Problem[] {
  level.key = key;
  if (!level.keys!.has(key)) {
    level.keys!.add(key);
    return [];
  }
  return [
    { path: joinPath(level.path, key), message: 'this key stands twice in one object; leave one of them' },
  ];
}

function pathOf(levels: readonly Level[]): string {
  const level = levels[levels.length - 1];
  if (level === undefined) return '';
  return joinPath(level.path, level.keys === undefined ? String(level.index) : level.key);
}

/** The place of the quote that ends the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
