import { useMemo, useState } from 'react';
import { fanDomain } from '../../../ui/charts/FanChart/fanDomain.ts';
import { Columns } from '../../../ui/controls/Columns.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { scopeName } from '../../wording/scenarioWords.ts';
import { seriesEverywhere, type SeriesChart } from '../../series/seriesCharts.ts';
import { SeriesFan } from '../../series/SeriesFan.tsx';
import { Choice } from '../../shell/Choice.tsx';
import type { Answer } from '../../results/answer.ts';
import type { Pin } from '../../results/pinStore.ts';
import { hasSameDays } from './hasSameDays.ts';

interface SeriesPanelProps {
  readonly pins: readonly Pin<'plan'>[];
  readonly reference: Pin<'plan'>;
  /** Names by the id of a kept result. */
  readonly titles: ReadonlyMap<string, string>;
}

/** One indicator or queue in every kept result, side by side on the same axes. */
export function SeriesPanel({ pins, reference, titles }: SeriesPanelProps) {
  const choices = useMemo(() => everySeries(reference.answer), [reference]);
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = choices.find(({ id }) => id === wanted) ?? choices[0];
  const shown = useMemo(
    () => (chosen === undefined ? [] : chartsOf(pins, reference, chosen, titles)),
    [pins, reference, chosen, titles],
  );
  const within = useMemo(() => commonDomain(shown.map(({ chart }) => chart)), [shown]);
  if (chosen === undefined || shown.length === 0) return null;
  const name = (chart: SeriesChart) => `${chart.title}, ${scopeName(reference.answer.scenario, chart.scope)}`;
  return (
    <Panel
      title="Side by side"
      subtitle={`${name(chosen)}. The bands show 90% and 50% of winters, and the line is the median. All charts have the same axes.`}
      actions={
        <Choice
          label="Show"
          value={chosen.id}
          options={choices.map((chart) => ({ id: chart.id, label: `${name(chart)}, ${chart.unit}` }))}
          onChange={setWanted}
        />
      }
    >
      <Columns most={2}>
        {shown.map(({ pin, chart }) => (
          <SeriesFan key={pin.id} answer={pin.answer} chart={chart} within={within} />
        ))}
      </Columns>
    </Panel>
  );
}

/** Every indicator and queue of a result, wherever it is read. */
function everySeries(answer: Answer): SeriesChart[] {
  const { indicators, stages } = answer.scenario;
  return [
    ...indicators.flatMap(({ id }) => seriesEverywhere(answer, { kind: 'indicator', part: id })),
    ...stages.flatMap(({ id }) => seriesEverywhere(answer, { kind: 'waiting', part: id })),
  ];
}

/** The same series in each result of the same days that has it, under the result's title. */
function chartsOf(
  pins: readonly Pin<'plan'>[],
  reference: Pin<'plan'>,
  chosen: SeriesChart,
  titles: ReadonlyMap<string, string>,
): { readonly pin: Pin<'plan'>; readonly chart: SeriesChart }[] {
  return pins.flatMap((pin) => {
    if (!hasSameDays(pin, reference)) return [];
    const own = seriesEverywhere(pin.answer, chosen).find(({ id }) => id === chosen.id);
    return own === undefined ? [] : [{ pin, chart: { ...own, title: titles.get(pin.id)! } }];
  });
}

function commonDomain(charts: readonly SeriesChart[]): [number, number] {
  const domains = charts.map((chart) => fanDomain(chart));
  return [Math.min(...domains.map(([low]) => low)), Math.max(...domains.map(([, high]) => high))];
}
