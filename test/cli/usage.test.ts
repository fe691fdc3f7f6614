import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { smallScenario } from './support/smallScenario.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';
import { buildCommand, winterproof } from './support/winterproof.ts';

beforeAll(buildCommand);
const folder = temporaryFolder();

describe('help', () => {
  it('is there for the whole and for each command, with examples and exit codes', () => {
    for (const command of [
      [],
      ['run'],
      ['compare'],
      ['check'],
      ['validate'],
      ['resolve'],
      ['list'],
      ['list', 'outcomes'],
    ]) {
      const { code, stdout } = winterproof([...command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain('Examples:');
      expect(stdout).toContain('Exit codes:');
    }
  });

  it('says the seed that is used when none is given', () => {
    expect(winterproof(['run', '--help']).stdout).toContain('default: "winter"');
  });
});

describe('bad usage', () => {
  it.each([
    [[]],
    [['frobnicate']],
    [['run']],
    [['run', 'mm1', '--nosuch']],
    [['compare', 'mm1']],
    [['list', 'x']],
  ])('ends with 2: %j', (args) => {
    const { code, stdout, stderr } = winterproof(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it('lists all that is wrong at once, a line each', () => {
    const { code, stderr } = winterproof([
      ...['run', 'kent-2026', '--replications', '0', '--workers', 'x', '--seed', ''],
      ...['--precision', 'foo', '--max-replications', '2000000'],
    ]);
    expect(code).toBe(2);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines.join('\n')).toMatch(
      /--replications: .*found 0; allowed: a whole number, 1 or more and at most 1,000,000/,
    );
    expect(lines.join('\n')).toMatch(/Did you mean "kent-2025-26"/);
    const twice = winterproof(['run', 'mm1', '--replications', '5', '--replications', '7']);
    expect([twice.code, twice.stderr]).toEqual([
      2,
      '--replications: given twice, as "5" and "7"; allowed: once\n',
    ]);
  });

  it('takes the greatest number of winters and refuses one more', () => {
    expect(winterproof(['run', 'nosuch', '--replications', '1000000']).stderr).not.toContain(
      '--replications',
    );
    expect(winterproof(['run', 'nosuch', '--replications', '1000001']).stderr).toContain('--replications');
    expect(winterproof(['run', 'nosuch', '--replications', '1.5']).stderr).toContain('--replications');
  });

  it('names the nearest outcome for a precision', () => {
    const { code, stderr } = winterproof(['run', 'kent-2025-26', '--precision', 'reachd3.system=0.02']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "reached3.system"?');
  });
});

describe('bad input', () => {
  it('writes nothing and says what, where, what is allowed and the nearest word', () => {
    const file = folder.write(
      'bad.json',
      smallScenario({ stagess: [], areas: [{ id: 'North' }, { id: 'North' }] }),
    );
    const out = path.join(folder.path, 'out');
    const { code, stdout, stderr } = winterproof(['run', file, '--out', out, '--replications', '2']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('stagess');
    expect(stderr).toContain('"stages"');
    expect(fs.existsSync(out)).toBe(false);
  });

  it('is refused by every command', () => {
    const file = folder.write('worse.yaml', 'formatVersion: 2\nid: worse\n');
    for (const command of ['run', 'validate', 'resolve']) expect(winterproof([command, file]).code).toBe(2);
    expect(winterproof(['compare', file, file]).code).toBe(2);
    expect(winterproof(['list', 'outcomes', file]).code).toBe(2);
  });

  it('is found out for a folder that cannot be written before anything runs', () => {
    const file = folder.write('small.json', smallScenario());
    const { code, stderr } = winterproof(['run', file, '--out', path.join(file, 'below')]);
    expect(code).toBe(2);
    expect(stderr).toContain('is not a folder');
  });
});

describe('numbers of options', () => {
  it.each([
    [['log', 'example-county', '--winter', '300%'], '--winter: '],
    [['actions', 'example-county', '--shares', '4000%'], '--shares: '],
    [['actions', 'example-county', '--indifference', 'much'], '--indifference: '],
    [['run', 'example-county', '--replications', '50%'], '--replications: '],
    [['thresholds', 'example-county', '--horizon', '1.5'], '--horizon: '],
  ])('are refused as they are written: %j', (args, option) => {
    const { code, stderr } = winterproof(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(option)]);
  });
});
