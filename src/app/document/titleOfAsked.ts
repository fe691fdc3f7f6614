import { shareInWords } from '../../words/numbers.ts';
import type { AskedDocument } from './documentStore.ts';
import { countOfEdits } from '../../words/editInWords.ts';
import { changesOfAsked } from './changes/changesOfAsked.ts';
import { overlayTitle, scenarioTitle } from './options.ts';

/** What is simulated in one line: 'Kent, winter 2025/26 · 3 changes + Early severe flu 150%'. */
export function titleOfAsked(asked: AskedDocument): string {
  const added = asked.overlays
    .filter(({ scale }) => scale !== 0)
    .map(({ id, scale }) => overlayTitle(asked, id) + (scale === 1 ? '' : ` ${shareInWords(scale)}`));
  return [ownTitle(asked), ...added].join(' + ');
}

/** The chosen scenario with its own title, and how much of it was changed here: 'Kent, winter 2025/26 · 3 changes'. */
export function ownTitle(asked: AskedDocument): string {
  if (asked.edited === null) return scenarioTitle(asked);
  const changes = changesOfAsked(asked);
  return `${asked.edited.title} · ${changes === null ? 'changed' : countOfEdits(changes.length)}`;
}
