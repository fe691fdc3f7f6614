import { expect, it } from 'vitest';
import type { LibraryDocument, Scenario } from '../../scenario/schema/scenario.ts';
import { staleReason, type Asked } from './asked.ts';

const asked: Asked = {
  scenario: 'kent',
  overlays: [],
  opened: [],
  edited: null,
  replications: 100,
  seed: 'a',
};
const file = { id: 'flu' } as LibraryDocument;
const flu = { overlays: [{ id: 'flu', scale: 1 }] };

it('names everything that has changed since', () => {
  expect(staleReason(asked, { ...asked })).toBeNull();
  expect(staleReason(asked, { ...asked, seed: 'b' })).toBe(
    'These results are from before you changed the seed.',
  );
  expect(staleReason(asked, { ...asked, replications: 5, ...flu })).toBe(
    'These results are from before you changed the pressures and number of winters.',
  );
  expect(staleReason({ ...asked, ...flu }, { ...asked, overlays: [{ id: 'flu', scale: 2 }] })).toContain(
    'pressures',
  );
});

it('notices another file of the same id, and none that is not used', () => {
  expect(staleReason(asked, { ...asked, opened: [file] })).toBeNull();
  expect(staleReason({ ...asked, ...flu }, { ...asked, ...flu, opened: [file] })).toContain('pressures');
  expect(staleReason(asked, { ...asked, opened: [{ id: 'kent' } as LibraryDocument] })).toContain('scenario');
});

it('says what was changed in the scenario, and nothing where it holds the same again', () => {
  const edited = { id: 'kent' } as Scenario;
  const stale = (edits: readonly string[] | null, more = {}) =>
    staleReason(asked, { ...asked, edited, ...more }, edits);
  expect(stale(['Short-term beds, East Kent: places'])).toBe(
    'These results are from before you changed Short-term beds, East Kent: places.',
  );
  expect(stale(['Beds: places', 'Triage: staff', 'Flu: height'])).toBe(
    'These results are from before you changed Beds: places, and 2 more.',
  );
  expect(stale(['Beds: places'], { seed: 'b' })).toBe(
    'These results are from before you changed the seed; Beds: places.',
  );
  expect(stale([])).toBeNull();
  expect(stale(null)).toBe('These results are from before you changed the scenario.');
  expect(stale(['Beds: places'], { scenario: 'other' })).toBe(
    'These results are from before you changed the scenario.',
  );
});
