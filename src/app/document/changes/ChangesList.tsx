import { useMemo } from 'react';
import { editsBetween } from '../../../scenario/edit/edits.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Disclosure } from '../../../ui/controls/Disclosure.tsx';
import { countOfEdits, editInWords, editLabel } from '../../../words/editInWords.ts';
import { useOwnScenario } from '../useOwnScenario.ts';
import classes from './ChangesList.module.css';
import { revertAll, revertEdit } from './revert.ts';

/** What was changed in the scenario, each with a button that undoes it. Nothing while it is as it was opened. */
export function ChangesList() {
  const scenarios = useOwnScenario();
  const edits = useMemo(
    () => (scenarios === null ? [] : editsBetween(scenarios.base, scenarios.own)),
    // The two are frozen: they are the same while nothing changes.
    [scenarios?.base, scenarios?.own], // eslint-disable-line react-hooks/exhaustive-deps
  );
  if (scenarios === null || edits.length === 0) return null;
  const { base, own } = scenarios;
  return (
    <Disclosure title={countOfEdits(edits.length)}>
      <ul className={classes.list} aria-label="Changes to the scenario">
        {edits.map((edit) => {
          const words = editInWords(edit, base, own);
          return (
            <li key={edit.change.words.join('.')} className={classes.change}>
              <span className={classes.words}>
                <strong>{words.where}</strong>
                <span>{words.what}</span>
              </span>
              <Button
                kind="quiet"
                label={`Undo this change: ${editLabel(words)}`}
                onPress={() => revertEdit(edit)}
              >
                Revert
              </Button>
            </li>
          );
        })}
      </ul>
      {edits.length > 1 && (
        <Button kind="quiet" onPress={revertAll}>
          Undo all changes
        </Button>
      )}
    </Disclosure>
  );
}
