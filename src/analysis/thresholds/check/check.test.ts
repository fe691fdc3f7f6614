import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../../../test/support/scenarioOf.ts';
import { shippedScenario } from '../../../../test/support/shippedFiles.ts';
import { placesOf } from '../../../../test/support/parts.ts';
import { runShard } from '../../../experiment/run/runShard.ts';
import { Recordings } from '../../../experiment/record/recordings.ts';
import { thresholdFindings } from './registry.ts';
import { findingKinds } from './finding.ts';
import { openHere } from '../../../../test/support/openHere.ts';

describe('the threshold check on Kent’s own tables', () => {
  const kent = shippedScenario('kent-2025-26');
  const found = thresholdFindings(kent);

  it('finds what is wrong with them and nothing else', () => {
    expect(
      found.map(({ kind, indicator, areas, values }) => [kind, indicator, areas.join(' '), ...values]),
    ).toEqual([
      ['gap', 'staffing', 'DGS EastKent Swale WestKent', 30],
      ['gap', 'staffing', 'DGS EastKent Swale WestKent', 50],
      ['gap', 'staffing', 'EastKent', 69, 70],
      ['gap', 'enablementSlots', 'system', 0, 1],
      ['gap', 'enablementSlots', 'system', 2, 3],
      ['gap', 'enablementSlots', 'system', 4, 5],
      ['gap', 'weekStartsLeft', 'WestKent', 5, 6],
      ['gap', 'weekStartsLeft', 'WestKent', 14, 15],
      ['gap', 'weekStartsLeft', 'WestKent', 34, 35],
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
        "Pathway team staffing (East Kent): what lies between 69 and 70% has no level in the plan’s table, and it can come: 69.2% (9 of 13 posts). Here it is level 2.",
        "Enablement slots, mean of the localities: what lies between 0 and 1 starts has no level in the plan’s table, and it can come: 0.5 starts. Here it is level 4.",
        "Enablement slots, mean of the localities: what lies between 2 and 3 starts has no level in the plan’s table, and it can come: 2.5 starts. Here it is level 3.",
        "Enablement slots, mean of the localities: what lies between 4 and 5 starts has no level in the plan’s table, and it can come: 4.5 starts. Here it is level 2.",
        "Discharge-to-assess starts left this week, pro rata (West Kent): what lies between 5 and 6 starts has no level in the plan’s table, and it can come: 5.5 starts. Here it is level 4.",
        "Discharge-to-assess starts left this week, pro rata (West Kent): what lies between 14 and 15 starts has no level in the plan’s table, and it can come: 14.5 starts. Here it is level 3.",
        "Discharge-to-assess starts left this week, pro rata (West Kent): what lies between 34 and 35 starts has no level in the plan’s table, and it can come: 34.5 starts. Here it is level 2.",
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
      variants: [{ policy: { actions: 'none' } }],
      seed: 's',
      from: 0,
      count: 3,
      detail: 'recorded',
    } as const;
    const reply = runShard(openHere(scenario), shard);
    if (reply.kind === 'failed') throw new Error(reply.problem.message);
    const recordings = new Recordings(scenario);
    recordings.add(reply.results[0]);
    const found = thresholdFindings(scenario, recordings).filter(({ kind }) => kind === 'beyondInRun');
    expect(found.map(({ values, text }) => [values, text])).toMatchInlineSnapshot(`
      [
        [
          [
            40,
            45,
          ],
          "queue (all areas): in 3 of 3 winters without actions it went above 40 cases, where the table stops; the furthest was 45 cases.",
        ],
      ]
    `);
    expect(new Set(findingKinds).size).toBe(findingKinds.length);
  });
});

describe('values that an indicator can have', () => {
  const bandsOf = (edges: number[], printed: object[] = []) => ({
    running: [
      { level: 4, to: edges[0] },
      { level: 3, from: edges[0], to: edges[1] },
      { level: 2, from: edges[1], to: edges[2] },
      { level: 1, from: edges[2] },
    ],
    printed,
  });
  const staffed = (posts: number, bands: object) =>
    scenarioOf({
      workforce: [{ id: 'team', scope: 'system', posts }],
      indicators: [{ kind: 'staffingPercent', id: 'staff', scope: 'system', group: 'team', bands }],
    });
  const kindsOf = (scenario: ReturnType<typeof scenarioOf>, kind: string) =>
    thresholdFindings(scenario)
      .filter((one) => one.kind === kind)
      .map(({ values, text }) => [values, text]);
  const wholes = [
    { level: 4, from: 0, to: 30 },
    { level: 3, from: 31, to: 50 },
    { level: 2, from: 51, to: 69 },
    { level: 1, from: 70, to: 100 },
  ];

  it('fall between whole numbers of a printed table: 4 of 13 posts are 30.8%', () => {
    expect(kindsOf(staffed(13, bandsOf([31, 51, 70], wholes)), 'gap')).toEqual([
      [
        [30, 31],
        'staff: what lies between 30 and 31% has no level in the plan’s table, and it can come: 30.8% (4 of 13 posts). Here it is level 4.',
      ],
      [
        [69, 70],
        'staff: what lies between 69 and 70% has no level in the plan’s table, and it can come: 69.2% (9 of 13 posts). Here it is level 2.',
      ],
    ]);
    // tenths of a whole never lie between two whole percentages
    expect(kindsOf(staffed(10, bandsOf([31, 51, 70], wholes)), 'gap')).toEqual([]);
  });

  it('leave out a level: of two posts half or all are there', () => {
    expect(kindsOf(staffed(2, bandsOf([30, 50, 70])), 'unreachable')).toEqual([
      [
        [3],
        'staff: level 3 (from 30 to 50%) can never be reached, with the places, starts or posts that there are.',
      ],
    ]);
    expect(kindsOf(staffed(13, bandsOf([30, 50, 70])), 'unreachable')).toEqual([]);
  });

  it('end at the places that there are, unless something may add some', () => {
    const free = (parts: object = {}) =>
      scenarioOf({
        stages: [placesOf('ward', 12, 3)],
        indicators: [
          { kind: 'placesFree', id: 'free', scope: 'system', stages: ['ward'], bands: bandsOf([2, 5, 15]) },
        ],
        ...parts,
      });
    expect(kindsOf(free(), 'unreachable')).toEqual([
      [
        [1],
        'free: level 1 (from 15 places) can never be reached, with the places, starts or posts that there are.',
      ],
    ]);
    const effects = [{ lever: 'places', stage: 'ward', op: 'add', size: 5 }];
    expect(kindsOf(free({ effects }), 'unreachable')).toEqual([]);
  });

  it('are open or not at the beginning of a printed band, as data: < or ≤', () => {
    const printed = [
      { level: 4, to: 30 },
      { level: 3, from: 30, openFrom: true, to: 50 },
      { level: 2, from: 50, openFrom: true, to: 70 },
      { level: 1, from: 70, openFrom: true },
    ];
    expect(
      kindsOf(staffed(13, bandsOf([30, 50, 70], printed)), 'differsFromPrint').map(([values]) => values),
    ).toEqual([[30], [50], [70]]);
    const upper = { ...bandsOf([30, 50, 70], printed), closedEdge: 'upper' };
    expect(kindsOf(staffed(13, upper), 'differsFromPrint')).toEqual([]);
  });
});
