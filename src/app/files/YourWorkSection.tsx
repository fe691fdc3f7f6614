import { useStore } from 'zustand';
import { Button } from '../../ui/controls/Button.tsx';
import { FilePicker } from '../../ui/controls/FilePicker.tsx';
import { SideSection } from '../../ui/controls/SideSection.tsx';
import { openFiles } from './openFiles.ts';
import { keepingStore, showDialog, type Origin } from '../autosave/keepingStore.ts';
import { dayAndTime } from '../autosave/momentInWords.ts';
import { fileInWords, savedInWords } from '../autosave/savedInWords.ts';
import { useNow } from '../autosave/useNow.ts';
import { WorkTitle } from '../autosave/WorkTitle.tsx';
import classes from '../autosave/YourWork.module.css';

/** This tab's work: its title, whether it is saved, and the ways to files, saved versions and other works. */
export function YourWorkSection() {
  const state = useStore(keepingStore);
  const now = useNow(state.savedAt);
  const { text, isTrouble } = savedInWords(state, now);
  return (
    <SideSection
      title="My work"
      actions={
        <Button kind="quiet" onPress={() => void afresh()}>
          New scenario
        </Button>
      }
    >
      <WorkTitle />
      {state.origin !== null && <p className={classes.note}>{originInWords(state.origin)}</p>}
      <p className={isTrouble ? classes.trouble : classes.note}>{text}</p>
      {state.file !== null && <p className={classes.note}>{fileInWords(state.file, now)}</p>}
      <div className={classes.buttons}>
        {state.file?.handle && (
          <Button label={`Save to ${state.file.name}`} onPress={() => void saveAgain()}>
            Save
          </Button>
        )}
        <Button onPress={() => showDialog('save')}>Save to a file…</Button>
        <FilePicker
          text="Open a file…"
          accept={['.json', '.yaml', '.yml']}
          multiple
          onFiles={(files) => void openFiles(files)}
        />
        <span className={classes.note}>or drop it on the page</span>
      </div>
      <div className={classes.links}>
        <Button kind="quiet" onPress={() => showDialog('versions')}>
          Saved versions…
        </Button>
        <Button kind="quiet" onPress={() => showDialog('works')}>
          All my work…
        </Button>
      </div>
    </SideSection>
  );
}

/** Saves to the file of before, without a question; where that fails the dialog is opened, which says why. */
async function saveAgain(): Promise<void> {
  const { file } = keepingStore.getState();
  if (file === null) return;
  const { saveAsChosen } = await import('../autosave/saveAsChosen.ts');
  if ((await saveAsChosen(file.choice, file.handle)) !== 'saved') showDialog('save');
}

async function afresh(): Promise<void> {
  const { startAfresh } = await import('../autosave/startAfresh.ts');
  await startAfresh();
}

function originInWords(origin: Origin): string {
  return origin.kind === 'restored'
    ? `Restored your work of ${dayAndTime(origin.at)}.`
    : `A copy of “${origin.of}”, which is open in another tab.`;
}
