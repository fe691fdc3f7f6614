/** Where a text stops being JSON, and why. */
export interface JsonFault {
  /** Index of the character, from 0. The length of the text where the text ends too soon. */
  readonly at: number;
  readonly message: string;
}

/** What may come next. */
type Wanted = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const inWords: Readonly<Record<Exclude<Wanted, 'nothing' | 'commaOrEnd'>, string>> = {
  value: 'a value is missing',
  valueOrEnd: 'a value or ] is missing',
  key: 'a key in double quotes is missing',
  keyOrEnd: 'a key in double quotes or } is missing',
  colon: 'a colon is missing after the key',
};

const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const spaces = /[ \t\r\n]*/y;
// eslint-disable-next-line no-control-regex -- they are what is looked for
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/**
 * The first place at which a text is not JSON. Null where all of it is JSON. Each engine describes such a place in its
 * own words, mostly without its position, so the page and the command line find it themselves.
 */
export function jsonFault(json: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  let comma = -1;
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(json)?.[0].length ?? -1;
    at += Math.max(0, found);
    return found;
  };
  for (;;) {
    skip(spaces);
    if (at >= json.length) {
      if (wanted === 'nothing') return null;
      const [last] = open.slice(-1);
      return {
        at,
        message: last === undefined ? 'there is no value' : `the text ends before the last ${last} is closed`,
      };
    }
    const letter = json[at];
    const after = (): Wanted => (open.length === 0 ? 'nothing' : 'commaOrEnd');
    const isValue: boolean = wanted === 'value' || wanted === 'valueOrEnd';
    if ((letter === '}' || letter === ']') && open.length > 0) {
      const isOwn = letter === (open.at(-1) === '{' ? '}' : ']');
      if (isOwn && wanted !== 'value' && wanted !== 'key' && wanted !== 'colon') {
        open.pop();
        at += 1;
        wanted = after();
        continue;
      }
      if (isOwn && comma >= 0 && (wanted === 'value' || wanted === 'key'))
        return { at: comma, message: `the comma before ${letter} has nothing after it; remove it` };
      return { at, message: isOwn ? inWords[wanted as 'value'] : `${letter} closes a ${open.at(-1)}` };
    }
    if (wanted === 'nothing') return { at, message: 'there is more after the end of the value' };
    if (letter === '/' || letter === '#')
      return { at, message: 'JSON has no comments; remove this one, or use YAML' };
    if (wanted === 'commaOrEnd') {
      if (letter !== ',') return { at, message: 'a comma is missing before this' };
      comma = at;
      at += 1;
      wanted = open.at(-1) === '{' ? 'key' : 'value';
    } else if (wanted === 'colon') {
      if (letter !== ':') return { at, message: inWords.colon };
      at += 1;
      comma = -1;
      wanted = 'value';
    } else if (letter === '"') {
      const start = at;
      if (skip(text) < 0) return stringFault(json, start);
      wanted = isValue ? after() : 'colon';
    } else if (!isValue) return { at, message: inWords[wanted] };
    else if (letter === '{' || letter === '[') {
      open.push(letter);
      at += 1;
      comma = -1;
      wanted = letter === '{' ? 'keyOrEnd' : 'valueOrEnd';
    } else if (skip(word) <= 0 || /[\w.+-]/.test(json[at] ?? ''))
      return {
        at,
        message: letter === "'" ? 'a text is in double quotes, not single ones' : 'this is no value of JSON',
      };
    else wanted = after();
  }
}

/** What is wrong within a text that begins with a quote. */
function stringFault(json: string, start: number): JsonFault {
  for (let at = start + 1; at < json.length; at += 1) {
    const letter = json[at];
    if (letter === '\n' || letter === '\r')
      return { at: start, message: 'this text has no closing quote in its line' };
    if (letter < ' ')
      return { at, message: 'a text cannot hold a tab or control character; write it as \\t or \\u....' };
    if (letter !== '\\') continue;
    if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(json.slice(at, at + 6)))
      return { at, message: 'this is no escape of JSON; a backslash itself is written \\\\' };
    at += 1;
  }
  return { at: start, message: 'this text has no closing quote' };
}
