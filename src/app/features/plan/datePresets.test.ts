import { expect, it } from 'vitest';
import { datePresets } from './datePresets.ts';

const read = (startDate: string, days: number) =>
  datePresets(startDate, days).map(({ label, window }) => `${label} ${window.from}-${window.to}`);

it('has each month of the winter, and Christmas', () => {
  expect(read('2025-10-01', 182)).toEqual([
    'October 0-31',
    'November 31-61',
    'December 61-92',
    'Christmas 78-100',
    'January 92-123',
    'February 123-151',
    'March 151-182',
  ]);
});

it('is cut where the counted days are, and leaves out what is too short', () => {
  expect(read('2025-12-20', 13)).toEqual(['December 0-12', 'Christmas 0-13']);
});

it('says the year where months repeat', () => {
  expect(read('2025-12-01', 400)[0]).toBe('December 2025 0-31');
  expect(read('2025-12-01', 400)).toContain('Christmas 2026 382-400');
});
