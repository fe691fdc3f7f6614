/**
 * Does one work after the other, whether those before succeed or not: what was stopped may still take in winters that it
 * had begun, and summaries that are known go on growing.
 */
export function oneAfterAnother(): <T>(work: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = before.then(work);
    before = done.catch(() => undefined);
    return done;
  };
}
