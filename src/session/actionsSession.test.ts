import { describe, expect, it } from 'vitest';
import { countingRunner } from '../../test/support/countingRunner.ts';
import { heldRunner } from '../../test/support/heldRunner.ts';
import { smallScenario } from '../../test/cli/support/smallScenario.ts';
import { scenarioOf } from '../../test/support/scenarioOf.ts';
import type { Progress } from '../experiment/run/experimentOptions.ts';
import { runExperiment } from '../experiment/run/runExperiment.ts';
import type { Variant } from '../experiment/run/design.ts';
import { actionsDocument } from '../analysis/actions/actionsDocument.ts';
import {
  actionVariants,
  byVariant,
  orderedWinters,
  pairVariants,
  shareVariants,
  strongestPairs,
} from '../analysis/actions/actionsExperiment.ts';
import type { HowQuestion } from '../analysis/actions/actionWinters.ts';
import type { SessionHost } from './session.ts';
import { type ActionsReading, ActionsSession } from './actionsSession.ts';
import { RunDesk } from './runDesk.ts';
import { deskHostHere } from '../../test/support/deskHere.ts';
import { type ActionsRequest, wintersOfRequest } from '../analysis/actions/actionsRequest.ts';
import { actionsSchema } from '../analysis/actions/actionsSchema.ts';
import { defaultWatched } from '../analysis/actions/watchedSeries.ts';
import { defaultCrisis } from '../analysis/thresholds/crisis.ts';
import { inlineRunner } from '../../test/support/openHere.ts';

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
const none: ActionsRequest = { replications: 1, shares: 0, pairs: 0 };
const of = (request: ActionsRequest) => ({ context, request, outcome });

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
  const fresh = new ActionsSession();
  await fresh.run(of(request), hostOf());
  expect(session.reading(of(none))).toEqual(fresh.reading(of(none)));
}

describe('ActionsSession', () => {
  it('ends with the document that the parts run at once give, to the last bit', async () => {
    const session = new ActionsSession();
    const { runner, winters } = countingRunner();
    const request = { replications: 14, shares: 12, pairs: 2 };
    expect(session.reading(of(none))).toBeNull();
    expect(await session.run(of(request), hostOf({ runner }))).toEqual({ kind: 'done' });
    const { document, pairsMissing, shareWinters } = session.reading(of(none))!;
    expect(JSON.stringify(document)).toBe(JSON.stringify(await atOnce(14, 12, 2)));
    expect({ pairsMissing, shareWinters }).toEqual({ pairsMissing: 0, shareWinters: 12 });
    // The two that give the same beds are in force in all winters, and the third moves nothing but is in force too.
    expect(winters()).toBeLessThan(wintersOfRequest(county, request));
  });

  it('copies what it has: more winters simulate only those that are new', async () => {
    const session = new ActionsSession();
    const { runner, winters } = countingRunner();
    const most = (replications: number) => ({ replications, shares: 0, pairs: 0 });
    await session.run(of(most(4)), hostOf({ runner }));
    const before = winters();
    await session.run(of(most(4)), hostOf({ runner }));
    expect(winters()).toBe(before);
    await session.run(of(most(6)), hostOf({ runner }));
    expect(session.reading(of(none))!.document.replications).toBe(6);
    expect(winters()).toBeLessThanOrEqual((before / 4) * 6);
  });

  it('ends with what the request alone gives, whatever was asked before it', async () => {
    const requests: ActionsRequest[] = [
      { replications: 8, shares: 6, pairs: 2, timing: 1 },
      { replications: 12, shares: 3, pairs: 0 },
      { replications: 5, shares: 5, pairs: 1 },
    ];
    const session = new ActionsSession();
    for (const request of requests) {
      await session.run(of(request), hostOf());
      await expectAsFresh(session, request);
    }
  });

  it('never says less while more is asked than it said before', async () => {
    const session = new ActionsSession();
    await session.run(of({ replications: 6, shares: 4, pairs: 1 }), hostOf());
    const first = session.reading(of(none))!;
    const onMore = () => {
      const { document, shareWinters } = session.reading(of(none))!;
      expect(document.replications).toBeGreaterThanOrEqual(first.document.replications);
      expect(document.interactions).toHaveLength(1);
      expect(shareWinters).toBeGreaterThanOrEqual(4);
    };
    await session.run(of({ replications: 9, shares: 5, pairs: 1 }), hostOf({ onMore }));
    expect(session.reading(of(none))!.document.replications).toBe(9);
  });

  it('keeps what is done when it is stopped, and says which winters an action did most in', async () => {
    const session = new ActionsSession();
    let seen = 0;
    const onMore = () => (seen += session.reading(of(none)) === null ? 0 : 1);
    const host = hostOf({ onMore, isStopped: () => seen >= 3 });
    expect((await session.run(of({ replications: 50, shares: 0, pairs: 0 }), host)).kind).toBe('stopped');
    const { document, winters, plan } = session.reading(of(none))!;
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
    const session = new ActionsSession();
    const { runner, winters } = countingRunner();
    await session.run(of(most(4)), hostOf({ runner }));
    expect(session.reading(of(none))!.document.how).toEqual([]);
    const before = winters();
    await session.run(of({ ...most(4), how: [how('a')] }), hostOf({ runner }));
    expect(winters()).toBe(before + 8);
    await session.run(of({ ...most(4), how: [how('a'), how('b')] }), hostOf({ runner }));
    expect(winters()).toBe(before + 16);
    await session.run(of({ ...most(4), how: [how('a'), how('b')] }), hostOf({ runner }));
    expect(winters()).toBe(before + 16);
    const told = session.reading(of(none))!.document.how;
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
    const session = new ActionsSession();
    for (const request of requests) {
      await session.run(of(request), hostOf());
      await expectAsFresh(session, request);
      const { document } = session.reading(of(none))!;
      expect(actionsSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
    }
  });

  it('keeps the winters of both that were done when it was stopped', async () => {
    const session = new ActionsSession();
    await session.run(of(most(60)), hostOf());
    const { runner, winters } = countingRunner();
    const host = hostOf({ runner, isStopped: () => winters() > 20 });
    expect((await session.run(of({ ...most(60), how: [how('a')] }), host)).kind).toBe('stopped');
    const { document } = session.reading(of(none))!;
    expect(document.replications).toBe(60);
    expect(document.how[0].replications).toBeGreaterThan(0);
    expect(document.how[0].replications).toBeLessThan(60);
  });

  it('waits for what was stopped to take in its winters, so that none is there twice', async () => {
    const session = new ActionsSession();
    const request = { ...most(30), how: [how('a')] };
    const { runner, isHeld, release } = heldRunner();
    let isStopped = false;
    const first = session.run(of(request), hostOf({ runner, isStopped: () => isStopped }));
    await isHeld;
    isStopped = true;
    const second = session.run(of(request), hostOf());
    setTimeout(release);
    expect([(await first).kind, (await second).kind]).toEqual(['stopped', 'done']);
    await expectAsFresh(session, request);
  });

  it('counts its winters in the progress, without ever passing what is wanted', async () => {
    const seen: Progress[] = [];
    const request = { ...most(4), how: [how('a'), how('b')] };
    const onProgress = (one: Progress) => void seen.push(one);
    await new ActionsSession().run(of(request), hostOf({ onProgress }));
    expect(seen.at(-1)).toMatchObject({ done: seen.at(-1)!.wanted });
    expect(seen.at(-1)!.done).toBe(wintersOfRequest(county, request));
    for (const [at, { done, wanted }] of seen.entries()) {
      expect(done).toBeLessThanOrEqual(wanted);
      expect(done).toBeGreaterThanOrEqual(seen[at - 1]?.done ?? 0);
    }
  });
});

describe('a desk that is asked about actions', () => {
  it('answers with the last reading, also when it is stopped from outside, and of no other scenario', async () => {
    const desk = new RunDesk(() => 0);
    const { host } = deskHostHere<ActionsReading>(60);
    const question = of({ replications: 1_000, shares: 0, pairs: 0 });
    const { end, reading } = await desk.run('actions', question, host);
    expect(end).toEqual({ kind: 'stopped' });
    expect(reading!.document.replications).toBe(20);
    expect(reading).toEqual(await desk.reading('actions', question));
    expect(await desk.reading('actions', { ...question, context: { ...context, hash: 'other' } })).toBeNull();
  });
});
