/** The value read from a text, or the problem with it. The note explains how it was read where that could surprise. */
export type TextRead<T> =
  | { readonly value: T; readonly problem: null; readonly note?: string }
  | { readonly value: null; readonly problem: string; readonly note?: undefined };

/** A text that cannot be read, with what is wrong and what is allowed. */
export function unread(problem: string): { readonly value: null; readonly problem: string } {
  return { value: null, problem };
}
