import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, projectRoot } from '../cli/support/winterproof.ts';

beforeAll(buildCommand);

function runNode(args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' });
}

describe('the example for analysts', () => {
  it('runs as it stands, with few winters', () => {
    const { status, stdout, stderr } = runNode(['docs/example-analyst.js', '2']);
    expect({ status, stderr }).toEqual({ status: 0, stderr });
    expect(stdout).toMatch(/^OPEL 3 or above is reached in a share of [\d.]+ of winters/);
    expect(stdout.match(/without actions -?[\d.e-]+ more/g)).toHaveLength(3);
  });

  it('is what the page on the command line shows in short', () => {
    const page = fs.readFileSync(path.join(projectRoot, 'docs', 'command-line.md'), 'utf8');
    const shown = /^```js\n(.*?)^```/ms.exec(page)![1].replaceAll('replications: 200', 'replications: 2');
    const { status, stdout, stderr } = runNode(['--input-type=module', '--eval', shown]);
    expect({ status, stderr }).toEqual({ status: 0, stderr });
    expect(stdout).not.toContain('undefined');
  });
});

describe('the functions for analysts', () => {
  it('reject bad input with every problem', () => {
    const script = `
      import { run, readScenario } from 'winterproof';
      const scenario = await readScenario('mm1');
      scenario.stages[0].id = 'no such id!';
      for (const wrong of [() => run(scenario), () => readScenario('nosuch'), () => run(scenario, { replications: 0 })])
        await wrong().catch(({ name, problems }) => console.log(name, problems.length > 0));`;
    const { stdout } = runNode(['--input-type=module', '--eval', script]);
    expect(stdout).toBe('BadInput true\n'.repeat(3));
  });
});
