import { useMemo } from 'react';
import { ChartFrame } from '../../../ui/charts/ChartFrame.tsx';
import { LevelLegend } from '../../../ui/charts/LevelLegend.tsx';
import { LevelStrip } from '../../../ui/charts/LevelStrip/LevelStrip.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { isWhole } from '../../../ui/charts/dayWindow.ts';
import { isoPlusDays } from '../../../words/dates.ts';
import { dayTicks } from '../../../words/axisTicks.ts';
import type { Answer } from '../../results/answer.ts';
import { useSharedDay } from '../../results/useSharedDay.ts';
import { useShownDays } from '../../results/useShownDays.ts';
import { calendarMarks } from '../../wording/calendarMarks.ts';
import { DatesRow } from './DatesRow.tsx';
import { shiftMarks } from '../../series/shownDays.ts';
import { describeLevels, shareAtThree, stripMargins, stripRows, stripTable, worstDay } from './stripRows.ts';

interface LevelPanelProps {
  readonly answer: Answer;
  readonly stale?: string;
}

/** When each level is reached: the probability of each level by day, for the system and its areas. */
export function LevelPanel({ answer, stale }: LevelPanelProps) {
  const { scenario, document } = answer;
  const { startDate, days } = document;
  const shown = useShownDays(days);
  const rows = useMemo(() => stripRows(answer, shown), [answer, shown]);
  const allMarks = useMemo(() => calendarMarks(scenario), [scenario]);
  const whole = useMemo(() => ({ days, marks: allMarks }), [days, allMarks]);
  const marks = useMemo(() => shiftMarks(allMarks, shown), [allMarks, shown]);
  const ticks = useMemo(
    () => dayTicks(isoPlusDays(startDate, shown.from), shown.to - shown.from),
    [startDate, shown],
  );
  const overview = useMemo(() => shareAtThree(answer), [answer]);
  const cursor = useSharedDay(shown);
  const { levelName } = scenario.escalation;
  return (
    <Panel>
      <ChartFrame
        title="When each level is reached"
        subtitle="The chance of each level on each day"
        finding={worstDay(answer, shown)}
        legend={<LevelLegend labels={[`${levelName} 1`, '2', '3', '4']} />}
        table={() => stripTable(answer, shown)}
        stale={stale}
      >
        <LevelStrip
          rows={rows}
          days={shown.to - shown.from}
          ticks={ticks}
          marks={marks}
          whole={whole}
          noteHeading={`${isWhole(shown, days) ? '' : 'all days: '}at ${levelName} 3 or 4 · main cause`}
          description={`Chance of each ${levelName} level, day by day`}
          describeDay={(day) => describeLevels(answer, day + shown.from)}
          cursor={cursor}
          {...stripMargins}
        />
        <DatesRow startDate={startDate} days={days} overview={overview} {...stripMargins} />
      </ChartFrame>
    </Panel>
  );
}
