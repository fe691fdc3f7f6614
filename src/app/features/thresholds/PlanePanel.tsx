import { memo, useMemo } from 'react';
import type { TableData } from '../../../ui/charts/DataTable.tsx';
import { ChartFrame } from '../../../ui/charts/ChartFrame.tsx';
import { CostPlane } from '../../../ui/charts/CostPlane/CostPlane.tsx';
import { frontierOf, type PlanePoint } from '../../../ui/charts/CostPlane/layout.ts';
import { fitText } from '../../../ui/charts/textWidth.ts';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { listInWords } from '../../../words/phrases.ts';
import type { ThresholdsAnswer } from '../../results/thresholdsAnswer.ts';
import { figureSaid, settingTitle } from '../../wording/settingWords.ts';
import { plainNumber } from './settingWords.tsx';

interface PlanePanelProps {
  readonly answer: ThresholdsAnswer;
  readonly stale?: string;
}

/** The most pixels for a name next to its point. */
const LONGEST_NAME = 190;

/** Crises met in time against needless days: what a setting buys, and what it costs in attention. */
export const PlanePanel = memo(function PlanePanel({ answer, stale }: PlanePanelProps) {
  const { settings } = answer.reading.document;
  const points = useMemo(() => pointsOf(answer), [answer]);
  const said = frontierSaid(answer, points);
  return (
    <Panel>
      <ChartFrame
        title="Crises met against needless alarm"
        subtitle="each setting in the same winters, with 95% ranges of both"
        caption={`${said} Up and to the left is better. In time: an alarm begun soon enough before the crisis, or standing since earlier.`}
        stale={stale}
        table={() => tableOf(answer)}
      >
        {points.length < settings.length ? (
          <p>No crisis came in these winters that could be judged, so nothing could be met in time.</p>
        ) : (
          <CostPlane
            points={points}
            description={`Share of crises met in time against needless days of alarm a winter, for each setting. ${said}`}
            gainHeading="% of crises met in time"
            costHeading="needless days of alarm a winter"
            formatCost={plainNumber}
            formatGain={plainNumber}
          />
        )}
      </ChartFrame>
    </Panel>
  );
});

function pointsOf({ reading }: ThresholdsAnswer): PlanePoint[] {
  const percent = (share: number | null) => (share === null ? null : 100 * share);
  return reading.document.settings.flatMap(({ id, title, figures, warned }) =>
    warned === null
      ? []
      : [
          {
            id,
            label: fitText(settingTitle(title), LONGEST_NAME),
            cost: figures.falseDays.mean,
            costLow: figures.falseDays.low,
            costHigh: figures.falseDays.high,
            gain: 100 * warned.mean,
            low: percent(warned.low),
            high: percent(warned.high),
            isTold: true,
          },
        ],
  );
}

function frontierSaid({ reading }: ThresholdsAnswer, points: readonly PlanePoint[]): string {
  const titles = new Map(reading.document.settings.map(({ id, title }) => [id, settingTitle(title)]));
  const names = frontierOf(points).map(({ id }) => `“${titles.get(id)}”`);
  if (names.length === 0) return 'No setting met a crisis in time.';
  return `By their means, no other meets as many in time for as few needless days: ${listInWords(names)}${names.length === 1 ? '' : ' (the dashed line)'}.`;
}

function tableOf({ reading }: ThresholdsAnswer): TableData {
  return {
    caption: 'Crises met in time and needless days',
    columns: [
      { label: 'Setting' },
      { label: 'Met in time, %', numeric: true },
      { label: '95% range', numeric: true },
      { label: 'Needless days a winter', numeric: true },
      { label: '95% range of the days', numeric: true },
    ],
    rows: reading.document.settings.map(({ title, warned, figures }) => {
      const met = figureSaid(warned, 100);
      const days = figureSaid(figures.falseDays);
      return [settingTitle(title), met.headline, met.detail, days.headline, days.detail];
    }),
  };
}
