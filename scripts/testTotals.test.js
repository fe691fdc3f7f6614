import { describe, expect, it } from 'vitest';
import {
  checkTotal,
  lastLine,
  playwrightTests,
  playwrightTotal,
  runnerTotal,
  slowestAndFailed,
  vitestTests,
  vitestTotal,
} from './testTotals.js';

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failed = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
const broken = { status: 'failed', assertionResults: [] };

describe('totals', () => {
  it('counts a test file that could not be loaded as a failure', () => {
    const report = { numPassedTests: 2, numFailedTests: 1, testResults: [passed, failed, broken] };
    expect(vitestTotal(report)).toEqual({ name: 'vitest', passed: 2, failed: 2 });
  });

  it('counts a flaky browser test and a global error as failures', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 }, errors: [{}] };
    expect(playwrightTotal(report)).toEqual({ name: 'playwright', passed: 5, failed: 3 });
  });

  it('fails a runner without a report, without a test, or whose exit code tells of an unseen failure', () => {
    expect(runnerTotal('a', 0, null).failed).toBe(1);
    expect(runnerTotal('a', 0, { name: 'a', passed: 0, failed: 0 }).failed).toBe(1);
    expect(runnerTotal('a', 1, { name: 'a', passed: 9, failed: 0 }).failed).toBe(1);
    expect(runnerTotal('a', 1, { name: 'a', passed: 9, failed: 2 }).failed).toBe(2);
    expect(runnerTotal('a', 0, { name: 'a', passed: 9, failed: 0 }).failed).toBe(0);
  });

  it('sums over all', () => {
    const totals = [checkTotal('lint', 0), checkTotal('types', 2), checkTotal('killed', null)];
    expect(lastLine([...totals, { name: 'vitest', passed: 40, failed: 1 }])).toBe('41 passed, 3 failed');
  });

  it('names the ten slowest tests and all that failed, also a file that could not be loaded', () => {
    const tests = Array.from({ length: 11 }, (_, at) => ({
      ...{ fullName: `test ${at}`, duration: at * 1000 },
      status: at === 0 ? 'failed' : 'passed',
    }));
    const files = [
      { name: 'a.test.ts', status: 'failed', assertionResults: tests },
      { name: 'b.test.ts', status: 'failed', assertionResults: [] },
    ];
    const results = [{ duration: 5500 }];
    const specs = [{ file: 'plan.spec.ts', title: 'opens', ok: false, tests: [{ results }] }];
    const all = [
      ...vitestTests({ testResults: files }),
      ...playwrightTests({ suites: [{ suites: [{ specs }] }] }),
    ];
    const lines = slowestAndFailed(all);
    expect(lines.slice(1, 3)).toEqual(['  10.0 s  test 10', '  9.0 s  test 9']);
    expect(lines.filter((line) => line.startsWith('  '))).toHaveLength(10);
    expect(lines).toContain('  5.5 s  plan.spec.ts: opens');
    expect(lines.slice(11)).toEqual([
      'FAILED: test 0',
      'FAILED: b.test.ts could not be loaded',
      'FAILED: plan.spec.ts: opens',
    ]);
  });
});
