import { beforeEach, expect, it } from 'vitest';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { asOneStep, forgetSteps, redo, undo } from './documentHistory.ts';
import { addOverlay, chooseScenario, documentStore, putEdited, scaleOverlay } from './documentStore.ts';

const start = documentStore.getState();
const named = (title: string) => ({ id: 'kent', title }) as Scenario;
const title = () => documentStore.getState().edited?.title;

beforeEach(() => {
  documentStore.setState(start, true);
  forgetSteps();
});

it('goes back and forward through everything that was done', () => {
  addOverlay('flu');
  scaleOverlay('flu', 1.5);
  putEdited(named('mine'));
  undo();
  expect(title()).toBeUndefined();
  undo();
  expect(documentStore.getState().overlays).toEqual([{ id: 'flu', scale: 1 }]);
  undo();
  undo();
  expect(documentStore.getState().overlays).toEqual([]);
  [redo, redo, redo].forEach((step) => step());
  expect(documentStore.getState().overlays).toEqual([{ id: 'flu', scale: 1.5 }]);
  expect(title()).toBe('mine');
});

it('takes quick changes of one thing as one step, and no others', () => {
  const put = (key: string | undefined, now: number, text: string) =>
    asOneStep(key, now, () => putEdited(named(text)));
  put('title', 0, 'm');
  put('title', 300, 'mi');
  put('title', 600, 'mine');
  put('places', 700, 'other');
  put('title', 2_000, 'late');
  undo();
  expect(title()).toBe('other');
  undo();
  expect(title()).toBe('mine');
  undo();
  expect(title()).toBeUndefined();
});

it('does not join a change to one that was taken back', () => {
  asOneStep('title', 0, () => putEdited(named('one')));
  undo();
  asOneStep('title', 10, () => putEdited(named('two')));
  undo();
  expect(title()).toBeUndefined();
});

it('brings changes back when another scenario was chosen by mistake', () => {
  putEdited(named('mine'));
  chooseScenario('example-county');
  expect(title()).toBeUndefined();
  undo();
  expect(title()).toBe('mine');
});
