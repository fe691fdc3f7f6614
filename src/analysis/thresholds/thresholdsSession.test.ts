import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../../test/cli/support/smallScenario.ts';
import { heldRunner } from '../../../test/support/heldRunner.ts';
import { scenarioOf, type ScenarioParts } from '../../../test/support/scenarioOf.ts';
import { runExperiment } from '../../experiment/run/runExperiment.ts';
import type { Runner } from '../../experiment/run/runner.ts';
import type { Shard } from '../../experiment/shard.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { comparisonDocument } from '../result/comparisonDocument.ts';
import { defaultAlarm } from './alarms.ts';
import { recordingVariants, type Setting, withRecordings } from './settings.ts';
import { ThresholdsDesk, type ThresholdsHost } from './thresholdsDesk.ts';
import { thresholdsDocument, type ThresholdsRequest } from './thresholdsDocument.ts';
import { ThresholdsSession, type ThresholdsQuestion, type ThresholdsReading } from './thresholdsSession.ts';
import { inlineRunner } from '../../../test/support/openHere.ts';
import { wintersIn } from '../../../test/support/wintersIn.ts';

const SEED = 'session';
const WINTERS = 24;

/** People wait in hospital for a bed; what counts them enters level 3 at a number that settings differ in. */
function county(three: number, states: readonly string[] = ['waiting']): Scenario {
  const running = [
    { level: 1, to: 2 },
    { level: 2, from: 2, to: three },
    { level: 3, from: three },
  ];
  return scenarioOf({
    ...(smallScenario() as ScenarioParts),
    calendar: { startDate: '2025-10-01', days: 60, warmUpDays: 10, runOutDays: 7 },
    stages: [
      {
        kind: 'places',
        id: 'beds',
        places: 105,
        endsHospitalStay: true,
        lengthOfStayDays: { kind: 'exponential', mean: 10 },
      },
    ],
    indicators: [{ id: 'queue', kind: 'census', count: [{ stage: 'beds', states }], bands: { running } }],
    actions: [],
  });
}

function settingOf(id: string, scenario: Scenario): Setting {
  return { id, title: id, scenario, hash: scenarioHash(scenario) };
}

const present = settingOf('present', county(10));
const lower = settingOf('lower', county(5));
const other = settingOf('other', county(100, ['waiting', 'inService']));

const request: ThresholdsRequest = {
  alarm: { ...defaultAlarm, neededLeadDays: 1 },
  crisis: { stage: null, scope: 'system', over: null, days: 3 },
  missWorth: 1,
  measure: { name: 'wrongDays', better: 'low' },
  axes: [{ edge: { indicator: 'queue', area: null, level: 3 }, values: [4, 10, 16] }],
  declared: [],
};

const question = (
  settings: readonly Setting[],
  change: Partial<ThresholdsRequest> = {},
): ThresholdsQuestion => {
  return { settings, seed: SEED, request: { ...request, ...change } };
};

/** A host that simulates here, keeps what it is shown, and counts winters. */
function hostOf(mostShards = Infinity) {
  const runner = inlineRunner();
  const shown: ThresholdsReading[] = [];
  const counted = { winters: 0, shards: 0 };
  const host: ThresholdsHost = {
    width: 1,
    open: (hash, scenario) => runner.open(hash, scenario),
    run: async (shard: Shard) => {
      if (counted.shards >= mostShards) return { kind: 'stopped' };
      counted.shards += 1;
      counted.winters += wintersIn(shard);
      return runner.run(shard);
    },
    progress: async () => undefined,
    show: async (reading) => void shown.push(reading),
  };
  return { host, shown, counted };
}

const settings = [present, lower, other];

describe('ThresholdsDesk', () => {
  it('shows a first look, and ends with the document that one run of everything gives, to the last bit', async () => {
    const desk = new ThresholdsDesk(() => 0);
    const { host, shown } = hostOf();
    expect(await desk.run(question(settings), 'recordings', WINTERS, host)).toEqual({ kind: 'done' });
    expect(shown.map(({ document }) => document.replications)).toEqual([20, WINTERS]);

    const options = { replications: WINTERS, seed: SEED, runner: inlineRunner(), now: () => 0 };
    const variants = recordingVariants(settings);
    const whole = await runExperiment({ ...options, variants, detail: 'recorded' });
    const recorded = withRecordings(settings, variants, whole.summaries);
    const expected = thresholdsDocument(recorded, request, SEED);
    expect(JSON.stringify(shown[1].document)).toBe(JSON.stringify(expected));

    await desk.run(question(settings), 'plan', WINTERS, host);
    const plans = settings.map((setting) => ({ ...setting, policy: { actions: 'plan' } as const }));
    const run = await runExperiment({ ...options, variants: plans, detail: 'outcomes' });
    const { outcomes } = comparisonDocument(run.summaries, { variants: plans, seed: SEED });
    const last = shown.at(-1)!;
    expect(last.planWinters).toBe(WINTERS);
    expect(JSON.stringify(last.document)).toBe(JSON.stringify({ ...expected, outcomes }));
  });

  it('answers another crisis, sweep or setting that reads the same without a winter more', async () => {
    const desk = new ThresholdsDesk(() => 0);
    const { host, counted, shown } = hostOf();
    await desk.run(question([present]), 'recordings', 6, host);
    expect(counted.winters).toBe(6);
    expect(shown[0].extremes.present).toEqual({
      needless: shown[0].document.settings[0].figures.falseDays.mean > 0 ? expect.anything() : null,
      missed: shown[0].document.settings[0].figures.missedDays.mean > 0 ? expect.anything() : null,
    });
    const crisis = { ...request.crisis, over: 3 };
    const reading = desk.reading(question(settings, { crisis, axes: [] }))!;
    expect(reading.document.settings.map(({ id }) => id)).toEqual(['present', 'lower']);
    expect(reading.missing).toEqual(['other']);
    expect(reading.document.crisis.over).toBe(3);
    expect(reading.document.sweep).toBeNull();
    expect(desk.reading({ ...question(settings), seed: 'another' })).toBeNull();
    await desk.run(question(settings), 'recordings', 6, host);
    expect(counted.winters).toBe(12);
    expect(shown.at(-1)!.missing).toEqual([]);
  });

  it('keeps what was recorded when it is stopped, in the same winters for every setting', async () => {
    const desk = new ThresholdsDesk(() => 0);
    const { host, shown } = hostOf(8);
    expect((await desk.run(question(settings), 'recordings', 400, host)).kind).toBe('stopped');
    const { replications } = shown.at(-1)!.document;
    expect(replications).toBeGreaterThanOrEqual(2);
    expect(replications).toBeLessThan(400);
  });
});

describe('ThresholdsSession', () => {
  it('waits for what was stopped to take in its winters, so that none is there twice', async () => {
    const session = new ThresholdsSession();
    const { runner, isHeld, release } = heldRunner();
    let isStopped = false;
    const host = { now: () => 0, onProgress: () => undefined };
    const run = (one: Runner) =>
      session.run(question(settings), 'recordings', WINTERS, {
        ...host,
        runner: one,
        isStopped: () => isStopped && one === runner,
      });
    const first = run(runner);
    await isHeld;
    isStopped = true;
    const second = run(inlineRunner());
    setTimeout(release);
    expect([(await first).kind, (await second).kind]).toEqual(['stopped', 'done']);
    const fresh = new ThresholdsSession();
    const whole = { ...host, runner: inlineRunner(), isStopped: () => false };
    await fresh.run(question(settings), 'recordings', WINTERS, whole);
    expect(session.reading(question(settings))).toEqual(fresh.reading(question(settings)));
  });
});
