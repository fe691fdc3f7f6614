import Redo2 from 'lucide-react/dist/esm/icons/redo-2.js';
import Undo2 from 'lucide-react/dist/esm/icons/undo-2.js';
import { useStore } from 'zustand';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx';
import { redoStep, saidStore, undoStep } from '../document/changes/undoStep.ts';
import { useUndoKeys } from '../document/changes/useUndoKeys.ts';
import { useSteps } from '../document/documentHistory.ts';
import classes from './TopBar.module.css';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const keys = isMac ? { back: '⌘Z', forward: '⇧⌘Z' } : { back: 'Ctrl+Z', forward: 'Ctrl+Shift+Z' };

/** One step back and one step forward, by button and by keys from anywhere. Screen readers hear what was done. */
export function UndoButtons() {
  const { back, forward } = useSteps();
  const { text, count } = useStore(saidStore);
  useUndoKeys();
  return (
    <div className={classes.steps} role="group" aria-label="Undo and redo">
      <IconButton
        label="Undo"
        keys={keys.back}
        icon={<Undo2 size={16} aria-hidden="true" />}
        disabled={back === 0}
        onPress={undoStep}
      />
      <IconButton
        label="Redo"
        keys={keys.forward}
        icon={<Redo2 size={16} aria-hidden="true" />}
        disabled={forward === 0}
        onPress={redoStep}
      />
      <VisuallyHidden>
        {/* The same words twice are said twice: a space at the end makes them other words. */}
        <span role="status">{count % 2 === 0 ? text : `${text}\u00a0`}</span>
      </VisuallyHidden>
    </div>
  );
}
