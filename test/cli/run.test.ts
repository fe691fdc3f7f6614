import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { resultSchema } from '../../src/analysis/result/resultSchema.ts';
import type { ResultDocument } from '../../src/analysis/result/resultTypes.ts';
import { smallScenario } from './support/smallScenario.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';
import { buildCommand, documentOf, winterproof } from './support/winterproof.ts';

beforeAll(buildCommand);
const folder = temporaryFolder();

describe('run --json', () => {
  it('prints one result document, the same to the byte on 1, 2 and 3 workers', () => {
    const run = (workers: number) =>
      winterproof(['run', 'kent-2025-26', '--replications', '5', '--json', '--workers', String(workers)]);
    const [one, two, three] = [run(1), run(2), run(3)];
    expect([one.code, one.stderr]).toEqual([0, '']);
    expect(two.stdout).toBe(one.stdout);
    expect(three.stdout).toBe(one.stdout);
    const document = resultSchema.parse(JSON.parse(one.stdout));
    expect(document.replications).toBe(5);
    expect(document.seed).toBe('winter');
  });

  it('says nothing of when, how long or where it ran', () => {
    const { stdout } = winterproof(['run', 'mm1', '--replications', '2', '--json', '--workers', '1']);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
      ...['scenario', 'seed', 'replications', 'engineVersion', 'startDate', 'days'],
      ...['resultVersion', 'documents', 'inputs'],
      ...['events', 'stages', 'outcomes', 'levels', 'anyArea', 'actions', 'indicators'],
    ]);
  });

  it('takes a number and its text for one seed, and another seed for other winters', () => {
    const events = (seed: string) =>
      documentOf<ResultDocument>(['run', 'mm1', '--replications', '3', '--workers', '1', '--seed', seed])
        .events;
    expect(events('7')).toEqual(events('7'));
    expect(events('7')).not.toEqual(events('77'));
  });
});

describe('run in words', () => {
  it('tells chances in 100 winters, days at levels, delay, waits, actions and cost', () => {
    const file = folder.write('small.json', smallScenario());
    const { code, stdout } = winterproof(['run', file, '--replications', '50', '--workers', '1']);
    expect(code).toBe(0);
    expect(stdout).toContain('A small county');
    expect(stdout).toMatch(/1\sOctober to 29\sNovember 2025; 50 winters; seed "winter"/);
    expect(stdout).toMatch(/OPEL 2 or above +(all 50 winters|about \d+ in 100 winters|none of 50)/);
    expect(stdout).toMatch(/Hospital bed-days lost to delay +[\d,]+ days \(average between .+ and .+\)/);
    expect(stdout).toMatch(/Beds +[\d.]+/);
    expect(stdout).toMatch(/More beds .+ days/);
    expect(stdout).not.toMatch(/NaN|null|undefined/);
  });

  it('works for a single winter', () => {
    const { code, stdout } = winterproof(['run', 'kent-2025-26', '--replications', '1', '--workers', '1']);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/NaN|null|undefined/);
  });
});

describe('run --out', () => {
  it('writes the document that --json prints, and a CSV file a table', () => {
    const out = path.join(folder.path, 'a', 'b');
    const args = ['run', 'kent-2025-26', '--replications', '3', '--workers', '1', '--out', out, '--json'];
    const { code, stdout } = winterproof(args);
    expect(code).toBe(0);
    expect(fs.readFileSync(path.join(out, 'result.json'), 'utf8')).toBe(stdout);
    const outcomes = fs.readFileSync(path.join(out, 'outcomes.csv'), 'utf8').split('\n');
    expect(outcomes[0]).toMatch(/^\uFEFFoutcome,outcomeName,mean,sd,low,high,n,/);
    const document = JSON.parse(stdout) as ResultDocument;
    expect(outcomes.length).toBe(Object.keys(document.outcomes).length + 2);
    expect(fs.readdirSync(out)).toContain('indicatorDays.csv');
    const again = winterproof(['run', '--from', path.join(out, 'result.json'), '--workers', '2', '--json']);
    expect(again.stdout).toBe(stdout);
  });
});

describe('run --precision', () => {
  it('stops at one of the fixed counts once the interval is narrow enough', () => {
    const file = folder.write('precise.json', smallScenario());
    const document = documentOf<ResultDocument>([
      'run',
      file,
      '--workers',
      '2',
      '--precision',
      'bedDaysLost=1000',
    ]);
    expect(document.replications).toBe(200);
  });

  it('says that it was not reached, gives what there is, and ends with 1', () => {
    const file = folder.write('imprecise.json', smallScenario());
    const args = ['run', file, '--precision', 'bedDaysLost=0.001', '--max-replications', '250', '--json'];
    const { code, stdout, stderr } = winterproof(args);
    expect(code).toBe(1);
    expect(stderr).toContain('precision asked for was not reached in 250 winters');
    expect((JSON.parse(stdout) as ResultDocument).replications).toBe(250);
  });
});
