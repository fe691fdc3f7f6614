import { outcomeId } from '../../scenario/outcomeIds.ts';
import type { Outcome as Asked } from '../../scenario/schema/outcome.ts';
import type { EndedWinter } from './endedWinter.ts';
import { outcome, type Outcome } from './outcome.ts';

type Debt = Extract<Asked, { kind: 'debt' }>;

/**
 * Work that has piled up: the backlog above the opening one when the window ends and after the run-out, and the hours to
 * clear the first. It is below zero where there is less of it than there was.
 */
export function debtOutcomes(debt: Debt): Outcome[] {
  const { id, name = id, stage } = debt;
  const people = { asked: id, stage, unit: 'people', better: 'low', canBeNegative: true } as const;
  return [
    outcome(
      {
        ...people,
        id: outcomeId.debt(id, 'end'),
        measure: 'debtAtEnd',
        title: `${name}: change from the first day to the last`,
      },
      (ended) => () => totalOf(debt, ended, ({ left }) => left),
    ),
    outcome(
      {
        ...people,
        id: outcomeId.debt(id, 'afterRunOut'),
        measure: 'debtAfterRunOut',
        title: `${name}: change from the first day to the end of the run-out`,
      },
      (ended) => () => totalOf(debt, ended, ({ leftAfterRunOut }) => leftAfterRunOut),
    ),
    outcome(
      {
        id: outcomeId.debt(id, 'hours'),
        measure: 'debtHours',
        asked: id,
        stage,
        unit: 'hours',
        title: `${name}: hours of work to clear it`,
        better: 'low',
      },
      (ended) => () =>
        Math.max(
          0,
          totalOf(debt, ended, ({ left, hoursEach }) => left * hoursEach),
        ),
    ),
  ];
}

/** What has piled up in one class at one station, and the hours of work that one case needs. */
interface Piled {
  readonly left: number;
  readonly leftAfterRunOut: number;
  readonly hoursEach: number;
}

function totalOf(debt: Debt, { model, winter }: EndedWinter, figure: (piled: Piled) => number): number {
  const { counts, classes } = winter.replication;
  let total = 0;
  model.classes.forEach((one, at) => {
    const stage = model.scenario.stages[model.stations[one.station].stage];
    if (stage.id !== debt.stage || (debt.classes !== undefined && !debt.classes.includes(one.id))) return;
    const opening = counts.waitingAtStart[at];
    total += figure({
      left: counts.waitingAtEnd[at] - opening,
      leftAfterRunOut: classes[at].length - opening,
      hoursEach: stage.kind === 'team' ? (one.work?.mean ?? 0) : 0,
    });
  });
  return total;
}
