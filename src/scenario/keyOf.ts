/** What a part's random draws follow: its key, or its id where it has none. It stays when the id is changed. */
export function keyOf({ id, key }: { readonly id: string; readonly key?: string }): string {
  return key ?? id;
}
