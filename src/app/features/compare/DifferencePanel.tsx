import type { PairedRow } from '../../../analysis/pairedTable.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { IntervalBars, type IntervalBarsRow } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { roundedNumber } from '../../../words/roundedNumber.ts';
import { differenceSaid, figureSaid, outcomeName } from '../../outcomeWords.ts';
import type { Pin } from '../../stores/pinStore.ts';
import type { PinComparison } from './comparePins.ts';
import classes from './Compare.module.css';

interface DifferencePanelProps {
  readonly comparison: PinComparison;
  readonly reference: Pin;
  /** Short titles by the id of a pinned result. */
  readonly titles: ReadonlyMap<string, string>;
}

/** One pinned result against the reference: every headline outcome with its difference and interval. */
export function DifferencePanel({ comparison, reference, titles }: DifferencePanelProps) {
  const { pin, paired, winters, rows } = comparison;
  const { scenario } = reference.answer;
  const [title, other] = [titles.get(pin.id)!, titles.get(reference.id)!];
  return (
    <Panel
      title={`${title}, against ${other}`}
      subtitle={`${paired ? `differences in the same ${roundedNumber(winters)} winters` : 'two separate sets of winters'}, with 95 % intervals; each row on its own scale`}
    >
      {!paired && (
        <p className={classes.note}>
          The two were run with different seeds, so chance differs between them too and the intervals are
          wider. Run both with one seed to compare winter by winter.
        </p>
      )}
      <IntervalBars
        caption={`How ${title} differs from ${other}`}
        labelHeading="Outcome"
        valueHeading="Difference"
        columns={[
          { label: other, numeric: true },
          { label: title, numeric: true },
        ]}
        rows={rows.map((row) => rowOf(scenario, row))}
        scale="row"
      />
    </Panel>
  );
}

/** To the right is better for the people who wait and the service. */
function rowOf(scenario: Scenario, row: PairedRow): IntervalBarsRow {
  const { column, difference, from, to } = row;
  const { headline, detail } = differenceSaid(row);
  const sign = column.better === 'low' ? -1 : 1;
  const turned = (value: number | null | undefined) =>
    value === null || value === undefined ? null : sign * value;
  return {
    id: column.id,
    label: outcomeName(scenario, column),
    value: turned(difference?.mean),
    low: turned(difference?.low),
    high: turned(difference?.high),
    text: headline,
    detail,
    cells: [figureSaid(column, from), figureSaid(column, to)],
  };
}
