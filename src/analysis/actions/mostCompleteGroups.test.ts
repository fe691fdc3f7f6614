import { describe, expect, it } from 'vitest';
import { countingRunner } from '../../../test/support/countingRunner.ts';
import { smallScenario } from '../../../test/cli/support/smallScenario.ts';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import type { ActionsRequest } from './actionsRequest.ts';
import { ActionsSession } from '../../session/actionsSession.ts';
import type { SessionHost } from '../../session/session.ts';
import { inlineRunner } from '../../../test/support/openHere.ts';

const bedsFrom = (id: string, size: number) => ({
  id,
  name: id,
  owner: 'nobody',
  trigger: { from: '2025-10-01' },
  effects: [{ lever: 'places', stage: 'beds', op: 'add', size }],
});

// Of three actions the plan without two is the third alone, which is known; of four it is new.
const county = scenarioOf({
  ...(smallScenario() as object),
  actions: [bedsFrom('a', 4), bedsFrom('b', 4), bedsFrom('c', 1), bedsFrom('d', 2)],
});
const context = { scenario: county, hash: 'w', seed: 'session' };
const outcome = 'bedDaysLost';
const none: ActionsRequest = { replications: 1, shares: 0, pairs: 0 };
const of = (request: ActionsRequest) => ({ context, request, outcome });
const most = (replications: number) => ({ replications, shares: 0, pairs: 0 });
const both = { name: 'both', actions: ['a', 'b'] };
const other = { name: 'other', actions: ['b', 'c'] };

function hostOf(change: Partial<SessionHost> = {}): SessionHost {
  const nothing = () => undefined;
  const runner = inlineRunner();
  return { runner, now: () => 0, isStopped: () => false, onProgress: nothing, onMore: nothing, ...change };
}

describe('a session that is asked for actions judged as one', () => {
  it('runs no winter again that is known, and ends with what the request alone gives', async () => {
    const requests: ActionsRequest[] = [
      { ...most(8), groups: [both] },
      { ...most(8), groups: [both, other], timing: 1 },
      { ...most(6), groups: [{ ...other, name: 'both' }] },
      most(6),
    ];
    const session = new ActionsSession();
    for (const request of requests) {
      await session.run(of(request), hostOf());
      const fresh = new ActionsSession();
      await fresh.run(of(request), hostOf());
      expect(session.reading(of(none))).toEqual(fresh.reading(of(none)));
      const { runner, winters } = countingRunner();
      await session.run(of(request), hostOf({ runner }));
      expect(winters()).toBe(0);
    }
  });

  it('tells a group that is added from its first winters on, keeps them after a stop, and says no less of the one before', async () => {
    const session = new ActionsSession();
    await session.run(of({ ...most(30), groups: [both] }), hostOf());
    const first = session.reading(of(none))!.document.groups[0];
    const { runner, winters } = countingRunner();
    const onMore = () =>
      expect(session.reading(of(none))!.document.groups.find(({ name }) => name === 'both')).toEqual(first);
    const host = hostOf({ runner, onMore, isStopped: () => winters() > 8 });
    const asked = { ...most(30), groups: [both, other] };
    expect((await session.run(of(asked), host)).kind).toBe('stopped');
    const { document, groupWinters } = session.reading(of(none))!;
    expect(document.groups.map(({ name }) => name)).toEqual(['both', 'other']);
    expect(groupWinters.both).toBe(30);
    expect(groupWinters.other).toBeLessThan(30);
    expect(document.groups[1].less!.n).toBeGreaterThan(0);
    expect(document.groups[1].less!.n).toBeLessThan(30);
  });

  it('takes nothing over from another group that had the name', async () => {
    const session = new ActionsSession();
    await session.run(of({ ...most(60), groups: [both] }), hostOf());
    const { runner, winters } = countingRunner();
    const host = hostOf({ runner, isStopped: () => winters() > 20 });
    await session.run(of({ ...most(60), groups: [{ ...other, name: 'both' }] }), host);
    const { document, groupWinters } = session.reading(of(none))!;
    expect(document.groups[0].actions).toEqual(other.actions);
    expect(groupWinters.both).toBeLessThan(60);
  });
});
