import { describe, expect, it } from 'vitest';
import { shippedScenario } from '../../../../test/support/shippedFiles.ts';
import { withOwnNumber } from '../../../scenario/edit/ownFigure.ts';
import { provenanceInWords, sourceInWords } from './provenanceInWords.ts';

const base = shippedScenario('kent-2025-26');
const rate = ['streams', 'dischargeReferrals', 'ratePerDay'];
const derived = 'worked out from 3 published figures';
const noteOf = (edited: typeof base) => sourceInWords(edited, rate, edited, base);

describe('where a number comes from', () => {
  it('says what it was worked out from, and how far off an estimate could be', () => {
    expect(provenanceInWords({ kind: 'derived', figures: [] } as never)).toBe(
      'worked out from other figures',
    );
    const estimate = (low: number, high: number) =>
      provenanceInWords({ kind: 'assumption', figures: [], range: { as: 'factor', low, high } } as never);
    expect([estimate(0, 1), estimate(0, 2), estimate(0.5, 2), estimate(0.4, 1.6)]).toEqual([
      'our estimate, could be anything from zero to this',
      'our estimate, could be anything from zero to 2 times this',
      'our estimate, could be half to double this',
      'our estimate, could be 0.4 to 1.6 times this',
    ]);
  });
});

describe('the source of a number', () => {
  it('is that of the file until the number is changed, and again when it is changed back', () => {
    expect(noteOf(base)).toBe(derived);
    const changed = withOwnNumber(base, rate, 40, base);
    expect(noteOf(changed)).toBe('your own number');
    const before = (base.streams.find(({ id }) => id === 'dischargeReferrals') ?? base.streams[0]).ratePerDay;
    expect(noteOf(withOwnNumber(changed, rate, before, base))).toBe(derived);
  });

  it('is the user’s in the areas that were changed, and in all where all were', () => {
    const one = withOwnNumber(base, [...rate, 'byArea', 'EastKent'], 16, base);
    expect(noteOf(one)).toBe(`your own number in East Kent · ${derived}`);
    const all = ['DGS', 'EastKent', 'Swale', 'WestKent'].reduce(
      (own, area) => withOwnNumber(own, [...rate, 'byArea', area], 9, base),
      base,
    );
    expect(noteOf(all)).toBe('your own number');
  });

  it('is found above the number where it stands there', () => {
    const above = { ...base, provenance: { streams: { kind: 'evidence' as const, figures: ['F001'] } } };
    expect(sourceInWords(above, rate, null, null)).toBe('a published figure');
  });
});
