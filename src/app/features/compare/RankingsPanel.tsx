import { IntervalBars, type IntervalBarsRow } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { columnNamed } from '../../wording/actionOutcomes.ts';
import { changeSaid } from '../../wording/actionWords.ts';
import { betterToRight } from '../../wording/betterToRight.ts';
import { withTogether } from '../../wording/figures.ts';
import type { Pin } from '../../results/pinStore.ts';
import { actionsOf, outcomeOf, pinnedAction, type ActionsComparison } from './actionPins.ts';
import classes from './Compare.module.css';
import { hasSameWinters } from './hasSameDays.ts';

interface RankingsPanelProps {
  readonly comparisons: readonly ActionsComparison[];
  readonly reference: Pin<'actions'>;
  /** Names by the id of a kept result. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Every action in each kept ranking of the same outcome: its place, and what it does within the plan. */
export function RankingsPanel({ comparisons, reference, titles }: RankingsPanelProps) {
  const beside = comparisons.filter(({ sameOutcome }) => sameOutcome).map(({ pin }) => pin);
  const shown = [reference, ...beside];
  const named = (pin: Pin) => titles.get(pin.id)!;
  const subtitle = `${outcomeOf(reference)}: the plan compared with the plan without the action, with 95% ranges`;
  return (
    <Panel title="Rankings side by side" subtitle={subtitle}>
      <IntervalBars
        caption={`Rankings side by side: ${subtitle}`}
        labelHeading="Action"
        valueHeading={named(reference)}
        columns={beside.map((pin) => ({ label: named(pin), numeric: true }))}
        rows={actionsOf(shown).map(({ id, name }) => rowOf(id, name, reference, beside))}
        formatTick={(tick) => (tick === 0 ? '0' : '')}
        barWidth={120}
      />
      {apartSaid(comparisons, reference, named).map((line) => (
        <p key={line} className={classes.note}>
          {line}
        </p>
      ))}
      <p className={classes.note}>
        The bars show “{named(reference)}”. A bar to the right of zero is better. The number before an effect
        is the action’s place in the ranking of that column.
      </p>
      <p className={classes.note}>
        In 95 of 100 such tables, all ranges of a column are right. Where two ranges in a column overlap, the
        order of the two actions may be chance.
      </p>
    </Panel>
  );
}

function rowOf(
  id: string,
  name: string,
  reference: Pin<'actions'>,
  beside: readonly Pin<'actions'>[],
): IntervalBarsRow {
  const own = effectOf(reference, id);
  const difference = withTogether(pinnedAction(reference, id)?.result.less ?? null);
  return {
    id,
    label: name,
    ...betterToRight(reference.answer.reading.document, difference),
    text: own.headline,
    detail: own.detail,
    cells: beside.map((pin) => <Effect key={pin.id} pin={pin} id={id} />),
  };
}

function Effect({ pin, id }: { readonly pin: Pin<'actions'>; readonly id: string }) {
  const { headline, detail } = effectOf(pin, id);
  return (
    <>
      <strong>{headline}</strong>
      <span className={classes.below}>{detail}</span>
    </>
  );
}

/** '1. 31 fewer bed-days', '95%: 22 to 40'. */
function effectOf(pin: Pin<'actions'>, id: string): { readonly headline: string; readonly detail: string } {
  const found = pinnedAction(pin, id);
  if (found === undefined) return { headline: 'not in this plan', detail: '' };
  const { scenario, reading } = pin.answer;
  const { headline, detail } = changeSaid(columnNamed(scenario, reading.document.outcome), found.result.less);
  return { headline: found.place === null ? headline : `${found.place}. ${headline}`, detail };
}

/** What cannot be shown next to the reference, or only without a difference, and why. */
function apartSaid(
  comparisons: readonly ActionsComparison[],
  reference: Pin<'actions'>,
  named: (pin: Pin) => string,
): string[] {
  return comparisons.flatMap(({ pin, sameOutcome }) => {
    if (!sameOutcome)
      return [
        `“${named(pin)}” is measured by “${outcomeOf(pin)}”. “${named(reference)}” is measured by “${outcomeOf(reference)}”. These figures are of different things, so “${named(pin)}” is not shown here.`,
      ];
    if (hasSameWinters(pin, reference)) return [];
    return [
      `“${named(pin)}” and “${named(reference)}” are of different winters, so chance differs too. Their seeds, days, keys or engine versions are different. This table does not test whether the two results differ.`,
    ];
  });
}
