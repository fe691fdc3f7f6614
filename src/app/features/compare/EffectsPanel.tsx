import type { DifferenceResult } from '../../../analysis/result/comparisonDocument.ts';
import { IntervalBars, type IntervalBarsRow } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { inOrder } from '../../../ui/charts/IntervalBars/rowOrder.ts';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { roundedNumber } from '../../../words/numbers.ts';
import { columnNamed } from '../../wording/actionOutcomes.ts';
import { actionName } from '../../wording/actionWords.ts';
import { betterToRight } from '../../wording/betterToRight.ts';
import { withTogether } from '../../wording/figures.ts';
import { differenceSaid } from '../../wording/outcomeWords.ts';
import type { Pin } from '../../results/pinStore.ts';
import { outcomeOf } from './actionPins.ts';
import classes from './Compare.module.css';

interface EffectsPanelProps {
  readonly pin: Pin<'actions'>;
  readonly differences: ReadonlyMap<string, DifferenceResult | null>;
  readonly reference: Pin<'actions'>;
  /** Names by the id of a kept result. */
  readonly titles: ReadonlyMap<string, string>;
}

/** How much more, or less, each action does in one kept answer than in the reference, in the same winters. */
export function EffectsPanel({ pin, differences, reference, titles }: EffectsPanelProps) {
  const [title, other] = [titles.get(pin.id)!, titles.get(reference.id)!];
  const rows = [...differences].map(([id, difference]) => rowOf(reference, id, difference));
  const order = { by: '', descending: true };
  return (
    <Panel
      title={`What actions do in “${title}” compared with “${other}”`}
      subtitle={`how much more or less each action does within the plan, in the same ${wintersOf(differences)} winters, with 95% ranges`}
    >
      <IntervalBars
        caption={`How what actions do in “${title}” differs from “${other}”`}
        labelHeading="Action"
        valueHeading={outcomeOf(reference)}
        rows={inOrder(rows, order, ({ value }) => value)}
        formatTick={(tick) => (tick === 0 ? '0' : tick > 0 ? 'does more' : 'does less')}
        barWidth={210}
      />
      <p className={classes.note}>
        Each figure is what the action changes in “{title}” minus what it changes in “{other}”. To the right
        of zero, the action does more good in “{title}”.
        {differences.size > 1 && ' In 95 of 100 such tables, all ranges are right.'}
      </p>
    </Panel>
  );
}

function rowOf(
  { answer: { scenario, reading } }: Pin<'actions'>,
  id: string,
  difference: DifferenceResult | null,
): IntervalBarsRow {
  const column = columnNamed(scenario, reading.document.outcome);
  const shown = withTogether(difference);
  const { headline, detail } = differenceSaid({ column, difference: shown });
  return {
    id,
    label: actionName(scenario, id),
    ...betterToRight(column, shown),
    text: headline,
    detail,
  };
}

/** '200', or '60 to 200' where the actions rest on different numbers. */
function wintersOf(differences: EffectsPanelProps['differences']): string {
  const counts = [...differences.values()].map((one) => one?.n ?? 0);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? roundedNumber(most) : `${roundedNumber(least)} to ${roundedNumber(most)}`;
}
