import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonDocument } from '../../src/analysis/result/comparisonDocument.ts';
import { comparisonSchema } from '../../src/analysis/result/comparisonSchema.ts';
import type { ResultDocument } from '../../src/analysis/result/resultTypes.ts';
import { busyOverlay, smallScenario } from './support/smallScenario.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';
import { buildCommand, documentOf, winterproof } from './support/winterproof.ts';

beforeAll(buildCommand);
const folder = temporaryFolder();
const few = ['--replications', '20', '--workers', '2'];

function compare(...args: string[]): ComparisonDocument {
  return comparisonSchema.parse(documentOf(['compare', ...args, ...few]));
}

describe('compare', () => {
  it('pairs the plan with no actions, for every outcome, the same on any number of workers', () => {
    const file = folder.write('small.json', smallScenario());
    const document = compare(file, '--policies', 'plan,none');
    expect(document.variants.map(({ id }) => id)).toEqual(['plan', 'none']);
    const names = documentOf<{ name: string; unit: string }[]>(['list', 'outcomes', file]);
    const outcomes = names.filter(({ unit }) => !unit.startsWith('day, from')).map(({ name }) => name);
    expect(Object.keys(document.outcomes)).toEqual(outcomes);
    expect(document.outcomes.costOfActions.none.difference!.mean).toBeLessThan(0);
    expect(document.outcomes.costOfActions.plan.difference).toBeNull();
    const alone = ['--replications', '20', '--workers', '1'];
    expect(documentOf(['compare', file, '--policies', 'plan,none', ...alone])).toEqual(document);
  });

  it('gives each variant the figures that it has alone', () => {
    const file = folder.write('alone.json', smallScenario());
    const alone = documentOf<ResultDocument>(['run', file, ...few]);
    const document = compare(file, '--policies', 'none,plan');
    expect(document.outcomes.bedDaysLost.plan.value).toEqual(alone.outcomes.bedDaysLost);
  });

  it('takes the plan less each modelled action in turn', () => {
    const { variants } = compare(folder.write('each.json', smallScenario()), '--policies', 'plan,each');
    expect(variants.map(({ id }) => id)).toEqual(['plan', 'less-moreBeds']);
  });

  it('takes several files, each with overlays of its own', () => {
    const file = folder.write('s.json', smallScenario());
    const busy = `${file}+${folder.write('busy.json', busyOverlay)}`;
    const document = compare(file, busy, `${busy}@200%`, `${busy}@0`);
    expect(document.variants.map(({ id, title }) => `${id}: ${title}`)).toEqual([
      'small: A small county',
      'small+busy: A small county with More referrals',
      'small+busy@2: A small county with More referrals × 2',
      'small+busy@0: A small county with More referrals × 0',
    ]);
    const difference = (id: string) => document.outcomes.bedDaysLost[id].difference!.mean;
    expect(difference('small+busy')).toBeGreaterThan(0);
    expect(difference('small+busy@2')).toBeGreaterThan(difference('small+busy'));
    expect(difference('small+busy@0')).toBe(0);
  });

  it('prints each difference in words, and writes it with --out', () => {
    const file = folder.write('words.json', smallScenario());
    const out = path.join(folder.path, 'out');
    const { code, stdout } = winterproof(['compare', file, '--policies', 'plan,none', ...few, '--out', out]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Hospital bed-days lost to delay .+ more days \(95%: .+ to .+\)/);
    expect(stdout).not.toMatch(/NaN|null|undefined/);
    expect(fs.readFileSync(path.join(out, 'differences.csv'), 'utf8')).toMatch(
      /^\uFEFFoutcome,outcomeName,variant,variantTitle,mean,/,
    );
    comparisonSchema.parse(JSON.parse(fs.readFileSync(path.join(out, 'result.json'), 'utf8')));
  });

  it('names files of one id by their names too, and refuses the same twice', () => {
    const file = folder.write('this.json', smallScenario());
    const other = folder.write('next.json', smallScenario({ areas: [{ id: 'South' }] }));
    expect(compare(file, other).variants.map(({ id }) => id)).toEqual([
      `small (${file})`,
      `small (${other})`,
    ]);
    const { code, stderr } = winterproof(['compare', file, file]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('there twice') as unknown]);
  });

  it('refuses a policy that the plan does not have, with the nearest', () => {
    const file = folder.write('wrong.json', smallScenario());
    const { code, stderr } = winterproof(['compare', file, '--policies', 'plan,less-moreBed']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "less-moreBeds"?');
  });
});
