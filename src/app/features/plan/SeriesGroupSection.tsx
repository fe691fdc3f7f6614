import { useId, useState } from 'react';
import type { DayWindow } from '../../../ui/charts/dayWindow.ts';
import type { Mark } from '../../../ui/charts/LevelStrip/placeMarks.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Columns } from '../../../ui/controls/Columns.tsx';
import { FaultBoundary } from '../../../ui/controls/FaultBoundary.tsx';
import type { Answer } from '../../results/answer.ts';
import type { SeriesChart } from '../../series/seriesCharts.ts';
import { SeriesFan } from '../../series/SeriesFan.tsx';
import { fewOf, fewSeries, type SeriesGroup } from './seriesGroups.ts';
import classes from './SeriesPanel.module.css';

/** What every chart of the panel is given. */
export interface FansContext {
  readonly answer: Answer;
  readonly marks: readonly Mark[];
  readonly shown: DayWindow;
  readonly onEveryArea?: (chart: SeriesChart) => void;
}

interface SeriesGroupSectionProps extends FansContext {
  readonly group: SeriesGroup;
  /** All of it, whatever was chosen: something is looked for. */
  readonly whole: boolean;
}

/** One group of series under its heading: a few of them, or all by kind of stage. */
export function SeriesGroupSection({ group, whole, ...context }: SeriesGroupSectionProps) {
  const [wanted, setWanted] = useState(false);
  const id = useId();
  const canFold = !whole && group.id !== 'indicators' && group.count > fewSeries;
  const { parts } = canFold && !wanted ? fewOf(group) : group;
  return (
    <section aria-labelledby={id} className={classes.group}>
      <header className={classes.heading}>
        <h3 id={id}>{group.title}</h3>
        {canFold && (
          <Button
            kind="quiet"
            expanded={wanted}
            label={`${foldText(wanted, group.count)}: ${group.title}`}
            onPress={() => setWanted(!wanted)}
          >
            {foldText(wanted, group.count)}
          </Button>
        )}
      </header>
      {parts.map(({ title, charts }) => (
        <div key={title}>
          {title && <p className={classes.kind}>{title}</p>}
          <Fans charts={charts} {...context} />
        </div>
      ))}
    </section>
  );
}

function foldText(all: boolean, count: number): string {
  return all ? 'Show fewer' : `Show all ${count}`;
}

interface FansProps extends FansContext {
  readonly charts: readonly SeriesChart[];
}

/** Charts next to each other. If one cannot be drawn, the others still are. */
export function Fans({ charts, answer, marks, shown, onEveryArea }: FansProps) {
  return (
    <Columns most={2}>
      {charts.map((chart) => (
        <FaultBoundary
          key={chart.id}
          what={`The chart of “${chart.title}” could not be drawn`}
          seed={answer.asked.seed}
          resetKey={answer.run}
        >
          <SeriesFan
            answer={answer}
            chart={chart}
            headingLevel={4}
            marks={marks}
            shown={shown}
            onEveryArea={isByArea(answer, chart) ? onEveryArea : undefined}
          />
        </FaultBoundary>
      ))}
    </Columns>
  );
}

/** Whether a series is read in several areas. */
function isByArea({ document, scenario }: Answer, { kind, part }: SeriesChart): boolean {
  const scopes = kind === 'indicator' ? document.indicators[part] : document.stages[part];
  return scenario.areas.length > 1 && Object.keys(scopes ?? {}).length > 1;
}
