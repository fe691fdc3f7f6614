import { compileBands, levelOf } from '../escalation/bands.ts';
import { beforeUnit } from './unit.ts';
import { indicatorStep, indicatorUnit } from '../model/indicators/describe.ts';
import { valueIn } from '../scenario/byArea.ts';
import type { Indicator } from '../scenario/schema/indicator.ts';
import { roundedNumber } from './numbers.ts';

/** The most digits after the point that a reading has, to show on which side of a threshold it is. */
const FINEST = 4;

/**
 * A reading with its unit, to the step of its indicator, and to more digits where it would otherwise read as another
 * level than it has: 43 of 46 is '93.48%' where the edge is 93.5. `scope` is an area's id or `system`.
 */
export function readingInWords(indicator: Indicator, scope: string, value: number): string {
  return beforeUnit(readingFigure(indicator, scope, value), indicatorUnit(indicator));
}

/** The same without the unit. */
export function readingFigure(indicator: Indicator, scope: string, value: number): string {
  let decimals = indicatorStep(indicator) < 1 ? 1 : 0;
  if (indicator.bands === undefined) return roundedNumber(value, -decimals);
  const bands = compileBands(valueIn(indicator.bands, scope));
  const level = levelOf(bands, value);
  const reads = () => Math.round(value * 10 ** decimals) / 10 ** decimals;
  while (decimals < FINEST && levelOf(bands, reads()) !== level) decimals += 1;
  return roundedNumber(value, -decimals);
}
