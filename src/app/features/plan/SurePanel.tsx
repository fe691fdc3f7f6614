import { useMemo } from 'react';
import { useStore } from 'zustand';
import { DataTable } from '../../../ui/charts/DataTable.tsx';
import { Disclosure } from '../../../ui/controls/Disclosure.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { roundedNumber } from '../../../words/numbers.ts';
import { halfWidthInWords } from '../../../words/runInWords.ts';
import { durationInWords } from '../../../words/timeLeft.ts';
import { WINTERS, withUnit } from '../../../words/unit.ts';
import type { Answer } from '../../results/answer.ts';
import { Faded } from '../../shell/Faded.tsx';
import { resultsStore } from '../../results/resultsStore.ts';
import { DriftSection } from './DriftSection.tsx';
import { PreciseSection } from './PreciseSection.tsx';
import { headlineFigures, waitFigures, type SureFigure } from './sureFigures.ts';
import classes from './SurePanel.module.css';

interface SurePanelProps {
  readonly answer: Answer;
  readonly stale?: string;
}

/** How sure the figures are for the winters simulated, what more would buy, and whether the opening state drifts. */
export function SurePanel({ answer, stale }: SurePanelProps) {
  const rate = useStore(resultsStore, ({ plan }) => plan.progress.ratePerSecond);
  const headline = useMemo(() => headlineFigures(answer), [answer]);
  const waits = useMemo(() => waitFigures(answer), [answer]);
  const { winters } = answer;
  return (
    <Panel
      title="How sure is this?"
      subtitle="A range shows how far a figure may be off because only so many winters were simulated. It does not cover wrong assumptions."
    >
      <Faded why={stale}>
        <p>{whatMoreBuys(winters, rate)}</p>
        <Precisions caption="Ranges of the main figures" figures={headline} winters={winters} />
        {waits.length > 0 && (
          <Disclosure
            title={`Waits for ${waits.length === 1 ? 'the service' : `${waits.length} services`}`}
            open={headline.length === 0}
          >
            <Precisions caption="Ranges of the waits" figures={waits} winters={winters} />
          </Disclosure>
        )}
      </Faded>
      <div className={classes.parts}>
        <PreciseSection figures={[...headline, ...waits]} winters={winters} rate={rate} />
        <DriftSection />
      </div>
    </Panel>
  );
}

/** 'Four times as many winters (4,000) roughly halve each range, in about 2 min on this computer.'; one winter has no range. */
function whatMoreBuys(winters: number, rate: number): string {
  if (winters < 2) return '';
  const time = rate > 0 ? `, in about ${durationInWords((4 * winters) / rate)} on this computer` : '';
  return `Four times as many winters (${roundedNumber(4 * winters)}) roughly halve each range${time}.`;
}

interface PrecisionsProps {
  readonly caption: string;
  readonly figures: readonly SureFigure[];
  readonly winters: number;
}

function Precisions({ caption, figures, winters }: PrecisionsProps) {
  if (figures.length === 0) return null;
  const columns = [
    'Figure',
    `After ${withUnit(roundedNumber(winters), WINTERS)}`,
    '95% range',
    'Plus or minus',
    `Plus or minus after ${withUnit(roundedNumber(4 * winters), WINTERS)}`,
  ];
  const rows = figures.map(({ name, figure, range, halfWidth, unit, bound }) => {
    const hasWidth = bound === undefined && halfWidth !== null && halfWidth > 0;
    const widths = hasWidth ? [halfWidth, halfWidth / 2].map((one) => halfWidthInWords(one, unit)) : ['', ''];
    return [name, figure, range, ...widths];
  });
  return (
    <DataTable
      caption={caption}
      columns={columns.map((label, at) => ({ label, numeric: at > 0 }))}
      rows={rows}
    />
  );
}
