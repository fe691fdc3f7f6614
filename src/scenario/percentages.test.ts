import { describe, expect, it } from 'vitest';
import { tinyScenario } from '../../test/support/tinyScenario.ts';
import { readDocument } from './files/codec.ts';
import { formatProblem } from './problems.ts';
import { libraryOf } from './overlays/library.ts';
import { resolve } from './overlays/resolve.ts';
import type { Overlay } from './schema/scenario.ts';

const wave = {
  kind: 'wave',
  id: 'flu',
  peakDate: '2026-01-01',
  height: { kind: 'triangular', low: '80%', mode: '100%', high: 1.5 },
  doublingDays: 7,
  halvingDays: 9,
  effects: [{ lever: 'serviceTime', stage: 'desk', op: 'multiply', size: '112.5%' }],
};

describe('a percentage', () => {
  it('stands for a share, a factor or a scale, to the last digit', () => {
    const { streams, drivers } = tinyScenario({
      streams: [
        {
          id: 'people',
          ratePerDay: 6,
          growthPerYear: '-2.5 %',
          holidays: [{ from: '12-25', to: '12-26', factor: '85%' }],
          routes: [{ to: [{ to: 'desk', share: { byArea: { north: '100%', south: '100%' } } }] }],
        },
      ],
      drivers: [wave],
    });
    expect(streams[0]).toMatchObject({
      growthPerYear: -0.025,
      holidays: [{ factor: 0.85 }],
      routes: [{ to: [{ share: { byArea: { north: 1, south: 1 } } }] }],
    });
    expect(drivers[0]).toMatchObject({
      height: { low: 0.8, mode: 1, high: 1.5 },
      effects: [{ size: 1.125 }],
    });
  });

  it('may be set by an overlay and scale one', () => {
    const scenario = tinyScenario({ drivers: [wave] });
    const overlay = {
      formatVersion: scenario.formatVersion,
      kind: 'overlay',
      id: 'more',
      title: 'More',
      set: [{ path: 'streams.people.growthPerYear', value: '10%' }],
    };
    const read = readDocument(overlay);
    if (!read.ok) throw new Error('the overlay does not read');
    const resolved = resolve(scenario, libraryOf([]), [{ overlay: read.document as Overlay, scale: 1 }]);
    expect(resolved.ok && resolved.scenario.streams[0].growthPerYear).toBe(0.1);
    const { formatVersion } = scenario;
    const derived = { formatVersion, kind: 'derived', id: 'both', title: 'Both', base: 'tiny' };
    const twice = readDocument({ ...derived, overlays: [{ overlay: 'more', scale: '50%' }] });
    expect(twice).toMatchObject({ ok: true, document: { overlays: [{ scale: 0.5 }] } });
  });

  it.each([
    [
      'a rate',
      { streams: [{ id: 'people', ratePerDay: '45%', routes: [{ to: [{ to: 'desk' }] }] }] },
      'streams.people.ratePerDay',
    ],
    [
      'an amount',
      { effects: [{ lever: 'places', stage: 'ward', op: 'add', size: '10%' }] },
      'effects.0.size',
    ],
    ['more than the most', { drivers: [{ ...wave, height: '1100%' }] }, 'drivers.flu.height'],
  ])('is refused for %s', (_, changes, path) => {
    const { problems } = readProblems(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0].startsWith(`${path}: `), problems[0]).toBe(true);
  });
});

function readProblems(changes: Record<string, unknown>): { problems: string[] } {
  const read = readDocument({ ...tinyScenario(), ...changes });
  return { problems: read.ok ? [] : read.problems.map(formatProblem) };
}
