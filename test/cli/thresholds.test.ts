import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { thresholdsSchema } from '../../src/analysis/thresholds/thresholdsSchema.ts';
import { smallScenario } from './support/smallScenario.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';
import { buildCommand, winterproof } from './support/winterproof.ts';

buildCommand();
const folder = temporaryFolder();
const few = ['--replications', '6', '--workers', '1'];
let county = '';
let lower = '';

beforeAll(() => {
  county = folder.write('county.json', smallScenario());
  lower = folder.write('lower.json', {
    formatVersion: 2,
    kind: 'overlay',
    id: 'lower',
    title: 'Lower thresholds',
    set: [
      {
        path: 'indicators.waiting.bands.running',
        value: [
          { level: 1, to: 5 },
          { level: 2, from: 5, to: 10 },
          { level: 3, from: 10, to: 15 },
          { level: 4, from: 15 },
        ],
      },
    ],
  });
});

describe('thresholds', () => {
  it('prints JSON that fits its schema, the same on any number of workers', () => {
    const asked = [
      'thresholds',
      county,
      '--settings',
      lower,
      '--sweep',
      'waiting.3=22:38:4',
      ...few,
      '--json',
    ];
    const { code, stdout, stderr } = winterproof(asked);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const document = thresholdsSchema.parse(JSON.parse(stdout));
    expect(document.settings.map(({ id }) => id)).toEqual(['present', 'lower']);
    expect(document.sweep!.points).toHaveLength(5);
    expect(Object.keys(document.outcomes!.costOfActions)).toEqual(['present', 'lower']);
    const onTwo = asked.map((word, at) => (asked[at - 1] === '--workers' ? '2' : word));
    expect(winterproof(onTwo).stdout).toBe(stdout);
  });

  it('says in words how each setting does, and writes tables', () => {
    const out = `${folder.path}/out`;
    const { code, stdout } = winterproof(['thresholds', county, '--settings', lower, ...few, '--out', out]);
    expect(code).toBe(0);
    expect(stdout).toContain('A crisis: more than');
    expect(stdout).toContain('Lower thresholds');
    expect(stdout).toContain('With the plan’s actions');
    expect(stdout).not.toMatch(/NaN|undefined|null/);
    expect(fs.readFileSync(`${out}/settings.csv`, 'utf8').split('\n')[0]).toContain(
      'setting,settingTitle,figure,mean,low,high,n',
    );
  });

  it('compares with a level that was declared', () => {
    const declared = folder.write('declared.csv', 'date,level\n2025-10-10,2\n2025-10-11,3\n');
    const { code, stdout } = winterproof(['thresholds', county, ...few, '--declared', declared]);
    expect(code).toBe(0);
    expect(stdout).toContain('2 declared days lie in the winter.');
  });

  it('refuses everything that is wrong at once', () => {
    const busier = folder.write('busier.json', {
      formatVersion: 2,
      kind: 'overlay',
      id: 'busier',
      title: 'Busier',
      add: { effects: [{ lever: 'demandRate', stream: 'referrals', op: 'multiply', size: 1.2 }] },
    });
    const bad = folder.write('bad.csv', '2025-13-10,2\n2025-10-11,7\n');
    const { code, stderr } = winterproof([
      ...['thresholds', county, '--settings', busier, '--measure', 'wrongDay', '--alarm', '5'],
      ...['--lead', '20', '--crisis', 'waiting.bed=9', '--declared', bad],
      ...['--sweep', 'waiting.3=10:25:5', '--sweep', 'wating.3=1:2:1'],
    ]);
    expect(code).toBe(2);
    for (const part of [
      '--settings busier: it changes more than thresholds',
      'Did you mean "wrongDays"?',
      '--alarm: found "5"',
      '--lead: found 20',
      'Did you mean "beds"?',
      'line 1',
      'line 2',
      'at 10, 15, 20 the bands would be out of order',
      'Did you mean "waiting"?',
    ])
      expect(stderr).toContain(part);
  });
});
