import { defaultMeasure } from '../../../analysis/thresholds/crisis.ts';
import { edgeValues, withEdges } from '../../../analysis/thresholds/edges.ts';
import type { Setting } from '../../../analysis/thresholds/settings.ts';
import type { SweepAxis } from '../../../analysis/thresholds/sweep.ts';
import type { ThresholdsRequest } from '../../../analysis/thresholds/thresholdsDocument.ts';
import type { ThresholdsQuestion } from '../../../session/thresholdsSession.ts';
import { scopesOf, stageScopes } from '../../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { SweepChoice, ThresholdsAsked } from '../../results/thresholdsStore.ts';
import type { OfferedSettings } from './offeredSettings.ts';

/** The values that a choice of a sweep means, as on the command line: in order, and free of rounding. */
export function sweepValues({ from, to, step }: Omit<SweepChoice, 'edge'>): number[] {
  const count = step > 0 ? Math.floor((to - from) / step + 1e-9) + 1 : 0;
  return Array.from({ length: Math.max(0, count) }, (_, at) => Number((from + at * step).toPrecision(12)));
}

/** The present setting, then those that were chosen, or all where none was, then those that were joined. */
export function chosenSettings(
  { present, others, joined }: OfferedSettings,
  chosen: ThresholdsAsked['settings'],
): Setting[] {
  return [present, ...others.filter(({ id }) => chosen === null || chosen.includes(id)), ...joined];
}

/** The settings, the crisis and the rest for a scenario. What it does not have takes its usual value. */
export function thresholdsQuestion(
  offered: OfferedSettings,
  asked: ThresholdsAsked,
  seed: string,
): ThresholdsQuestion {
  const settings = chosenSettings(offered, asked.settings);
  return { settings, seed, request: requestOf(offered.present.scenario, asked) };
}

/** Whose delay makes a crisis: the chosen one where the scenario has it, else the usual one. */
export function crisisPeople(scenario: Scenario, { people }: Pick<ThresholdsAsked, 'people'>) {
  return people !== null && hasPeople(scenario, people) ? people : defaultMeasure(scenario);
}

function requestOf(scenario: Scenario, asked: ThresholdsAsked): ThresholdsRequest {
  const { over, crisisDays, alarm, missWorth, measure, declared } = asked;
  const scope = scopesOf(scenario).includes(alarm.scope) ? alarm.scope : 'system';
  return {
    alarm: { ...alarm, scope },
    crisis: { ...crisisPeople(scenario, asked), over, days: crisisDays },
    missWorth,
    measure: { name: measure, better: 'low' },
    axes: asked.sweep.flatMap((choice) => axisOf(scenario, choice)),
    declared,
  };
}

/** A threshold that the scenario has, at those of the values that keep its bands in order. */
function axisOf(scenario: Scenario, choice: SweepChoice): SweepAxis[] {
  const { edge } = choice;
  if (edgeValues(scenario, edge).length !== 1) return [];
  const values = sweepValues(choice).filter((value) => withEdges(scenario, [{ edge, value }]) !== null);
  return values.length === 0 ? [] : [{ edge, values }];
}

function hasPeople(scenario: Scenario, { stage, scope }: NonNullable<ThresholdsAsked['people']>): boolean {
  if (stage === null)
    return scenario.streams.some(({ fromHospital }) => fromHospital) && scopesOf(scenario).includes(scope);
  const found = scenario.stages.find(({ id }) => id === stage);
  return found !== undefined && stageScopes(scenario, found).includes(scope);
}
