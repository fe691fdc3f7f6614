import { countOfEdits } from '../../../words/editInWords.ts';
import { scenarioTitle } from '../options.ts';
import { documentStore } from '../documentStore.ts';
import { notify } from '../../notices/noticeStore.ts';
import { changesOfAsked } from './changesOfAsked.ts';

/** Shows a message, before another scenario replaces a changed one, on how to get its changes back. */
export function sayThatChangesGo(): void {
  const asked = documentStore.getState();
  if (asked.edited === null) return;
  const changes = changesOfAsked(asked);
  const count = changes === null ? 'The changes' : countOfEdits(changes.length);
  notify({
    about: 'changesGo',
    tone: 'information',
    title: `${count} to “${scenarioTitle(asked)}” saved under My work`,
    lines: ['Undo brings that scenario back with its changes.'],
  });
}
