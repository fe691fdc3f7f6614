/** Work that may pause between its steps, so that a page can answer its keys. Its return is the finished value. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once and returns the finished value. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** A record of the value of each key, one step a key. */
export function* byKeySteps<R>(keys: readonly string[], value: (key: string) => R): Steps<Record<string, R>> {
  const entries: [string, R][] = [];
  for (const key of keys) {
    entries.push([key, value(key)]);
    yield;
  }
  return Object.fromEntries(entries);
}

/** A record by the ids of parts. The value of each part is itself made in steps. */
export function* byIdSteps<T extends { readonly id: string }, R>(
  parts: readonly T[],
  value: (part: T) => Steps<R>,
): Steps<Record<string, R>> {
  const entries: [string, R][] = [];
  for (const part of parts) entries.push([part.id, yield* value(part)]);
  return Object.fromEntries(entries);
}
