import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { ResultDocument } from '../../src/analysis/result/resultTypes.ts';
import { busyOverlay, smallScenario } from './support/smallScenario.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';
import { buildCommand, projectRoot, winterproof } from './support/winterproof.ts';

beforeAll(buildCommand);
const folder = temporaryFolder();
const few = ['--replications', '3', '--workers', '1', '--json'];

function run(args: string[], surroundings = {}): ResultDocument {
  const { code, stdout, stderr } = winterproof(['run', ...args, ...few], surroundings);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ResultDocument;
}

describe('a scenario', () => {
  it('is read from JSON, YAML and standard input alike', () => {
    const json = run([folder.write('s.json', smallScenario())]);
    expect(run([folder.write('s.yaml', stringify(smallScenario()))])).toEqual(json);
    expect(run(['-'], { input: JSON.stringify(smallScenario()) })).toEqual(json);
    expect(run(['-'], { input: stringify(smallScenario()) })).toEqual(json);
    const utf16 = Buffer.from(`\uFEFF${JSON.stringify(smallScenario())}`, 'utf16le');
    expect(run([folder.write('utf16.json', utf16)])).toEqual(json);
    const pipe = `"${process.execPath}" dist/node/winterproof.js validate <(cat "${folder.path}/s.json")`;
    expect(spawnSync('bash', ['-c', pipe], { cwd: projectRoot, encoding: 'utf8' }).stdout).toContain(
      'no problems',
    );
  });

  it('is found in the library by its id from any folder', () => {
    expect(run(['mm1'], { cwd: folder.path }).scenario.id).toBe('mm1');
  });

  it('survives resolving: the printed document is itself a scenario with the same result', () => {
    const file = folder.write('t.json', smallScenario());
    const overlay = folder.write('busy.json', busyOverlay);
    const resolved = winterproof(['resolve', file, '--overlay', overlay]).stdout;
    const { inputs: _, documents: __, ...figures } = run(['-'], { input: resolved });
    expect(run([file, '--overlay', overlay])).toMatchObject(figures);
  });
});

describe('references', () => {
  it('are found in the library and beside the file, by the name of the file or the id in it', () => {
    folder.write('small.json', smallScenario());
    folder.write('an overlay.yml', stringify(busyOverlay));
    const derived = {
      formatVersion: 2,
      kind: 'derived',
      title: 'Derived',
      overlays: [{ overlay: 'busy', scale: 0.5 }],
    };
    const mine = run([folder.write('mine.json', { ...derived, id: 'mine', base: 'small' })]);
    const overlay = folder.write('o.json', busyOverlay);
    expect(mine.events).toEqual(
      run([folder.write('u.json', smallScenario()), '--overlay', `${overlay}@0.5`]).events,
    );
  });

  it('that lead nowhere are problems, with the nearest id', () => {
    const { code, stderr } = winterproof(['validate', 'kent-2025-26', '--overlay', 'early-sever-flu']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "early-severe-flu"?');
  });
});

describe('overlays', () => {
  it('at scale 0 change nothing, and at another change the result', () => {
    const overlay = folder.write('busy2.json', busyOverlay);
    const file = folder.write('v.json', smallScenario());
    expect(run([file, '--overlay', `${overlay}@0`])).toEqual(run([file]));
    expect(run([file, '--overlay', `${overlay}@0.5`]).events).not.toEqual(run([file]).events);
    expect(run([file, '--overlay', `${overlay}@100%`])).toEqual(run([file, '--overlay', overlay]));
  });

  it.each(['busy3.json@x', 'busy3.json@-1', 'busy3.json@150', '@1', 'nosuch.json', 'kent-2025-26'])(
    'refuses %s',
    (use) => {
      folder.write('busy3.json', busyOverlay);
      const file = folder.write('w.json', smallScenario());
      const { code, stderr } = winterproof(['run', file, '--overlay', use], { cwd: folder.path });
      expect(code).toBe(2);
      expect(stderr).not.toBe('');
    },
  );
});

describe('validate', () => {
  it('passes every scenario of the library, and every overlay by itself', () => {
    const entries = JSON.parse(winterproof(['list', '--json']).stdout) as { id: string }[];
    const { code, stdout, stderr } = winterproof(['validate', ...entries.map(({ id }) => id)]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(entries.length);
  });
});

describe('a scenario moved to a winter that its flu and strike do not reach', () => {
  const idle = {
    drivers: [
      { kind: 'wave', id: 'flu', peakDate: '2024-01-05', height: 1, doublingDays: 10, halvingDays: 14 },
    ],
    events: [{ id: 'strike', when: { date: '2024-01-20' }, durationDays: 5 }],
  };

  it('runs, and every command and result names both with their dates', () => {
    const file = folder.write('idle.json', { ...smallScenario(), ...idle });
    for (const command of [['validate'], ['resolve'], ['run', ...few], ['check', ...few], ['log']]) {
      const { stderr, code } = winterproof([command[0], file, ...command.slice(1)]);
      expect(code).toBe(0);
      expect(stderr).toMatch(/idle.json: warning: drivers.flu: .*peak on 2024-01-05; allowed: a day from/);
      expect(stderr).toMatch(/idle.json: warning: events.strike: .*found 2024-01-20 to 2024-01-24/);
    }
    expect(winterproof(['validate', file]).stdout).toContain('no problems, 2 warnings');
    expect(run([file]).scenario.warnings?.map(({ path }) => path)).toEqual(['drivers.flu', 'events.strike']);
  });

  it('is not asked to hold levels that were declared in another winter against its own', () => {
    const file = folder.write('small.json', smallScenario());
    const declared = folder.write('declared.csv', 'date,level\n2019-12-01,3\n');
    const { code, stderr } = winterproof(['thresholds', file, '--declared', declared]);
    expect(code).toBe(2);
    expect(stderr).toContain('none of these dates is a counted day; found 2019-12-01; allowed: ');
  });
});

describe('roll', () => {
  it('moves a scenario with an overlay to another winter, lists what moved, and replaces no file', () => {
    const out = `${folder.path}/next.json`;
    const args = ['roll', 'example-county', '--to', '2026', '--out', out];
    const { code, stdout } = winterproof(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /Winter 2025\/26 to winter 2026\/27\n.*calendar.startDate: .*Day and month stay\./,
    );
    expect(winterproof(['validate', out]).stdout).toContain('no problems\n');
    expect(winterproof(args)).toMatchObject({ code: 2 });
    expect(winterproof(['roll', 'example-county', '--to', '2031']).stderr).toContain(
      'winters from 2019/20 to 2029/30',
    );
  });

  it('moves an overlay by itself, to standard output', () => {
    const { stdout, stderr } = winterproof(['roll', 'early-severe-flu', '--to', '2026']);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'early-severe-flu-2026-27', kind: 'overlay' });
    expect(stderr).toContain('drivers.severeFlu.peakDate: Saturday 20');
  });
});

describe('list', () => {
  it('names every outcome with unit and words, each of which --precision takes', () => {
    const args = ['list', 'outcomes', 'kent-2025-26', '--json'];
    const rows = JSON.parse(winterproof(args).stdout) as { name: string; unit: string; title: string }[];
    expect(rows.length).toBeGreaterThan(50);
    for (const { name, unit, title } of rows)
      for (const text of [name, unit, title]) expect(text).not.toBe('');
    expect(rows.map(({ name }) => name)).toContain('reached4.system');
    expect(rows.find(({ name }) => name === 'daysAt3Plus.EastKent')?.title).toBe(
      'Days at OPEL 3 or above, East Kent',
    );
  });
});
