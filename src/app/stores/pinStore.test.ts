import { beforeEach, expect, it } from 'vitest';
import type { ActionsAnswer } from '../run/actions/actionsAnswer.ts';
import type { Answer } from '../run/answer.ts';
import type { Asked } from '../run/asked.ts';
import {
  compareWith,
  isPinned,
  mostPins,
  pin,
  pinsOf,
  pinStore,
  referenceOf,
  renamePin,
  unpin,
} from './pinStore.ts';

const asked = {
  scenario: 'example-county',
  overlays: [],
  opened: [],
  edited: null,
  replications: 9,
  seed: 's',
} as Asked;
const ofPlan = (run: string) => ({ kind: 'plan', answer: { run, asked } as unknown as Answer }) as const;
const ofActions = (reading: object) =>
  ({ kind: 'actions', answer: { asked, reading } as unknown as ActionsAnswer }) as const;
const titles = (kind: 'plan' | 'actions') => pinsOf(pinStore.getState().pins, kind).map(({ title }) => title);

beforeEach(() => pinStore.setState({ pins: [], references: {} }));

it('keeps the same result once, and names those that would be called alike apart, each kind by itself', () => {
  const reading = {};
  for (const one of [ofPlan('1'), ofPlan('1'), ofPlan('2'), ofActions(reading), ofActions(reading)]) pin(one);
  const [plain] = titles('plan');
  expect(titles('plan')).toEqual([plain, `${plain} (2)`]);
  expect(titles('actions')).toEqual([plain]);
  const { pins } = pinStore.getState();
  expect([isPinned(pins, ofActions(reading)), isPinned(pins, ofActions({}))]).toEqual([true, false]);
});

it('lets the oldest of a kind make room, and none of another', () => {
  pin(ofActions({}));
  for (let run = 0; run < mostPins + 2; run += 1) pin(ofPlan(String(run)));
  const runs = pinsOf(pinStore.getState().pins, 'plan').map(({ answer }) => answer.run);
  expect(runs).toEqual(Array.from({ length: mostPins }, (_, at) => String(at + 2)));
  expect(titles('actions')).toHaveLength(1);
});

it('has a reference for each kind: the first, or the one that was chosen while it is there', () => {
  for (const one of [ofPlan('1'), ofPlan('2'), ofActions({})]) pin(one);
  const [, second] = pinsOf(pinStore.getState().pins, 'plan');
  const now = () => referenceOf(pinStore.getState(), 'plan')?.answer.run;
  expect(now()).toBe('1');
  compareWith(second);
  renamePin(second.id, 'Mine');
  expect([now(), titles('plan')[1]]).toEqual(['2', 'Mine']);
  expect(referenceOf(pinStore.getState(), 'actions')?.kind).toBe('actions');
  unpin(second.id);
  expect(now()).toBe('1');
  expect(referenceOf(pinStore.getState(), 'thresholds')).toBeUndefined();
});
