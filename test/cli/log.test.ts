import { beforeAll, describe, expect, it } from 'vitest';
import type { LogDocument } from '../../src/analysis/result/logDocument.ts';
import { logSchema } from '../../src/analysis/result/logSchema.ts';
import type { ResultDocument } from '../../src/analysis/result/resultTypes.ts';
import { smallScenario } from './support/smallScenario.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';
import { buildCommand, documentOf, winterproof } from './support/winterproof.ts';

beforeAll(buildCommand);
const folder = temporaryFolder();

describe('log', () => {
  it('tells the same winter as a run of it: changes of level, first day and days of the action agree', () => {
    const file = folder.write('small.json', smallScenario());
    const log = documentOf<LogDocument>(['log', file, '--winter', '0', '--json']);
    expect(logSchema.parse(log)).toEqual(log);
    const run = documentOf<ResultDocument>(['run', file, '--replications', '1', '--json']);
    const levels = log.entries.filter((entry) => entry.kind === 'level' && entry.scope === 'system');
    expect(levels.length).toBeGreaterThan(0);
    expect(levels).toHaveLength(run.levels.system.changes!.mean);
    const firstRise = levels.find((entry) => entry.kind === 'level' && entry.after >= 2);
    expect(firstRise?.date).toBe(run.levels.system.reached['2'].firstDate?.p50);
    const starts = log.entries.some((entry) => entry.kind === 'action' && entry.move === 'started');
    expect(starts ? 1 : 0).toBe(run.actions.moreBeds.started.probability);
  });

  it('gives each rise the indicators that have reached the level, with values in their bands', () => {
    const file = folder.write('small.json', smallScenario());
    const { entries } = documentOf<LogDocument>(['log', file, '--winter', '1', '--json']);
    const rises = entries.filter((entry) => entry.kind === 'level' && entry.after > entry.before);
    expect(rises.length).toBeGreaterThan(0);
    for (const rise of rises) {
      if (rise.kind !== 'level') continue;
      expect(rise.causes.length).toBeGreaterThan(0);
      for (const { value, level } of rise.causes) {
        expect(level).toBeGreaterThanOrEqual(rise.after);
        expect(value).toBeGreaterThanOrEqual([0, 0, 20, 30, 40][rise.after]);
      }
    }
  });

  it('says in words by date what happened, and where nothing does, that', () => {
    const told = winterproof(['log', folder.write('small.json', smallScenario())]);
    expect(told.code).toBe(0);
    expect(told.stdout).toMatch(
      /10:00 {2}(All areas|The whole service): OPEL 1 to 2, for .+ \d+ cases \(OPEL 2\)/,
    );
    expect(told.stdout).not.toMatch(/NaN|null|undefined|not known/);
    expect(winterproof(['log', 'mm1']).stdout).toContain('Nothing changes: no level, no action, no event.');
  });

  it('says all that is wrong with the options at once', () => {
    const { code, stderr } = winterproof(['log', 'kent-2025-26', '--winter', 'x', '--policy', 'nome']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      '--winter: not the kind of value that is wanted here; found text "x"; allowed: a whole number',
    );
    expect(stderr).toContain('--policy: there is no policy in "kent-2025-26" "nome"');
  });
});
