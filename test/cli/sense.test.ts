import { beforeAll, describe, expect, it } from 'vitest';
import { senseSchema } from '../../src/analysis/sense/senseSchema.ts';
import { smallScenario } from './support/smallScenario.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';
import { buildCommand, winterproof } from './support/winterproof.ts';

beforeAll(buildCommand);
const folder = temporaryFolder();

describe('sense', () => {
  it('tells each question, what was changed, before, after, the paired difference and the verdict', () => {
    const file = folder.write('small.json', smallScenario());
    const { code, stdout } = winterproof(['sense', file, '--replications', '20', '--workers', '1']);
    expect(code).toBe(0);
    expect(stdout).toContain('What if twice as many people came?');
    expect(stdout).toMatch(/Difference: [\d,]+\smore\sdays \(95%: [\d,]+\sto\s[\d,]+\)/);
    expect(stdout.match(/as anybody would expect/g)).toHaveLength(3);
    expect(stdout).not.toMatch(/NaN|null|undefined/);
  });

  it('exits with 1 when an answer goes the wrong way', () => {
    // The only way out of hospital is to give up waiting for a bed: beds without end keep everybody in hospital longer.
    const stages = [
      {
        kind: 'places',
        id: 'beds',
        name: 'Beds',
        places: 100,
        lengthOfStayDays: { kind: 'exponential', mean: 10 },
        fallbacks: [{ id: 'home', afterDays: 0.01, to: 'leave' }],
      },
    ];
    const file = folder.write('odd.json', smallScenario({ stages }));
    const { code, stdout } = winterproof(['sense', file, '--replications', '40', '--workers', '1']);
    expect(code).toBe(1);
    expect(stdout).toContain('THE WRONG WAY');
  });

  it('prints JSON', () => {
    const file = folder.write('small.json', smallScenario());
    const { stdout } = winterproof(['sense', file, '--replications', '10', '--json']);
    const document = senseSchema.parse(JSON.parse(stdout));
    expect(document.replications).toBe(10);
    expect(document.answers.map(({ verdict }) => verdict)).toEqual(Array(3).fill('asExpected'));
  });
});
