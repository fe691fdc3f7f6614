import { useStore } from 'zustand';
import { Notice } from '../../ui/controls/Notice.tsx';
import { ProblemLines } from '../notices/ProblemLines.tsx';
import { dismissTroubles, fileStore } from '../document/fileStore.ts';

/** Files that could not be opened, with every problem. What was open stays open below. */
export function FileTroubles() {
  const troubles = useStore(fileStore, (state) => state.troubles);
  return troubles.map(({ name, problems, document }) => (
    <Notice key={name} tone="problem" title={`${name} was not opened`} onDismiss={dismissTroubles}>
      <p>
        Your open scenario is unchanged.{' '}
        {problems.length === 1 ? 'It has 1 problem:' : `It has ${problems.length} problems:`}
      </p>
      <ProblemLines problems={problems} document={document ?? null} />
    </Notice>
  ));
}
