import { afterEach, expect, it, vi } from 'vitest';
import { heldWorks, holdNewWork, takeHold } from './holds.ts';

/** Locks of one origin as the browser has them, as far as `ifAvailable` goes. */
function locksOfOrigin() {
  const held = new Map<string, Promise<unknown>>();
  return {
    request: async (name: string, _options: object, callback: (lock: object | null) => unknown) => {
      if (held.has(name)) {
        callback(null);
        return;
      }
      const end = Promise.resolve(callback({ name }));
      held.set(name, end);
      await end;
      held.delete(name);
    },
    query: async () => ({ held: [...held.keys()].map((name) => ({ name })) }),
  };
}

afterEach(() => vi.unstubAllGlobals());

it('lets one tab at a time have a work, and says which are had', async () => {
  vi.stubGlobal('navigator', { locks: locksOfOrigin() });
  const first = await takeHold('a');
  expect(first?.work).toBe('a');
  expect(await takeHold('a')).toBeNull();
  expect((await takeHold('b'))?.work).toBe('b');
  expect(await heldWorks()).toEqual(new Set(['a', 'b']));
  first?.release();
  expect((await takeHold('a', 200))?.work).toBe('a');
});

it('waits for a page that is being left', async () => {
  vi.stubGlobal('navigator', { locks: locksOfOrigin() });
  const before = await takeHold('a');
  const waiting = takeHold('a', 500);
  setTimeout(() => before?.release(), 50);
  expect((await waiting)?.work).toBe('a');
  expect(await takeHold('a', 60)).toBeNull();
});

it('asks the other tabs where the browser has no locks', async () => {
  vi.stubGlobal('navigator', {});
  const first = await takeHold('c');
  expect(first?.work).toBe('c');
  expect(await takeHold('c')).toBeNull();
  first?.release();
  const second = await takeHold('c');
  expect(second?.work).toBe('c');
  second?.release();
  const made = await holdNewWork('d');
  expect(await takeHold('d')).toBeNull();
  made?.release();
  expect(await heldWorks()).toEqual(new Set());
});
