/** A text with a capital first letter and a full stop: for phrases that stand alone. */
export function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?:]$/.test(capital) ? capital : `${capital}.`;
}
