import { visibleText } from '../visibleText.ts';

/** Longest part of a line that a message shows. */
const LONGEST = 80;

/** The place of a character, `line 3, column 14: "places": 4]`, and the line itself, cut where it is long. */
export function textPlace(text: string, at: number): string {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const start = before.at(-1)!;
  const rest = /^[^\r\n]*/.exec(text.slice(at))![0];
  return `line ${before.length}, column ${start.length + 1}: ${visibleText(shownLine(start, rest))}`;
}

/** The line around a place, without what stands far from it. */
function shownLine(before: string, after: string): string {
  const room = LONGEST / 2;
  const left = before.trimStart();
  const start = left.length > room ? `…${left.slice(-room)}` : left;
  const end = after.length > room ? `${after.slice(0, room)}…` : after;
  return `${start}${end}`.trim();
}
