import { describe, expect, it } from 'vitest';
import { formatProblem } from './problems.ts';
import { scenario } from './schema/scenario.ts';
import { schemaProblems } from './schemaProblems.ts';

const head = { formatVersion: 2, id: 'a', title: 'A', calendar: { startDate: '2025-10-01', days: 182 } };
const lines = (parts: object) => schemaProblems(scenario, { ...head, ...parts }).map(formatProblem);

const placesForms =
  'a number, 0 or more and at most 100,000, or "unlimited", or one value for each area ({ "byArea": { ... } })';
const timeForms =
  'a number, 0 or more and at most 36,525, or a distribution ({ "kind": ... }), or one value for each area ({ "byArea": { ... } })';

describe('a stage', () => {
  const placesWith = (parts: object) =>
    lines({ stages: [{ id: 'p2', kind: 'places', places: 3, ...parts }] });

  it.each<[string, object, string[]]>([
    [
      'a misspelt word',
      { places: 'unlimted' },
      [
        `places: not one of the words that are allowed here; found text "unlimted"; allowed: ${placesForms}. Did you mean "unlimited"?`,
      ],
    ],
    [
      'text for a number',
      { places: 'x' },
      [`places: none of the forms that are allowed here; found text "x"; allowed: ${placesForms}`],
    ],
    ['a number too small', { places: -3 }, [`places: too small; found -3; allowed: ${placesForms}`]],
    [
      'null',
      { places: null },
      [`places: none of the forms that are allowed here; found null; allowed: ${placesForms}`],
    ],
    [
      'a list',
      { lengthOfStayDays: [1, 2, 3] },
      [`lengthOfStayDays: none of the forms that are allowed here; found a list of 3; allowed: ${timeForms}`],
    ],
    [
      'NaN in one area',
      { places: { byArea: { East: NaN, West: 1 } } },
      [
        'places.byArea.East: not the kind of value that is wanted here; found not a number (NaN); allowed: a number, 0 or more and at most 100,000, or "unlimited"',
      ],
    ],
    [
      'infinity',
      { places: Infinity },
      [`places: not the kind of value that is wanted here; found infinity; allowed: ${placesForms}`],
    ],
    [
      'a misspelt distribution',
      { lengthOfStayDays: { kind: 'gama', mean: 1, sd: 1 } },
      [
        'lengthOfStayDays.kind: not one of the words that are allowed here; found text "gama"; allowed: "constant", "exponential", "gamma", "lognormal", "weibull", "triangular", "uniform", "pert", "empirical", "poisson", "negativeBinomial". Did you mean "gamma"?',
      ],
    ],
    [
      'a distribution out of its range',
      { lengthOfStayDays: { kind: 'exponential', mean: -1 } },
      ['lengthOfStayDays: mean must be a finite number above 0, found -1'],
    ],
    [
      'a misspelt byArea',
      { places: { byAera: { East: 1 } } },
      ['places.byArea: missing', 'places.byAera: unknown key; allowed: byArea. Did you mean "byArea"?'],
    ],
    [
      'a list too short',
      { startsWeekday: [1, 2] },
      ['startsWeekday: too short; found a list of 2; allowed: a list of 7'],
    ],
    ['a misspelt key', { startPerDay: 3 }, ['startPerDay: unknown key; allowed: id, key, name']],
    ['two unknown keys', { startPerDay: 3, banana: 4 }, ['startPerDay: unknown key', 'banana: unknown key']],
    [
      'a wrong day of the year',
      { startsHolidays: [{ from: '1 Dec', to: '12-02', factor: 1 }] },
      [
        'startsHolidays.0.from: a day of the year is written MM-DD; found text "1 Dec"; allowed: a day of the year, MM-DD',
      ],
    ],
    [
      'a misspelt choice deep inside',
      { routes: [{ to: [{ to: 'leave', hold: 'untilstart' }] }] },
      [
        'routes.0.to.0.hold: not one of the words that are allowed here; found text "untilstart"; allowed: "no", "untilStart", "untilEnd". Did you mean "untilStart"?',
      ],
    ],
  ])('%s', (_, parts, expected) => {
    const found = placesWith(parts);
    expect(found).toHaveLength(expected.length);
    expected.forEach((start, at) => expect(found[at].startsWith(`stages.p2.${start}`), found[at]).toBe(true));
  });

  it('of a misspelt kind is checked as the kind that was meant', () => {
    expect(lines({ stages: [{ id: 't', kind: 'tem', stff: { number: 3 } }] })).toEqual([
      'stages.t.kind: not a kind that is known; found text "tem"; allowed: team, places, panel, market. Did you mean "team"?',
      'stages.t.staff: missing; allowed: an object with number, or an object with group, share (may be missing)',
      expect.stringMatching(/^stages\.t\.stff: unknown key; .* Did you mean "staff"\?$/),
    ]);
  });

  it('without a usable id goes by its index', () => {
    expect(
      lines({
        stages: [{ kind: 'panel' }, { id: '9a', kind: 'panel', sittingDays: [1], casesPerSitting: 1 }, 7],
      }),
    ).toEqual([
      'stages.0.id: missing; allowed: an id (a letter, then up to 39 letters, digits, _ or -)',
      'stages.0.sittingDays: missing; allowed: a list (each a whole number, 1 or more and at most 7)',
      'stages.0.casesPerSitting: missing; allowed: a number, 0 or more and at most 5,000, or one value for each area ({ "byArea": { ... } })',
      expect.stringContaining('stages.1.id: an id is a letter followed by up to 39 letters'),
      'stages.2: not the kind of value that is wanted here; found 7; allowed: an object with kind team, places, panel, market',
    ]);
  });

  it.each(['system', 'constructor', 'leave'])('cannot be called %s', (id) => {
    expect(lines({ stages: [{ id, kind: 'places', places: 3 }] })).toEqual([
      expect.stringContaining('the words system, anyArea, constructor, leave are reserved'),
    ]);
  });
});

describe('an action', () => {
  const actionWith = (parts: object) =>
    lines({ actions: [{ id: 'a', name: 'A', owner: 'o', trigger: { level: 2 }, ...parts }] });

  it.each<[string, object, string[]]>([
    [
      'an unknown lever',
      { effects: [{ lever: 'demandRat', stream: 'x', op: 'multiply', size: 1 }] },
      ['effects.0.lever: not a lever that is known; found text "demandRat"; allowed: demandRate, diversion'],
    ],
    [
      'a misspelt trigger',
      { trigger: { indicatr: 'x', level: 3 } },
      ['trigger.indicatr: unknown key; allowed: indicator, level. Did you mean "indicator"?'],
    ],
    [
      'an empty trigger',
      { trigger: {} },
      [
        'trigger: none of the forms that are allowed here; found an empty object; allowed: an object with level',
      ],
    ],
    [
      'a level of 5',
      { trigger: { level: 5 } },
      ['trigger.level: too large; found 5; allowed: a whole number, 1 or more and at most 4'],
    ],
    [
      'yes for true',
      { committed: 'yes' },
      ['committed: not the kind of value that is wanted here; found text "yes"; allowed: true or false'],
    ],
  ])('%s', (_, parts, expected) => {
    const found = actionWith(parts);
    expect(found.length, found.join('\n')).toBeGreaterThanOrEqual(1);
    expected.forEach((start) =>
      expect(
        found.some((line) => line.startsWith(`actions.a.${start}`)),
        found.join('\n'),
      ).toBe(true),
    );
  });
});

describe('the whole file', () => {
  it('has all its problems told at once, never with a long dump', () => {
    const found = lines({
      titel: 'x',
      calendar: {},
      areas: 'y'.repeat(5000),
      streams: { a: 1, b: 2, c: 3, d: 4, e: 5 },
    });
    expect(found).toEqual([
      'calendar.startDate: missing; allowed: a date, YYYY-MM-DD',
      'calendar.days: missing; allowed: a whole number, 1 or more and at most 1,500',
      expect.stringMatching(/^areas: .* found text "y{57}\.\.\."; /),
      expect.stringContaining(
        'streams: not the kind of value that is wanted here; found an object with a, b, c, d, ...; allowed: a list',
      ),
      expect.stringMatching(/^titel: unknown key; .* Did you mean "title"\?$/),
    ]);
  });
});
