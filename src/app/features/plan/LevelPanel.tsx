import { useMemo } from 'react';
import { ChartFrame } from '../../../ui/charts/ChartFrame.tsx';
import { LevelLegend } from '../../../ui/charts/LevelLegend.tsx';
import { LevelStrip } from '../../../ui/charts/LevelStrip/LevelStrip.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { monthTicks } from '../../../words/monthTicks.ts';
import type { Answer } from '../../run/answer.ts';
import { useSharedDay } from '../../stores/useSharedDay.ts';
import { calendarMarks } from '../../calendarMarks.ts';
import { describeLevels, stripMargins, stripRows, stripTable, worstDay } from './stripRows.ts';

interface LevelPanelProps {
  readonly answer: Answer;
  readonly stale?: string;
}

/** When levels trigger: the probability of each level by day, for the system and its areas. */
export function LevelPanel({ answer, stale }: LevelPanelProps) {
  const { scenario, document } = answer;
  const rows = useMemo(() => stripRows(answer), [answer]);
  const marks = useMemo(() => calendarMarks(scenario), [scenario]);
  const ticks = useMemo(() => monthTicks(document.startDate, document.days), [document]);
  const cursor = useSharedDay();
  const { levelName } = scenario.escalation;
  return (
    <Panel>
      <ChartFrame
        title="When levels trigger"
        subtitle="share of winters at each level, day by day"
        finding={worstDay(answer)}
        legend={<LevelLegend labels={[`${levelName} 1`, '2', '3', '4']} />}
        table={() => stripTable(answer)}
        stale={stale}
      >
        <LevelStrip
          rows={rows}
          days={document.days}
          ticks={ticks}
          marks={marks}
          noteHeading="at 3 or 4 · main cause"
          description={`Share of winters at each ${levelName} level, day by day`}
          describeDay={(day) => describeLevels(answer, day)}
          cursor={cursor}
          {...stripMargins}
        />
      </ChartFrame>
    </Panel>
  );
}
