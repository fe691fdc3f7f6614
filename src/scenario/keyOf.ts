/**
 * The name that a part's random draws depend on: its key, or its id where it has no key. It stays when the id is
 * changed.
 */
export function keyOf({ id, key }: { readonly id: string; readonly key?: string }): string {
  return key ?? id;
}
