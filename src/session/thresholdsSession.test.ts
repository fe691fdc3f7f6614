import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../test/cli/support/smallScenario.ts';
import { heldRunner } from '../../test/support/heldRunner.ts';
import { scenarioOf, type ScenarioParts } from '../../test/support/scenarioOf.ts';
import { runExperiment } from '../experiment/run/runExperiment.ts';
import type { Runner } from '../experiment/run/runner.ts';
import { scenarioHash } from '../scenario/hash.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { comparisonDocument } from '../analysis/result/comparisonDocument.ts';
import { defaultAlarm } from '../analysis/thresholds/alarms.ts';
import { withRecordings } from '../../test/support/withRecordings.ts';
import { recordingVariants, type Setting } from '../analysis/thresholds/settings.ts';
import { thresholdsDocument, type ThresholdsRequest } from '../analysis/thresholds/thresholdsDocument.ts';
import {
  type ThresholdsPart,
  type ThresholdsQuestion,
  type ThresholdsReading,
  type ThresholdsRun,
  ThresholdsSession,
} from './thresholdsSession.ts';
import { inlineRunner } from '../../test/support/openHere.ts';
import { deskHostHere } from '../../test/support/deskHere.ts';
import { RunDesk } from './runDesk.ts';

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

const question = (settings: readonly Setting[]): ThresholdsQuestion => ({ settings, seed: SEED, request });
const runOf = (settings: readonly Setting[], part: ThresholdsPart, replications: number): ThresholdsRun => ({
  ...question(settings),
  ...{ part, replications },
});

const settings = [present, lower, other];
/** Every reading is late enough to be shown. */
let clock = 0;

describe('a desk that is asked about thresholds', () => {
  it('shows a first look, and ends with the document that one run of everything gives, to the last bit', async () => {
    const desk = new RunDesk(() => (clock += 1_000));
    const { host, shown } = deskHostHere<ThresholdsReading>();
    const { end, reading } = await desk.run('thresholds', runOf(settings, 'recordings', WINTERS), host);
    expect(end.kind).toBe('done');
    expect(shown[0].document.replications).toBe(20);
    expect(reading!.document.replications).toBe(WINTERS);

    const options = { replications: WINTERS, seed: SEED, runner: inlineRunner(), now: () => 0 };
    const variants = recordingVariants(settings);
    const whole = await runExperiment({ ...options, variants, detail: 'recorded' });
    const recorded = withRecordings(settings, variants, whole.summaries);
    const expected = thresholdsDocument(recorded, request, SEED);
    expect(JSON.stringify(reading!.document)).toBe(JSON.stringify(expected));

    await desk.run('thresholds', runOf(settings, 'plan', WINTERS), host);
    const plans = settings.map((setting) => ({ ...setting, policy: { actions: 'plan' } as const }));
    const run = await runExperiment({ ...options, variants: plans, detail: 'outcomes' });
    const { outcomes } = comparisonDocument(run.summaries, { variants: plans, seed: SEED });
    const last = shown.at(-1)!;
    expect(last.planWinters).toBe(WINTERS);
    expect(JSON.stringify(last.document)).toBe(JSON.stringify({ ...expected, outcomes }));
  });

  it('answers another crisis, sweep or setting that reads the same without a winter more', async () => {
    const desk = new RunDesk(() => (clock += 1_000));
    const { host, counted, shown } = deskHostHere<ThresholdsReading>();
    await desk.run('thresholds', runOf([present], 'recordings', 6), host);
    expect(counted.winters).toBe(6);
    expect(shown[0].extremes.present).toEqual({
      needless: shown[0].document.settings[0].figures.falseDays.mean > 0 ? expect.anything() : null,
      missed: shown[0].document.settings[0].figures.missedDays.mean > 0 ? expect.anything() : null,
    });
    const crisis = { ...request.crisis, over: 3 };
    const otherCrisis = { ...request, crisis, axes: [] };
    const about = { ...runOf(settings, 'recordings', 6), request: otherCrisis };
    const reading = (await desk.reading('thresholds', about))!;
    expect(reading.document.settings.map(({ id }) => id)).toEqual(['present', 'lower']);
    expect(reading.missing).toEqual(['other']);
    expect(reading.document.crisis.over).toBe(3);
    expect(reading.document.sweep).toBeNull();
    expect(
      await desk.reading('thresholds', { ...runOf(settings, 'recordings', 6), seed: 'another' }),
    ).toBeNull();
    await desk.run('thresholds', runOf(settings, 'recordings', 6), host);
    expect(counted.winters).toBe(12);
    expect(shown.at(-1)!.missing).toEqual([]);
  });

  it('keeps what was recorded when it is stopped, in the same winters for every setting', async () => {
    const desk = new RunDesk(() => (clock += 1_000));
    const { host, shown } = deskHostHere<ThresholdsReading>(8);
    const { end } = await desk.run('thresholds', runOf(settings, 'recordings', 400), host);
    expect(end.kind).toBe('stopped');
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
    const host = { now: () => 0, onProgress: () => undefined, onMore: () => undefined };
    const run = (one: Runner) =>
      session.run(runOf(settings, 'recordings', WINTERS), {
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
    await fresh.run(runOf(settings, 'recordings', WINTERS), whole);
    expect(session.reading(question(settings))).toEqual(fresh.reading(question(settings)));
  });
});
