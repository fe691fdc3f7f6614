import { useStore } from 'zustand';
import { valueAt, withValueAt } from '../../../../scenario/paths/fieldPath.ts';
import type { Band } from '../../../../scenario/schema/indicator.ts';
import { BandsEditor, type BandsBackdrop } from '../../../../ui/editors/BandsEditor/BandsEditor.tsx';
import type { LevelBands } from '../../../../ui/editors/BandsEditor/levelBands.ts';
import { monthTicks } from '../../../../words/axisTicks.ts';
import { wintersDone } from '../../../../words/runInWords.ts';
import { levelLabel } from '../../../wording/scenarioWords.ts';
import { resultsStore } from '../../../results/resultsStore.ts';
import { useSet, type PropsOf } from '../form/fieldProps.ts';
import { useOwn } from '../useOwn.ts';
import { SpecialFrame } from './SpecialFrame.tsx';

/** The value at which each level is reached: edges to drag over the winters of the last result, and a table. */
export function BandsField({ field, value }: PropsOf<'list'>) {
  const set = useSet();
  const { words } = field;
  const own = useOwn((scenario) => scenario);
  const backdrop = useBackdrop(words);
  if (own === undefined) return null;
  const bandSet = words.slice(0, -1);
  const closedEdge = valueAt(own, [...bandSet, 'closedEdge']) === 'upper' ? 'upper' : 'lower';
  const unit = String(valueAt(own, [...words.slice(0, 2), 'unit']) ?? '');
  const change = (next: LevelBands) => {
    const edged = withValueAt(valueAt(own, bandSet), ['closedEdge'], next.closedEdge);
    set(bandSet, withValueAt(edged, ['running'], next.bands));
  };
  return (
    <SpecialFrame field={field} value={value}>
      <BandsEditor
        title="Bands that set the level"
        subtitle={unit}
        headingLevel={3}
        description="From which value each level is reached"
        value={{ bands: value as readonly Band[], closedEdge }}
        onChange={change}
        levelName={(level) => levelLabel(own, level)}
        formatValue={(one) => String(Number(one.toFixed(4)))}
        step={1}
        unit={unit === '' ? undefined : unit}
        backdrop={backdrop}
      />
    </SpecialFrame>
  );
}

/** Where the indicator ran in the winters of the last result, in the area of the bands or the first that reports it. */
function useBackdrop(words: readonly string[]): BandsBackdrop | undefined {
  const result = useStore(resultsStore, ({ plan }) => plan.result);
  const [, indicator, , , area] = words;
  const byScope = result?.document.indicators[indicator!];
  if (result === null || byScope === undefined) return undefined;
  const scope = area !== undefined && area in byScope ? area : Object.keys(byScope)[0];
  const series = scope === undefined ? undefined : byScope[scope]?.byDay;
  if (series === undefined) return undefined;
  const { startDate, days } = result.scenario.calendar;
  const label = `the last result, ${wintersDone(result.winters, result.winters)}`;
  return { series, days, ticks: monthTicks(startDate, days), label };
}

/** Whether bands cover the line without gaps, so that they can be drawn as edges between them. */
export function canBeDrawn(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2) return false;
  const bands = (value as readonly Band[]).toSorted((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  return bands.every((band, at) => at === 0 || (band.from !== undefined && bands[at - 1]!.to === band.from));
}
