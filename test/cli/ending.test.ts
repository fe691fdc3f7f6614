import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ResultDocument } from '../../src/analysis/result/resultTypes.ts';
import { smallScenario } from './support/smallScenario.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';
import {
  type Ended,
  buildCommand,
  documentOf,
  projectRoot,
  startWinterproof,
  winterproof,
} from './support/winterproof.ts';

beforeAll(buildCommand);
const folder = temporaryFolder();
const millions = ['--replications', '1000000', '--json'];

/** How long a command has to get under way before it is asked to end; a busy machine may need the later ones. */
const PAUSES_MS = [3_000, 12_000, 40_000];

/** What of a command's end shows that it was not under way yet: no handler of signals, or no winter. */
const isTooEarly = ({ code, stderr }: Ended) => code === null || /before a winter had ended/.test(stderr);

/** Lets a command get under way, then asks it to end; and again, with more time, where that was too early. */
async function stopped(
  args: readonly string[],
  signals: readonly NodeJS.Signals[],
  tooEarly = isTooEarly,
): Promise<Ended & { readonly ms: number }> {
  for (const [at, ms] of PAUSES_MS.entries()) {
    const child = startWinterproof(args);
    await pause(ms);
    const from = performance.now();
    for (const signal of signals) child.kill(signal);
    const ended = await child.ended;
    if (!tooEarly(ended) || at === PAUSES_MS.length - 1) return { ...ended, ms: performance.now() - from };
  }
  throw new Error('no pause is given');
}

const stages = Array.from({ length: 8 }, (_, at) => `stage${at}`);

/**
 * A winter of some two seconds, and a plan whose actions act from its first day: one winter under the plan, without it
 * and less each action takes a worker a third of a minute at once.
 */
const longWinter = {
  ...{ formatVersion: 2, title: 'A long winter' },
  calendar: { startDate: '2025-10-01', days: 1500, warmUpDays: 0, runOutDays: 0 },
  areas: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
  streams: [{ id: 'referrals', ratePerDay: 150, routes: [{ to: [{ to: stages[0] }] }] }],
  stages: stages.map((id, at) => ({
    ...{ kind: 'places', id, places: 5000, lengthOfStayDays: { kind: 'exponential', mean: 0.5 } },
    ...(at === 7 ? {} : { routes: [{ to: [{ to: stages[at + 1] }] }] }),
  })),
  actions: stages.map((stage) => ({
    ...{ id: stage, name: stage, owner: 'nobody', trigger: { from: '2025-10-01' } },
    effects: [{ lever: 'places', stage, op: 'add', size: 1 }],
  })),
};

/** Half a second where the machine is idle; what a worker is at takes longer than this. */
const WHILE_MS = 10_000;

describe('a stop', () => {
  it.each([
    ['SIGINT', '1'],
    ['SIGTERM', '2'],
  ] as const)('by %s on %s workers ends with 130 and throws away what was done', async (signal, workers) => {
    const file = folder.write('small.json', smallScenario());
    const out = path.join(folder.path, `out-${signal}`);
    const ended = await stopped(['run', file, ...millions, '--workers', workers, '--out', out], [signal]);
    expect(ended.code).toBe(130);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toMatch(/Stopped after [\d,]+ of 1,000,000 winters\. Nothing is kept/);
    expect(fs.existsSync(out)).toBe(false);
  });

  it.each(['1', '2'])(
    'does not wait for a worker that is at long winters, on %s workers',
    async (workers) => {
      const file = folder.write(`long${workers}.json`, { ...longWinter, id: `long${workers}` });
      const args = ['compare', file, '--policies', 'plan,none,each', '--workers', workers];
      const ended = await stopped(args, ['SIGTERM'], ({ code }) => code === null);
      expect(ended.code).toBe(130);
      expect(ended.stderr).toContain('Stopped before a winter had ended');
      expect(ended.ms).toBeLessThan(WHILE_MS);
    },
  );

  it('does not wait for workers that are at winters of many policies', async () => {
    const policies = 'plan,none,less-overtime,less-bridgeCover,less-bridgeProviders,less-agencyInHouse';
    const asked = ['compare', 'kent-2025-26', '--policies', policies, '--replications', '100000'];
    const ended = await stopped([...asked, '--workers', '2'], ['SIGTERM'], ({ code }) => code === null);
    expect(ended.code).toBe(130);
    expect(ended.ms).toBeLessThan(WHILE_MS);
  });

  it('that reaches it twice at once, as through npx, still ends in good order', async () => {
    const file = folder.write('twice.json', smallScenario());
    const ended = await stopped(['run', file, ...millions, '--keep-partial'], ['SIGINT', 'SIGTERM']);
    expect(ended.code).toBe(130);
    expect((JSON.parse(ended.stdout) as ResultDocument).replications).toBeGreaterThan(0);
  });

  it('with --keep-partial keeps the winters done, as a run of that many gives them', async () => {
    const file = folder.write('kept.json', smallScenario());
    const out = path.join(folder.path, 'kept');
    const ended = await stopped(['run', file, ...millions, '--keep-partial', '--out', out], ['SIGHUP']);
    expect(ended.code).toBe(130);
    expect(fs.readFileSync(path.join(out, 'result.json'), 'utf8')).toBe(ended.stdout);
    const document = JSON.parse(ended.stdout) as ResultDocument;
    expect(document.replications).toBeGreaterThan(0);
    expect(document.replications).toBeLessThan(1_000_000);
    const again = documentOf(['run', file, '--replications', String(document.replications)]);
    expect(again).toEqual(document);
  });
});

describe('a failure in a winter', () => {
  it.each(['1', '2'])('on %s workers ends with 3 and says seed, winter and stage', (workers) => {
    const areas = [{ id: 'North' }];
    const calendar = { startDate: '2025-10-01', days: 100, warmUpDays: 0, runOutDays: 0 };
    const streams = [{ id: 'referrals', ratePerDay: 4000, routes: [{ to: [{ to: 'beds' }] }] }];
    const file = folder.write('flood.json', smallScenario({ areas, calendar, streams }));
    const { code, stdout, stderr } = winterproof([
      'run',
      file,
      '--replications',
      '2',
      '--seed',
      'flood',
      '--workers',
      workers,
    ]);
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain('seed "flood", winter 0 (counted from 0), stage beds');
  });
});

describe.skipIf(process.platform === 'win32')('a closed pipe', () => {
  it('is no error, nor is one that closes before anything is written', () => {
    const command = 'node dist/node/winterproof.js';
    for (const reader of ['head -n 1', 'head -c 10', 'true']) {
      const line = `${command} list outcomes kent-2025-26 --all | ${reader}; echo "\${PIPESTATUS[0]}" >&2`;
      const { stderr } = spawnSync('bash', ['-c', line], { cwd: projectRoot, encoding: 'utf8' });
      expect(stderr).toBe('0\n');
    }
  });
});
