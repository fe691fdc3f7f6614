import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../../ui/controls/Button.tsx';

const RollDialog = lazy(() => import('./RollDialog.tsx').then((module) => ({ default: module.RollDialog })));

/** Opens the dialog in which every date is moved to another winter. */
export function RollButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Move to another winter…</Button>
      {isOpen && (
        <Suspense fallback={null}>
          <RollDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
