import { describe, expect, it } from 'vitest';
import { danglingFigures, numbersWithoutProvenance } from './provenance.ts';

const assumption = { kind: 'assumption' as const, reason: 'x', figures: ['F1', 'F9'] };
const document = {
  formatVersion: 2,
  calendar: { startDate: '2025-10-01', days: 182 },
  stages: [
    {
      id: 'p2',
      places: { byArea: { East: 3, level: 2 } },
      classes: [{ id: 'new', priority: 2, lengthOfStayDays: { kind: 'gamma', mean: 5, sd: 2 } }],
      openingHours: { opens: 8, days: [1, 2, 3] },
      sittingDays: [2],
    },
  ],
  effects: [
    { lever: 'admissionsClosed', stage: 'p2', op: 'set', size: 1, lagDays: 2 },
    { lever: 'places', stage: 'p2', op: 'add', size: 1 },
  ],
};

describe('numbersWithoutProvenance', () => {
  it('lists numbers by path, without what claims nothing', () => {
    expect(numbersWithoutProvenance(document)).toEqual([
      'stages.p2.places.byArea.East',
      'stages.p2.places.byArea.level',
      'stages.p2.classes.new.lengthOfStayDays.mean',
      'stages.p2.classes.new.lengthOfStayDays.sd',
      'stages.p2.openingHours.opens',
      'effects.0.lagDays',
      'effects.1.size',
    ]);
  });

  it.each<[string, string[]]>([
    ['stages.p2', ['effects.0.lagDays', 'effects.1.size']],
    ['effects', numbersWithoutProvenance({ stages: document.stages })],
  ])('an entry at %s covers what is below', (path, left) => {
    expect(numbersWithoutProvenance({ ...document, provenance: { [path]: assumption } })).toEqual(left);
  });

  it('an entry may leave the areas out, but not stop within a word', () => {
    const stages = [{ id: 'p2', bands: { byArea: { East: { points: [1], pointsOther: 2 } } } }];
    const provenance = { 'stages.p2.bands.points': assumption };
    expect(numbersWithoutProvenance({ stages, provenance })).toEqual([
      'stages.p2.bands.byArea.East.pointsOther',
    ]);
  });

  it('takes an overlay’s numbers by the paths that they will have', () => {
    const overlay = {
      kind: 'overlay',
      add: { drivers: [{ id: 'flu', height: 2 }] },
      set: [{ path: 'stages.p2.places', value: { byArea: { East: 3 } } }],
    };
    expect(numbersWithoutProvenance(overlay)).toEqual(['drivers.flu.height', 'stages.p2.places.byArea.East']);
    const provenance = { 'drivers.flu': assumption, 'stages.p2.places': assumption };
    expect(numbersWithoutProvenance({ ...overlay, provenance })).toEqual([]);
  });
});

describe('danglingFigures', () => {
  it('names the path and the figure that the register lacks', () => {
    const figure = { id: 'F1', source: 's', place: 'p. 1', quantity: 'q', value: 1, unit: 'days' };
    const register = { formatVersion: 1 as const, sources: [], figures: [figure] };
    expect(danglingFigures({ provenance: { 'stages.p2': assumption } }, register)).toEqual(['stages.p2: F9']);
  });
});
