import { useMemo, useState } from 'react';
import { Columns } from '../../../ui/controls/Columns.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import type { Answer } from '../../results/answer.ts';
import { scopeChoices, useScope } from '../../results/scopeChoice.ts';
import { scopeLabel } from '../../wording/scenarioWords.ts';
import { indicatorCharts, stageCharts } from '../../series/seriesCharts.ts';
import { SeriesFan } from '../../series/SeriesFan.tsx';
import { Choice } from '../../shell/Choice.tsx';
import { lookAt } from '../../results/viewStore.ts';
import { withWinter, type WinterReadings } from './winterSeries.ts';
import { useWinterCursor } from './winterView.ts';

interface WinterSeriesProps {
  readonly answer: Answer;
  readonly own: WinterReadings;
  /** The same winter without actions. */
  readonly compared: WinterReadings | null;
}

/** The indicators and queues of this winter over the bands of all winters. */
export function WinterSeries({ answer, own, compared }: WinterSeriesProps) {
  const { scenario } = answer;
  const scope = useScope(answer);
  const cursor = useWinterCursor();
  const hasIndicators = scenario.indicators.length > 0;
  const [wanted, setWanted] = useState('indicators');
  const shown = hasIndicators ? wanted : 'queues';
  const { startDate } = scenario.calendar;
  const charts = useMemo(() => {
    const all =
      shown === 'indicators' ? indicatorCharts(answer, scope) : stageCharts(answer, 'waiting', scope);
    return all.map((chart) => withWinter(chart, startDate, own, compared));
  }, [answer, scope, shown, startDate, own, compared]);
  const dashed = compared === null ? '' : ' The dashed line is without actions.';
  const scopes = scopeChoices(answer);
  return (
    <Panel
      title={hasIndicators ? 'Why, in this winter' : 'Queues in this winter'}
      subtitle={`The dark line is this winter.${dashed} On each day 9 in 10 of all winters lie in the wide band, and half in the narrow band. The blue middle line is the middle of the winters on each day.`}
      actions={
        <>
          {hasIndicators && (
            <Choice
              label="Show"
              value={shown}
              options={[
                { id: 'indicators', label: 'Indicators' },
                { id: 'queues', label: 'Queues' },
              ]}
              onChange={setWanted}
            />
          )}
          {scopes.length > 1 && (
            <Choice
              label="Area"
              value={scope}
              options={scopes.map((id) => ({ id, label: scopeLabel(scenario, id) }))}
              onChange={lookAt}
            />
          )}
        </>
      }
    >
      {charts.length === 0 && <p>There are no charts of indicators here. Choose an area.</p>}
      <Columns most={2}>
        {charts.map((chart) => (
          <SeriesFan key={chart.id} answer={answer} chart={chart} cursor={cursor} />
        ))}
      </Columns>
    </Panel>
  );
}
