import { useEffect, useState } from 'react';
import { tabledYears } from '../../../../scenario/calendar/bankHolidays.ts';
import type { Scenario } from '../../../../scenario/schema/scenario.ts';
import { winterOfDocument } from '../../../../scenario/window/roll/rollDocument.ts';
import { winterName } from '../../../../scenario/window/roll/winterOf.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Dialog } from '../../../../ui/controls/Dialog.tsx';
import { Notice } from '../../../../ui/controls/Notice.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { YesNoField } from '../../../../ui/controls/YesNoField.tsx';
import { ProblemLines } from '../../../notices/ProblemLines.tsx';
import { documentStore, takeOver } from '../../../document/documentStore.ts';
import { ownScenario } from '../../../document/edit.ts';
import { notify } from '../../../notices/noticeStore.ts';
import { rollAsked, type RolledAsked } from './rollAsked.ts';
import { RollList } from './RollList.tsx';

/**
 * Moves every date of the scenario and its pressures to another winter, after a list of what moves. One step of undo.
 */
export function RollDialog({ onClose }: { readonly onClose: () => void }) {
  const [own] = useState(ownScenario);
  if (own === null) return null;
  return <OpenDialog own={own} onClose={onClose} />;
}

function OpenDialog({ own, onClose }: { readonly own: Scenario; readonly onClose: () => void }) {
  const winter = winterOfDocument(own);
  const [to, setTo] = useState(() => (typeof winter === 'number' ? winter + 1 : tabledYears.first));
  const [keepTargets, setKeepTargets] = useState(false);
  const rolled = useRolled(own, to, keepTargets);
  const move = () => {
    if (rolled?.ok !== true) return;
    takeOver(rolled.asked);
    const lines = ['Every date is in the new winter. Press Run to simulate it.'];
    notify({ tone: 'information', title: `Moved to winter ${winterName(to)}`, lines });
    onClose();
  };
  return (
    <Dialog
      title="Move to another winter"
      open
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={rolled?.ok !== true} onPress={move}>
          Move to winter {winterName(to)}
        </Button>
      }
    >
      <p>Dates move by rule. Rates, the position on the first day and prices stay as they are.</p>
      <Select
        label="New winter"
        options={winters(winter)}
        value={String(to)}
        onChange={(year) => setTo(Number(year))}
      />
      <YesNoField
        label="Keep targets and recorded series"
        value={keepTargets}
        onChange={setKeepTargets}
        hint="They are a record of the old winter. Kept ones move by day and month."
      />
      {rolled?.ok === false && (
        <Notice tone="problem" title="The scenario cannot be moved there">
          <ProblemLines problems={rolled.problems} />
        </Notice>
      )}
      {rolled?.ok === true && <RollList parts={rolled.parts} own={own} />}
    </Dialog>
  );
}

function winters(now: ReturnType<typeof winterOfDocument>) {
  const { first, last } = tabledYears;
  return Array.from({ length: last - first }, (_, at) => first + at)
    .filter((year) => year !== now)
    .map((year) => ({ id: String(year), label: winterName(year) }));
}

/** What is simulated, moved; null while its files are on their way. */
function useRolled(own: Scenario, to: number, keepTargets: boolean): RolledAsked | null {
  const [rolled, setRolled] = useState<RolledAsked | null>(null);
  useEffect(() => {
    let isWanted = true;
    setRolled(null);
    rollAsked(documentStore.getState(), own, { to, keepTargets }).then(
      (result) => isWanted && setRolled(result),
      (error: unknown) =>
        isWanted && setRolled({ ok: false, problems: [{ path: '', message: String(error) }] }),
    );
    return () => {
      isWanted = false;
    };
  }, [own, to, keepTargets]);
  return rolled;
}
