import { describe, expect, it } from 'vitest';
import { checkTotal, lastLine, playwrightTotal, runnerTotal, vitestTotal } from './testTotals.js';

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
});
