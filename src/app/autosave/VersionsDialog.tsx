import { useState } from 'react';
import { useStore } from 'zustand';
import { roundedNumber } from '../../words/numbers.ts';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { keepingStore, showDialog } from './keepingStore.ts';
import classes from './Keeping.module.css';
import { Unreadable } from './Unreadable.tsx';
import { useKept } from './useKept.ts';
import { VersionLine } from './VersionLine.tsx';
import { listVersions } from './works.ts';

/** The saved versions of this tab's work, the latest first: to look at and to go back to. */
export function VersionsDialog() {
  const work = useStore(keepingStore, (state) => state.work);
  const [openNumber, setOpenNumber] = useState<number | null>(null);
  const close = () => showDialog(null);
  return (
    <Dialog title="Saved versions" open onClose={close}>
      {work === null ? (
        <p>There are none yet. Your first change saves two: one from before it and one after it.</p>
      ) : (
        <Versions work={work.kept.id} latest={work.kept.latest} open={openNumber} onOpen={setOpenNumber} />
      )}
    </Dialog>
  );
}

interface VersionsProps {
  readonly work: string;
  readonly latest: number;
  readonly open: number | null;
  readonly onOpen: (number: number | null) => void;
}

function Versions({ work, latest, open, onOpen }: VersionsProps) {
  const kept = useKept(listVersions, work);
  if (kept.kind === 'failed') return <Notice tone="problem" title={kept.why} />;
  if (kept.kind !== 'read') return <p>Loading…</p>;
  const { items, unreadable } = kept.value;
  return (
    <>
      <p className={classes.note}>
        {roundedNumber(items.length)} saved: every version of the last hour, one an hour for the last day,
        then one a day. At most 100 are kept.
      </p>
      <ol className={classes.list}>
        {items.map((version) => (
          <VersionLine
            key={version.number}
            version={version}
            isLatest={version.number === latest}
            isOpen={version.number === open}
            onToggle={() => onOpen(version.number === open ? null : version.number)}
          />
        ))}
      </ol>
      <Unreadable reasons={unreadable} />
    </>
  );
}
