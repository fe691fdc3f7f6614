import { describe, expect, it } from 'vitest';
import { differInLabelsAlone } from './differInLabelsAlone.ts';
import { scenarioHash } from './hash.ts';
import { hashText } from './hashText.ts';
import { haveOtherNames } from './haveOtherNames.ts';
import { labelsHash } from './labelsHash.ts';
import { scenario } from './schema/scenario.ts';

const base = {
  formatVersion: 2,
  id: 'a',
  title: 'A',
  calendar: { startDate: '2025-10-01', days: 182 },
  areas: [{ id: 'East', name: 'The east' }, { id: 'name' }],
  stages: [{ id: 'p2', kind: 'places', places: { byArea: { East: 3, name: 4 } }, lengthOfStayDays: 5 }],
};
const aTarget = {
  id: 'few',
  name: 'Few wait',
  quantity: { kind: 'outcome', outcome: 'peakWaiting.p2' },
  value: 3,
  tolerance: { absolute: 1 },
  source: { kind: 'assumption', reason: 'x' },
  heading: 'fitted',
  usedToSet: true,
  mustHold: false,
};
const hashOf = (parts: object) => scenarioHash(scenario.parse({ ...base, ...parts }));

describe('scenarioHash', () => {
  it('has 32 hexadecimal digits and stays what it is (a golden: it detects change and proves nothing)', () => {
    expect(hashOf({})).toMatch(/^[0-9a-f]{32}$/);
    expect(hashText('winter')).toBe('d8ebabe4299f683958a3e05e3a7d40e9');
  });

  it.each<[string, object]>([
    ['titles, notes, descriptions', { title: 'B', notes: 'n', description: 'd', $schema: 'x' }],
    ['names', { areas: [{ id: 'East', name: 'Other' }, { id: 'name' }] }],
    ['provenance', { provenance: { 'stages.p2.places': { kind: 'assumption', reason: 'x' } } }],
    [
      'targets and the numbers changed to meet them',
      { targets: [aTarget], changed: [{ path: 'stages.p2.places', targets: ['few'] }] },
    ],
    ['what is written out though it is the default', { streams: [], kind: 'scenario' }],
    [
      'the order of keys',
      {
        stages: [{ lengthOfStayDays: 5, places: { byArea: { name: 4, East: 3 } }, kind: 'places', id: 'p2' }],
      },
    ],
  ])('does not depend on %s', (_, parts) => {
    expect(hashOf(parts)).toBe(hashOf({}));
  });

  it('goes by keys: another id of a part that keeps its key leaves it, another key does not', () => {
    const text = (id: string, key?: string) =>
      JSON.parse(
        JSON.stringify(base)
          .replaceAll('"East"', `"${id}"`)
          .replace(`"id":"${id}"`, `"id":"${id}","key":"${key ?? id}"`),
      );
    const of = (id: string, key?: string) => scenario.parse(text(id, key));
    expect(scenarioHash(of('Shore', 'East'))).toBe(hashOf({}));
    expect(scenarioHash(of('Shore'))).not.toBe(hashOf({}));
    expect(scenarioHash(of('East', 'Shore'))).toBe(scenarioHash(of('Shore')));
    expect(labelsHash(of('Shore', 'East'))).not.toBe(labelsHash(of('East')));
    expect(labelsHash(of('East'))).toBe(labelsHash(of('East')));
  });

  it('tells a change of labels alone from one that moves a figure, or what the threshold check reads', () => {
    const of = (parts: object) => scenario.parse({ ...base, ...parts });
    const areas = [{ id: 'East', name: 'Another name' }, { id: 'name' }];
    expect(differInLabelsAlone(of({ title: 'B', areas, notes: 'n' }), of({}))).toBe(true);
    expect(differInLabelsAlone(of({ calendar: { ...base.calendar, days: 90 } }), of({}))).toBe(false);
  });

  it('tells whether a result that is still right shows other names than the scenario has now', () => {
    const of = (parts: object) => scenario.parse({ ...base, ...parts });
    const areas = (name: string, more: object = {}) => [{ id: 'East', name, ...more }, { id: 'name' }];
    const before = of({});
    const stages = (id: string, key?: string) => [{ ...base.stages[0], id, key }];
    expect(haveOtherNames(before, of({ areas: areas('The coast') }))).toBe(true);
    expect(haveOtherNames(before, of({ stages: stages('beds', 'p2') }))).toBe(true);
    expect(haveOtherNames(before, of({ allAreasName: 'the county' }))).toBe(true);
    expect(haveOtherNames(before, of({ notes: 'n', areas: areas('The east', { key: 'East' }) }))).toBe(false);
    // Other figures: the result is out of date, and the page says that.
    expect(haveOtherNames(before, of({ stages: stages('beds') }))).toBe(false);
  });

  it('does not depend on ids that only label: the scenario’s own, and those of outcomes', () => {
    const outcomes = (id: string) => [{ id, kind: 'staysOver', stage: 'p2', days: 3 }];
    expect(hashOf({ id: 'b', outcomes: outcomes('long') })).toBe(hashOf({ outcomes: outcomes('longer') }));
    expect(hashOf({ allAreasName: 'the county' })).toBe(hashOf({}));
  });

  it('does not depend on bands as the plan words them, which no run reads', () => {
    const indicators = (more: object) => [
      {
        ...{ id: 'queue', kind: 'census', count: [{ stage: 'p2', states: ['waiting'] }] },
        bands: {
          running: [
            { level: 1, to: 5 },
            { level: 2, from: 5 },
          ],
          ...more,
        },
      },
    ];
    const worded = [{ level: 1, to: 5, openTo: true }];
    expect(hashOf({ indicators: indicators({ worded }) })).toBe(hashOf({ indicators: indicators({}) }));
    expect(hashOf({ indicators: indicators({ closedEdge: 'upper' }) })).not.toBe(
      hashOf({ indicators: indicators({}) }),
    );
  });

  it('takes a negative zero as zero', () => {
    const workforce = (add: number) => [
      { id: 'g', posts: 1, sickness: { base: 0, season: [{ date: '01-01', add }] }, scope: 'system' },
    ];
    expect(hashOf({ workforce: workforce(-0) })).toBe(hashOf({ workforce: workforce(0) }));
  });

  it('depends on numbers, also those of an area that is called name', () => {
    const places = (name: number) => [{ ...base.stages[0], places: { byArea: { East: 3, name } } }];
    expect(hashOf({ stages: places(4) })).toBe(hashOf({}));
    expect(hashOf({ stages: places(5) })).not.toBe(hashOf({}));
  });

  it('tells texts apart that differ in one letter: no two of 50,000, and none in any half of its digits', () => {
    const hashes = Array.from({ length: 50_000 }, (_, i) => hashText(`{"value":${i}}`));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(new Set(hashes.map((hash) => hash.slice(0, 16))).size).toBe(hashes.length);
    expect(new Set(hashes.map((hash) => hash.slice(16))).size).toBe(hashes.length);
  });

  it('changes about half of its bits with one letter (n = 2,000, 128 bits each, 4 standard errors)', () => {
    let changed = 0;
    for (let i = 0; i < 2000; i += 1) changed += bitsApart(hashText(`x${i}y`), hashText(`x${i}z`));
    expect(Math.abs(changed / (2000 * 128) - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(2000 * 128));
  });
});

function bitsApart(a: string, b: string): number {
  let bits = 0;
  for (let at = 0; at < a.length; at += 1) {
    for (let x = parseInt(a[at], 16) ^ parseInt(b[at], 16); x > 0; x >>= 1) bits += x & 1;
  }
  return bits;
}
