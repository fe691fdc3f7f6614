/** @typedef {{ name: string, passed: number, failed: number }} Total */

/**
 * Adds up a report of vitest's JSON reporter; a file that could not be loaded counts as one failure.
 * @param {any} report
 * @returns {Total}
 */
export function vitestTotal(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && !file.assertionResults.some(isFailure),
  );
  return { name: 'vitest', passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** @param {any} test */
function isFailure(test) {
  return test.status === 'failed';
}

/**
 * Adds up a report of Playwright's JSON reporter; a test that passed only on a second try has failed.
 * @param {any} report
 * @returns {Total}
 */
export function playwrightTotal(report) {
  const { expected, unexpected, flaky } = report.stats;
  return { name: 'playwright', passed: expected, failed: unexpected + flaky + report.errors.length };
}

/** One check that has only an exit code. @param {string} name @param {number | null} status @returns {Total} */
export function checkTotal(name, status) {
  return status === 0 ? { name, passed: 1, failed: 0 } : { name, passed: 0, failed: 1 };
}

/**
 * A runner's total held against its exit code: no report, no test at all, or a failure that the report does not show
 * is a failure.
 * @param {string} name
 * @param {number | null} status
 * @param {Total | null} total null when there is no report
 * @returns {Total}
 */
export function runnerTotal(name, status, total) {
  if (total === null) return { name, passed: 0, failed: 1 };
  const unseen = total.failed === 0 && (status !== 0 || total.passed === 0) ? 1 : 0;
  return { name, passed: total.passed, failed: total.failed + unseen };
}

/** The last line of `npm test`. @param {Total[]} totals */
export function lastLine(totals) {
  const passed = totals.reduce((sum, total) => sum + total.passed, 0);
  const failed = totals.reduce((sum, total) => sum + total.failed, 0);
  return `${passed} passed, ${failed} failed`;
}
