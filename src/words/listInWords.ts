/** 'a', 'a and b', 'a, b and c'; 'none' for an empty list. */
export function listInWords(items: readonly string[]): string {
  if (items.length === 0) return 'none';
  if (items.length === 1) return items[0]!;
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
