/**
 * Does one work after the other, whether the earlier ones succeed or not. Work that was stopped may still receive
 * winters that it had begun, and known summaries go on growing.
 */
export function serialQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = before.then(work);
    before = done.catch(() => undefined);
    return done;
  };
}
