import type { CheckDocument, TargetResult } from '../../analysis/check/checkTypes.ts';
import {
  VERDICT_RULE,
  heldOutInWords,
  IDENTITIES,
  LOADS,
  countInWords,
  loadInWords,
  verdictInWords,
  SAYS_LITTLE,
  asWritten,
  identityInWords,
} from '../../words/checkInWords.ts';
import type { OpenedScenario } from '../input/readScenario.ts';
import { changedLines } from './changedLines.ts';
import { driftLines, stageName } from './driftLines.ts';
import { heading } from './heading.ts';
import { bandLines, loadHeading, loadLines } from './loadLines.ts';
import { section, textTable } from './textTable.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { shareInWords } from '../../words/numbers.ts';
import { countVerdicts, type Verdict } from '../../analysis/check/verdict.ts';
import { scopeInWords } from '../../words/phrases.ts';
import type { Target } from '../../scenario/schema/target.ts';
import { withInterval } from './withInterval.ts';

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

/** For each recorded series, the share of its points within the bands of 90% and of 50% of the winters. */
export function coverageLines({ coverage }: CheckDocument, scenario: Scenario): string[] {
  if (coverage.length === 0) return [];
  const rows = coverage.map(({ id, points, within90, within50 }) => [
    scenario.observed.find((one) => one.id === id)?.name ?? id,
    String(points),
    within90 === null ? '–' : shareInWords(within90),
    within50 === null ? '–' : shareInWords(within50),
  ]);
  return textTable([['', 'points', '5 to 95% (90% would fit)', '25 to 75% (50% would fit)'], ...rows]);
}

const MUST: Record<Verdict, string> = {
  met: 'Everything that must be met is met.',
  notMet: 'Something that must be met is not met.',
  cannotTell: 'These winters cannot tell whether everything that must be met is met. Simulate more winters.',
};

/** What failed or is open, a line each, then how many targets are met and whether all that must be met is met. */
export function verdictLines(document: CheckDocument, scenario: Scenario): string[] {
  const { identities, targets, loads } = document;
  const little = targets.filter((one) => one.saysLittle !== null).length;
  return [
    ...identities
      .filter(({ verdict }) => verdict === 'notMet')
      .map(({ id }) => `  FAILED: ${IDENTITIES[id]}`),
    ...targets
      .filter(({ mustHold, verdict }) => mustHold && verdict !== 'met')
      .map(
        (one) =>
          `  ${one.verdict === 'notMet' ? 'FAILED' : 'OPEN'}: ${one.name}, which must be met: ${verdictInWords(one)}`,
      ),
    ...loads
      .filter(({ isHigh }) => isHigh)
      .map(
        ({ stage, scope, kind, first }) =>
          `  FAILED: load of ${stageName(stage, scenario)}, ${scopeInWords(scenario, scope)}, above 0.95 in the first month: ${loadInWords(first.load)} (${LOADS[kind]})`,
      ),
    `  ${countInWords(countVerdicts(targets))}`,
    ...(little === 0
      ? []
      : [`  The verdicts on ${little} say little: a wide tolerance, or the same in every winter.`]),
    `  ${MUST[document.verdict]}`,
  ];
}

/** The identities that every scenario is held to. */
export function identityLines({ identities }: CheckDocument): string[] {
  return textTable(
    identities.map((one) => [IDENTITIES[one.id], identityInWords(one)]),
    [0, 1],
  );
}

/** The targets under one heading: recorded, tolerance, simulated with its interval, and the verdict. */
export function targetLines({ targets }: CheckDocument, heading: Target['heading']): string[] {
  const own = targets.filter((one) => one.heading === heading);
  if (own.length === 0) return [];
  const rows = own.map((one) => [
    one.name,
    asWritten(one.value),
    `±${asWritten(Number(one.tolerance.toPrecision(3)))}`,
    withInterval(one.simulated),
    judgedInWords(one),
  ]);
  return textTable([['', 'recorded', 'tolerance', 'simulated (95%)', ''], ...rows], [0, 4]);
}

function judgedInWords(one: TargetResult): string {
  const { verdict, mustHold, usedToSet, heading } = one;
  const marks = [
    ...(heading === 'fitted' && !usedToSet ? ['follows'] : []),
    ...(one.saysLittle === null ? [] : [`says little: ${SAYS_LITTLE[one.saysLittle]}`]),
  ];
  const words = mustHold && verdict === 'notMet' ? 'NOT MET, but must be met' : verdictInWords(one);
  return [words, ...marks].join(', ');
}
