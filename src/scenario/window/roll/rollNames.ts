import { winterName } from './winterOf.ts';

const LONGEST_ID = 40;
const LONGEST_TITLE = 200;
const LONGEST_NOTES = 4000;
const earlier = /\s*Moved from winter [^.]*\.$/;

/** An id that names the new winter in place of the old winter (`kent-2025-26`), or else at its end. */
export function rolledId(id: string, from: number, to: number): string {
  const named = inPlace(id, from, to);
  if (named !== id) return named;
  const end = `-${winterName(to).replace('/', '-')}`;
  return id.slice(0, LONGEST_ID - end.length) + end;
}

/** A title that names the new winter in place of the old winter, or else in brackets at its end. */
export function rolledTitle(title: string, from: number, to: number): string {
  const named = inPlace(title, from, to);
  if (named !== title) return named;
  const end = ` (winter ${winterName(to)})`;
  return title.slice(0, LONGEST_TITLE - end.length) + end;
}

/** The notes with a sentence on what did not move. It replaces the sentence of an earlier move. */
export function rolledNotes(notes: string | undefined, from: number, to: number): string {
  const [old, now] = [winterName(from), winterName(to)];
  const said = `Moved from winter ${old} to winter ${now}: dates by rule, while numbers, the opening position, prices and texts are still those of ${old}.`;
  const before = (notes ?? '').replace(earlier, '').slice(0, LONGEST_NOTES - said.length - 1);
  return before === '' ? said : `${before} ${said}`;
}

/** `2025/26`, `2025-26`, `2025–26`, `2025_26` and `2025/2026` as the new winter, written in the same way. */
function inPlace(text: string, from: number, to: number): string {
  const short = String((from + 1) % 100).padStart(2, '0');
  const pattern = new RegExp(`(?<!\\d)${from}([-/–_])(${from + 1}|${short})(?!\\d)`, 'g');
  return text.replace(pattern, (_, mark: string, end: string) => {
    const next = String(to + 1);
    return `${to}${mark}${end.length === 4 ? next : next.slice(-2)}`;
  });
}
