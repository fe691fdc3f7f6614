import { expect, it } from 'vitest';
import { shippedScenario } from '../../../../test/support/shippedFiles.ts';
import { withOwnNumber } from '../../../scenario/edit/ownFigure.ts';
import type { AskedDocument } from '../documentStore.ts';
import { stepInWords } from './stepInWords.ts';

const base = shippedScenario('mm1');
const asked: AskedDocument = { scenario: 'mm1', overlays: [], opened: [], edited: null };
const said = (after: Partial<AskedDocument>, before: Partial<AskedDocument> = {}) =>
  stepInWords({ ...asked, ...before }, { ...asked, ...after }, base);

it('says what a step did', () => {
  const edited = withOwnNumber(base, ['calendar', 'days'], base.calendar.days + 1, base);
  expect(said({ edited })).toBe('Calendar: days');
  expect(said({}, { edited })).toBe('Calendar: days');
  expect(said({ overlays: [{ id: 'strike-days', scale: 1 }] })).toBe('Strike days');
  expect(
    said({ overlays: [{ id: 'strike-days', scale: 2 }] }, { overlays: [{ id: 'strike-days', scale: 1 }] }),
  ).toBe('Strike days');
  expect(said({ scenario: 'example-county' })).toMatch(/ → Example county/);
});
