import { visibleText } from '../scenario/visibleText.ts';

/** Writes finished text to standard output; what cannot be seen in it is written out. */
export function print(lines: string | readonly string[]): void {
  process.stdout.write(`${visibleText(typeof lines === 'string' ? lines : lines.join('\n'))}\n`);
}

/** Writes lines to standard error. */
export function complain(lines: readonly string[]): void {
  process.stderr.write(`${visibleText(lines.join('\n'))}\n`);
}

/** Plain values as JSON in one line; `null` where a figure does not exist. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
