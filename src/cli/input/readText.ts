import fs from 'node:fs';
import path from 'node:path';
import { decodeText } from '../../scenario/files/decodeText.ts';
import { mostBytesRead } from '../../scenario/files/parseText.ts';
import { BadInput, linesOf } from '../badInput.ts';

/** Texts that have been read: a pipe can be read only once, and a command may need one file several times. */
const texts = new Map<string, string>();

/** What problems call a file. */
export function nameOfInput(name: string): string {
  return name === '-' ? 'standard input' : name;
}

/** Reads standard input, or what is no regular file, such as a pipe, while signals are still heard; once. */
export async function awaitText(name: string): Promise<void> {
  const key = keyOf(name);
  if (texts.has(key) || !isPipe(name)) return;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = name === '-' ? process.stdin : fs.createReadStream(name);
    for await (const chunk of stream) {
      chunks.push(chunk as Uint8Array);
      length += (chunk as Uint8Array).length;
      if (length > mostBytesRead) throw tooLarge(nameOfInput(name));
    }
  } catch (error) {
    throw notReadable(error, nameOfInput(name));
  }
  texts.set(key, textIn(Buffer.concat(chunks, length), nameOfInput(name)));
}

function isPipe(name: string): boolean {
  if (name === '-') return true;
  try {
    const stats = fs.statSync(name, { throwIfNoEntry: false });
    return stats !== undefined && !stats.isFile() && !stats.isDirectory();
  } catch {
    return false;
  }
}

function keyOf(name: string): string {
  return name === '-' ? name : path.resolve(name);
}

/** The text of a file, or of what `awaitText` has read; each is read once. Throws BadInput with its problems. */
export function readText(name: string): string {
  const key = keyOf(name);
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

function bytesOf(name: string): Uint8Array {
  try {
    if (fs.statSync(name).size > mostBytesRead) throw tooLarge(name);
    return fs.readFileSync(name);
  } catch (error) {
    throw notReadable(error, name);
  }
}

function tooLarge(name: string): BadInput {
  return new BadInput([`${name}: the file is too large to open; found over 50 MB; allowed: at most 10 MB`]);
}

function notReadable(error: unknown, name: string): BadInput {
  if (error instanceof BadInput) return error;
  return new BadInput([`${name}: cannot be read: ${(error as Error).message}`]);
}
