const NARROW = /[ .,:;'|!iljtfrI·()-]/;
const WIDE = /[mwMW%@—]/;

/** About how wide a text is in Inter, in pixels at a size in pixels. Rather a little too wide than too narrow. */
export function textWidth(text: string, size = 11): number {
  let ems = 0;
  for (const letter of text) ems += NARROW.test(letter) ? 0.33 : WIDE.test(letter) ? 0.9 : 0.61;
  return ems * size;
}

/** The text, or as much of it as fits with an ellipsis. */
export function fitText(text: string, width: number, size = 11): string {
  if (textWidth(text, size) <= width) return text;
  let kept = text.length;
  while (kept > 1 && textWidth(`${text.slice(0, kept)}…`, size) > width) kept -= 1;
  return `${text.slice(0, kept).trimEnd()}…`;
}
