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

/** @typedef {{ name: string, ms: number, isFailed: boolean }} Ended */

/** Every test of a report of vitest's JSON reporter. @param {any} report @returns {Ended[]} */
export function vitestTests(report) {
  return report.testResults.flatMap((/** @type {any} */ file) => {
    const tests = file.assertionResults.map((/** @type {any} */ test) => ({
      name: test.fullName,
      ms: test.duration ?? 0,
      isFailed: isFailure(test),
    }));
    const isBroken = file.status === 'failed' && !file.assertionResults.some(isFailure);
    return isBroken ? [...tests, { name: `${file.name} could not be loaded`, ms: 0, isFailed: true }] : tests;
  });
}

/** Every journey of a report of Playwright's JSON reporter. @param {any} report @returns {Ended[]} */
export function playwrightTests(report) {
  return report.suites.flatMap(journeysOf);
}

/** @param {any} suite @returns {Ended[]} */
function journeysOf({ suites = [], specs = [] }) {
  const own = specs.map((/** @type {any} */ spec) => {
    const results = spec.tests.flatMap((/** @type {any} */ test) => test.results);
    const ms = results.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + one.duration, 0);
    return { name: `${spec.file}: ${spec.title}`, ms, isFailed: !spec.ok };
  });
  return [...own, ...suites.flatMap(journeysOf)];
}

/** The slowest tests and those that failed, a line each. @param {Ended[]} tests */
export function slowestAndFailed(tests) {
  const slowest = tests.toSorted((a, b) => b.ms - a.ms).slice(0, 10);
  const failed = tests.filter(({ isFailed }) => isFailed);
  return [
    'The ten slowest tests:',
    ...slowest.map(({ name, ms }) => `  ${(ms / 1000).toFixed(1)} s  ${name}`),
    ...failed.map(({ name }) => `FAILED: ${name}`),
  ];
}
