// Load over capacity of every stage, and October's readings by band, from the check of the base case.
import { inProject } from '../projectRoot.js';
import fs from 'node:fs';
import { simulate } from './simulate.js';
import { percent, table } from './table.js';

/** @typedef {{ stage: string, scope: string, kind: string, first: { load: number | null }, january: { load: number | null } }} Load */
/** @typedef {{ indicator: string, scope: string, shares: number[] }} Bands */

/** @type {{ loads: Load[], indicators: Bands[] } | undefined} */
let checked;

function check() {
  checked ??= simulate(['check', 'kent-2025-26']);
  return /** @type {{ loads: Load[], indicators: Bands[] }} */ (checked);
}

const scenario = JSON.parse(fs.readFileSync(inProject('scenarios', 'kent', 'kent-2025-26.json'), 'utf8'));

/** @param {string} list @param {string} id */
function nameOf(list, id) {
  const part = scenario[list].find((/** @type {{ id: string }} */ one) => one.id === id);
  return part?.name ?? id;
}

export function loadsTable() {
  const rows = check()
    .loads.filter(
      ({ scope, first, january }) => scope === 'system' && first.load !== null && january.load !== null,
    )
    .map(({ stage, kind, first, january }) => [
      nameOf('stages', stage),
      kind,
      Number(first.load).toFixed(2),
      Number(january.load).toFixed(2),
    ]);
  return table(['Stage', 'Of what', 'October', 'January'], rows);
}

export function bandsTable() {
  const rows = check().indicators.map(({ indicator, scope, shares }) => [
    nameOf('indicators', indicator),
    scope === 'system' ? 'the county' : nameOf('areas', scope),
    ...shares.map(percent),
  ]);
  return table(['Indicator', 'Of', 'Band 1', 'Band 2', 'Band 3', 'Band 4'], rows);
}
