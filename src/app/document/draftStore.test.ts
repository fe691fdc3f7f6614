import { beforeEach, expect, it } from 'vitest';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { asOneStep, forgetSteps, undo } from './documentHistory.ts';
import { chooseScenario, documentStore, putEdited } from './documentStore.ts';
import { draftPlaceOf, draftStore, moveDrafts, refusedIn } from './draftStore.ts';

const start = documentStore.getState();
const scenario = (posts: number, hours = 6) =>
  ({ id: 'kent', workforce: [{ id: 'nurses', posts, hours }] }) as unknown as Scenario;
const page = { id: 'system/workforce/nurses', label: 'Nurses', href: '#/system/workforce/nurses' };
const name = '/workforce/nurses/posts';
const place = draftPlaceOf(page);
const type = (text: string) => place.keep(name, { text, fits: [10], problem: 'not a number' }, 'Posts');
const texts = () => draftStore.getState().drafts.map(({ text }) => text);
const put = (one: Scenario) => asOneStep(undefined, 0, () => putEdited(one));

/** Types into a field in sight, which then goes out of sight. */
function typeAndLeave(text: string) {
  const leave = place.follow(name, () => undefined);
  type(text);
  leave();
}

beforeEach(() => {
  draftStore.setState({ drafts: [] });
  documentStore.setState({ ...start, edited: scenario(10) }, true);
  forgetSteps();
});

it('keeps refused text while its field is out of sight, and counts it', () => {
  typeAndLeave('six');
  expect(place.read(name)?.text).toBe('six');
  expect(refusedIn(draftStore.getState().drafts, ['system'])).toHaveLength(1);
  expect(refusedIn(draftStore.getState().drafts, ['plan'])).toHaveLength(0);
});

it('keeps it through changes of other fields, and through their undoing', () => {
  typeAndLeave('six');
  put(scenario(10, 7));
  expect(texts()).toEqual(['six']);
  undo();
  expect(texts()).toEqual(['six']);
});

it('drops it when what it was typed over is undone, and when another scenario is opened', () => {
  put(scenario(12));
  typeAndLeave('six');
  undo();
  expect(texts()).toEqual([]);
  typeAndLeave('seven');
  chooseScenario('other');
  expect(texts()).toEqual([]);
});

it('leaves a field in sight to see for itself, and forgets what is taken back', () => {
  const leave = place.follow(name, () => undefined);
  type('six');
  put(scenario(11));
  expect(texts()).toEqual(['six']);
  place.keep(name, null, 'Posts');
  expect(texts()).toEqual([]);
  leave();
});

it('follows a part that gets another id', () => {
  typeAndLeave('six');
  moveDrafts(['workforce', 'nurses'], 'staff');
  const [draft] = draftStore.getState().drafts;
  expect(draft).toMatchObject({ name: '/workforce/staff/posts', page: { href: '#/system/workforce/staff' } });
});
