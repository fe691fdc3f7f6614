import { actionsTable } from '../../../analysis/actions/actionsTable.ts';
import { csvOf } from '../../../analysis/result/csvOf.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { saveText } from '../../document/saveText.ts';
import type { ActionsAnswer } from '../../results/actionsAnswer.ts';
import { KeptNote } from '../../shell/KeptNote.tsx';
import { PinButton } from '../../shell/PinButton.tsx';
import classes from './Actions.module.css';
import { useActionsAnswer } from './useActions.ts';

/** The answer as downloads: the same document as the command line prints, and its actions as a table. */
export function TakeAway() {
  const { answer, status } = useActionsAnswer();
  if (answer === null || status === 'running') return null;
  return (
    <SideSection title="Share and download">
      <PinButton pinned={{ kind: 'actions', answer }} disabled={false} />
      <KeptNote pinned={{ kind: 'actions', answer }} />
      <div className={classes.takeAway}>
        <Button onPress={() => saveJson(answer)}>Download answer (JSON)</Button>
        <Button onPress={() => saveCsv(answer)}>Download table (CSV)</Button>
        <Button onPress={() => window.print()}>Print</Button>
      </div>
    </SideSection>
  );
}

function saveJson({ reading: { document } }: ActionsAnswer): void {
  saveText(`${nameOf(document)}.json`, 'application/json', `${JSON.stringify(document)}\n`);
}

function saveCsv({ scenario, reading: { document } }: ActionsAnswer): void {
  saveText(`${nameOf(document)}.csv`, 'text/csv', csvOf(actionsTable(document, scenario)));
}

function nameOf({ scenario, seed, outcome, replications }: ActionsAnswer['reading']['document']): string {
  const words = [scenario.id, 'actions', outcome, seed, String(replications)];
  return words.map((word) => word.replace(/[^\w-]+/g, '_')).join('-');
}
