import fs from 'node:fs';
import path from 'node:path';
import { decodeText } from '../../scenario/decodeText.ts';
import { mostBytesRead } from '../../scenario/parseText.ts';
import { BadInput, linesOf } from '../badInput.ts';

/** Texts that have been read: a pipe can be read once only, and one file may be asked for several times. */
const texts = new Map<string, string>();

/** What problems call a file. */
export function nameOfInput(name: string): string {
  return name === '-' ? 'standard input' : name;
}

/** The text of a file, or of standard input for `-`; each is read once. Throws BadInput with its problems. */
export function readText(name: string): string {
  const key = name === '-' ? name : path.resolve(name);
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = textIn(bytesOf(name), nameOfInput(name));
  texts.set(key, text);
  return text;
}

function textIn(bytes: Uint8Array, name: string): string {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new BadInput(linesOf(name, decoded.problems));
  return decoded.text;
}

/** Reads to the end, as pipes have no size; no more than can be looked at. */
function bytesOf(name: string): Uint8Array {
  let descriptor: number | undefined;
  try {
    descriptor = name === '-' ? 0 : fs.openSync(name, 'r');
    return readAll(descriptor, nameOfInput(name));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput([`${nameOfInput(name)}: cannot be read: ${(error as Error).message}`]);
  } finally {
    if (descriptor !== undefined && descriptor !== 0) fs.closeSync(descriptor);
  }
}

function readAll(descriptor: number, name: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = new Uint8Array(65_536);
    const count = readSome(descriptor, chunk);
    if (count === 0) return Buffer.concat(chunks, length);
    chunks.push(chunk.subarray(0, count));
    length += count;
    if (length > mostBytesRead)
      throw new BadInput([
        `${name}: the file is too large to open; found over 50 MB; allowed: at most 10 MB`,
      ]);
  }
}

/** A pipe that has nothing yet says so (EAGAIN), and one whose writer has gone may end with EOF. */
function readSome(descriptor: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return fs.readSync(descriptor, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
