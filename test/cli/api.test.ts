import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, documentOf, projectRoot, winterproof } from './support/winterproof.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';

beforeAll(buildCommand);
const folder = temporaryFolder();

/** What a script with the functions for analysts prints, as JSON. */
function printed(script: string): unknown {
  const head = `import { compare, readScenario, run, runWinters } from 'winterproof';
    const one = { replications: 3, workers: 1 };
    const scenario = await readScenario('example-county');
    const refused = (wrong) => wrong().then(() => ['taken'], ({ problems }) => problems);`;
  const args = ['--input-type=module', '--eval', `${head}${script}`];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('the functions for analysts', () => {
  it('refuse all that they do not take, each with the field, what is allowed and the nearest word', () => {
    const [policies, options, several, overlays] = printed(`
      console.log(JSON.stringify([
        [
          await refused(() => run(scenario, { policy: 'None' })),
          await refused(() => run(scenario, { policy: 'less-overtim' })),
          await refused(() => run(scenario, { policy: { only: ['overtim'] } })),
          await refused(() => run(scenario, { policy: { without: ['overtim', 'x'] } })),
          await refused(() => run(scenario, { policy: { onyl: [] } })),
        ],
        await refused(() => run(scenario, { replicatons: 5, seed: '', workers: 0, policy: 'none' })),
        await refused(() => compare([{ scenario, policy: 'x' }, { scenario, titel: 'T' }], { stop: 1 })),
        await refused(() => readScenario('example-county', { overlay: ['x'] })),
      ]))`) as [string[][], string[], string[], string[]];
    expect(policies.map(([first]) => first)).toEqual([
      expect.stringMatching(/^options\.policy: there is no policy .* "None".*Did you mean "none"\?$/),
      expect.stringMatching(/Did you mean "less-overtime"\?$/),
      expect.stringMatching(/^options\.policy\.only\.0: there is no action "overtim".*"overtime"\?$/),
      expect.stringMatching(/^options\.policy\.without\.0: /),
      expect.stringMatching(/^options\.policy/),
    ]);
    expect(policies[3]).toHaveLength(2);
    expect(options).toHaveLength(3);
    expect(options.join('\n')).toMatch(/replicatons: unknown key; .*"replications"\?/);
    expect(several.join('\n')).toMatch(
      /options\.stop: unknown key[^]*variants\.0\.policy|variants\.0\.policy/,
    );
    expect(several.join('\n')).toMatch(/titel: unknown key; .*"title"\?/);
    expect(overlays.join('\n')).toMatch(/options\.overlay: unknown key; .*"overlays"\?/);
  });

  it('take the words of the command line, and give the rows of every winter as it writes them', () => {
    const file = path.join(folder.path, 'winters.json');
    const few = ['example-county', '--replications', '3', '--workers', '1'];
    expect(winterproof(['run', ...few, '--winters', file]).code).toBe(0);
    const [less, winters, result] = printed(`
      const { result, winters } = await runWinters(scenario, one);
      const less = await compare([{ id: 'less', scenario, policy: 'less-overtime' }], one);
      console.log(JSON.stringify([less.outcomes.bedDaysLost.less.value, winters, result]))`) as [
      object,
      { rows: number[][]; columns: { name: string }[] },
      object,
    ];
    expect(winters).toEqual(JSON.parse(fs.readFileSync(file, 'utf8')));
    expect(result).toEqual(documentOf(['run', ...few]));
    const compared = documentOf<{ outcomes: Record<string, Record<string, { value: object }>> }>([
      ...['compare', ...few, '--policies', 'plan,less-overtime'],
    ]);
    expect(less).toEqual(compared.outcomes.bedDaysLost['less-overtime'].value);
    expect(winters.rows).toHaveLength(3);
  });

  it('ship their types: the example for analysts compiles against them, and slips do not', () => {
    const slip = `import { readScenario, run } from 'winterproof';
      const scenario = await readScenario('mm1');
      await run(scenario, { replicatons: 2 });
      await run(scenario, { policy: 'None' });`;
    const inside = fs.mkdtempSync(path.join(projectRoot, 'node_modules', '.winterproof-types-'));
    try {
      fs.copyFileSync(path.join(projectRoot, 'docs/example-analyst.js'), path.join(inside, 'good.js'));
      fs.writeFileSync(path.join(inside, 'slip.ts'), slip);
      fs.writeFileSync(path.join(inside, 'package.json'), '{"type": "module"}');
      fs.mkdirSync(path.join(inside, 'node_modules'));
      fs.symlinkSync(projectRoot, path.join(inside, 'node_modules', 'winterproof'));
      const options = ['--noEmit', '--checkJs', '--allowJs', '--strict', '--skipLibCheck', '--types', 'node'];
      const tsc = path.join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
      const files = ['good.js', 'slip.ts'].map((name) => path.join(inside, name));
      const args = [
        tsc,
        ...options,
        '--ignoreConfig',
        '--module',
        'nodenext',
        '--target',
        'es2023',
        ...files,
      ];
      const { stdout } = spawnSync(process.execPath, args, { cwd: inside, encoding: 'utf8' });
      const errors = stdout.split('\n').filter((line) => line.includes('error TS'));
      expect(errors.map((line) => /slip\.ts\((\d)/.exec(line)?.[1])).toEqual(['3', '4']);
    } finally {
      fs.rmSync(inside, { recursive: true });
    }
  });
});
