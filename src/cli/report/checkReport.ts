import type { CheckDocument } from '../../analysis/check/checkTypes.ts';
import { VERDICT_RULE, heldOutInWords } from '../../words/checkInWords.ts';
import type { OpenedScenario } from '../input/readScenario.ts';
import { changedLines } from './changedLines.ts';
import { driftLines } from './driftLines.ts';
import { heading } from './heading.ts';
import { bandLines, loadHeading, loadLines } from './loadLines.ts';
import { identityLines, targetLines } from './targetLines.ts';
import { coverageLines } from './coverageLines.ts';
import { section } from './textTable.ts';
import { verdictLines } from './verdictLines.ts';

/** A check in words: what holds under three headings, loads, bands, drift, recorded series, and what was changed. */
export function checkReport(document: CheckDocument, opened: OpenedScenario): string[] {
  const { scenario } = opened;
  const { parameters } = document.changed;
  const numbers = parameters === 1 ? 'one free parameter' : `${parameters} free parameters`;
  return [
    heldOutInWords(document.heldOut),
    ...heading(document, opened),
    VERDICT_RULE,
    ...section('Identities (they prove the code)', [
      ...identityLines(document),
      ...targetLines(document, 'identity'),
    ]),
    ...section(`Fitted (with ${numbers})`, targetLines(document, 'fitted')),
    ...section('Held out (nothing was tuned to it)', targetLines(document, 'heldOut')),
    ...section(loadHeading(document), loadLines(document, scenario)),
    ...section('Readings of the first month by band, % of mornings', bandLines(document, scenario)),
    ...section(
      `Drift in ${document.drift.days} days, with no actions and the first month repeated`,
      driftLines(document, scenario),
    ),
    ...section(
      'Recorded points within the bands of the simulated winters',
      coverageLines(document, scenario),
    ),
    ...section(`Numbers that were changed to meet a target: ${numbers}`, changedLines(document)),
    ...section('Verdict', verdictLines(document, scenario)),
  ];
}
