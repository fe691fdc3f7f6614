import type { HowQuestion } from '../../../analysis/actions/actionWinters.ts';
import { isSameSeries, watchable } from '../../../analysis/actions/watchedSeries.ts';
import { modelledActions } from '../../../experiment/run/enabledActions.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { HowAsked } from '../../results/actionsStore.ts';
import { thresholdsStore } from '../../results/thresholdsStore.ts';
import { crisisPeople } from '../thresholds/thresholdsQuestion.ts';

/** The questions of how actions worked, as far as the scenario has them. A crisis is defined as under Thresholds. */
export function howQuestions(scenario: Scenario, asked: readonly HowAsked[]): HowQuestion[] {
  const actions = modelledActions(scenario);
  const series = watchable(scenario);
  const thresholds = thresholdsStore.getState();
  const { over, crisisDays } = thresholds;
  const crisis = { ...crisisPeople(scenario, thresholds), over, days: crisisDays };
  return asked
    .filter(
      ({ action, watched }) => actions.includes(action) && series.some((one) => isSameSeries(one, watched)),
    )
    .map(({ action, watched }) => ({ action, watched, crisis }));
}
