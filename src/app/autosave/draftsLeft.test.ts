import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draftPlaceOf, draftStore } from '../document/draftStore.ts';
import { leaveDrafts, takeUpDrafts } from './draftsLeft.ts';
import { rememberWork } from './tabMemory.ts';

const place = draftPlaceOf({ id: 'plan', label: 'Plan', href: '#/' });
const stored = new Map<string, string>();

/** The page goes with a text in a field, and comes again without it. */
function reload(change: () => void = () => undefined): Promise<void> {
  place.keep('Winters', { text: 'many', fits: [1_000], problem: 'not a number' }, 'Winters');
  leaveDrafts();
  draftStore.setState({ drafts: [] });
  change();
  return takeUpDrafts();
}

beforeEach(() => {
  stored.clear();
  draftStore.setState({ drafts: [] });
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };
  vi.stubGlobal('sessionStorage', storage);
  vi.stubGlobal('localStorage', storage);
});

afterEach(() => vi.unstubAllGlobals());

it('gives text that cannot be read back to its field after a reload', async () => {
  rememberWork('mine');
  await reload();
  expect(place.read('Winters')).toMatchObject({ text: 'many', fits: [1_000], problem: 'not a number' });
});

it.each([
  ['another work', () => rememberWork('other')],
  ['a work that was started afresh', () => rememberWork(null)],
  ['damaged text', () => stored.set('winterproof.drafts', '{"work":null,"drafts":[{}]}')],
  ['no JSON', () => stored.set('winterproof.drafts', '{')],
])('gives nothing back to %s', async (_, change) => {
  rememberWork('mine');
  await reload(change);
  expect(draftStore.getState().drafts).toEqual([]);
});

it('leaves nothing where every text was taken in', () => {
  place.keep('Winters', { text: 'many', fits: [1_000], problem: 'not a number' }, 'Winters');
  leaveDrafts();
  place.keep('Winters', null, 'Winters');
  leaveDrafts();
  expect(stored.size).toBe(0);
});
