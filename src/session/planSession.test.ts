import { expect, it } from 'vitest';
import { deskHostHere } from '../../test/support/deskHere.ts';
import { inlineRunner } from '../../test/support/openHere.ts';
import { restlessCounty } from '../../test/support/restlessCounty.ts';
import { resultDocument } from '../analysis/result/resultDocument.ts';
import { planAgainstNone } from '../experiment/run/design.ts';
import { runExperiment } from '../experiment/run/runExperiment.ts';
import type { PlanQuestion, PlanReadings } from './planSession.ts';
import { RunDesk } from './runDesk.ts';

const seed = 'plan';
const [plan] = planAgainstNone(restlessCounty());
const { scenario, hash } = plan;
const context = { scenario, hash, seed };
const bedDays = 'bedDaysLost';

function questionOf(replications: number, change: Partial<PlanQuestion> = {}): PlanQuestion {
  return { members: [{ run: '1', context }], replications, precisions: [], figures: [bedDays], ...change };
}

async function wholeRun(replications: number) {
  const { summaries } = await runExperiment({
    ...{ variants: [plan], replications, seed, runner: inlineRunner(), now: () => 0, detail: 'full' },
  });
  return summaries[0];
}

it('ends with the document that one experiment gives, and reads nothing that does not travel', async () => {
  const desk = new RunDesk(() => 0);
  const { end, reading } = await desk.run('plan', questionOf(9), deskHostHere<PlanReadings>().host);
  const summary = await wholeRun(9);
  const [member] = reading!.members;
  expect(end.kind).toBe('done');
  expect(JSON.stringify(member.document)).toBe(JSON.stringify(resultDocument(summary, context)));
  expect(member.values).toEqual({ [bedDays]: summary.column(bedDays) });
  expect([...member.samples.values()].every((winters) => winters.length === 3)).toBe(true);
  expect(structuredClone(reading)).toEqual(reading);
});

it('keeps the winters of a run for storage under its name, until it is given up; the last stays', async () => {
  const desk = new RunDesk(() => 0);
  await desk.run('plan', questionOf(4), deskHostHere<PlanReadings>().host);
  expect(desk.plans.kept('1', 4)).toEqual((await wholeRun(4)).kept());
  expect([desk.plans.kept('1', 5), desk.plans.kept('2', 4)]).toEqual(['otherWinters', null]);
  desk.plans.retain([]);
  expect(desk.plans.kept('1', 4)).not.toBeNull();
  const second = questionOf(3, { members: [{ run: '2', context }] });
  await desk.run('plan', second, deskHostHere<PlanReadings>().host);
  desk.plans.retain(['1']);
  expect([desk.plans.kept('1', 4), desk.plans.kept('2', 3)]).not.toContain(null);
  desk.plans.retain([]);
  expect([desk.plans.kept('1', 4), await desk.reading('plan', questionOf(4))]).toEqual([null, null]);
  expect(desk.plans.kept('2', 3)).not.toBeNull();
});

it('keeps what was done when it is stopped, and reads nothing where nothing was', async () => {
  const desk = new RunDesk(() => 0);
  const stopped = await desk.run('plan', questionOf(1_000), deskHostHere<PlanReadings>(3).host);
  expect(stopped.end.kind).toBe('stopped');
  expect(stopped.reading!.members[0].winters).toBeGreaterThan(0);
  const members = [{ run: '2', context }];
  const none = await desk.run('plan', questionOf(9, { members }), deskHostHere<PlanReadings>(0).host);
  expect(none).toEqual({ end: { kind: 'stopped' }, reading: null });
});

it('runs until a precision is reached, and says how near it came', async () => {
  const desk = new RunDesk(() => 0);
  const run = (halfWidth: number, replications: number) =>
    desk.run(
      'plan',
      questionOf(replications, { precisions: [{ name: bedDays, halfWidth }] }),
      deskHostHere<PlanReadings>().host,
    );
  const { reading } = await run(1e9, 1_000);
  expect(reading!.look).toMatchObject({ winters: 200, stop: true });
  const tooFew = await run(1e-9, 210);
  expect(tooFew.end).toMatchObject({ kind: 'done', decision: { stop: false } });
  expect(tooFew.reading!.look!.measures[0].halfWidth).toBeGreaterThan(1e-9);
});

it('runs the members of a set in the same winters, each as on its own', async () => {
  const desk = new RunDesk(() => 0);
  const members = ['a', 'b'].map((run) => ({ run, context }));
  const { reading } = await desk.run('set', questionOf(5, { members }), deskHostHere<PlanReadings>().host);
  const documents = reading!.members.map(({ document }) => JSON.stringify(document));
  expect(documents[0]).toBe(documents[1]);
  expect(documents[0]).toBe(JSON.stringify(resultDocument(await wholeRun(5), context)));
});

it('stops a run whose readings cannot be shown, and says why', async () => {
  const desk = new RunDesk(() => 0);
  const { host, counted } = deskHostHere<PlanReadings>();
  const show = () => Promise.reject(new Error('it cannot be drawn'));
  await expect(desk.run('plan', questionOf(500), { ...host, show })).rejects.toThrow('it cannot be drawn');
  expect(counted.winters).toBeLessThan(500);
});

it('makes no reading before one is welcome, and the last one all the same', async () => {
  const desk = new RunDesk(() => 0);
  const { host, shown } = deskHostHere<PlanReadings>();
  const ready = () => new Promise<never>(() => undefined);
  const { end, reading } = await desk.run('plan', questionOf(6), { ...host, ready });
  expect([end.kind, shown, reading!.members[0].winters]).toEqual(['done', [], 6]);
});

it('does not take up the winters of a run again that was replaced and given up', async () => {
  const desk = new RunDesk(() => 0);
  const { host } = deskHostHere<PlanReadings>(2);
  await desk.run('plan', questionOf(50), host);
  let isReplaced = false;
  const late = desk.run('plan', questionOf(50, { members: [{ run: 'late', context }] }), {
    ...host,
    run: async (shard) => {
      if (isReplaced) return { kind: 'stopped' };
      const own = deskHostHere().host;
      await own.open(shard.hash, scenario);
      await new Promise((later) => setTimeout(later, 20));
      return own.run(shard);
    },
  });
  const next = desk.run(
    'plan',
    questionOf(2, { members: [{ run: 'next', context }] }),
    deskHostHere<PlanReadings>().host,
  );
  desk.plans.retain(['next']);
  isReplaced = true;
  await Promise.all([late, next]);
  expect([desk.plans.kept('late', 1), desk.plans.kept('next', 2) === null]).toEqual([null, false]);
});

it('takes no winters of another policy for those of the plan', async () => {
  const desk = new RunDesk(() => 0);
  const members = [{ run: 'none', context, policy: { actions: 'none' } as const }];
  await desk.run('plan', questionOf(2, { members }), deskHostHere<PlanReadings>().host);
  expect(desk.plans.ranAs(plan, seed)).toEqual([]);
  expect(desk.plans.ranAs({ ...plan, policy: { actions: 'none' } }, seed)).toHaveLength(1);
});
