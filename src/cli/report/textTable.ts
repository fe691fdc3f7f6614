/** Rows as lines of aligned columns: the first column to the left, the others to the right; indented by two. */
export function textTable(
  rows: readonly (readonly string[])[],
  alignLeft: readonly number[] = [0],
): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  return rows.map((row) => {
    const cells = row.map((cell, at) =>
      alignLeft.includes(at) ? cell.padEnd(widths[at]) : cell.padStart(widths[at]),
    );
    return `  ${cells.join('   ')}`.trimEnd();
  });
}

/** A heading and its lines, with an empty line before; nothing at all when there are no lines. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}
