import { describe, expect, it } from 'vitest';
import { shippedScenario } from '../../../test/support/shippedFiles.ts';
import { validateScenario } from '../validate/validateScenario.ts';
import { valueAt } from '../paths/fieldPath.ts';
import { changesBetween } from './changes.ts';
import { provenanceAt, withNote, withOwnNumber } from './ownFigure.ts';

const base = shippedScenario('kent-2025-26');
const places = ['stages', 'keah', 'places'];
const [area] = base.areas.map(({ id }) => id);

describe('where a number comes from', () => {
  it('is said at its own path, above it, or for every area', () => {
    expect(provenanceAt(base, places)?.isOwn).toBe(true);
    const inArea = provenanceAt(base, [...places, 'byArea', area]);
    expect(inArea).toEqual({
      provenance: base.provenance['stages.keah.places'],
      path: 'stages.keah.places',
      isOwn: false,
    });
    expect(provenanceAt(base, ['areas', area])).toBeNull();
  });

  it('is said by the nearest entry: for every area before what is said of the whole part', () => {
    const [whole, mean] = ['whole', 'mean'].map((reason) => ({
      kind: 'assumption' as const,
      reason,
      figures: [],
    }));
    const provenance = { 'stages.p': whole, 'stages.p.stay.mean': mean };
    const scenario = { ...base, provenance };
    expect(provenanceAt(scenario, ['stages', 'p', 'stay', 'byArea', 'East', 'mean'])?.provenance).toBe(mean);
  });
});

describe('a number of one’s own', () => {
  const words = [...places, 'byArea', area];
  const path = words.join('.');
  const before = valueAt(base, words);

  it('is an assumption that names what the base has, however often it is changed', () => {
    const once = withOwnNumber(base, words, 140, base);
    const twice = withOwnNumber(once, words, 150, base);
    expect(valueAt(twice, words)).toBe(150);
    expect(twice.provenance[path]).toEqual({
      kind: 'assumption',
      reason: `Changed by hand; it was ${String(before)}.`,
      figures: [],
    });
    expect(validateScenario(twice)).toEqual([]);
  });

  it('keeps the note that the user gave', () => {
    const noted = withNote(withOwnNumber(base, words, 140, base), words, 'From the contract.', base);
    const again = withOwnNumber(noted, words, 150, base);
    expect(again.provenance[path]).toMatchObject({ reason: 'From the contract.' });
    expect(withNote(again, words, '', base).provenance[path]).toMatchObject({
      reason: `Changed by hand; it was ${String(before)}.`,
    });
  });

  it('is the base again at the base’s value', () => {
    const there = withOwnNumber(base, words, 140, base);
    expect(withOwnNumber(there, words, before, base)).toBe(base);
  });

  it('leaves other changes when it goes back', () => {
    const other = withOwnNumber(base, ['stages', 'panel', 'hour'], 9, base);
    const back = withOwnNumber(withOwnNumber(other, words, 140, base), words, before, base);
    expect(changesBetween(base, back)).toEqual(changesBetween(base, other));
  });

  it.each([
    ['a number for a distribution', ['stages', 'keah', 'routes', '1', 'to', '0', 'afterDays'], 3],
    ['one value for all areas', places, 500],
    ['another list', ['stages', 'keah', 'startsWeekday'], [1, 1, 1, 1, 1, 0, 0]],
    ['nothing', ['stages', 'keah', 'startsWeekday'], undefined],
  ])('may be %s: what was said of its parts goes, and comes back', (_, where, value) => {
    const next = withOwnNumber(base, where, value, base);
    expect(validateScenario(next)).toEqual([]);
    expect(withOwnNumber(next, where, valueAt(base, where), base)).toBe(base);
  });

  it('in a part that was added is said by the part; after a note only by that', () => {
    const stage = { ...base.stages[0], id: 'mine' };
    const added = { kind: 'assumption' as const, reason: 'Added by hand.', figures: [] };
    const own = {
      ...base,
      stages: [...base.stages, stage],
      provenance: { ...base.provenance, 'stages.mine': added },
    };
    const next = withOwnNumber(own, ['stages', 'mine', 'lengthOfStayDays'], 3, base);
    expect(next.provenance).toEqual(own.provenance);
    const noted = withNote(next, ['stages', 'mine', 'lengthOfStayDays'], 'a guess', base);
    expect(provenanceAt(noted, ['stages', 'mine', 'lengthOfStayDays'])).toMatchObject({
      isOwn: true,
      provenance: { reason: 'a guess' },
    });
  });
});

describe('a note', () => {
  it('on a number that was not changed is kept with its evidence, and goes without trace', () => {
    const evidence = Object.keys(base.provenance).find((path) => base.provenance[path].kind === 'evidence')!;
    const words = evidence.split('.');
    const noted = withNote(base, words, 'seen again in May', base);
    expect(noted.provenance[evidence]).toEqual({ ...base.provenance[evidence], note: 'seen again in May' });
    expect(withNote(noted, words, '', base)).toBe(base);
  });
});
