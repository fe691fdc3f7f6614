import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { actionsSchema } from '../../src/analysis/actions/actionsSchema.ts';
import { buildCommand, winterproof } from './support/winterproof.ts';

beforeAll(buildCommand);
const few = ['--replications', '6', '--shares', '4', '--pairs', '2', '--workers', '1'];

describe('actions', () => {
  it('prints JSON that fits its schema, the same on any number of workers', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'winterproof-actions-'));
    const { code, stdout } = winterproof(['actions', 'example-county', ...few, '--json', '--out', folder]);
    expect(fs.readFileSync(path.join(folder, 'result.json'), 'utf8')).toBe(stdout);
    const [head, ...rows] = fs.readFileSync(path.join(folder, 'actions.csv'), 'utf8').trim().split('\n');
    expect(head).toMatch(/^action,name,owner,modelled,outcome,/);
    fs.rmSync(folder, { recursive: true });
    expect(code).toBe(0);
    const document = actionsSchema.parse(JSON.parse(stdout));
    expect(document.replications).toBe(6);
    expect(rows).toHaveLength(Object.keys(document.actions).length + document.recorded.length);
    expect(document.interactions).toHaveLength(2);
    const onTwo = few.with(-1, '2');
    const again = winterproof(['actions', 'example-county', ...onTwo, '--json']);
    expect(again.stdout).toBe(stdout);
  });

  it('says in words what each action does', () => {
    const more = ['--timing', '1', '--group', 'both=overtime,buyHomecare'];
    const { code, stdout } = winterproof(['actions', 'example-county', ...few, ...more]);
    expect(code).toBe(0);
    expect(stdout).toContain('The whole plan compared with no actions:');
    expect(stdout).toContain('Started a level earlier or later');
    expect(stdout).toMatch(/ {2}both: within the plan /);
    expect(stdout).toMatch(/not yet separated|Most help within the plan: "/);
    expect(stdout).toContain('Take in more people a day in enablement');
    expect(stdout).not.toMatch(/NaN|undefined|null/);
  });

  it('says how an action worked, by the crisis and the figure that are asked for', () => {
    const how = ['--action', 'openBeds', '--watch', 'waiting.enablement.Hills', '--crisis', 'delayed=20:2'];
    const fewer = ['--replications', '6', '--shares', '0', '--workers', '1'];
    const asked = ['actions', 'example-county', ...fewer, '--action', 'buyHomecare', ...how];
    const words = winterproof(asked);
    expect(words.code).toBe(0);
    expect(words.stdout).toMatch(
      /How it worked: Buy homecare .*, 6 winters with it and the same without it\n {2}Started: /,
    );
    expect(words.stdout).toContain('Watched: people waiting for Enablement at home, in The Hills');
    expect(words.stdout).toContain('A crisis here: more than 20 people in hospital who are ready to leave');
    expect(words.stdout).not.toMatch(/NaN|undefined|null/);
    const document = actionsSchema.parse(JSON.parse(winterproof([...asked, '--json']).stdout));
    const [homecare, beds] = document.how;
    expect([homecare.action, beds.action, beds.replications]).toEqual(['buyHomecare', 'openBeds', 6]);
    expect(beds.watched).toEqual({ kind: 'waiting', part: 'enablement', scope: 'Hills' });
    expect(beds.crisis).toMatchObject({ stage: null, scope: 'system', over: 20, days: 2, isDefault: false });
    expect(beds.difference).toHaveLength(document.days);
    // What both say of the whole winter is one figure: people delayed each morning are bed-days lost.
    const plain = ['actions', 'example-county', ...fewer, '--action', 'buyHomecare', '--json'];
    const usual = actionsSchema.parse(JSON.parse(winterproof(plain).stdout));
    const { overall, watched, crisis } = usual.how[0];
    expect(watched).toEqual({ kind: 'delayed', part: null, scope: 'system' });
    expect(crisis.isDefault).toBe(true);
    const bedDays = usual.actions.buyHomecare.less!.mean;
    expect(Math.abs(overall!.mean * usual.days - bedDays)).toBeLessThan(0.1 * Math.abs(bedDays));
  });

  it('refuses an action, a figure and a crisis that there are not, all at once', () => {
    const how = ['--action', 'openBed', '--watch', 'waiting.enablment', '--crisis', 'delayed.Hill'];
    const { code, stderr } = winterproof(['actions', 'example-county', '--outcome', 'x', ...how]);
    expect(code).toBe(2);
    for (const right of ['openBeds', 'enablement', 'Hills'])
      expect(stderr).toContain(`Did you mean "${right}"?`);
    expect(stderr).toContain('no outcome "x"');
    const alone = winterproof(['actions', 'example-county', '--watch', 'delayed']);
    expect(alone.stderr).toContain('--watch: it has a meaning only together with --action');
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
    expect(stderr).toContain('--timing: not the kind of value that is wanted here; found text "soon"');
    expect(stderr).toContain('no modelled action "nothing"');
  });
});
