import { meanOfQuantity } from '../scenario/meanOfQuantity.ts';
import { leverInWords, type PartName } from '../model/leverInWords.ts';
import { levers } from '../scenario/levers.ts';
import type { Effect } from '../scenario/schema/effect.ts';
import { roundedNumber } from './numbers.ts';

/** 'Short-term beds, East Kent: starts a day 12% fewer': what an effect moves, where, and by how much at its full strength. */
export function effectInWords(effect: Effect, nameOf: PartName): string {
  return `${leverInWords(effect, nameOf)} ${sizeInWords(effect)}`;
}

/** '8% more', '5 more', 'set to 12', 'closed'. A distribution is given by its mean. */
function sizeInWords({ lever, op, size, scale }: Effect): string {
  const about = typeof size === 'number' ? '' : 'about ';
  const value = meanOfQuantity(size);
  const words = levers[lever].switched;
  if (words !== undefined)
    return words[op === 'multiply' ? Math.sign(value) : Math.min(1, Math.max(0, value))];
  if (op === 'multiply') return about + factorInWords(1 + scale * (value - 1));
  if (op === 'add')
    return about + (value * scale < 0 ? `${plain(-value * scale)} fewer` : `${plain(value * scale)} more`);
  return scale === 1
    ? `set to ${about}${plain(value)}`
    : `moved ${plain(scale * 100)}% of the way to ${about}${plain(value)}`;
}

/** '8% more', '12% less', '3 times', 'unchanged', 'none'. */
export function factorInWords(factor: number): string {
  if (factor <= 0) return 'none';
  if (Math.abs(factor - 1) < 1e-9) return 'unchanged';
  if (factor >= 2) return `${plain(factor)} times`;
  return factor > 1 ? `${plain((factor - 1) * 100)}% more` : `${plain((1 - factor) * 100)}% less`;
}

/** Three significant digits, without zeros at the end. */
function plain(value: number): string {
  const [, decimals = ''] = String(Number(value.toPrecision(3))).split('.');
  return roundedNumber(value, -decimals.length);
}
