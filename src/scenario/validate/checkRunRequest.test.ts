import { describe, expect, it } from 'vitest';
import { formatProblem } from '../problems.ts';
import { checkRunRequest } from './checkRunRequest.ts';

describe('checkRunRequest', () => {
  it.each([
    { replications: 1, seed: 'winter' },
    { replications: 1_000_000, seed: 7, workers: 8 },
  ])('takes %j', (request) => {
    expect(checkRunRequest(request)).toEqual([]);
  });

  it('gives all problems with what is allowed', () => {
    const request = { replications: 1_000_001, seed: '', maxReplications: 1.5, workers: 0 };
    expect(checkRunRequest(request).map(formatProblem)).toEqual([
      'replications: out of its limits; found 1000001; allowed: a whole number from 1 to 1,000,000',
      'maxReplications: out of its limits; found 1.5; allowed: a whole number from 1 to 1,000,000',
      'workers: out of its limits; found 0; allowed: a whole number from 1 to 256',
      'seed: not a seed; found text ""; allowed: a word of up to 200 letters, or a whole number',
    ]);
  });
});
