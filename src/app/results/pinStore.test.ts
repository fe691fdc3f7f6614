import { beforeEach, expect, it } from 'vitest';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import type { ActionsAnswer } from './actionsAnswer.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { pin } from './pin.ts';
import {
  compareWith,
  mostShown,
  pinsOf,
  pinStore,
  putPinBack,
  referenceOf,
  renamePin,
  showPin,
  shownOf,
  unpin,
  type PinKind,
} from './pinStore.ts';

const scenario = tinyScenario();
const asked = {
  scenario: 'example-county',
  overlays: [],
  opened: [],
  edited: null,
  replications: 9,
  seed: 's',
} as Asked;
const ofPlan = (winters: number) =>
  ({
    kind: 'plan',
    answer: { asked, scenario, winters, document: { engineVersion: 2 } } as unknown as Answer,
  }) as const;
const ofActions = (replications: number) =>
  ({
    kind: 'actions',
    answer: {
      ...{ asked, scenario },
      reading: { document: { engineVersion: 2, replications, outcome: 'bedDaysLost' } },
    } as unknown as ActionsAnswer,
  }) as const;
const own = (kind: PinKind) => pinsOf(pinStore.getState().pins, kind);
const titles = (kind: PinKind) => own(kind).map(({ title }) => title);
const shown = (kind: PinKind) => shownOf(pinStore.getState(), kind);
const reference = (kind: PinKind) => referenceOf(pinStore.getState(), shown(kind))?.title;

beforeEach(() => pinStore.setState({ pins: [], references: {}, chosen: {} }));

it('keeps the same result once, however often it was read, and names those that would be called alike apart', () => {
  const pressed = { ...ofPlan(7).answer, asked: { ...asked, seed: 'other' } };
  for (const one of [ofPlan(7), ofPlan(7), { kind: 'plan', answer: pressed } as const, ofActions(7)])
    pin(one);
  expect(titles('plan')).toEqual([
    'Example county, winter 2025/26, 7 winters',
    'Example county, winter 2025/26, 7 winters (2)',
  ]);
  expect(titles('actions')).toEqual(['Example county, winter 2025/26, 7 winters']);
});

it('keeps any number, and shows the latest of a kind or those that were chosen', () => {
  pin(ofActions(1));
  for (let winters = 1; winters <= mostShown + 2; winters += 1) pin(ofPlan(winters));
  expect(own('plan')).toHaveLength(mostShown + 2);
  expect(shown('plan')).toEqual(own('plan').slice(-mostShown));
  const [first, , third] = own('plan');
  showPin(third.id, false);
  showPin(first.id, true);
  expect(shown('plan')).toHaveLength(mostShown);
  expect([shown('plan').includes(first), shown('plan').includes(third)]).toEqual([true, false]);
});

it('compares with the first that is shown, or with the one that was chosen while it is there', () => {
  for (const one of [ofPlan(1), ofPlan(2), ofActions(3)]) pin(one);
  const [, second] = own('plan');
  expect(reference('plan')).toBe('Example county, winter 2025/26, 1 winter');
  compareWith(second);
  renamePin(second.id, 'Mine');
  expect([reference('plan'), titles('plan')[1]]).toEqual(['Mine', 'Mine']);
  expect([reference('actions'), reference('thresholds')]).toEqual([
    'Example county, winter 2025/26, 3 winters',
    undefined,
  ]);
  unpin(second.id);
  expect(reference('plan')).toBe('Example county, winter 2025/26, 1 winter');
  putPinBack(second);
  expect([titles('plan')[1], reference('plan')]).toEqual([second.title, second.title]);
});
