import type { Problem } from '../problems.ts';

export type DecodedText = { ok: true; text: string } | { ok: false; problems: Problem[] };

const CHUNK = 8192;

/**
 * The text of a file: UTF-16 where the file begins with that byte order mark, otherwise UTF-8. Bytes that are not of
 * that encoding are a problem with their place. They are never replaced: a guessed letter would stay in the scenario.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 1);
  if (bytes.subarray(0, 4).includes(0))
    return wrong(
      'this looks like UTF-16 without a byte order mark',
      'UTF-8, or UTF-16 with a byte order mark',
    );
  return decodeUtf8(bytes);
}

/** `lowAt` is where the low byte of a pair is. */
function decodeUtf16(bytes: Uint8Array, lowAt: 0 | 1): DecodedText {
  if (bytes.length % 2 === 1)
    return wrong('a UTF-16 file has an even number of bytes', undefined, `${bytes.length} bytes`);
  const text = new TextChunks();
  for (let at = 2; at < bytes.length; at += 2) text.add(bytes[at + lowAt] | (bytes[at + 1 - lowAt] << 8));
  return { ok: true, text: text.end() };
}

function decodeUtf8(bytes: Uint8Array): DecodedText {
  const text = new TextChunks();
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const length = lengthAt(bytes, at);
    if (length === 0) return badByte(bytes[at], text.end());
    text.addPoint(pointAt(bytes, at, length));
    at += length;
  }
  return { ok: true, text: text.end() };
}

/** Bytes of the letter that begins there; 0 where none does. Overlong forms, halves of pairs and what lies beyond Unicode are none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next += 1) if ((bytes[at + next] & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1];
  const isOdd =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second >= 0xa0) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second >= 0x90);
  return isOdd ? 0 : length;
}

function pointAt(bytes: Uint8Array, at: number, length: number): number {
  if (length === 1) return bytes[at];
  let point = bytes[at] & (0xff >> (length + 1));
  for (let next = 1; next < length; next += 1) point = (point << 6) | (bytes[at + next] & 0x3f);
  return point;
}

function badByte(byte: number, before: string): DecodedText {
  const lines = before.split(/\r\n|\r|\n/);
  const line = lines.at(-1)!;
  const place = `line ${lines.length}, column ${line.length + 1}`;
  const start = line.trim().slice(-40);
  const found = `byte ${byte.toString(16).toUpperCase()} in ${place}${start === '' ? '' : `, after "${start}"`}`;
  return wrong('this is not UTF-8 text', 'UTF-8: save the file again with that encoding', found);
}

function wrong(message: string, allowed?: string, found?: string): DecodedText {
  return { ok: false, problems: [{ path: '', message, found, allowed }] };
}

/** Puts a text together from its 16-bit units, a few thousand at a time. */
class TextChunks {
  #text = '';
  #units: number[] = [];

  add(unit: number): void {
    this.#units.push(unit);
    if (this.#units.length >= CHUNK) this.#flush();
  }

  addPoint(point: number): void {
    if (point < 0x10000) this.add(point);
    else {
      this.add(0xd800 + ((point - 0x10000) >> 10));
      this.add(0xdc00 + ((point - 0x10000) & 0x3ff));
    }
  }

  end(): string {
    this.#flush();
    return this.#text;
  }

  #flush(): void {
    this.#text += String.fromCharCode(...this.#units);
    this.#units = [];
  }
}
