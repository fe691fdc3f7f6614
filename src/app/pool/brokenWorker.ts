/**
 * Rejects, with the reason, when a worker cannot start, breaks down or sends a message that cannot be read. Never
 * resolves.
 */
export function brokenWorker(worker: Worker): Promise<never> {
  const broken = new Promise<never>((_, reject) => {
    const say = (event: Event) => {
      event.preventDefault();
      const words = 'message' in event && typeof event.message === 'string' ? event.message : '';
      reject(new Error(words || 'its program could not be loaded'));
    };
    worker.addEventListener('error', say);
    worker.addEventListener('messageerror', () => reject(new Error('a message could not be read')));
  });
  // Whoever waits for the worker hears of it; until then nobody need.
  broken.catch(() => undefined);
  return broken;
}
