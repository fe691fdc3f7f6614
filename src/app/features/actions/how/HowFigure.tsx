import { useMemo } from 'react';
import type { HowResult } from '../../../../analysis/actions/howResult.ts';
import { ChartFrame } from '../../../../ui/charts/ChartFrame.tsx';
import { FanChart } from '../../../../ui/charts/FanChart/FanChart.tsx';
import { dayTicks } from '../../../../words/axisTicks.ts';
import { movedInWords } from '../../../../words/movedInWords.ts';
import { sentence } from '../../../../words/phrases.ts';
import { watchedInWords, watchedUnit, watchedWorse } from '../../../../words/watchedInWords.ts';
import { calendarMarks } from '../../../wording/calendarMarks.ts';
import type { ActionsAnswer } from '../../../results/actionsAnswer.ts';
import { useSharedDay } from '../../../results/useSharedDay.ts';
import { actionName } from '../actionWords.ts';
import { dayOfDifference, differenceFan, differenceTable, intervalDomain, signed } from './differenceFan.ts';

interface HowFigureProps {
  readonly answer: ActionsAnswer;
  readonly how: HowResult;
}

/** What an action moved from day to day: the mean of the same winters with it less without, its interval, and how far winters lie apart. */
export function HowFigure({ answer: { scenario, reading }, how }: HowFigureProps) {
  const { startDate, days } = scenario.calendar;
  const series = useMemo(() => differenceFan(how), [how]);
  const within = useMemo(() => intervalDomain(how), [how]);
  const marks = useMemo(() => calendarMarks(scenario), [scenario]);
  const ticks = useMemo(() => dayTicks(startDate, days), [startDate, days]);
  const cursor = useSharedDay();
  const watched = watchedInWords(scenario, how.watched);
  const { hash } = reading.document.scenario;
  return (
    <ChartFrame
      small
      headingLevel={4}
      title={`What it changed: ${watched}`}
      subtitle={subtitleOf(how, watchedUnit(scenario, how.watched).many, watchedWorse(scenario, how.watched))}
      caption={movedInWords(how, scenario).join(' ')}
      table={() => differenceTable(how, scenario)}
    >
      <FanChart
        series={series}
        within={within}
        days={days}
        ticks={ticks}
        marks={marks}
        run={JSON.stringify([how.action, how.watched, how.replications, hash, reading.document.seed])}
        description={`What “${actionName(scenario, how.action)}” changed, ${watched}, day by day`}
        describeDay={(day) => dayOfDifference(how, scenario, day, marks)}
        formatValue={(value) => signed(value)}
        cursor={cursor}
        height={170}
        right={12}
      />
    </ChartFrame>
  );
}

/** What is drawn and which way is better; bands that so few winters cannot give are not named. */
function subtitleOf({ band, replications }: HowResult, unit: string, worse: 'high' | 'low' | null): string {
  const hasBand = band.p5.some((day) => day !== null);
  const drawn = [
    'The line is the mean.',
    ...(replications > 1 ? ['The dark band is its 95% range.'] : []),
    hasBand
      ? 'The pale band holds 9 in 10 winters, each day by itself.'
      : 'There are too few winters for a band of 9 in 10.',
  ];
  const side = worse === null ? '' : ` ${worse === 'high' ? 'Below' : 'Above'} zero is better.`;
  return `${sentence(`${unit}, with the action minus without it`)}${side} ${drawn.join(' ')}`;
}
