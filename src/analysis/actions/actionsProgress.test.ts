import { describe, expect, it } from 'vitest';
import type { Progress } from '../../experiment/run/experimentOptions.ts';
import { ActionsProgress } from './actionsProgress.ts';

describe('the progress of a question about actions', () => {
  const progress = (change: Partial<Progress>): Progress => {
    return { done: 0, wanted: 0, copied: 0, ratePerSecond: 10, secondsLeft: null, ...change };
  };
  function told() {
    const seen: Progress[] = [];
    const most = { each: 100, further: 0, shares: 40, pairs: 20, how: 0 };
    return { seen, progress: new ActionsProgress(most, (one) => seen.push(one)) };
  }

  it('counts over all parts, and lets what a part did not need fall away', () => {
    const { seen, progress: all } = told();
    all.of('each', progress({ done: 30, wanted: 100 }));
    expect(seen.at(-1)).toMatchObject({ done: 30, wanted: 160, copied: 0, secondsLeft: 13 });
    all.of('each', progress({ done: 60, wanted: 80 }));
    expect(seen.at(-1)).toMatchObject({ done: 60, wanted: 140 });
    all.ended('each');
    expect(seen.at(-1)).toMatchObject({ done: 60, wanted: 120 });
    all.of('shares', progress({ done: 40, wanted: 40 }));
    all.ended('shares');
    all.of('pairs', progress({ done: 8, wanted: 8 }));
    all.ended('pairs');
    expect(seen.at(-1)).toMatchObject({ done: 108, wanted: 108, secondsLeft: 0 });
  });

  it('expects as many of the winters left to be copied as of those done, and no time for them', () => {
    const { seen, progress: all } = told();
    all.of('each', progress({ done: 50, wanted: 100, copied: 25 }));
    expect(seen.at(-1)).toMatchObject({ copied: 25, secondsLeft: 5.5 });
    all.of('shares', progress({ done: 0, wanted: 40, ratePerSecond: 0 }));
    expect(seen.at(-1)!.ratePerSecond).toBe(10);
  });
});
