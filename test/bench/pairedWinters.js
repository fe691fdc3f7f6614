import { winterproof } from './command.js';

/** @typedef {{ sd: number, low: number, high: number }} Value */
/** @typedef {{ value: Value, difference: { low: number, high: number } | null }} Compared */

/**
 * What pairing buys: how many times the winters a difference of independent ones would take for the same interval, for
 * each action of the Kent plan left out, by the outcome that actions are judged by. Those that change no winter are left out.
 * @param {{ quick: boolean }} size
 */
export function pairedWinters({ quick }) {
  const winters = quick ? 30 : 100;
  const asked = ['compare', 'kent-2025-26', '--policies', 'plan,each', '--workers', '2', '--seed', 'bench'];
  const { output } = winterproof([...asked, '--replications', String(winters), '--json']);
  /** @type {Compared[]} */
  const [plan, ...others] = Object.values(JSON.parse(output).outcomes.bedDaysLost);
  const pairs = others.map((less) => variancesOf(plan, less));
  const told = pairs.filter(({ paired }) => paired > 0);
  const [independent, paired] = [sum(told.map((one) => one.independent)), sum(told.map((one) => one.paired))];
  const least = Math.min(...told.map((one) => one.independent / one.paired));
  return [
    `a difference of independent winters has ${said(independent / paired)} times the variance of a paired one (both meaned over ${told.length} actions of the Kent plan left out; ${said(least)} times for the action with the least; bed-days lost, ${winters} winters; ${pairs.length - told.length} more changed no winter)`,
  ];
}

/** Of a difference of two single winters, drawn apart and drawn alike. @param {Compared} plan @param {Compared} less */
function variancesOf(plan, less) {
  const { low, high } = /** @type {{ low: number, high: number }} */ (less.difference);
  // both half-widths are the same multiple of their standard deviation
  const pairedSd = (plan.value.sd * (high - low)) / (plan.value.high - plan.value.low);
  return { independent: plan.value.sd ** 2 + less.value.sd ** 2, paired: pairedSd ** 2 };
}

/** @param {number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/** @param {number} ratio */
function said(ratio) {
  return ratio < 10 ? ratio.toFixed(1) : String(Math.round(ratio));
}
