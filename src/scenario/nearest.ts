/**
 * Steps (insert, delete, replace, swap of neighbours) between two texts. A change of upper or lower case costs nothing.
 */
export function editDistance(from: string, to: string): number {
  const a = from.toLowerCase();
  const b = to.toLowerCase();
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, replaced);
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (exchanged) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}

/** Longer words are compared by nobody's typing slip. */
const LONGEST_WORD = 60;

/** The candidate that a misspelt word most likely meant, or `undefined` when none is near (a third of its letters). */
export function nearestOf(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest ?? startOf(word, candidates);
}

/** A candidate of which the word is the beginning, or the other way round (`lengthOfStay` for `lengthOfStayDays`). */
function startOf(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length < 4) return undefined;
  for (const candidate of candidates) {
    const [a, b] = [word.toLowerCase(), candidate.toLowerCase()];
    if (b.length >= 4 && (a.startsWith(b) || b.startsWith(a))) return candidate;
  }
  return undefined;
}
