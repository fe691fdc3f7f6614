import { useMemo } from 'react';
import { FaultBoundary } from '../../../ui/controls/FaultBoundary.tsx';
import { compareActions } from './actionPins.ts';
import type { ComparedPins } from './comparedPins.ts';
import { EffectsPanel } from './EffectsPanel.tsx';
import { GroupsPanel } from './GroupsPanel.tsx';
import { RankingsPanel } from './RankingsPanel.tsx';
import { titlesOf } from './titlesOf.ts';

/** Rankings of actions next to each other, and, of the same winters, how much more each action does in one of them. */
export function ActionsPins({ pins, reference }: ComparedPins<'actions'>) {
  const comparisons = useMemo(() => compareActions(reference, pins), [reference, pins]);
  const titles = useMemo(() => titlesOf(pins), [pins]);
  return (
    <>
      <FaultBoundary what="The rankings could not be shown side by side">
        <RankingsPanel comparisons={comparisons} reference={reference} titles={titles} />
      </FaultBoundary>
      <FaultBoundary what="Actions tested together could not be shown side by side">
        <GroupsPanel comparisons={comparisons} reference={reference} titles={titles} />
      </FaultBoundary>
      {comparisons.map(
        ({ pin, differences }) =>
          differences !== null && (
            <FaultBoundary key={pin.id} what={`“${pin.title}” could not be compared`}>
              <EffectsPanel pin={pin} differences={differences} reference={reference} titles={titles} />
            </FaultBoundary>
          ),
      )}
    </>
  );
}
