import { useMemo } from 'react';
import { FaultBoundary } from '../../../ui/controls/FaultBoundary.tsx';
import { comparePins } from './comparePins.ts';
import { DifferencePanel } from './DifferencePanel.tsx';
import { LevelsPanel } from './LevelsPanel.tsx';
import type { ComparedPins } from './comparedPins.ts';
import { SeriesPanel } from './SeriesPanel.tsx';
import { titlesOf } from './titlesOf.ts';

/** Results of the plan next to each other: on the same axes, and as differences with their intervals. */
export function PlanPins({ pins, reference }: ComparedPins<'plan'>) {
  const comparisons = useMemo(() => comparePins(reference, pins), [reference, pins]);
  const titles = useMemo(() => titlesOf(pins), [pins]);
  return (
    <>
      {comparisons.map((comparison) => (
        <FaultBoundary key={comparison.pin.id} what={`“${comparison.pin.title}” could not be compared`}>
          <DifferencePanel comparison={comparison} reference={reference} titles={titles} />
        </FaultBoundary>
      ))}
      <FaultBoundary what="The levels could not be drawn">
        <LevelsPanel pins={pins} titles={titles} />
      </FaultBoundary>
      <FaultBoundary what="The series could not be drawn">
        <SeriesPanel pins={pins} reference={reference} titles={titles} />
      </FaultBoundary>
    </>
  );
}
