import { countOfEdits } from '../../words/editInWords.ts';
import { scenarioTitle } from '../library/options.ts';
import { documentStore } from '../stores/documentStore.ts';
import { notify } from '../stores/noticeStore.ts';
import { changesOfAsked } from './changesOfAsked.ts';

/** Says, before another scenario takes the place of a changed one, how its changes come back. */
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
