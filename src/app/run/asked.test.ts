import { expect, it } from 'vitest';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
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
  expect(staleReason(asked, { ...asked, seed: 'b' })).toBe('From before you changed the seed.');
  expect(staleReason(asked, { ...asked, replications: 5, ...flu })).toBe(
    'From before you changed the pressures and number of winters.',
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
