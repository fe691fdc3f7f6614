/** A number, 0 or more, or the same as a percentage: `0.5` and `50%` are one; null for anything else. */
export function amountOf(text: string): number | null {
  const parts = /^(\d+\.?\d*|\.\d+)(%?)$/.exec(text.trim());
  if (parts === null) return null;
  // Shifted as text, so that 0.7% is 0.007 and nothing beside it.
  return Number(parts[2] === '%' ? `${parts[1]}e-2` : parts[1]);
}
