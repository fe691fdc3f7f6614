import { IntervalBars } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { roundedNumber } from '../../../words/roundedNumber.ts';
import { outcomeRow } from '../../outcomeRow.ts';
import type { Pin } from '../../stores/pinStore.ts';
import type { PinComparison } from './comparePins.ts';
import classes from './Compare.module.css';

interface DifferencePanelProps {
  readonly comparison: PinComparison;
  readonly reference: Pin<'plan'>;
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
      title={`“${title}”, against “${other}”`}
      subtitle={`${paired ? `differences in the same ${roundedNumber(winters)} winters` : 'two separate sets of winters'}, with 95% intervals; each row on its own scale`}
    >
      {!paired && (
        <p className={classes.note}>
          The two are of different seeds or different days, so chance differs between them too and the
          intervals are wider. Winters of one seed and the same days are compared one by one.
        </p>
      )}
      <IntervalBars
        caption={`How “${title}” differs from “${other}”`}
        labelHeading="Outcome"
        valueHeading="Difference"
        columns={[
          { label: other, numeric: true },
          { label: title, numeric: true },
        ]}
        rows={rows.map((row) => outcomeRow(scenario, row))}
        scale="row"
      />
    </Panel>
  );
}
