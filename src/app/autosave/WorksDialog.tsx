import { useState } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { putBack, sayDeleted } from './changeKept.ts';
import type { Database } from './database.ts';
import { heldWorks } from './holds.ts';
import { showDialog } from './keepingStore.ts';
import classes from './Keeping.module.css';
import { Unreadable } from './Unreadable.tsx';
import { useKept } from './useKept.ts';
import { workInWords } from './versionInWords.ts';
import { WorkLine } from './WorkLine.tsx';
import { listWorks, type DeletedWork } from './works.ts';

/** All works that are kept in this browser, the latest changed first: to open, to rename and to delete. */
export function WorksDialog() {
  const [changes, setChanges] = useState(0);
  const [deleted, setDeleted] = useState<readonly DeletedWork[]>([]);
  const kept = useKept(readWorks, String(changes));
  const readAgain = () => setChanges((count) => count + 1);
  const close = () => {
    showDialog(null);
    deleted.forEach(sayDeleted);
  };
  const takeBack = async (one: DeletedWork) => {
    if (await putBack(one)) setDeleted(deleted.filter((other) => other !== one));
    readAgain();
  };
  return (
    <Dialog title="All my work" open onClose={close}>
      <p className={classes.note}>
        Your work is kept on this computer only, in this browser. A private window forgets it when you close
        it, so save what matters to a file too.
      </p>
      {kept.kind === 'failed' && <Notice tone="problem" title={kept.why} />}
      {kept.kind === 'reading' && <p>Loading…</p>}
      {(kept.kind === 'nothing' || (kept.kind === 'read' && kept.value.items.length === 0)) && (
        <p>Nothing is saved yet. Your first change saves it.</p>
      )}
      {kept.kind === 'read' && (
        <ul className={classes.list}>
          {kept.value.items.map((work) => (
            <WorkLine
              key={work.id}
              work={work}
              isHeld={kept.value.held.has(work.id)}
              onChanged={readAgain}
              onOpened={close}
              onDeleted={(one) => setDeleted([...deleted, one])}
            />
          ))}
        </ul>
      )}
      {deleted.map((one) => (
        <p key={one.work.id} role="status">
          Deleted “{workInWords(one.work)}”.{' '}
          <Button
            kind="quiet"
            label={`Put ${workInWords(one.work)} back`}
            onPress={() => void takeBack(one)}
            autoFocus
          >
            Put it back
          </Button>
        </p>
      ))}
      {kept.kind === 'read' && <Unreadable reasons={kept.value.unreadable} />}
    </Dialog>
  );
}

async function readWorks(database: Database) {
  const [listed, held] = await Promise.all([listWorks(database), heldWorks()]);
  return { ...listed, held };
}
