import type { DifferenceResult } from '../../analysis/result/comparisonDocument.ts';
import type { ColumnUnit } from '../../experiment/outcomes/columns.ts';
import { FEWER_OR_MORE, differenceInWords } from '../../words/differenceInWords.ts';
import { joined } from '../../words/numbers.ts';
import { type Unit, sameUnit } from '../../words/unit.ts';
import { nounOf } from './figureInWords.ts';

/** Chances differ in winters of a hundred, shares in percentage points; the rest in their own unit. */
const inHundredWinters: Unit = { one: 'winter in 100', many: 'winters in 100' };
const points: Unit = { one: 'percentage point', many: 'percentage points' };

/** A paired difference with its interval, of several that which holds together: `2.9 fewer days (95%: 2.4 to 3.4)`. */
export function changeInWords(
  difference: DifferenceResult | null,
  unit: ColumnUnit,
  currency: string,
): string {
  if (difference === null) return 'in no winter in both';
  const shown = { ...difference, ...difference.together };
  if (unit === 'yesNo') return joined(differenceInWords(inPoints(shown), inHundredWinters));
  if (unit === 'share') return joined(differenceInWords(inPoints(shown), points));
  const isCounted =
    unit === 'days' || unit === 'people' || unit === 'hours' || unit === 'places' || unit === 'count';
  const noun = unit === 'money' ? sameUnit(currency) : nounOf(unit);
  return joined(differenceInWords(shown, noun, isCounted ? FEWER_OR_MORE : { less: 'less', more: 'more' }));
}

function inPoints({ mean, low, high, n, together }: DifferenceResult): DifferenceResult {
  return {
    mean: mean * 100,
    low: low === null ? null : low * 100,
    high: high === null ? null : high * 100,
    n,
    together,
  };
}
