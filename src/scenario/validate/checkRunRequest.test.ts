import { describe, expect, it } from 'vitest';
import { formatProblem } from '../problems.ts';
import { runRequestSchema } from './runRequestSchema.ts';
import { checkRunRequest } from './checkRunRequest.ts';

describe('checkRunRequest', () => {
  it.each([
    { replications: 1, seed: 'winter' },
    { replications: 1_000_000, seed: 7, workers: 8 },
  ])('takes %j', (request) => {
    expect(checkRunRequest(request)).toEqual([]);
  });

  it('agrees with the schema of the command line and of the functions for analysts', () => {
    const values = [
      0,
      1,
      1.5,
      256,
      257,
      1_000_000,
      1_000_001,
      -1,
      NaN,
      '',
      'a',
      '7',
      'x'.repeat(201),
      null,
      2 ** 53,
    ];
    for (const field of ['replications', 'seed', 'workers', 'maxReplications'])
      for (const value of values) {
        const request = { replications: 1, seed: 'a', [field]: value };
        expect([field, value, checkRunRequest(request).length === 0]).toEqual([
          field,
          value,
          runRequestSchema.safeParse(request).success,
        ]);
      }
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
