import type { WatchedSeries } from '../analysis/actions/watchedSeries.ts';
import { indicatorUnit, worseDirection } from '../model/indicators/describe.ts';
import type { Indicator } from '../scenario/schema/indicator.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { peopleInWords } from './crisisInWords.ts';
import { scopeInWords } from './phrases.ts';
import { sameUnit, type Unit } from './unit.ts';

const PEOPLE: Unit = { one: 'person', many: 'people' };
const POINTS: Unit = { one: 'point', many: 'points' };

/** What is watched: 'people waiting for Homecare', 'people receiving the service: Homecare', 'Health caseload'. */
export function watchedName(
  scenario: Scenario,
  { kind, part }: Pick<WatchedSeries, 'kind' | 'part'>,
): string {
  if (kind === 'delayed' || kind === 'waiting') return peopleInWords(scenario, { stage: part });
  if (kind === 'indicator') return indicatorOf(scenario, part)?.name ?? part ?? '';
  const stage = scenario.stages.find(({ id }) => id === part);
  return `people receiving the service: ${stage?.name ?? part}`;
}

/** The same with its area: 'Health caseload, in East Kent'. */
export function watchedInWords(scenario: Scenario, watched: WatchedSeries): string {
  return `${watchedName(scenario, watched)}, in ${scopeInWords(scenario, watched.scope)}`;
}

/** What a difference of it is counted in; of a percentage points. */
export function watchedUnit(scenario: Scenario, { kind, part }: WatchedSeries): Unit {
  const indicator = kind === 'indicator' ? indicatorOf(scenario, part) : undefined;
  if (indicator === undefined) return PEOPLE;
  const unit = indicatorUnit(indicator);
  return unit.startsWith('%') ? POINTS : sameUnit(unit);
}

/** Which way is worse; null where neither is: more people in place may be more care or more need. */
export function watchedWorse(scenario: Scenario, { kind, part }: WatchedSeries): 'high' | 'low' | null {
  if (kind === 'occupied') return null;
  const indicator = kind === 'indicator' ? indicatorOf(scenario, part) : undefined;
  return indicator === undefined ? 'high' : worseDirection(indicator);
}

function indicatorOf({ indicators }: Scenario, id: string | null): Indicator | undefined {
  return indicators.find((one) => one.id === id);
}
