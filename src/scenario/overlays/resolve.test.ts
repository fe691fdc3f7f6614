import { describe, expect, it } from 'vitest';
import { scenarioHash } from '../hash.ts';
import { formatProblem } from '../problems.ts';
import { derivedScenario, overlay, scenario } from '../schema/scenario.ts';
import { libraryOf } from './library.ts';
import { type OverlayUse, resolve } from './resolve.ts';

const head = { formatVersion: 2, title: 'T' };
const base = scenario.parse({
  ...head,
  id: 'base',
  description: 'of the base',
  calendar: { startDate: '2025-10-01', days: 182 },
  areas: [{ id: 'East' }, { id: 'West' }],
  streams: [
    { id: 'referrals', ratePerDay: { byArea: { East: 3, West: 2 } }, routes: [{ to: [{ to: 'p2' }] }] },
  ],
  stages: [{ id: 'p2', kind: 'places', places: 3, lengthOfStayDays: 5 }],
  effects: [{ lever: 'places', stage: 'p2', op: 'add', size: 1 }],
  provenance: {
    'stages.p2.places': { kind: 'evidence', figures: ['F1'] },
    'effects.0': { kind: 'assumption', reason: 'first' },
  },
});
const overlayOf = (id: string, parts: object) => overlay.parse({ ...head, id, kind: 'overlay', ...parts });
const setting = (id: string, path: string, value: unknown, replaces = false) =>
  overlayOf(id, { set: [{ path, value, replaces }] });
const flu = overlayOf('severe-flu', {
  add: {
    streams: [
      {
        id: 'extra',
        ratePerDay: { byArea: { East: 2, West: 4 } },
        series: [{ date: '2025-12-01', ratePerDay: 3 }],
        routes: [{ to: [{ to: 'p2' }] }],
      },
    ],
    drivers: [
      {
        id: 'wave',
        kind: 'wave',
        peakDate: '2026-01-01',
        height: 1,
        doublingDays: 7,
        halvingDays: 7,
        effects: [{ lever: 'demandRate', stream: 'referrals', op: 'multiply', size: 1.5 }],
      },
    ],
    events: [
      {
        id: 'closure',
        when: { date: '2026-01-02' },
        durationDays: 2,
        effects: [{ lever: 'places', stage: 'p2', op: 'set', size: 0 }],
      },
    ],
    effects: [{ lever: 'demandRate', stream: 'referrals', op: 'multiply', size: 1.2 }],
  },
  provenance: { 'effects.0': { kind: 'assumption', reason: 'second' } },
});
const supplier = overlayOf('supplier-failure', { set: [{ path: 'stages.p2.places', value: 1 }] });
const library = libraryOf([base, flu, supplier]);

function lines(uses: OverlayUse[], document: Parameters<typeof resolve>[0] = base): string[] {
  const result = resolve(document, library, uses);
  return result.ok ? ['fine'] : result.problems.map(formatProblem);
}

function resolved(uses: OverlayUse[], document: Parameters<typeof resolve>[0] = base) {
  const result = resolve(document, library, uses);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result;
}

describe('targets', () => {
  const few = {
    ...{ id: 'few', name: 'Few wait', quantity: { kind: 'outcome', outcome: 'peakWaiting.p2' }, value: 3 },
    ...{ tolerance: { absolute: 1 }, source: { kind: 'assumption', reason: 'x' } },
    ...{ heading: 'fitted', usedToSet: true, mustHold: false },
  };
  const changed = [{ path: 'stages.p2.places', targets: ['few'] }];
  const adding = overlayOf('targets', { add: { targets: [few], changed } });

  it('come with an overlay, with the numbers changed to meet them, and leave the hash as it is', () => {
    const { scenario: found } = resolved([{ overlay: adding, scale: 1 }]);
    expect(found.targets.map(({ id }) => id)).toEqual(['few']);
    expect(found.changed.map(({ path }) => path)).toEqual(['stages.p2.places']);
    expect(scenarioHash(found)).toBe(scenarioHash(base));
  });

  it('name the standing effects that come with them by where they stand in the end', () => {
    const effects = [{ lever: 'places', stage: 'p2', op: 'add', size: 2 }];
    const numbers = [{ path: 'effects.0.size', together: ['effects.0.op'], targets: ['few'] }];
    const more = overlayOf('more', { add: { targets: [few], changed: numbers, effects } });
    const [found] = resolved([{ overlay: more, scale: 1 }]).scenario.changed;
    expect([found.path, ...found.together]).toEqual(['effects.1.size', 'effects.1.op']);
  });

  it('are set whole by an overlay for another winter, with their defaults', () => {
    const other = overlayOf('other', {
      set: [
        { path: 'targets', value: [{ ...few, id: 'other' }] },
        { path: 'changed', value: [] },
      ],
    });
    const uses = [adding, other].map((one) => ({ overlay: one, scale: 1 }));
    const { scenario: found } = resolved(uses);
    expect(found.targets.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['other', { kind: 'outcome', outcome: 'peakWaiting.p2', perDay: false }],
    ]);
    expect(found.changed).toEqual([]);
  });
});

describe('adding parts', () => {
  it('adds them in order, leaves the base alone and says what was applied', () => {
    const before = JSON.stringify(base);
    const { scenario: whole, applied } = resolved([{ overlay: 'severe-flu', scale: 1 }]);
    expect(whole.streams.map(({ id }) => id)).toEqual(['referrals', 'extra']);
    expect(applied).toEqual([{ id: 'severe-flu', title: 'T', scale: 1 }]);
    expect(JSON.stringify(base)).toBe(before);
  });

  it('scales streams by rate, drivers by height, other effects by size', () => {
    const { scenario: whole } = resolved([{ overlay: flu, scale: 0.5 }]);
    expect(whole.streams[1]).toMatchObject({
      ratePerDay: { byArea: { East: 1, West: 2 } },
      series: [{ ratePerDay: 1.5 }],
    });
    expect(whole.drivers[0]).toMatchObject({ scale: 0.5, height: 1, effects: [{ scale: 1, size: 1.5 }] });
    expect(whole.events[0].effects[0]).toMatchObject({ scale: 0.5, size: 0 });
    expect(whole.effects.map(({ scale }) => scale)).toEqual([1, 0.5]);
  });

  it('at scale 0 changes nothing, to the bit', () => {
    const result = resolved([
      { overlay: flu, scale: 0 },
      { overlay: supplier, scale: 0 },
    ]);
    expect(result.scenario).toBe(base);
    expect(scenarioHash(result.scenario)).toBe(scenarioHash(base));
    expect(result.applied).toEqual([]);
  });

  it('numbers the provenance of standing effects on, and drops what was known of a field that is set', () => {
    const { scenario: whole } = resolved([
      { overlay: flu, scale: 1 },
      { overlay: supplier, scale: 1 },
    ]);
    expect(whole.provenance).toEqual({
      'effects.0': expect.objectContaining({ reason: 'first' }),
      'effects.1': expect.objectContaining({ reason: 'second' }),
    });
  });
});

describe('setting fields', () => {
  it.each<[string, unknown, (whole: typeof base) => unknown]>([
    ['stages.p2.places', 'unlimited', ({ stages }) => stages[0].kind === 'places' && stages[0].places],
    ['stages.p2.startsPerDay', 4, ({ stages }) => stages[0].kind === 'places' && stages[0].startsPerDay],
    [
      'streams.referrals.ratePerDay.byArea.East',
      9,
      ({ streams }) => (streams[0].ratePerDay as { byArea: object }).byArea['East' as never],
    ],
    ['escalation.area', { kind: 'worst' }, ({ escalation }) => escalation.area],
    ['streams.referrals.routes.0.to.0.afterDays', 2, ({ streams }) => streams[0].routes![0].to[0].afterDays],
  ])('%s', (path, value, read) => {
    expect(read(resolved([{ overlay: setting('o', path, value), scale: 1 }]).scenario)).toEqual(value);
  });

  it('sets fields of parts that the same or an earlier overlay adds', () => {
    const uses = [
      { overlay: flu, scale: 2 },
      { overlay: setting('o', 'drivers.wave.height', 3), scale: 1 },
    ];
    expect(resolved(uses).scenario.drivers[0]).toMatchObject({ height: 3, scale: 2 });
  });

  it('lets the later win where it says replaces', () => {
    const uses = [setting('a', 'stages.p2.places', 1), setting('b', 'stages.0.places', 2, true)];
    expect(resolved(uses.map((one) => ({ overlay: one, scale: 1 }))).scenario.stages[0]).toMatchObject({
      places: 2,
    });
  });

  it.each<[string, ReturnType<typeof setting>[], number, string]>([
    [
      'an unknown part',
      [setting('o', 'stages.p22.places', 1)],
      1,
      'stages.p22.places: in overlay "o": there is no "p22" in "stages"; allowed: p2. Did you mean "p2"?',
    ],
    [
      'an unknown field',
      [setting('o', 'stages.p2.place', 1)],
      1,
      'stages.p2.place: in overlay "o": there is no "place" in "stages.p2"',
    ],
    [
      'a path below a number',
      [setting('o', 'stages.p2.places.byArea.East', 1)],
      1,
      'stages.p2.places.byArea.East: in overlay "o": the path goes on below "stages.p2.places", where there is a single value; found 3',
    ],
    [
      'a wrong value',
      [setting('o', 'stages.p2.places', -1)],
      1,
      'stages.p2.places: as set by overlay "o": too small; found -1',
    ],
    [
      'an id',
      [setting('o', 'stages.p2.id', 'p3')],
      1,
      'stages.p2.id: in overlay "o": an overlay cannot set "id"',
    ],
    ['a prototype', [setting('o', '__proto__.x', 1)], 1, 'there is no "__proto__" in the scenario'],
    [
      'one field twice',
      [setting('a', 'stages.p2.places', 1), setting('b', 'stages.0.places', 2)],
      1,
      'stages.0.places: in overlay "b": overlay "a" already sets this field; write "replaces": true',
    ],
    [
      'a field and its inside',
      [setting('a', 'escalation.area', { kind: 'worst' }), setting('b', 'escalation.area.kind', 'score')],
      1,
      'overlay "a" already sets "escalation.area", which overlaps',
    ],
    [
      'a scale',
      [setting('o', 'stages.p2.places', 1)],
      0.5,
      'o: this overlay sets fields (stages.p2.places), which do not scale; found scale 0.5; allowed: 0 (left out) or 1',
    ],
    [
      'a negative scale',
      [setting('o', 'stages.p2.places', 1)],
      -1,
      'o: the scale of an overlay is wrong; found -1; allowed: 0 or more',
    ],
  ])('refuses %s', (_, overlays, scale, line) => {
    const found = lines(overlays.map((one) => ({ overlay: one, scale })));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(line);
  });

  it('refuses a part that is there already, and an overlay used twice', () => {
    const again = overlayOf('again', { add: { streams: [{ id: 'referrals', ratePerDay: 1 }] } });
    expect(lines([{ overlay: again, scale: 1 }])).toEqual([
      'streams.referrals: in overlay "again": adds a part that the scenario already has',
    ]);
    const sameKey = overlayOf('again', {
      add: { streams: [{ id: 'others', key: 'referrals', ratePerDay: 1 }] },
    });
    expect(lines([{ overlay: sameKey, scale: 1 }])).toEqual([
      'streams.others: in overlay "again": adds a part with the key "referrals", which is that of "referrals" in the scenario',
    ]);
    expect(
      lines([
        { overlay: flu, scale: 1 },
        { overlay: flu, scale: 1 },
      ])[0],
    ).toContain('used twice');
  });
});

describe('derived scenarios', () => {
  const derived = (id: string, of: string, overlays: object[] = [], description?: string) =>
    derivedScenario.parse({ ...head, id, title: id, kind: 'derived', base: of, overlays, description });

  it('stand on their base and overlays, from the bottom up, under their own heading', () => {
    const middle = derived('middle', 'base', [{ overlay: 'supplier-failure' }], 'of the middle');
    const top = derived('top', 'middle', [{ overlay: 'severe-flu', scale: 2 }]);
    const result = resolve(top, libraryOf([base, flu, supplier, middle]), [
      { overlay: setting('o', 'stages.p2.startsPerDay', 1), scale: 1 },
    ]);
    if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
    expect(result.scenario).toMatchObject({
      id: 'top',
      title: 'top',
      description: 'of the middle',
      kind: 'scenario',
    });
    expect(result.applied.map(({ id, scale }) => [id, scale])).toEqual([
      ['supplier-failure', 1],
      ['severe-flu', 2],
      ['o', 1],
    ]);
  });

  it.each<[string, Parameters<typeof resolve>[0], string[]]>([
    [
      'a base that is not there',
      derived('d', 'bse'),
      [
        'base: there is no scenario "bse" in the library or beside the file; allowed: base. Did you mean "base"?',
      ],
    ],
    [
      'overlays that are not there',
      derived('d', 'base', [{ overlay: 'sever-flu' }, { overlay: 'base' }]),
      [
        'overlays.0: there is no overlay "sever-flu" in the library or beside the file; allowed: severe-flu, supplier-failure. Did you mean "severe-flu"?',
        'overlays.1: "base" is a scenario, not an overlay',
      ],
    ],
    [
      'a base that is an overlay',
      derived('d', 'severe-flu'),
      ['base: "severe-flu" is an overlay; a base is a scenario or a derived scenario'],
    ],
    [
      'an overlay alone',
      flu,
      ['the file: "severe-flu" is an overlay, which needs a scenario: open a scenario and apply it there'],
    ],
  ])('refuse %s', (_, document, expected) => {
    expect(lines([], document)).toEqual(expected);
  });

  it('refuse a circle', () => {
    const [a, b] = [derived('a', 'b'), derived('b', 'a')];
    const result = resolve(a, libraryOf([a, b]));
    expect(!result.ok && result.problems.map(formatProblem)).toEqual([
      'base: scenarios are derived from each other in a circle: a from b from a',
    ]);
  });
});
