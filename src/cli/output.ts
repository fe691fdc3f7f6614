/** Writes finished text to standard output. */
export function print(lines: string | readonly string[]): void {
  process.stdout.write(`${typeof lines === 'string' ? lines : lines.join('\n')}\n`);
}

/** Writes lines to standard error. */
export function complain(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
}

/** Plain values as JSON in one line; `null` stands where a figure does not exist. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}
