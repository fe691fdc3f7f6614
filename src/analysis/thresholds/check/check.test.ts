import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../../../test/support/scenarioOf.ts';
import { shippedScenario } from '../../../../test/support/shippedFiles.ts';
import { placesOf } from '../../../../test/support/parts.ts';
import { openModel, runShard } from '../../../experiment/runShard.ts';
import { Recordings } from '../../../experiment/recordings.ts';
import { thresholdFindings } from './registry.ts';
import { findingKinds } from './finding.ts';

describe('the threshold check on Kent’s own tables', () => {
  const kent = shippedScenario('kent-2025-26');
  const found = thresholdFindings(kent);

  it('finds what is wrong with them and nothing else', () => {
    expect(
      found.map(({ kind, indicator, areas, values }) => [kind, indicator, areas.join(' '), ...values]),
    ).toEqual([
      ['gap', 'staffing', 'DGS EastKent Swale WestKent', 30],
      ['gap', 'staffing', 'DGS EastKent Swale WestKent', 50],
      ['notPrinted', 'assessmentBedOccupancy', 'system'],
      ['noBands', 'dementiaBedsFree', 'system'],
      ['missingRow', 'referralsPending', 'Swale'],
      ['outerLimit', 'healthCaseload', 'DGS EastKent WestKent', 200],
      ['outerLimit', 'healthCaseload', 'Swale', 80],
      ['outerLimit', 'socialCaseload', 'DGS EastKent Swale WestKent', 500],
      ['outerLimit', 'referralsPending', 'DGS', 29],
      ['outerLimit', 'referralsPending', 'EastKent WestKent', 100],
      ['fallsByConstruction', 'weekStartsLeft', 'WestKent', 39.5, 33.5, 27.5, 21.5, 15.5, 9.5, 3.5],
    ]);
  });

  it('says it in words', () => {
    expect(found.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "Pathway team staffing: exactly 30% has no level in the plan’s words, between level 4 and level 3. Here it is level 3.",
        "Pathway team staffing: exactly 50% has no level in the plan’s words, between level 3 and level 2. Here it is level 2.",
        "In-house assessment beds occupied: it sets levels by bands that no table of the plan prints.",
        "In-house dementia beds free: it has no bands, so it is shown and never sets a level.",
        "Referrals without an outcome: Swale has no row, and 3 of 4 areas have one. The level there is decided without it.",
        "Health caseload (Dartford, Gravesham and Swanley, East Kent and West Kent): the table stops at 200 cases, and the value can go above it. Beyond it stays level 4.",
        "Health caseload (Swale): the table stops at 80 cases, and the value can go above it. Beyond it stays level 4.",
        "Social caseload: the table stops at 500 cases, and the value can go above it. Beyond it stays level 4.",
        "Referrals without an outcome (Dartford, Gravesham and Swanley): the table stops at 29 cases, and the value can go above it. Beyond it stays level 4.",
        "Referrals without an outcome (East Kent and West Kent): the table stops at 100 cases, and the value can go above it. Beyond it stays level 4.",
        "Discharge-to-assess starts left this week, pro rata (West Kent): what is left of the week falls from Monday to Sunday by construction. Used evenly and with nothing wrong, the bands give level 1 from Monday, level 2 from Tuesday, level 3 from Saturday, level 4 from Sunday. Here it is read pro rata to the week left, which the table was not made for.",
      ]
    `);
  });

  it('tells the weekly count as printed from the one pro rata', () => {
    const printed = shippedScenario('kent-2025-26', ['week-count-printed']);
    const text = thresholdFindings(printed).find(({ kind }) => kind === 'fallsByConstruction')!.text;
    expect(text).toContain('Here it is read so.');
  });
});

const running = [
  { level: 1, to: 10 },
  { level: 2, from: 10, to: 20 },
  { level: 3, from: 20, to: 30 },
  { level: 4, from: 30 },
];
const sound = [
  { level: 1, from: 0, to: 9 },
  { level: 2, from: 10, to: 19 },
  { level: 3, from: 20, to: 29 },
  { level: 4, from: 30 },
];

/** A ward whose queue is an indicator with the given tables. */
function wardWith(bands: object, more: object = {}) {
  return scenarioOf({
    areas: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    stages: [placesOf('ward', 2, 99)],
    initialState: [{ stage: 'ward', inPlace: 2, inPlaceAgeDays: [0, 0], waiting: 45 }],
    escalation: { area: { kind: 'worst' }, system: { kind: 'worst' } },
    indicators: [
      {
        id: 'queue',
        kind: 'census',
        count: [{ stage: 'ward', states: ['waiting'] }],
        scope: 'system',
        bands,
        ...more,
      },
    ],
  });
}

function kindsIn(bands: object, more: object = {}) {
  return thresholdFindings(wardWith(bands, more)).map(({ kind, values }) => [kind, ...values]);
}

describe('the threshold check on made-up tables', () => {
  it('finds nothing in a sound one', () => expect(kindsIn({ running, printed: sound })).toEqual([]));

  const change = (level: number, ends: object) =>
    sound.map((band) => (band.level === level ? { ...band, ...ends } : band));

  it.each([
    ['a gap of whole numbers', { running, printed: change(2, { to: 17 }) }, [['gap', 18, 19]]],
    ['a gap of one number', { running, printed: change(2, { to: 18 }) }, [['gap', 19]]],
    [
      'a gap between fractions',
      { running, printed: change(2, { from: 9.5 }) },
      [
        ['gap', 9, 9.5],
        ['gap', 19, 20],
        ['gap', 29, 30],
        ['differsFromPrint', 9.5],
      ],
    ],
    [
      'an open edge',
      { running, printed: sound, worded: running.map((band) => ({ ...band, openFrom: true, openTo: true })) },
      [
        ['gap', 10],
        ['gap', 20],
        ['gap', 30],
      ],
    ],
    [
      'an edge that is closed on one side',
      { running, printed: sound, worded: running.map((band) => ({ ...band, openTo: true })) },
      [],
    ],
    [
      'an overlap',
      { running, printed: change(2, { to: 22 }) },
      [
        ['overlap', 20, 22],
        ['differsFromPrint', 22],
      ],
    ],
    ['an overlap of one number', { running, printed: change(2, { to: 20 }) }, [['overlap', 20]]],
    [
      'a range the wrong way round',
      { running, printed: change(2, { from: 19, to: 10 }) },
      [
        ['gap', 10, 19],
        ['inverted', 19, 10],
      ],
    ],
    [
      'levels the wrong way round',
      { running, printed: sound.map((band) => ({ ...band, level: 5 - band.level })) },
      [
        ['inverted', 10],
        ['inverted', 20],
        ['inverted', 30],
        ['differsFromPrint', 0],
        ['differsFromPrint', 9],
        ['differsFromPrint', 10],
        ['differsFromPrint', 19],
        ['differsFromPrint', 20],
        ['differsFromPrint', 29],
        ['differsFromPrint', 30],
      ],
    ],
    [
      'a level left out',
      { running, printed: sound.slice(0, 3) },
      [
        ['missingLevel', 4],
        ['outerLimit', 29],
      ],
    ],
    ['no table at all', { running }, []],
    ['a table that stops', { running, printed: change(4, { to: 50 }) }, [['outerLimit', 50]]],
  ] as const)('finds %s', (_, bands, expected) => expect(kindsIn(bands)).toEqual(expected));

  it('finds an area without a row where most have one, and leaves an indicator of one area alone', () => {
    const own = { scope: 'area', count: [{ stage: 'ward', states: ['waiting'] }] };
    const rows = (areas: string[]) =>
      thresholdFindings(wardWith({ running, printed: sound }, { ...own, areas })).map(
        ({ kind, areas: at }) => [kind, ...at],
      );
    expect(rows(['A', 'B'])).toEqual([['missingRow', 'C']]);
    expect(rows(['A'])).toEqual([]);
    expect(rows(['A', 'B', 'C'])).toEqual([]);
  });

  it('finds an area’s bands that are not printed where others’ are', () => {
    const byArea = { A: { running, printed: sound }, B: { running }, C: { running } };
    const own = { scope: 'area', count: [{ stage: 'ward', states: ['waiting'] }] };
    const found = thresholdFindings(wardWith({ byArea }, own));
    expect(found.map(({ kind, areas }) => [kind, ...areas])).toEqual([['notPrinted', 'B', 'C']]);
  });

  it('finds a limit that a run has gone beyond, and how far', () => {
    const scenario = wardWith({ running, printed: change(4, { to: 40 }) });
    const shard = {
      hash: '',
      policy: { actions: 'none' },
      seed: 's',
      from: 0,
      count: 3,
      detail: 'recorded',
    } as const;
    const reply = runShard(openModel(scenario), shard);
    if (reply.kind === 'failed') throw new Error(reply.problem.message);
    const recordings = new Recordings(scenario);
    recordings.add(reply.result);
    const found = thresholdFindings(scenario, recordings).filter(({ kind }) => kind === 'beyondInRun');
    expect(found.map(({ values, text }) => [values, text])).toMatchInlineSnapshot(`
      [
        [
          [
            40,
            45,
          ],
          "queue (the whole service): in 3 of 3 winters without actions it went above 40 cases, where the table stops; the furthest was 45 cases.",
        ],
      ]
    `);
    expect(new Set(findingKinds).size).toBe(findingKinds.length);
  });
});
