import { describe, expect, it } from 'vitest';
import { action as schema } from '../../scenario/schema/escalation.ts';
import { makeSampler } from '../../sim/distributions/sampler.ts';
import { ActionInstance, type Circumstances } from './actionInstance.ts';

const wanted: Circumstances = { wanted: true, stopped: false, possible: true };
const unwanted: Circumstances = { ...wanted, wanted: false };
const impossible: Circumstances = { ...wanted, possible: false };
const stopped: Circumstances = { ...wanted, stopped: true };

function instanceOf(more: object, leadDays = 0, countTo = 100): ActionInstance {
  const action = schema.parse({ id: 'help', name: 'Help', owner: 'x', trigger: { level: 2 }, ...more });
  return new ActionInstance(action, makeSampler({ kind: 'constant', value: leadDays }), countTo);
}

/** Lives on through moments; what phase and weight it has at each. */
function live(instance: ActionInstance, moments: readonly (readonly [number, Circumstances])[]) {
  return moments.map(([now, circumstances]) => {
    instance.update(now, circumstances, () => 0.5);
    return [instance.phase, instance.weight(now)] as const;
  });
}

describe('ActionInstance', () => {
  it('goes through its phases: idle, pending, on, ramping down, cooling down, idle', () => {
    const instance = instanceOf({ rampDays: 2, rampDownDays: 1, coolDownDays: 3 }, 1);
    const moments = [
      [0, unwanted],
      [1, wanted],
      [2, wanted],
      [3, wanted],
      [5, wanted],
      [6, unwanted],
      [6.5, unwanted],
      [7, unwanted],
      [9, wanted],
      [10, unwanted],
    ] as const;
    expect(live(instance, moments)).toEqual([
      ['idle', 0],
      ['pending', 0],
      ['on', 0],
      ['on', 0.5],
      ['on', 1],
      ['rampingDown', 1],
      ['rampingDown', 0.5],
      ['coolingDown', 0],
      ['coolingDown', 0],
      ['idle', 0],
    ]);
  });

  it('says when something happens of itself', () => {
    const instance = instanceOf({ minimumDays: 2, maximumDays: 5, coolDownDays: 1 }, 1.5);
    expect(instance.nextTime()).toBe(Infinity);
    live(instance, [[1, wanted]]);
    expect(instance.nextTime()).toBe(2.5);
    live(instance, [[2.5, wanted]]);
    expect(instance.nextTime()).toBe(4.5);
    live(instance, [[4.5, wanted]]);
    expect(instance.nextTime()).toBe(7.5);
    live(instance, [[7.5, wanted]]);
    expect([instance.phase, instance.nextTime()]).toEqual(['coolingDown', 8.5]);
  });

  it('starts at the end of its lead time, though it is looked at later', () => {
    const instance = instanceOf({}, 1);
    live(instance, [
      [0, wanted],
      [3, wanted],
    ]);
    expect([instance.phase, instance.startedAt]).toEqual(['on', 1]);
  });

  it('a refusal is recorded once for each time that the trigger comes on', () => {
    const instance = instanceOf({});
    live(instance, [
      [0, impossible],
      [1, impossible],
      [2, unwanted],
      [3, impossible],
    ]);
    expect([instance.refusals, instance.activations]).toEqual([2, 0]);
    live(instance, [[4, wanted]]);
    expect(instance.phase).toBe('on');
  });

  it('a stop rule that is met keeps it from starting', () => {
    const instance = instanceOf({});
    expect(live(instance, [[0, stopped]])).toEqual([['idle', 0]]);
    expect(instance.refusals).toBe(0);
  });

  it('costs nothing after the end of the window', () => {
    const instance = instanceOf({ cost: { perDay: 2, perActivation: 10 } }, 0, 5);
    live(instance, [
      [3, wanted],
      [9, unwanted],
      [10, wanted],
    ]);
    expect(instance.cost).toBe(14);
  });

  it('is new after it is cleared', () => {
    const instance = instanceOf({ cost: { perDay: 1 }, limit: { activations: 1 } });
    live(instance, [
      [0, wanted],
      [2, unwanted],
    ]);
    instance.clear();
    expect([instance.phase, instance.activations, instance.cost, instance.refusals]).toEqual([
      'idle',
      0,
      0,
      0,
    ]);
    live(instance, [
      [1, wanted],
      [2, unwanted],
    ]);
    expect([instance.activations, instance.cost]).toEqual([1, 1]);
  });
});
