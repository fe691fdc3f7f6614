import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/controls/Button.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import type { KeptWork } from './database.ts';
import { deleteKept, renameKept } from './changeKept.ts';
import { keepingStore } from './keepingStore.ts';
import { dayAndTime } from './momentInWords.ts';
import { openWork } from './openWork.ts';
import { workInWords } from './versionInWords.ts';
import type { DeletedWork } from './works.ts';
import { longestTitle } from './workTitle.ts';
import classes from './Keeping.module.css';

interface WorkLineProps {
  readonly work: KeptWork;
  /** Whether some tab has the work open. */
  readonly isHeld: boolean;
  /** Called when the list has changed. */
  readonly onChanged: () => void;
  readonly onOpened: () => void;
  readonly onDeleted: (deleted: DeletedWork) => void;
}

/** One work: its name, when it was changed, and buttons. */
export function WorkLine({ work, isHeld, onChanged, onOpened, onDeleted }: WorkLineProps) {
  const own = useStore(keepingStore, (state) => state.work?.kept.id === work.id);
  const [doing, setDoing] = useState<'rename' | 'delete' | null>(null);
  const [done, setDone] = useState<'rename' | 'delete' | null>(null);
  const name = workInWords(work);
  // The button that was pressed comes back with the focus that it had.
  const end = () => {
    setDone(doing);
    setDoing(null);
    onChanged();
  };
  if (doing === 'rename') return <Rename work={work} onDone={end} />;
  if (doing === 'delete') return <Delete work={work} onKeep={end} onDeleted={onDeleted} onDone={end} />;
  const open = async () => {
    if (await openWork(work.id)) onOpened();
    else onChanged();
  };
  return (
    <li className={classes.item}>
      <div className={classes.line}>
        <Names work={work} />
        <span className={classes.buttons}>
          {(own || isHeld) && (
            <span className={classes.note}>{own ? 'open here' : 'open in another tab'}</span>
          )}
          {!own && !isHeld && (
            <Button kind="quiet" label={`Open ${name}`} onPress={() => void open()}>
              Open
            </Button>
          )}
          {(own || !isHeld) && (
            <Button
              kind="quiet"
              label={`Rename ${name}`}
              autoFocus={done === 'rename'}
              onPress={() => setDoing('rename')}
            >
              Rename
            </Button>
          )}
          {!own && !isHeld && (
            <Button
              kind="quiet"
              label={`Delete ${name}`}
              autoFocus={done === 'delete'}
              onPress={() => setDoing('delete')}
            >
              Delete
            </Button>
          )}
        </span>
      </div>
    </li>
  );
}

function Names({ work }: { readonly work: KeptWork }) {
  const about = work.title === null ? [] : [work.scenarioTitle, work.description];
  const note = [...about, `changed ${dayAndTime(work.changed)}`].join(' · ');
  return (
    <span className={classes.words}>
      {workInWords(work)}
      <br />
      <span className={classes.note}>{note}</span>
    </span>
  );
}

function Rename({ work, onDone }: { readonly work: KeptWork; readonly onDone: () => void }) {
  const [title, setTitle] = useState(work.title ?? '');
  const isDone = useRef(false);
  // Leaving the field and Enter both come here, one after the other.
  const rename = async () => {
    if (isDone.current) return;
    isDone.current = true;
    await renameKept(work.id, title);
    onDone();
  };
  const leave = () => {
    isDone.current = true;
    onDone();
  };
  return (
    <li className={classes.item}>
      <TextField
        label={`Title of ${workInWords(work)}`}
        value={title}
        onChange={(text) => setTitle(text.slice(0, longestTitle))}
        onCommit={() => void rename()}
        onEscape={leave}
        hint="Enter saves the title, Escape cancels. If you leave it empty, the scenario’s title is used."
        autoFocus
      />
    </li>
  );
}

interface DeleteProps {
  readonly work: KeptWork;
  readonly onKeep: () => void;
  readonly onDeleted: (deleted: DeletedWork) => void;
  readonly onDone: () => void;
}

function Delete({ work, onKeep, onDeleted, onDone }: DeleteProps) {
  const remove = async () => {
    const deleted = await deleteKept(work);
    if (deleted !== null) onDeleted(deleted);
    onDone();
  };
  return (
    <li className={classes.item}>
      <div className={classes.line} role="group" aria-label={`Delete ${workInWords(work)}?`}>
        <span className={classes.words}>Delete “{workInWords(work)}” with all its versions?</span>
        <span className={classes.buttons}>
          <Button onPress={onKeep} autoFocus>
            Keep
          </Button>
          <Button onPress={() => void remove()}>Delete</Button>
        </span>
      </div>
    </li>
  );
}
