import { roundedNumber, supportedPlace } from '../../../../words/numbers.ts';
import { beforeUnit } from '../../../../words/unit.ts';
import { formatNumber } from './numberText.ts';

interface Range {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The mean and range of an uncertain number: 'about 2.3 days, 9 in 10 from 0.8 to 4.3'. */
export function rangeInWords({ mean, low, high }: Range, unit: string | undefined): string {
  const isShare = unit === 'share';
  const say = (one: number) => (isShare ? formatNumber(Number(one.toPrecision(3)), true) : figure(one));
  const about = beforeUnit(say(mean), unit === undefined || isShare ? '' : unit);
  return `about ${about}, 9 in 10 from ${say(low)} to ${say(high)}`;
}

function figure(value: number): string {
  if (value === 0) return '0';
  return roundedNumber(value, Math.abs(value) >= 100 ? 0 : supportedPlace(Math.abs(value)));
}
