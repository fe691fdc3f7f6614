import { useMemo, useState } from 'react';
import { Columns } from '../../../ui/controls/Columns.tsx';
import { FaultBoundary } from '../../../ui/controls/FaultBoundary.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import type { Answer } from '../../run/answer.ts';
import { Choice } from '../../shell/Choice.tsx';
import { Faded } from '../../shell/Faded.tsx';
import { lookAt } from '../../stores/viewStore.ts';
import { scopeLabel } from '../../scenarioWords.ts';
import { scopeChoices, useScope } from '../../scopeChoice.ts';
import { indicatorCharts, queueCharts } from '../../series/seriesCharts.ts';
import { SeriesFan } from '../../series/SeriesFan.tsx';

interface SeriesPanelProps {
  readonly answer: Answer;
  readonly stale?: string;
}

/** Why: indicators against their triggers, or the queues behind them, for one area at a time. */
export function SeriesPanel({ answer, stale }: SeriesPanelProps) {
  const scope = useScope(answer);
  const hasIndicators = answer.scenario.indicators.length > 0;
  const [wanted, setWanted] = useState('indicators');
  const shown = hasIndicators ? wanted : 'queues';
  const charts = useMemo(
    () => (shown === 'indicators' ? indicatorCharts(answer, scope) : queueCharts(answer, scope)),
    [answer, scope, shown],
  );
  const scopes = scopeChoices(answer);
  const hasTriggers = charts.some(({ triggers }) => triggers.length > 0);
  const indicators = hasTriggers ? 'indicators against their triggers' : 'indicators';
  const what = shown === 'indicators' ? indicators : 'people waiting';
  const dots = charts.some(({ observed }) => observed !== undefined) ? ', dots what was recorded' : '';
  const subtitle = `${what} · bands 90 % and 50 % of winters, line the median, thin lines three winters${dots}`;
  return (
    <Panel
      title={hasIndicators ? 'Why' : 'Queues'}
      subtitle={subtitle}
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
              options={scopes.map((id) => ({ id, label: scopeLabel(answer.scenario, id) }))}
              onChange={lookAt}
            />
          )}
        </>
      }
    >
      <Faded why={stale}>
        {charts.length === 0 && <p>No indicator is read there: choose an area.</p>}
        <Columns most={2}>
          {charts.map((chart) => (
            <FaultBoundary
              key={chart.id}
              what={`The chart of “${chart.title}” could not be drawn`}
              seed={answer.asked.seed}
              resetKey={answer.run}
            >
              <SeriesFan answer={answer} chart={chart} />
            </FaultBoundary>
          ))}
        </Columns>
      </Faded>
    </Panel>
  );
}
