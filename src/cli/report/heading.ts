import type { ResultDocument } from '../../analysis/result/resultTypes.ts';
import type { AppliedOverlay } from '../../scenario/overlays/resolve.ts';
import { isoPlusDays, longDateRange } from '../../words/dates.ts';
import { roundedNumber } from '../../words/numbers.ts';
import { WINTERS, withUnit } from '../../words/unit.ts';
import type { OpenedScenario } from '../input/readScenario.ts';

type HeadingFacts = Pick<
  ResultDocument,
  'scenario' | 'startDate' | 'days' | 'replications' | 'seed' | 'engineVersion'
>;

/** What ran, when, how often, with which seed: what it takes to run it again. */
export function heading(document: HeadingFacts, opened: OpenedScenario): string[] {
  const { scenario, startDate, days, replications, seed, engineVersion } = document;
  const dates = longDateRange(startDate, isoPlusDays(startDate, days - 1));
  const winters = withUnit(roundedNumber(replications), WINTERS);
  return [
    scenario.title,
    ...opened.applied.map(overlayInWords),
    ...(scenario.changes ?? []).map((line) => `changed: ${line}`),
    `${dates}; ${winters}; seed "${seed}"; engine ${engineVersion}; scenario ${scenario.hash.slice(0, 12)}`,
  ];
}

/** An overlay and its scale, where it is not 1. */
export function overlayInWords({ title, scale }: AppliedOverlay): string {
  return `with ${title}${scale === 1 ? '' : ` × ${scale}`}`;
}
