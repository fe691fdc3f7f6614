import { beforeAll, describe, expect, it } from 'vitest';
import { actionsSchema } from '../../src/analysis/actions/actionsSchema.ts';
import { buildCommand, winterproof } from './support/winterproof.ts';

beforeAll(buildCommand);
const few = ['--replications', '6', '--shares', '4', '--pairs', '2', '--workers', '1'];

describe('actions', () => {
  it('prints JSON that fits its schema, the same on any number of workers', () => {
    const { code, stdout } = winterproof(['actions', 'example-county', ...few, '--json']);
    expect(code).toBe(0);
    const document = actionsSchema.parse(JSON.parse(stdout));
    expect(document.replications).toBe(6);
    expect(document.interactions).toHaveLength(2);
    const again = winterproof(['actions', 'example-county', ...few, '--json', '--workers', '2']);
    expect(again.stdout).toBe(stdout);
  });

  it('says in words what each action does', () => {
    const more = ['--timing', '1', '--group', 'both=overtime,buyHomecare'];
    const { code, stdout } = winterproof(['actions', 'example-county', ...few, ...more]);
    expect(code).toBe(0);
    expect(stdout).toContain('The whole plan against no actions:');
    expect(stdout).toContain('Started a level earlier or later');
    expect(stdout).toMatch(/ {2}both: within the plan /);
    expect(stdout).toMatch(/not yet separated|Most help within the plan: "/);
    expect(stdout).toContain('Take in more people a day in enablement');
    expect(stdout).not.toMatch(/NaN|undefined|null/);
  });

  it('refuses an outcome that there is not, and a scenario without actions, all at once', () => {
    const { code, stderr } = winterproof([
      'actions',
      'example-county',
      '--outcome',
      'bedDaysLots',
      '--shares',
      'x',
      '--timing',
      'soon',
      '--group',
      'both=nothing',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "bedDaysLost"?');
    expect(stderr).toContain('--shares');
    expect(stderr).toContain('--timing: found "soon"');
    expect(stderr).toContain('no modelled action "nothing"');
  });
});
