import { useStore } from 'zustand';
import { Button } from '../../ui/controls/Button.tsx';
import { expectedStore } from '../results/expectedStore.ts';

/** The id of the plan's element that names the stages that cannot keep up. */
export const keepUpId = 'cannot-keep-up';

/** A mark next to the button that runs: how many stages cannot keep up at all, and the way to their names. */
export function KeepUpMark() {
  const count = useStore(expectedStore, ({ loads }) => {
    const failing = loads?.shortfalls.filter(({ growth }) => growth > 0) ?? [];
    return new Set(failing.map(({ stage }) => stage)).size;
  });
  if (count === 0) return null;
  const text = count === 1 ? '1 service cannot keep up' : `${count} services cannot keep up`;
  return (
    <Button kind="quiet" onPress={goThere}>
      {text}
    </Button>
  );
}

/** The notice is shown in Plan, the first place. */
function goThere(): void {
  window.location.hash = '#/';
  requestAnimationFrame(() => document.getElementById(keepUpId)?.focus());
}
