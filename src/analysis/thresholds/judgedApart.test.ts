import { describe, expect, it } from 'vitest';
import { uniform } from '../../sim/random/uniform.ts';
import { judgedApart } from './judgedApart.ts';

describe('judgedApart', () => {
  it('is the mean of each half at what the other half chose, by hand', () => {
    const values = [
      [0, 9, 0, 9],
      [4, 2, 4, 2],
    ].map((one) => Float64Array.from(one));
    // the even winters choose the first, the odd ones the second: 4 and 4 in the even winters, 9 and 9 in the odd ones
    expect(judgedApart(values, 'low')).toMatchObject({
      chosen: [0, 1],
      estimate: { mean: (4 + 9 + 4 + 9) / 4 },
    });
    expect(judgedApart(values, 'high')).toMatchObject({
      chosen: [1, 0],
      estimate: { mean: (0 + 2 + 0 + 2) / 4 },
    });
  });

  it('takes away what the best has by luck: of equal values the best looks good only where it was chosen', () => {
    const values = Array.from({ length: 30 }, (_, point) =>
      Float64Array.from({ length: 40 }, (_unused, winter) => 10 * uniform(point, winter, 3)),
    );
    const means = values.map((one) => one.reduce((sum, value) => sum + value, 0) / one.length);
    expect(Math.min(...means)).toBeLessThan(4.3);
    expect(judgedApart(values, 'low')!.estimate.mean).toBeGreaterThan(4.3);
  });

  it('needs two winters on each side', () => {
    expect(judgedApart([Float64Array.from([1, 2, 3])], 'low')).toBeNull();
    expect(judgedApart([], 'low')).toBeNull();
  });
});
