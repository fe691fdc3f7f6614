/** Numbers texts that are repeated: the second `a` is `a/1`, the third `a/2`. */
export function numberedAlike(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return before === 0 ? text : `${text}/${before}`;
  };
}
