import { shareInWords } from '../../words/shareInWords.ts';
import type { AskedDocument } from '../stores/documentStore.ts';
import { overlayTitle, scenarioTitle } from './options.ts';

/** What is asked in one line: 'Kent, winter 2025/26, changed + Early severe flu 150 %'. */
export function titleOfAsked(asked: AskedDocument): string {
  const base = scenarioTitle(asked) + (asked.edited === null ? '' : ', changed');
  const added = asked.overlays
    .filter(({ scale }) => scale !== 0)
    .map(({ id, scale }) => overlayTitle(asked, id) + (scale === 1 ? '' : ` ${shareInWords(scale)}`));
  return [base, ...added].join(' + ');
}
