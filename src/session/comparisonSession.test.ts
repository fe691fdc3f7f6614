import { expect, it } from 'vitest';
import { deskHostHere } from '../../test/support/deskHere.ts';
import { restlessCounty } from '../../test/support/restlessCounty.ts';
import { planAgainstNone, type Variant } from '../experiment/run/design.ts';
import type { Runner } from '../experiment/run/runner.ts';
import { inlineRunner } from '../../test/support/openHere.ts';
import { ComparisonSession, type ComparisonQuestion, type ComparisonReading } from './comparisonSession.ts';
import type { PlanReadings } from './planSession.ts';
import { RunDesk } from './runDesk.ts';

const seed = 'comparison';
const variants = planAgainstNone(restlessCounty());
const [{ scenario, hash }] = variants;

/** Runs the plan alone on a desk, so that its winters are there. */
async function runPlan(desk: RunDesk, replications: number, own = { scenario, hash, seed }): Promise<void> {
  const members = [{ run: '1', context: own }];
  const { host } = deskHostHere<PlanReadings>();
  await desk.run('plan', { members, replications, precisions: [], figures: [] }, host);
}

async function compare(
  desk: RunDesk,
  replications: number,
  change: Partial<ComparisonQuestion> = {},
  most = Infinity,
) {
  const { host, counted } = deskHostHere<ComparisonReading>(most);
  const question = { variants, seed, replications, precisions: [], ...change };
  return { ...(await desk.run('effect', question, host)), winters: counted.winters };
}

it('comes to the same as one that simulates all, without the plan’s winters that there are', async () => {
  const desk = new RunDesk(() => 0);
  await runPlan(desk, 5);
  const copied = await compare(desk, 8);
  const fresh = await compare(new RunDesk(() => 0), 8);
  expect(copied.reading).toEqual(fresh.reading);
  expect(fresh.winters - copied.winters).toBe(5);
  expect(desk.plans.summaryOf('1')!.replications).toBe(5);
});

it('has as many winters of the plan as of what it is compared with, however early it is stopped', async () => {
  const desk = new RunDesk(() => 0);
  await runPlan(desk, 20);
  const { end, reading } = await compare(desk, 20, {}, 3);
  expect(end.kind).toBe('stopped');
  expect(reading!.winters).toBeLessThan(20);
  const most = (side: 'from' | 'to') => Math.max(...reading!.others[0].rows.map((row) => row[side]?.n ?? 0));
  expect([most('from'), most('to')]).toEqual([reading!.winters, reading!.winters]);
});

it('takes nothing of another scenario, seed or policy', async () => {
  const desk = new RunDesk(() => 0);
  const all = (await compare(desk, 3)).winters;
  await runPlan(desk, 3, { scenario, hash, seed: 'another' });
  expect((await compare(desk, 3)).winters).toBe(all);
  await runPlan(desk, 3, { scenario, hash: 'another', seed });
  expect((await compare(desk, 3)).winters).toBe(all);
  await runPlan(desk, 3);
  const none: Variant[] = variants.map((one) => ({ ...one, policy: { actions: 'none' } }));
  const ofNone = (await compare(new RunDesk(() => 0), 3, { variants: none })).winters;
  expect((await compare(desk, 3, { variants: none })).winters).toBe(ofNone);
});

it('reads nothing of a run that it has replaced, though that still takes in winters', async () => {
  const session = new ComparisonSession();
  const inner = inlineRunner();
  let letGo: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  const held: Runner = {
    ...inner,
    width: 1,
    open: inner.open.bind(inner),
    close: () => undefined,
    run: async (shard) => {
      await released;
      return inner.run(shard);
    },
  };
  const host = { now: () => 0, onProgress: () => undefined };
  const question = { variants, seed, replications: 4, precisions: [] };
  let isStopped = false;
  const first = session.run(question, { ...host, runner: held, isStopped: () => isStopped });
  isStopped = true;
  const other = { ...question, seed: 'other' };
  await session.run(other, { ...host, runner: inlineRunner(), isStopped: () => false });
  const reading = session.reading(other);
  letGo();
  await first;
  expect(session.reading(other)).toEqual(reading);
  expect(reading!.winters).toBe(4);
  const elsewhere = variants.map((one) => ({ ...one, hash: 'another' }));
  expect(session.reading({ ...other, variants: elsewhere })).toBeNull();
});
