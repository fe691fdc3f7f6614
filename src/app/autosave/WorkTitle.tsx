import Pencil from 'lucide-react/dist/esm/icons/pencil.js';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { scenarioTitle } from '../document/options.ts';
import { followStore } from '../document/followStore.ts';
import { keepingStore } from './keepingStore.ts';
import { cleanTitle, longestTitle, setTitle } from './workTitle.ts';
import classes from './YourWork.module.css';

/** The title of this tab's work. The pencil makes it a field. Enter saves the title and Escape restores it. */
export function WorkTitle() {
  const asked = useStore(followStore, (state) => state.asked);
  const title = useStore(keepingStore, (state) => state.title) ?? scenarioTitle(asked);
  const [draft, setDraft] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const endedBy = useRef<'Enter' | 'Escape' | null>(null);
  useEffect(() => {
    if (draft !== null || endedBy.current === null) return;
    endedBy.current = null;
    place.current?.querySelector('button')?.focus();
  }, [draft]);
  const noteKey = (event: KeyboardEvent) => {
    const { key } = event;
    if (key !== 'Enter' && key !== 'Escape') return;
    // The pencil has the focus by the time that the browser would press it with this same Enter.
    event.preventDefault();
    endedBy.current = key;
    if (key === 'Escape') setDraft(null);
  };
  const commit = () => {
    setDraft(null);
    if (draft !== null && draft !== title && endedBy.current !== 'Escape') void setTitle(cleanTitle(draft));
  };
  return (
    <div ref={place} onKeyDownCapture={draft === null ? undefined : noteKey}>
      {draft === null ? (
        <div className={classes.title}>
          <strong>{title}</strong>
          <IconButton
            label="Change the title of your work"
            icon={<Pencil size={14} aria-hidden="true" />}
            onPress={() => setDraft(title)}
          />
        </div>
      ) : (
        <TextField
          label="Title of your work"
          value={draft}
          onChange={(text) => setDraft(text.slice(0, longestTitle))}
          onCommit={commit}
          hint="If you leave it empty, the scenario’s title is used."
          autoFocus
        />
      )}
    </div>
  );
}
