import { useDeferredValue, useMemo, useState } from 'react';
import { Panel } from '../../../ui/controls/Panel.tsx';
import type { Answer } from '../../results/answer.ts';
import { Choice } from '../../shell/Choice.tsx';
import { Faded } from '../../shell/Faded.tsx';
import { Find } from '../../shell/Find.tsx';
import { useShownDays } from '../../results/useShownDays.ts';
import { lookAt } from '../../results/viewStore.ts';
import { scopeLabel, setsLevels } from '../../wording/scenarioWords.ts';
import { calendarMarks } from '../../wording/calendarMarks.ts';
import { DatesRow } from './DatesRow.tsx';
import { EveryArea } from './EveryArea.tsx';
import { scopeChoices, useScope } from '../../results/scopeChoice.ts';
import type { SeriesChart } from '../../series/seriesCharts.ts';
import { SeriesGroupSection } from './SeriesGroupSection.tsx';
import { foundIn, seriesGroups, type SeriesGroup } from './seriesGroups.ts';

interface SeriesPanelProps {
  readonly answer: Answer;
  readonly stale?: string;
}

/** Why: every indicator against its triggers, and the people waiting and in place, for one area at a time. */
export function SeriesPanel({ answer, stale }: SeriesPanelProps) {
  const { scenario, document } = answer;
  const scope = useScope(answer);
  const [wanted, setWanted] = useState('all');
  const [text, setText] = useState('');
  const [everywhere, setEverywhere] = useState<SeriesChart | null>(null);
  const groups = useMemo(() => seriesGroups(answer, scope), [answer, scope]);
  const marks = useMemo(() => calendarMarks(scenario), [scenario]);
  // While the brush is dragged the strip goes first, the charts below follow.
  const shown = useDeferredValue(useShownDays(document.days));
  const chosen = groups.some(({ id }) => id === wanted) ? groups.filter(({ id }) => id === wanted) : groups;
  const found = foundIn(chosen, useDeferredValue(text));
  const scopes = scopeChoices(answer);
  const context = { answer, marks, shown };
  return (
    <Panel
      title={scenario.indicators.length > 0 ? 'Why' : 'Queues'}
      subtitle={subtitleOf(groups, document.replications)}
      actions={
        everywhere === null && (
          <>
            <Find label="Find" value={text} onChange={setText} />
            <Choice
              label="Show"
              value={chosen.length === 1 ? chosen[0]!.id : 'all'}
              options={[
                ...(groups.length > 1 ? [{ id: 'all', label: 'Everything' }] : []),
                ...groups.map(({ id, title, count }) => ({ id, label: `${title} (${count})` })),
              ]}
              onChange={setWanted}
            />
            {scopes.length > 1 && (
              <Choice
                label="Area"
                value={scope}
                options={scopes.map((id) => ({ id, label: scopeLabel(scenario, id) }))}
                onChange={lookAt}
              />
            )}
          </>
        )
      }
    >
      {!setsLevels(scenario) && (
        <DatesRow startDate={document.startDate} days={document.days} left={112} right={216} />
      )}
      <Faded why={stale}>
        {everywhere !== null && <EveryArea {...context} of={everywhere} onBack={() => setEverywhere(null)} />}
        {everywhere === null && found.length === 0 && (
          <p>
            {text === ''
              ? 'There are no charts here. Choose an area.'
              : `No chart has “${text}” in its name.`}
          </p>
        )}
        {everywhere === null &&
          found.map((group) => (
            <SeriesGroupSection
              key={group.id}
              group={group}
              whole={text !== '' || chosen.length === 1}
              onEveryArea={setEverywhere}
              {...context}
            />
          ))}
      </Faded>
    </Panel>
  );
}

function subtitleOf(groups: readonly SeriesGroup[], winters: number): string {
  const charts = groups.flatMap(({ parts }) => parts.flatMap((part) => part.charts));
  const triggers = charts.some((chart) => chart.triggers.length > 0)
    ? 'Indicators are shown with their triggers. '
    : '';
  const dots = charts.some(({ observed }) => observed !== undefined) ? ' Dots are recorded figures.' : '';
  const single = Math.max(0, ...charts.map(({ samples }) => samples.length));
  return `${triggers}${drawnOf(winters, single)}${dots}`;
}

/** What is drawn of so many winters, the first few of them one by one. */
function drawnOf(winters: number, single: number): string {
  if (winters === 1) return 'The line is the one winter so far.';
  const lines =
    single === 1 ? 'The thin line is a single winter.' : `Thin lines are ${single} single winters.`;
  const thin = single === 0 ? '' : ` ${lines}`;
  return `On each day 9 in 10 winters lie in the wide band, and half in the narrow band. The thick middle line is the middle of the winters on each day.${thin}`;
}
