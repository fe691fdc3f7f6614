// A table of docs/kent.md and the forms of the figures in it.

/** @typedef {import('./simulate.js').Estimate} Estimate */

/** @param {string[]} head @param {string[][]} rows */
export function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** To the nearest hundred, with the half width of the interval. @param {Estimate} estimate */
export function toHundreds({ mean, low, high }) {
  return `${hundreds(mean)} ± ${hundreds((high - low) / 2)}`;
}

/** @param {number} value */
function hundreds(value) {
  return (Math.round(value / 100) * 100).toLocaleString('en-GB');
}

/** @param {number} share */
export function percent(share) {
  return `${Math.round(100 * share)}%`;
}
