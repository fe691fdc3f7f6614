import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../../test/cli/support/smallScenario.ts';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import { InlineRunner } from '../../experiment/inlineRunner.ts';
import type { Runner } from '../../experiment/runner.ts';
import { runExperiment } from '../../experiment/runExperiment.ts';
import type { Variant } from '../../experiment/design.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import { actionsDocument } from './actionsDocument.ts';
import {
  actionVariants,
  byVariant,
  orderedWinters,
  pairVariants,
  shareVariants,
  strongestPairs,
} from './actionsExperiment.ts';
import { ActionsDesk, type DeskHost } from './actionsDesk.ts';
import { ActionsSession, type ActionsReading, type SessionHost } from './actionsSession.ts';
import { actionsStages, wintersOfRequest } from './actionsStages.ts';

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
  const runner = new InlineRunner();
  return { runner, now: () => 0, isStopped: () => false, onProgress: nothing, onMore: nothing, ...change };
}

/** What the command line does: one experiment after the other. */
async function atOnce(winters: number, shares: number, pairs: number) {
  const run = async (variants: readonly Variant[], replications: number) => {
    const result = await runExperiment({
      variants,
      replications,
      seed: context.seed,
      runner: new InlineRunner(),
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

/** Counts the winters that are simulated. */
function counting(): { runner: Runner; winters: () => number } {
  const inner = new InlineRunner();
  let winters = 0;
  const runner: Runner = {
    width: inner.width,
    open: (hash, scenario) => inner.open(hash, scenario),
    run: (shard) => {
      winters += shard.count;
      return inner.run(shard);
    },
    close: () => inner.close(),
  };
  return { runner, winters: () => winters };
}

describe('actionsStages', () => {
  it('looks at everything in few winters first, and ends with what was asked', () => {
    expect(actionsStages(county, { replications: 200, shares: 40, pairs: 5 })).toEqual([
      { part: 'each', replications: 10 },
      { part: 'shares', replications: 10 },
      { part: 'each', replications: 200 },
      { part: 'shares', replications: 20 },
      { part: 'shares', replications: 40 },
      { part: 'pairs', replications: 200 },
    ]);
  });

  it('needs no first look at few winters, no shares of none, and no more shares than winters', () => {
    expect(actionsStages(county, { replications: 4, shares: 40, pairs: 0 })).toEqual([
      { part: 'each', replications: 4 },
      { part: 'shares', replications: 4 },
    ]);
    expect(actionsStages(county, { replications: 4, shares: 0, pairs: 5 })).toEqual([
      { part: 'each', replications: 4 },
    ]);
  });
});

describe('ActionsSession', () => {
  it('ends with the document that the parts run at once give, to the last bit', async () => {
    const session = new ActionsSession(context);
    const { runner, winters } = counting();
    const request = { replications: 14, shares: 12, pairs: 2 };
    expect(session.reading(outcome)).toBeNull();
    expect(await session.run(request, outcome, hostOf({ runner }))).toEqual({ kind: 'done' });
    const { document, pairsMissing, shareWinters } = session.reading(outcome)!;
    expect(JSON.stringify(document)).toBe(JSON.stringify(await atOnce(14, 12, 2)));
    expect({ pairsMissing, shareWinters }).toEqual({ pairsMissing: 0, shareWinters: 12 });
    expect(winters()).toBeLessThanOrEqual(wintersOfRequest(county, request));
  });

  it('goes on from what it has: more winters simulate only those that are new', async () => {
    const session = new ActionsSession(context);
    const { runner, winters } = counting();
    const most = (replications: number) => ({ replications, shares: 0, pairs: 0 });
    await session.run(most(4), outcome, hostOf({ runner }));
    const before = winters();
    await session.run(most(4), outcome, hostOf({ runner }));
    expect(winters()).toBe(before);
    await session.run(most(6), outcome, hostOf({ runner }));
    expect(session.reading(outcome)!.document.replications).toBe(6);
    expect(winters()).toBeLessThanOrEqual((before / 4) * 6);
  });

  it('keeps what is done when it is stopped, and says which winters an action did most in', async () => {
    const session = new ActionsSession(context);
    let seen = 0;
    const host = hostOf({ onMore: () => (seen += 1), isStopped: () => seen >= 3 });
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

describe('ActionsDesk', () => {
  it('tells the last reading before it ends, also when it is stopped from outside', async () => {
    const desk = new ActionsDesk(() => 0);
    desk.open(context);
    const inner = new InlineRunner();
    await inner.open(scenarioHash(county), county);
    const readings: ActionsReading[] = [];
    let shards = 0;
    const host: DeskHost = {
      open: () => Promise.resolve(),
      width: 1,
      run: async (shard) => {
        shards += 1;
        return shards > 30 ? { kind: 'stopped' } : inner.run(shard);
      },
      progress: async () => undefined,
      show: async (reading) => void readings.push(reading),
    };
    const end = await desk.run({ replications: 1_000, shares: 0, pairs: 0 }, outcome, host);
    expect(end).toEqual({ kind: 'stopped' });
    expect(readings.at(-1)).toEqual(desk.reading(outcome));
  });
});
