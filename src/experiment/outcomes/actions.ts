import { outcomeId } from '../../scenario/outcomeIds.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { EndedWinter } from './endedWinter.ts';
import { type Column, outcome, type Outcome, sum } from './outcome.ts';

/** By action: whether it started at all, days on which it was active anywhere, its cost, refused activations. */
export function actionOutcomes({ actions, calendar }: Scenario): Outcome[] {
  return actions.flatMap(({ id, name }, action) => {
    const figure = (measure: Measured, rest: Pick<Column, 'unit' | 'better' | 'most'>) => ({
      id: outcomeId.action(id, measure),
      group: 'action' as const,
      measure,
      action: id,
      title: `${name}: ${titles[measure]}`,
      ...rest,
    });
    return [
      outcome(figure('started', { unit: 'yesNo', better: 'none' }), ({ winter: { plan } }) => () => {
        return plan.started[action];
      }),
      outcome(
        figure('daysActive', { unit: 'days', better: 'none', most: calendar.days }),
        ({ model, winter: { plan } }) => {
          const { days } = model.timeline;
          return () => sum(plan.activeDays.subarray(action * days, (action + 1) * days));
        },
      ),
      outcome(
        figure('cost', { unit: 'money', better: 'low' }),
        total(action, ({ cost }) => cost),
      ),
      outcome(
        figure('refused', { unit: 'count', better: 'none' }),
        total(action, ({ refusals }) => refusals),
      ),
    ];
  });
}

type Measured = 'started' | 'daysActive' | 'cost' | 'refused';

const titles: Readonly<Record<Measured, string>> = {
  started: 'started',
  daysActive: 'days active',
  cost: 'cost',
  refused: 'refused',
};

type Instance = EndedWinter['winter']['plan']['placed'][number]['instance'];

/** The total over an action's areas. */
function total(action: number, value: (instance: Instance) => number): Outcome['reader'] {
  return ({ winter: { plan } }) => {
    const placed = plan.placed.filter(({ index }) => index === action);
    return () => placed.reduce((all, { instance }) => all + value(instance), 0);
  };
}
