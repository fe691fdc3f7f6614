import { IntervalBars } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { apartInWords } from '../../../words/apartInWords.ts';
import { isoPlusDays, longDateRange } from '../../../words/dates.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import { outcomeRow } from '../../wording/outcomeRow.ts';
import type { Pin } from '../../results/pinStore.ts';
import type { PinComparison } from './comparePins.ts';
import classes from './Compare.module.css';
import { hasSameDays } from './hasSameDays.ts';

interface DifferencePanelProps {
  readonly comparison: PinComparison;
  readonly reference: Pin<'plan'>;
  /** Names by the id of a kept result. */
  readonly titles: ReadonlyMap<string, string>;
}

/** One kept result against the reference: every headline outcome with its difference and interval. */
export function DifferencePanel({ comparison, reference, titles }: DifferencePanelProps) {
  const { pin, paired, isOtherLength, winters, rows } = comparison;
  const { scenario } = reference.answer;
  const [title, other] = [titles.get(pin.id)!, titles.get(reference.id)!];
  if (isOtherLength) {
    return (
      <Panel title={`“${title}” is not compared with “${other}”`}>
        <p className={classes.note}>
          {daysSaid(title, pin)} {daysSaid(other, reference)} A longer winter has higher totals and chances
          for that reason alone. Give both results the same number of days and run again.
        </p>
      </Panel>
    );
  }
  return (
    <Panel
      title={`“${title}” compared with “${other}”`}
      subtitle={`${paired ? `differences in the same ${roundedNumber(winters)} winters` : 'two separate sets of winters'}, with 95% ranges. Each row has its own scale.`}
    >
      {!paired && (
        <p className={classes.note}>
          {whyApart(pin, reference)} So chance differs between the two results, and the ranges are wider.
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

/** '“My winter” has 90 days, 1 October 2025 – 29 December 2025.' */
function daysSaid(title: string, { answer }: Pin<'plan'>): string {
  const { startDate, days } = answer.document;
  return `“${title}” has ${days} days, ${longDateRange(startDate, isoPlusDays(startDate, days - 1))}.`;
}

/** Why two results cannot be compared winter by winter. */
function whyApart(one: Pin<'plan'>, other: Pin<'plan'>): string {
  if (one.engineVersion !== other.engineVersion)
    return `The two results are from versions ${one.engineVersion} and ${other.engineVersion} of the engine. These versions simulate different winters, even from the same set.`;
  const isSameSeed = one.answer.asked.seed === other.answer.asked.seed;
  const apart = apartInWords(other.answer.scenario, one.answer.scenario);
  return isSameSeed && hasSameDays(one, other) && apart !== null
    ? apart
    : 'The two results have different sets of winters or different days.';
}
