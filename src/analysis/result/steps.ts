/** Work that may be laid down between its steps, so that a page can see to its keys; what it comes to is its return. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps of a work at once. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** A record of what each key comes to, one step a key. */
export function* byKeySteps<R>(keys: readonly string[], value: (key: string) => R): Steps<Record<string, R>> {
  const entries: [string, R][] = [];
  for (const key of keys) {
    entries.push([key, value(key)]);
    yield;
  }
  return Object.fromEntries(entries);
}

/** A record by the ids of parts, of which each is itself done in steps. */
export function* byIdSteps<T extends { readonly id: string }, R>(
  parts: readonly T[],
  value: (part: T) => Steps<R>,
): Steps<Record<string, R>> {
  const entries: [string, R][] = [];
  for (const part of parts) entries.push([part.id, yield* value(part)]);
  return Object.fromEntries(entries);
}
