import type { Outcome as Asked } from '../../scenario/schema/outcome.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { debtOutcomes } from './debt.ts';
import { outcome, type Outcome } from './outcome.ts';

/** The outcomes that a scenario asks for, in the order of its file. */
export function askedOutcomes({ outcomes }: Scenario): Outcome[] {
  return outcomes.flatMap((asked, at) => {
    if (asked.kind === 'debt') return debtOutcomes(asked);
    return asked.kind === 'staffingBelow' ? [daysBelow(asked, at)] : [shareOf(asked, at)];
  });
}

function shareOf(asked: Extract<Asked, { kind: 'staysOver' | 'startedWithin' }>, at: number): Outcome {
  const { id, name = id, kind, stage } = asked;
  return outcome(
    {
      id,
      measure: kind,
      asked: id,
      stage,
      unit: 'share',
      title: name,
      better: kind === 'staysOver' ? 'low' : 'high',
      most: 1,
    },
    ({ winter: { replication } }) =>
      () => {
        const { total, matched } = replication.tracked;
        return total[at] > 0 ? matched[at] / total[at] : NaN;
      },
  );
}

function daysBelow({ id, name = id }: Extract<Asked, { kind: 'staffingBelow' }>, at: number): Outcome {
  return outcome(
    { id, measure: 'staffingBelow', asked: id, unit: 'days', title: name, better: 'low' },
    ({ staffing }) =>
      () =>
        staffing.daysBelow[at],
  );
}
