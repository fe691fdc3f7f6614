import { beforeAll, describe, expect, it } from 'vitest';
import { smallScenario } from '../../../test/cli/support/smallScenario.ts';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import { ShuffledRunner } from '../../../test/support/shuffledRunner.ts';
import { runShard } from '../../experiment/run/runShard.ts';
import { actionsDocument } from './actionsDocument.ts';
import { type ActionsAnswer, type ActionsQuestion, runActions } from './runActions.ts';
import { openHere } from '../../../test/support/openHere.ts';

const common = { owner: 'nobody', trigger: { from: '2025-10-01' } };
const places = (stage: string, size: number) => [{ lever: 'places', stage, op: 'add', size }];

/** Beds that are short: one action adds many, others few; the last comes in no winter. */
const county = scenarioOf({
  ...(smallScenario() as object),
  calendar: { startDate: '2025-10-01', days: 30, warmUpDays: 20, runOutDays: 0 },
  streams: [{ id: 'people', ratePerDay: 11, fromHospital: true, routes: [{ to: [{ to: 'beds' }] }] }],
  stages: [
    {
      kind: 'places',
      id: 'beds',
      places: 105,
      endsHospitalStay: true,
      lengthOfStayDays: { kind: 'exponential', mean: 10 },
    },
  ],
  actions: [
    { ...common, id: 'few', name: 'Few beds', effects: places('beds', 2) },
    { ...common, id: 'many', name: 'Many beds', effects: places('beds', 12) },
    { ...common, id: 'same', name: 'As few', effects: places('beds', 2) },
    {
      ...common,
      id: 'never',
      name: 'Another year',
      trigger: { from: '2029-10-01' },
      effects: places('beds', 50),
    },
  ],
});
const opened = openHere(county);
const context = { scenario: county, hash: '0', seed: 'help' };

function ask(more: Partial<ActionsQuestion> = {}, width = 2): Promise<ActionsAnswer> {
  return runActions({
    ...{ scenario: county, outcome: 'bedDaysLost', seed: 'help', replications: 120, shares: 0, pairs: 0 },
    indifference: 20,
    runner: new ShuffledRunner(width, width, (shard) => runShard(opened, shard)),
    now: () => 0,
    ...more,
  });
}

describe('which actions help', () => {
  let answer: ActionsAnswer;
  beforeAll(async () => {
    answer = await ask();
  }, 60_000);

  it('is told by a race: the best is found, and the winters go to those who may still be it', () => {
    const { actions, ranking, rankingAlone } = actionsDocument(answer.runs, 'bedDaysLost', context);
    expect(answer.ended.kind).toBe('done');
    for (const one of [ranking!, rankingAlone!]) {
      expect(one.order[0]).toBe('many');
      expect(one.order.at(-1)).toBe('never');
      expect([one.separated, one.notYet]).toEqual([true, []]);
      expect(one.confidence).toBe(0.95);
      expect(one.indifference).toBe(20);
    }
    expect(actions.never.less).toMatchObject({ mean: 0, low: 0, high: 0, n: 60 });
    expect(actions.never.alone).toMatchObject({ mean: 0, low: 0, high: 0, n: 60 });
  });

  it('is not separated where two do the same, or where there are too few winters', async () => {
    const scenario = { ...county, actions: county.actions.filter(({ id }) => id !== 'many') };
    const without = openHere(scenario);
    const runner = new ShuffledRunner(2, 1, (shard) => runShard(without, shard));
    const { runs } = await ask({ scenario, runner, replications: 80 });
    const { ranking, actions } = actionsDocument(runs, 'bedDaysLost', { ...context, scenario });
    expect(ranking).toMatchObject({ order: ['few', 'same', 'never'], separated: false, notYet: ['same'] });
    expect([actions.few.less!.n, actions.same.less!.n, actions.never.less!.n]).toEqual([80, 80, 60]);
    const few = await ask({ replications: 30 });
    const early = actionsDocument(few.runs, 'bedDaysLost', context);
    expect(early.ranking).toMatchObject({ separated: false, notYet: expect.any(Array) as unknown });
    expect(early.ranking!.notYet).toHaveLength(3);
  }, 60_000);

  it('is the same on any number of workers, with shares and pairs', async () => {
    const asked = { replications: 70, shares: 10, pairs: 1 };
    const [one, other] = await Promise.all([ask(asked, 1), ask(asked, 5)]);
    const documents = [one, other].map(({ runs }) => actionsDocument(runs, 'bedDaysLost', context));
    expect(documents[0]).toEqual(documents[1]);
    const { whole, actions, interactions } = documents[0];
    expect(interactions).toHaveLength(1);
    const firstTen = runsOf(one, 10);
    const sum = Object.values(actions).reduce((total, { share }) => total + share!.mean, 0);
    expect(sum).toBeCloseTo(firstTen, 9);
    expect(whole!.n).toBeGreaterThanOrEqual(60);
    expect(actions.never.share).toMatchObject({ mean: 0, low: 0, high: 0 });
  }, 60_000);

  it('depends on what is asked alone: what was run before is copied and not run', async () => {
    const asked = { replications: 80, shares: 6, pairs: 1 };
    const other = await ask({ outcome: 'costOfActions', replications: 100 });
    const [after, fresh] = [await ask({ ...asked, before: other.ran }), await ask(asked)];
    const documents = [after, fresh].map(({ runs }) => actionsDocument(runs, 'bedDaysLost', context));
    expect(documents[0]).toEqual(documents[1]);
    const runner = new ShuffledRunner(2, 3, () => {
      throw new Error('nothing is left to be run');
    });
    const again = await ask({ ...asked, before: after.ran, runner });
    expect(actionsDocument(again.runs, 'bedDaysLost', context)).toEqual(documents[1]);
    expect(runner.asked).toEqual([]);
  }, 60_000);

  it('tells what is known as soon as each has two winters, and ends with what it told last', async () => {
    const told: number[] = [];
    let last: ActionsAnswer['runs'] | undefined;
    const { runs } = await ask({
      replications: 30,
      onRuns: (live) => {
        last = live;
        told.push(Math.min(...[...live.each.values()].map(({ replications }) => replications)));
      },
    });
    expect(told.find((winters) => winters > 0)).toBeLessThanOrEqual(2);
    expect(actionsDocument(last!, 'bedDaysLost', context)).toEqual(
      actionsDocument(runs, 'bedDaysLost', context),
    );
  }, 60_000);

  it('may be asked to run every winter, which changes no winter that both have', async () => {
    const all = await ask({ everyWinter: true });
    for (const [id, summary] of all.runs.each) {
      expect(summary.replications, id).toBe(120);
      const raced = answer.runs.each.get(id)!.column('bedDaysLost');
      expect(summary.column('bedDaysLost').slice(0, raced.length)).toEqual(raced);
    }
  }, 60_000);
});

/** The mean effect of the whole plan in the first winters. */
function runsOf({ runs }: ActionsAnswer, winters: number): number {
  const [plan, none] = ['plan', 'none'].map((id) => runs.each.get(id)!.column('bedDaysLost'));
  const effects = Array.from({ length: winters }, (_, at) => plan[at] - none[at]);
  return effects.reduce((sum, one) => sum + one, 0) / winters;
}
