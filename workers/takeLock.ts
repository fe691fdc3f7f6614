/** Holds a lock for as long as this worker lives, by which the page learns that it is gone; resolves once it is held. */
export function takeLock(name: string): Promise<void> {
  return new Promise((held, fail) => {
    const hold = () => {
      held();
      return new Promise<never>(() => undefined);
    };
    navigator.locks.request(name, hold).catch(fail);
  });
}
