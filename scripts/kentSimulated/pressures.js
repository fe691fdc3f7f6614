// The plan against no actions under each pressure, and each overlay of the library against the base case.
import { simulate } from './simulate.js';
import { percent, table, toHundreds } from './table.js';

const base = 'kent-2025-26';
/** Winters of each overlay of the library. */
const libraryWinters = 60;

const pressures = [
  ['Base case', ''],
  ['Moderate', '+demand-moderate'],
  ['Extreme', '+demand-extreme'],
  ['Early severe flu', '+early-severe-flu'],
];

/** Whole winters that are built from the base case. */
const winters = ['kent-compound-winter', 'kent-winter-schemes'];
/** Overlays in the order of the table: Kent's, its schemes, and the events of the record. */
const overlays = [
  ...['early-severe-flu', 'late-double-wave'],
  ...['cold-thaw-outage', 'homecare-contraction', 'handbacks-evacuation', 'case-system-outage'],
  ...['critical-incident', 'strike-days', 'equipment-failure', 'fuel-and-storms', 'port-congestion'],
  ...['organisational-change', 'scheme-home-first', 'scheme-step-down-beds', 'scheme-dementia-transfer'],
  ...['scheme-social-care-staff', 'scheme-take-home-settle', 'scheme-technology-facilitators'],
  ...['ev01-cold-weather-alert', 'ev02-water-outage', 'ev03-storms', 'ev04-fuel-crisis', 'ev05-ict-outage'],
  ...['ev06-vaccine-mandate', 'ev07-covid-winter', 'ev08-critical-incident', 'ev09-west-kent-opel-4'],
  ...['ev10-handbacks', 'ev11-home-evacuated', 'ev12-outbreak-closures', 'ev13-contract-suspensions'],
  ...['ev14-equipment-supplier', 'ev15-discharge-contract-ends', 'ev16-strike', 'ev17-port-congestion'],
  ...['ev18-power-cut', 'ev19-fuel-exercise', 'ev20-heatwave', 'ev21-mental-health-ward'],
  ...['ev22-new-team-model', 'ev23-flu-warning', 'ev24-late-funding'],
];

export function pressuresTable() {
  const rows = pressures.map(([label, overlay]) => {
    const { outcomes } = simulate(['compare', base + overlay, '--policies', 'plan,none']);
    const value = (/** @type {string} */ outcome, /** @type {string} */ variant) =>
      outcomes[outcome][variant].value;
    const saved = outcomes.bedDaysLost.none.difference;
    return [
      label,
      toHundreds(value('bedDaysLost', 'plan')),
      toHundreds(value('bedDaysLost', 'none')),
      toHundreds(saved),
      `${percent(value('reached3.system', 'plan').mean)}, ${percent(value('reached3.system', 'none').mean)}`,
      percent(value('reached3.EastKent', 'plan').mean),
      `£${Math.round(value('costOfActions', 'plan').mean / 1000)}k`,
    ];
  });
  const lost = ['Days lost, plan', 'Days lost, no actions', 'Saved by the plan'];
  const reached = ['County at 3: plan, none', 'East Kent at 3: plan'];
  return table(['', ...lost, ...reached, 'Cost of actions'], rows);
}

export function libraryTable() {
  const library = [...winters, ...overlays];
  const variants = [...winters, ...overlays.map((id) => `${base}+${id}`)];
  const { variants: all, outcomes } = simulate(['compare', base, ...variants], libraryWinters);
  const rows = all.map((/** @type {{ id: string }} */ { id }, /** @type {number} */ at) => {
    const lost = outcomes.bedDaysLost[id];
    const days = (/** @type {string} */ scope) => outcomes[`daysAt3Plus.${scope}`][id].value.mean.toFixed(1);
    return [
      at === 0 ? 'base case' : `\`${library[at - 1]}\``,
      toHundreds(lost.value),
      lost.difference === null ? '' : difference(lost.difference),
      days('system'),
      days('EastKent'),
      percent(outcomes['reached3.system'][id].value.mean),
    ];
  });
  const lost = ['Bed-days lost', 'Against the base'];
  return table(['Id', ...lost, 'Days at OPEL 3 or above: county', 'East Kent', 'County reaches it'], rows);
}

/** @param {import('./simulate.js').Estimate} estimate */
function difference({ mean, low, high }) {
  const tens = (/** @type {number} */ value) =>
    (Math.round(Math.abs(value) / 10) * 10).toLocaleString('en-GB');
  const sign = tens(mean) === '0' ? '' : mean < 0 ? '-' : '+';
  return `${sign}${tens(mean)} ± ${tens((high - low) / 2)}`;
}
