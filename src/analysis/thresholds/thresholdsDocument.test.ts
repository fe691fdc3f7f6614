import { beforeAll, describe, expect, it } from 'vitest';
import { smallScenario } from '../../../test/cli/support/smallScenario.ts';
import { scenarioOf, type ScenarioParts } from '../../../test/support/scenarioOf.ts';
import { runExperiment } from '../../experiment/run/runExperiment.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { defaultAlarm } from './alarms.ts';
import { edgeValues, withEdges } from './edges.ts';
import { withRecordings } from '../../../test/support/withRecordings.ts';
import { recordingVariants, type Setting, strangers } from './settings.ts';
import { type ThresholdsDocument, thresholdsDocument, type ThresholdsRequest } from './thresholdsDocument.ts';
import { thresholdsSchema } from './thresholdsSchema.ts';
import { inlineRunner } from '../../../test/support/openHere.ts';

const winters = 20;
const bed = { kind: 'exponential', mean: 10 };
const bands = (two: number, three: number, four: number) => ({
  running: [
    { level: 1, to: two },
    { level: 2, from: two, to: three },
    { level: 3, from: three, to: four },
    { level: 4, from: four },
  ],
});

/** People wait in hospital for a bed; one indicator counts them, one is never near its bands. */
function county(queue: object, more: object = {}): Scenario {
  return scenarioOf({
    ...(smallScenario() as ScenarioParts),
    calendar: { startDate: '2025-10-01', days: 90, warmUpDays: 20, runOutDays: 7 },
    stages: [{ kind: 'places', id: 'beds', places: 105, endsHospitalStay: true, lengthOfStayDays: bed }],
    indicators: [
      { id: 'queue', kind: 'census', count: [{ stage: 'beds', states: ['waiting'] }], bands: queue },
      {
        id: 'idle',
        kind: 'census',
        count: [{ stage: 'beds', states: ['onHold'] }],
        bands: bands(50, 60, 70),
      },
    ],
    actions: [],
    ...more,
  });
}

const present = county(bands(5, 10, 20));

function settingOf(id: string, scenario: Scenario): Setting {
  return { id, title: id, scenario, hash: scenarioHash(scenario) };
}

async function recorded(settings: readonly Setting[]) {
  const variants = recordingVariants(settings);
  const options = {
    replications: winters,
    seed: 'thresholds',
    runner: inlineRunner(),
    now: () => 0,
  } as const;
  const result = await runExperiment({ ...options, variants, detail: 'recorded' });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return { variants, recordings: withRecordings(settings, variants, result.summaries) };
}

const request: ThresholdsRequest = {
  alarm: { ...defaultAlarm, neededLeadDays: 1 },
  crisis: { stage: null, scope: 'system', over: 6, days: 3 },
  missWorth: 1,
  measure: { name: 'wrongDays', better: 'low' },
  axes: [{ edge: { indicator: 'queue', area: null, level: 3 }, values: [6, 14, 18] }],
  declared: [
    { date: '2025-10-05', level: 4 },
    { date: '2025-10-06', level: 1 },
    { date: '2024-01-01', level: 2 },
  ],
};

describe('the thresholds document', () => {
  let document: ThresholdsDocument;
  const settings = [
    settingOf('present', present),
    // Level 4 can never be reached by either: nothing differs.
    settingOf('same', county(bands(5, 10, 20), {})),
    settingOf('never', county(bands(9000, 9001, 9002))),
    settingOf('always', county(bands(-3, -2, 9000))),
  ];
  let variantCount = 0;

  beforeAll(async () => {
    const { variants, recordings } = await recorded(settings);
    variantCount = variants.length;
    document = thresholdsDocument(recordings, request, 'thresholds');
  });

  it('takes one run for all settings that read the same, and fits its schema', () => {
    expect(variantCount).toBe(1);
    expect(thresholdsSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(
      JSON.parse(JSON.stringify(document)),
    );
  });

  it('a threshold that never differs gives identical results', () => {
    const [first, same] = document.settings;
    expect(same.figures).toEqual(first.figures);
    expect(same.differing).toBe(0);
    for (const { mean, low, high, differing } of Object.values(same.differences!))
      expect([mean, low, high, differing]).toEqual([0, 0, 0, 0]);
    expect(same.asGood).toBe(first.asGood);
  });

  it('never an alarm misses every crisis; always an alarm misses none and is needless most days', () => {
    const { crises } = document.crisis;
    expect(crises.mean).toBeGreaterThan(0.3);
    const [, , never, always] = document.settings;
    expect(never.figures.alarmDays.mean).toBe(0);
    expect(never.figures.missed.mean).toBe(crises.mean - document.crisis.onAtStart / winters);
    expect(never.falseShare).toBeNull();
    expect(always.figures.alarmDays.mean).toBe(90);
    expect(always.figures.missed.mean).toBe(0);
    expect(always.warned!.mean).toBe(1);
    expect(always.figures.wrongDays.mean).toBeGreaterThan(20);
    expect(
      document.settings.every(
        ({ figures }) =>
          Math.abs(
            figures.daysAt1.mean + figures.daysAt2.mean + figures.daysAt3.mean + figures.daysAt4.mean - 90,
          ) < 1e-9,
      ),
    ).toBe(true);
  });

  it('says that the crisis shares its measure with the indicator', () =>
    expect(document.crisis.sharedWith).toEqual(['queue', 'idle']));

  it('sweeps with the present setting on the curve: alarms come down as the threshold goes up', () => {
    const { axes, points, best } = document.sweep!;
    expect(axes[0].present).toEqual([10]);
    const days = points.map(({ figures }) => figures.alarmDays.mean);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(points[1].figures).toEqual(document.settings[0].figures);
    expect(points[best].asGood).toBe(true);
    const tried = points.map(({ at }) => at[0]);
    const end =
      { [Math.min(...tried)]: 'lowest', [Math.max(...tried)]: 'highest' }[points[best].at[0]] ?? null;
    expect(document.sweep!.bestAtEnd).toEqual([end]);
    expect(document.sweep!.judgedApart?.chosen.every((point) => point < points.length)).toBe(true);
  });

  it('leaves each indicator out: one drives the level, one never matters', () => {
    expect(document.leftOut.map(({ indicator }) => indicator)).toEqual(['queue', 'idle']);
    const [queue, idle] = document.leftOut;
    expect(queue.differing).toBeGreaterThan(winters / 2);
    expect(queue.alarmDays.mean).toBe(document.settings[0].figures.alarmDays.mean);
    expect([idle.differing, idle.lower.mean, idle.higher.mean]).toEqual([0, 0, 0]);
  });

  it('trades flapping against days too high as the hold grows, and at once has none too high', () => {
    const at = (hold: number, margin: number) =>
      document.stepDown.find((one) => one.hold === hold && one.margin === margin)!;
    expect(at(0, 0).heldDays.mean).toBe(0);
    expect(at(7, 0.1).flaps.mean).toBeLessThan(at(1, 0.1).flaps.mean);
    expect(at(7, 0.1).heldDays.mean).toBeGreaterThan(at(1, 0.1).heldDays.mean);
    expect(document.stepDown.filter(({ isPresent }) => isPresent)).toEqual([at(3, 0.1)]);
    expect(at(3, 0.1).changes).toEqual(document.settings[0].figures.changes);
  });

  it('sets the rule’s level beside the declared one, and leaves days outside the winter out', () => {
    const { days, outside, same } = document.declared!;
    expect(days.map(({ date }) => date)).toEqual(['2025-10-05', '2025-10-06']);
    expect(outside).toBe(1);
    for (const day of days) expect(day.below + day.same + day.above).toBeCloseTo(1, 12);
    expect(days[0].above + days[1].below).toBe(0);
    expect(same.mean).toBeCloseTo((days[0].same + days[1].same) / 2, 12);
  });
});

describe('a map over two thresholds', () => {
  it('has every pair that is in order, each as if it were a setting of its own', async () => {
    const moved = county(bands(5, 8, 12));
    const { recordings } = await recorded([settingOf('present', present), settingOf('moved', moved)]);
    const edge = (level: number) => ({ indicator: 'queue', area: null, level });
    const axes = [
      { edge: edge(3), values: [8, 14] },
      { edge: edge(4), values: [12, 20] },
    ];
    const document = thresholdsDocument(recordings, { ...request, axes }, 'thresholds');
    const { points } = document.sweep!;
    expect(points.map(({ at }) => at)).toEqual([
      [8, 12],
      [8, 20],
      // The present value of the first is among them.
      [10, 12],
      [10, 20],
      [14, 20],
    ]);
    expect(points[0].figures).toEqual(document.settings[1].figures);
    expect(points[0].warned).toEqual(document.settings[1].warned);
  });
});

describe('settings', () => {
  it('that change what happens are told from those that change thresholds', () => {
    const busier = county(bands(5, 10, 20), {
      streams: [{ id: 'referrals', ratePerDay: 12, fromHospital: true, routes: [{ to: [{ to: 'beds' }] }] }],
    });
    const all = [settingOf('a', present), settingOf('b', county(bands(1, 2, 3))), settingOf('c', busier)];
    expect(strangers(all).map(({ id }) => id)).toEqual(['c']);
  });

  it('of other winters are refused', async () => {
    const busier = county(bands(5, 10, 20), {
      streams: [{ id: 'referrals', ratePerDay: 12, fromHospital: true, routes: [{ to: [{ to: 'beds' }] }] }],
    });
    const { recordings } = await recorded([settingOf('a', present), settingOf('c', busier)]);
    expect(() => thresholdsDocument(recordings, request, 'thresholds')).toThrow('"c"');
  });

  it('move an edge between its neighbours and nowhere else', () => {
    const edge = (level: number) => ({ indicator: 'queue', area: null, level });
    const at = (value: number) => withEdges(present, [{ edge: edge(3), value }]);
    expect(edgeValues(present, edge(3))).toEqual([10]);
    expect(edgeValues(at(12)!, edge(3))).toEqual([12]);
    expect(edgeValues(at(12)!, edge(2))).toEqual([5]);
    expect(withEdges(present, [{ edge: edge(3), value: 10 }])).toEqual(present);
    expect(at(5)).toBeNull();
    expect(at(20)).toBeNull();
    expect(edgeValues(present, edge(1))).toEqual([]);
  });
});
