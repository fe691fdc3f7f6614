import { describe, expect, it } from 'vitest';
import { countingRunner } from '../../../test/support/countingRunner.ts';
import { heldRunner } from '../../../test/support/heldRunner.ts';
import { smallScenario } from '../../../test/cli/support/smallScenario.ts';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import type { Progress } from '../../experiment/run/experimentOptions.ts';
import { runExperiment } from '../../experiment/run/runExperiment.ts';
import type { Variant } from '../../experiment/run/design.ts';
import { actionsDocument } from './actionsDocument.ts';
import {
  actionVariants,
  byVariant,
  orderedWinters,
  pairVariants,
  shareVariants,
  strongestPairs,
} from './actionsExperiment.ts';
import type { HowQuestion } from './actionWinters.ts';
import { ActionsDesk, type DeskHost } from './actionsDesk.ts';
import { ActionsSession, type ActionsReading, type SessionHost } from './actionsSession.ts';
import { type ActionsRequest, wintersOfRequest } from './actionsRequest.ts';
import { actionsSchema } from './actionsSchema.ts';
import { defaultWatched } from './watchedSeries.ts';
import { defaultCrisis } from '../thresholds/crisis.ts';
import { inlineRunner } from '../../../test/support/openHere.ts';

const places = (stage: string, size: number) => ({ lever: 'places', stage, op: 'add', size });
const action = (id: string, effects: object[]) => ({
  id,
  name: id,
  owner: 'nobody',
  trigger: { from: '2025-10-01' },
  effects,
});

/** Three actions, two of which give the same beds. */
const county = scenarioOf({
  ...(smallScenario() as object),
  actions: [action('a', [places('beds', 4)]), action('b', [places('beds', 4)]), action('a-b', [])],
});
const context = { scenario: county, hash: 'h', seed: 'session' };
const outcome = 'bedDaysLost';

function hostOf(change: Partial<SessionHost> = {}): SessionHost {
  const nothing = () => undefined;
  const runner = inlineRunner();
  return { runner, now: () => 0, isStopped: () => false, onProgress: nothing, onMore: nothing, ...change };
}

/** One experiment after the other, in which nothing is copied. */
async function atOnce(winters: number, shares: number, pairs: number) {
  const run = async (variants: readonly Variant[], replications: number) => {
    const result = await runExperiment({
      variants,
      replications,
      seed: context.seed,
      runner: inlineRunner(),
      now: () => 0,
      detail: 'outcomes',
    });
    return byVariant(variants, result.summaries);
  };
  const each = await run(actionVariants(county), winters);
  const shared = await run(shareVariants(county), shares);
  const strongest = strongestPairs(county, orderedWinters(county, context.seed, shared, outcome), pairs);
  const variants = pairVariants(county, strongest);
  const paired = await run(variants, winters);
  const runs = strongest.map((pair, at) => ({ pair, summary: paired.get(variants[at].id)! }));
  return actionsDocument({ each, shares: shared, pairs: runs }, outcome, context);
}

/** What a session says is what one that was asked nothing before says. */
async function expectAsFresh(session: ActionsSession, request: ActionsRequest): Promise<void> {
  const fresh = new ActionsSession(context);
  await fresh.run(request, outcome, hostOf());
  expect(session.reading(outcome)).toEqual(fresh.reading(outcome));
}

describe('ActionsSession', () => {
  it('ends with the document that the parts run at once give, to the last bit', async () => {
    const session = new ActionsSession(context);
    const { runner, winters } = countingRunner();
    const request = { replications: 14, shares: 12, pairs: 2 };
    expect(session.reading(outcome)).toBeNull();
    expect(await session.run(request, outcome, hostOf({ runner }))).toEqual({ kind: 'done' });
    const { document, pairsMissing, shareWinters } = session.reading(outcome)!;
    expect(JSON.stringify(document)).toBe(JSON.stringify(await atOnce(14, 12, 2)));
    expect({ pairsMissing, shareWinters }).toEqual({ pairsMissing: 0, shareWinters: 12 });
    // The two that give the same beds are in force in all winters, and the third moves nothing but is in force too.
    expect(winters()).toBeLessThan(wintersOfRequest(county, request));
  });

  it('copies what it has: more winters simulate only those that are new', async () => {
    const session = new ActionsSession(context);
    const { runner, winters } = countingRunner();
    const most = (replications: number) => ({ replications, shares: 0, pairs: 0 });
    await session.run(most(4), outcome, hostOf({ runner }));
    const before = winters();
    await session.run(most(4), outcome, hostOf({ runner }));
    expect(winters()).toBe(before);
    await session.run(most(6), outcome, hostOf({ runner }));
    expect(session.reading(outcome)!.document.replications).toBe(6);
    expect(winters()).toBeLessThanOrEqual((before / 4) * 6);
  });

  it('ends with what the request alone gives, whatever was asked before it', async () => {
    const requests: ActionsRequest[] = [
      { replications: 8, shares: 6, pairs: 2, timing: 1 },
      { replications: 12, shares: 3, pairs: 0 },
      { replications: 5, shares: 5, pairs: 1 },
    ];
    const session = new ActionsSession(context);
    for (const request of requests) {
      await session.run(request, outcome, hostOf());
      await expectAsFresh(session, request);
    }
  });

  it('never says less while more is asked than it said before', async () => {
    const session = new ActionsSession(context);
    await session.run({ replications: 6, shares: 4, pairs: 1 }, outcome, hostOf());
    const first = session.reading(outcome)!;
    const onMore = () => {
      const { document, shareWinters } = session.reading(outcome)!;
      expect(document.replications).toBeGreaterThanOrEqual(first.document.replications);
      expect(document.interactions).toHaveLength(1);
      expect(shareWinters).toBeGreaterThanOrEqual(4);
    };
    await session.run({ replications: 9, shares: 5, pairs: 1 }, outcome, hostOf({ onMore }));
    expect(session.reading(outcome)!.document.replications).toBe(9);
  });

  it('keeps what is done when it is stopped, and says which winters an action did most in', async () => {
    const session = new ActionsSession(context);
    let seen = 0;
    const onMore = () => (seen += session.reading(outcome) === null ? 0 : 1);
    const host = hostOf({ onMore, isStopped: () => seen >= 3 });
    expect((await session.run({ replications: 50, shares: 0, pairs: 0 }, outcome, host)).kind).toBe(
      'stopped',
    );
    const { document, winters, plan } = session.reading(outcome)!;
    expect(document.replications).toBeGreaterThanOrEqual(2);
    expect(document.replications).toBeLessThan(50);
    expect(winters['a-b']).toEqual({ helped: null, harmed: null });
    expect(winters.a.helped!.change).toBeLessThan(0);
    expect(plan.without!.mean + document.whole!.mean).toBeGreaterThan(0);
  });
});

describe('ActionsSession, asked how an action worked', () => {
  const most = (replications: number) => ({ replications, shares: 0, pairs: 0 });
  const how = (action: string, over: number | null = null): HowQuestion => ({
    action,
    watched: defaultWatched(county, outcome),
    crisis: { ...defaultCrisis(county), over },
  });

  it('runs the plan and the plan without it, in as many winters as the plan has, and no winter twice', async () => {
    const session = new ActionsSession(context);
    const { runner, winters } = countingRunner();
    await session.run(most(4), outcome, hostOf({ runner }));
    expect(session.reading(outcome)!.document.how).toEqual([]);
    const before = winters();
    await session.run({ ...most(4), how: [how('a')] }, outcome, hostOf({ runner }));
    expect(winters()).toBe(before + 8);
    await session.run({ ...most(4), how: [how('a'), how('b')] }, outcome, hostOf({ runner }));
    expect(winters()).toBe(before + 16);
    await session.run({ ...most(4), how: [how('a'), how('b')] }, outcome, hostOf({ runner }));
    expect(winters()).toBe(before + 16);
    const told = session.reading(outcome)!.document.how;
    expect(told.map(({ action: id, replications }) => [id, replications])).toEqual([
      ['a', 4],
      ['b', 4],
    ]);
    // Both give the same beds.
    expect(told[0]).toEqual({ ...told[1], action: 'a' });
    expect(told[0].overall!.mean).toBeLessThan(0);
  });

  it('ends with what the request alone gives, whatever was asked before it', async () => {
    const requests: ActionsRequest[] = [
      { ...most(9), how: [how('a'), how('b', 3)] },
      { ...most(5), how: [how('b', 3)] },
      { ...most(6), how: [how('b'), how('a')] },
      most(6),
    ];
    const session = new ActionsSession(context);
    for (const request of requests) {
      await session.run(request, outcome, hostOf());
      await expectAsFresh(session, request);
      const { document } = session.reading(outcome)!;
      expect(actionsSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
    }
  });

  it('keeps the winters of both that were done when it was stopped', async () => {
    const session = new ActionsSession(context);
    await session.run(most(60), outcome, hostOf());
    const { runner, winters } = countingRunner();
    const host = hostOf({ runner, isStopped: () => winters() > 20 });
    expect((await session.run({ ...most(60), how: [how('a')] }, outcome, host)).kind).toBe('stopped');
    const { document } = session.reading(outcome)!;
    expect(document.replications).toBe(60);
    expect(document.how[0].replications).toBeGreaterThan(0);
    expect(document.how[0].replications).toBeLessThan(60);
  });

  it('waits for what was stopped to take in its winters, so that none is there twice', async () => {
    const session = new ActionsSession(context);
    const request = { ...most(30), how: [how('a')] };
    const { runner, isHeld, release } = heldRunner();
    let isStopped = false;
    const first = session.run(request, outcome, hostOf({ runner, isStopped: () => isStopped }));
    await isHeld;
    isStopped = true;
    const second = session.run(request, outcome, hostOf());
    setTimeout(release);
    expect([(await first).kind, (await second).kind]).toEqual(['stopped', 'done']);
    await expectAsFresh(session, request);
  });

  it('counts its winters in the progress, without ever passing what is wanted', async () => {
    const seen: Progress[] = [];
    const request = { ...most(4), how: [how('a'), how('b')] };
    const onProgress = (one: Progress) => void seen.push(one);
    await new ActionsSession(context).run(request, outcome, hostOf({ onProgress }));
    expect(seen.at(-1)).toMatchObject({ done: seen.at(-1)!.wanted });
    expect(seen.at(-1)!.done).toBe(wintersOfRequest(county, request));
    for (const [at, { done, wanted }] of seen.entries()) {
      expect(done).toBeLessThanOrEqual(wanted);
      expect(done).toBeGreaterThanOrEqual(seen[at - 1]?.done ?? 0);
    }
  });
});

describe('ActionsDesk', () => {
  it('tells the last reading before it ends, also when it is stopped from outside', async () => {
    const desk = new ActionsDesk(() => 0);
    desk.open(context);
    const inner = inlineRunner();
    const readings: ActionsReading[] = [];
    let shards = 0;
    const host: DeskHost = {
      width: 1,
      open: (hash, scenario) => inner.open(hash, scenario),
      run: async (shard) => {
        shards += 1;
        return shards > 60 ? { kind: 'stopped' } : inner.run(shard);
      },
      progress: async () => undefined,
      show: async (reading) => void readings.push(reading),
    };
    const end = await desk.run({ replications: 1_000, shares: 0, pairs: 0 }, outcome, host);
    expect(end).toEqual({ kind: 'stopped' });
    expect(readings.at(-1)!.document.replications).toBe(20);
    expect(readings.at(-1)).toEqual(desk.reading(outcome));
  });
});
