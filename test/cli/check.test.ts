import { beforeAll, describe, expect, it } from 'vitest';
import { checkSchema } from '../../src/analysis/check/checkSchema.ts';
import type { CheckDocument } from '../../src/analysis/check/checkTypes.ts';
import { smallScenario } from './support/smallScenario.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';
import { buildCommand, documentOf, winterproof } from './support/winterproof.ts';

beforeAll(buildCommand);
const folder = temporaryFolder();
const few = ['--replications', '3', '--workers', '1'];
const source = { kind: 'assumption', reason: 'an example' };

const target = (id: string, quantity: object, value: number, more: object = {}) => ({
  ...{ id, name: `Target ${id}`, quantity, value, tolerance: { relative: 0.1 }, source },
  ...{ heading: 'fitted', usedToSet: true, mustHold: false, ...more },
});
const starts = { kind: 'outcome', outcome: 'stage.beds.system.starts', perDay: true };
const october = { from: '2025-10-01', to: '2025-10-31' };
const occupied = { kind: 'stage', stage: 'beds', measure: 'occupied', area: 'North', when: october };

/** About 9.8 starts a day; the other figure is far off. */
const withTargets = (mustHold: boolean) =>
  smallScenario({
    targets: [
      target('starts', starts, 9.8, { mustHold: true }),
      target('people', occupied, 300, { heading: 'heldOut', usedToSet: false, mustHold }),
    ],
    changed: [{ path: 'stages.beds.places', targets: ['starts'], note: 'by hand' }],
    observed: [
      {
        id: 'seen',
        name: 'Beds in use',
        stage: 'beds',
        measure: 'occupied',
        area: 'North',
        points: [{ date: '2025-10-02', value: 0 }],
      },
    ],
    provenance: { 'stages.beds': { ...source, range: { low: 0.5, high: 2, as: 'factor' } } },
  });

describe('check', () => {
  it('prints targets under their headings, loads, bands, drift, coverage, what was changed, and the verdict', () => {
    const file = folder.write('held.json', withTargets(false));
    const { code, stdout, stderr } = winterproof(['check', file, '--replications', '16', '--workers', '1']);
    expect([code, stderr]).toEqual([0, '']);
    const parts = [
      'Of 1 held-out target, 0 are met and 1 is not met.',
      'A target is met if',
      'Identities',
      'Fitted (with one free parameter)',
      'Held out',
      'Load over capacity: 1 October to 31 October 2025',
      'Readings of the first month by band',
      'Drift in 28 days',
      'Recorded points within',
      'changed to meet a target: one free parameter',
      'Verdict',
    ];
    const text = stdout.replace(/\u00a0/g, ' ');
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toMatch(/Target starts +9\.8 +±0\.98 +[\d.]+ \([\d.–]+\) +met/);
    expect(text).toMatch(/Target people +300 +±30 +\d.* +not met/);
    expect(text).toMatch(/Beds in use +1 +0% +0%/);
    expect(text).toMatch(/1 +stages\.beds\.places +100 +assumption, × 0\.5 to 2: an example/);
    expect(text).toMatch(/Of 2 targets, 1 is met and 1 is not met\.\n +Everything that must be met is met\./);
    expect(text).not.toMatch(/NaN|null|undefined/);
  });

  it('ends with 1 when a target that must be met is not, and still prints everything', () => {
    const file = folder.write('missed.json', withTargets(true));
    const { code, stdout } = winterproof(['check', file, ...few]);
    expect(code).toBe(1);
    expect(stdout).toContain('NOT MET, but must be met');
    expect(stdout).toContain('FAILED: Target people, which must be met: not met');
    expect(winterproof(['check', file, ...few, '--json']).code).toBe(1);
  });

  it('prints a document of its schema, the same with any number of workers, in any number of words', () => {
    const file = folder.write('json.json', withTargets(false));
    const args = ['check', file, '--replications', '6', '--seed', '7', '--workers'];
    const document = documentOf<CheckDocument>([...args, '1']);
    expect(checkSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject({ seed: '7', replications: 6, passed: true, days: 60 });
    expect(documentOf<CheckDocument>([...args, '2'])).toEqual(document);
  });

  it('ends with 4 when the winters cannot tell, and says how many more would', () => {
    const near = { ...withTargets(false), targets: [target('starts', starts, 9.2, { mustHold: true })] };
    const { code, stdout } = winterproof(['check', folder.write('near.json', near), ...few]);
    expect(stdout).toMatch(/Target starts .* cannot tell \(about [\d,]+ more winters would\)/);
    expect(stdout).toContain('OPEN: Target starts, which must be met');
    expect(code).toBe(4);
  });

  it('30 beds that are always full and stays of 21 days give 10 ends a week: an identity', () => {
    const perWeek = {
      kind: 'ratio',
      of: [{ kind: 'outcome', outcome: 'stage.stepDown.system.completions' }],
      by: [{ kind: 'outcome', outcome: 'stage.stepDown.system.meanOccupied' }],
    };
    const full = { kind: 'outcome', outcome: 'stage.stepDown.system.utilisation' };
    const identity = { heading: 'identity', usedToSet: false, mustHold: true, tolerance: { absolute: 1e-9 } };
    const file = folder.write('stepDown.json', {
      ...{ formatVersion: 2, id: 'stepDown', title: 'Step-down beds' },
      calendar: { startDate: '2025-10-01', days: 84, warmUpDays: 42, runOutDays: 0 },
      streams: [{ id: 'people', scope: 'system', ratePerDay: 20, routes: [{ to: [{ to: 'stepDown' }] }] }],
      stages: [{ kind: 'places', id: 'stepDown', scope: 'system', places: 30, lengthOfStayDays: 21 }],
      targets: [
        target('always', full, 1, identity),
        // 12 weeks at 10 a week, over 30 beds
        target('perBed', perWeek, (12 * 10) / 30, identity),
      ],
    });
    const { code, stdout } = winterproof(['check', file, ...few]);
    expect(stdout).toMatch(/Target perBed +4 .* met/);
    expect(stdout).toMatch(/no equilibrium, depends on the opening backlog/);
    expect(code).toBe(0);
  });

  it('checks Kent against what must be met', () => {
    const document = documentOf<CheckDocument>([
      'check',
      'kent-2025-26',
      '--replications',
      '8',
      '--seed',
      'kent',
    ]);
    expect(document.passed).toBe(true);
    expect(document.identities.every(({ verdict }) => verdict === 'met')).toBe(true);
    expect(document.changed.numbers.every(({ provenance }) => provenance !== null)).toBe(true);
    expect(new Set(document.targets.map(({ heading }) => heading)).size).toBe(3);
  });

  it.each<[string, object, RegExp]>([
    [
      'an unknown outcome',
      { targets: [target('wrong', { kind: 'outcome', outcome: 'bedDaysLots' }, 1)] },
      /targets\.wrong\.quantity\.outcome: there is no outcome "bedDaysLots".*Did you mean "bedDaysLost"\?/,
    ],
    [
      'a figure of a stage that is not there',
      { targets: [target('wrong', { kind: 'outcome', outcome: 'stage.beds.Nroth.starts' }, 1)] },
      /there is no outcome.*Did you mean "stage\.beds\.North\.starts"\?/,
    ],
    [
      'a target without a source',
      { targets: [{ ...target('wrong', starts, 1), source: undefined }] },
      /targets\.wrong\.source: missing/,
    ],
  ])('ends with 2 for %s, whatever the command', (_, parts, problem) => {
    const file = folder.write('wrong.json', smallScenario(parts));
    for (const command of ['check', 'validate', 'run']) {
      const { code, stdout, stderr } = winterproof([command, file]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(problem);
    }
  });

  it('knows its own options only', () => {
    expect(winterproof(['check', 'mm1', '--precision', 'events=1']).code).toBe(2);
    expect(winterproof(['check', 'mm1', '--replications', '0']).code).toBe(2);
  });
});
