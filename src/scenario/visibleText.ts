/**
 * Control characters, and marks that turn the direction of the text after them. Line breaks and tabs are not among
 * them.
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A text with its control characters and marks of direction written out (`\u001b`), so that no file can clear or
 * rearrange what a terminal shows. Line breaks and tabs stay unless `isLine` is set, which gives one line.
 */
export function visibleText(text: string, isLine = false): string {
  const seen = text.replace(unseen, escaped);
  return isLine ? seen.replace(/[\t\n]/g, escaped) : seen;
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
