import { useMemo } from 'react';
import type { WinterLog } from '../../../experiment/run/winterLog.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { ChartFrame } from '../../../ui/charts/ChartFrame.tsx';
import { LevelLegend } from '../../../ui/charts/LevelLegend.tsx';
import { LevelStrip } from '../../../ui/charts/LevelStrip/LevelStrip.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { monthTicks } from '../../../words/axisTicks.ts';
import { describeDayLevels, levelRows, levelTable, winterMarks } from './winterLevels.ts';
import { useWinterCursor } from './winterView.ts';

interface WinterLevelsProps {
  readonly scenario: Scenario;
  readonly own: WinterLog;
  readonly without: WinterLog | null;
}

/** The level of each day of this winter, for the system and its areas. */
export function WinterLevels({ scenario, own, without }: WinterLevelsProps) {
  const { startDate, days } = scenario.calendar;
  const { levelName } = scenario.escalation;
  const rows = useMemo(() => levelRows(scenario, own, without), [scenario, own, without]);
  const marks = useMemo(() => winterMarks(scenario, own), [scenario, own]);
  const ticks = useMemo(() => monthTicks(startDate, days), [startDate, days]);
  const cursor = useWinterCursor();
  return (
    <Panel>
      <ChartFrame
        title="Levels in this winter"
        subtitle={
          without === null
            ? 'Each bar is the highest level of the day: the taller, the worse. Click a day to go to it.'
            : 'Each bar is the highest level of the day. Dashed is the same winter without actions. Click a day to go to it.'
        }
        legend={<LevelLegend labels={[`${levelName} 1`, '2', '3', '4']} />}
        table={() => levelTable(scenario, own, without)}
      >
        <LevelStrip
          rows={rows}
          days={days}
          ticks={ticks}
          marks={marks}
          noteHeading={`at ${levelName} 3 or 4`}
          description={`${levelName} level of each day in this winter`}
          describeDay={(day) => describeDayLevels(scenario, day, own, without)}
          cursor={cursor}
          left={112}
          right={without === null ? 80 : 168}
        />
      </ChartFrame>
    </Panel>
  );
}
