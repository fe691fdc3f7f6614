import { useMemo } from 'react';
import { useStore } from 'zustand';
import { FaultBoundary } from '../../../ui/controls/FaultBoundary.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { pinStore, referenceOf, type Pin } from '../../stores/pinStore.ts';
import { comparePins } from './comparePins.ts';
import { DifferencePanel } from './DifferencePanel.tsx';
import { LevelsPanel } from './LevelsPanel.tsx';
import { PinsPanel } from './PinsPanel.tsx';
import { SeriesPanel } from './SeriesPanel.tsx';
import { shortTitles } from './shortTitles.ts';

/** Pinned results beside each other: on the same axes, and as differences with their intervals. */
export function CompareAnswer() {
  const state = useStore(pinStore);
  const reference = referenceOf(state);
  if (reference === undefined) return <NothingPinned />;
  return (
    <>
      <PinsPanel pins={state.pins} reference={reference} />
      {state.pins.length === 1 ? (
        <Panel title="One result is pinned">
          <p>
            Change the scenario or its pressures, run it, and pin that too: then both stand here side by side.
          </p>
        </Panel>
      ) : (
        <Compared pins={state.pins} reference={reference} />
      )}
    </>
  );
}

function NothingPinned() {
  return (
    <Panel title="Nothing is pinned yet">
      <p>
        Run a scenario under <a href="#/">Plan</a> and press “Pin this result”; change something, run again
        and pin that. Or run the national demand levels together under <a href="#/library">Library</a>.
      </p>
    </Panel>
  );
}

function Compared({ pins, reference }: { readonly pins: readonly Pin[]; readonly reference: Pin }) {
  const comparisons = useMemo(() => comparePins(reference, pins), [reference, pins]);
  const titles = useMemo(() => shortTitles(pins), [pins]);
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
