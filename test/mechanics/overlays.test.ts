import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/scenario/files/codec.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import { libraryOf } from '../../src/scenario/overlays/library.ts';
import { resolve } from '../../src/scenario/overlays/resolve.ts';
import type { Overlay, Scenario } from '../../src/scenario/schema/scenario.ts';
import { runLogged, runWinters } from '../support/loggedWinter.ts';
import { eventOn, placesOf } from '../support/parts.ts';
import { scenarioOf } from '../support/scenarioOf.ts';
import { openHere } from '../support/openHere.ts';

const base = scenarioOf({
  streams: [{ id: 'referrals', scope: 'system', ratePerDay: 30, routes: [{ to: [{ to: 'ward' }] }] }],
  stages: [placesOf('ward', 10, { kind: 'gamma', mean: 3, sd: 2 })],
  indicators: [
    { id: 'free', kind: 'placesFree', scope: 'system', stages: ['ward'] },
    { id: 'share', kind: 'occupancyPercent', scope: 'system', stages: ['ward'] },
  ],
});

function overlayOf(parts: object): Overlay {
  const read = readDocument({ formatVersion: 2, id: 'more', title: 'More', kind: 'overlay', ...parts });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.document as Overlay;
}

function under(overlays: [Overlay, number][]): Scenario {
  const uses = overlays.map(([overlay, scale]) => ({ overlay, scale }));
  const resolved = resolve(base, libraryOf([]), uses);
  if (!resolved.ok) throw new Error(resolved.problems.map(({ message }) => message).join('; '));
  return resolved.scenario;
}

const withEffect = (op: string, size: number, id = 'more') =>
  overlayOf({
    id,
    add: {
      events: [
        eventOn('2024-10-08', 3, [{ lever: 'places', stage: 'ward', op, size }], { id: `${id}Event` }),
      ],
    },
  });

const placesOn = (scenario: Scenario, day: number) => {
  const winter = runLogged(scenario);
  return (winter.readings('indicator', 'free')[day] ?? 0) + (winter.readings('occupied', 'ward')[day] ?? 0);
};

describe('overlays', () => {
  it('scaled by s, an overlay’s effects scale: m to 1 + s(m - 1), a to s × a, a set to base + s(set - base)', () => {
    expect(placesOn(under([[withEffect('multiply', 3), 0.5]]), 1)).toBe(20);
    expect(placesOn(under([[withEffect('add', 30), 1.5]]), 1)).toBe(55);
    expect(placesOn(under([[withEffect('set', 30), 0.25]]), 1)).toBe(15);
  });

  it('two overlays act together, each at its scale', () => {
    const both = under([
      [withEffect('multiply', 3), 0.5],
      [withEffect('add', 10, 'also'), 2],
    ]);
    expect(placesOn(both, 1)).toBe(40);
  });

  it('an added stream scales by its rate, an added driver by its height', () => {
    const stream = overlayOf({
      add: {
        streams: [{ id: 'others', scope: 'system', ratePerDay: 40, routes: [{ to: [{ to: 'ward' }] }] }],
      },
    });
    expect(under([[stream, 0.5]]).streams[1].ratePerDay).toBe(20);
    const driver = overlayOf({
      add: {
        drivers: [
          {
            kind: 'curve',
            id: 'wave',
            points: [
              { date: '2024-10-01', level: 1 },
              { date: '2024-10-30', level: 1 },
            ],
            effects: [{ lever: 'places', stage: 'ward', op: 'add', size: 30 }],
          },
        ],
      },
    });
    expect(placesOn(under([[driver, 0.5]]), 1)).toBe(25);
  });

  it('scale 0 is bit-identical to no overlay', () => {
    const none = under([]);
    const zero = under([[withEffect('set', 1), 0]]);
    expect(scenarioHash(zero)).toBe(scenarioHash(none));
    expect(runWinters(openHere(zero), 0, 3)).toEqual(runWinters(openHere(none), 0, 3));
  });

  it('a field set by a path does not scale: such an overlay takes 0 or 1 and says so', () => {
    const overlay = overlayOf({ set: [{ path: 'stages.ward.places', value: 17 }] });
    expect(placesOn(under([[overlay, 1]]), 0)).toBe(17);
    expect(under([[overlay, 0]])).toEqual(base);
    expect(() => under([[overlay, 0.5]])).toThrow(/do not scale/);
  });

  it('two overlays that set one field are a problem unless the later says that it replaces', () => {
    const set = (id: string, value: number, replaces = false) =>
      overlayOf({ id, set: [{ path: 'stages.ward.places', value, replaces }] });
    expect(() =>
      under([
        [set('one', 12), 1],
        [set('two', 14), 1],
      ]),
    ).toThrow();
    const later = under([
      [set('one', 12), 1],
      [set('two', 14, true), 1],
    ]);
    expect(placesOn(later, 0)).toBe(14);
  });
});
