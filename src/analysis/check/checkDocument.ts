import { driftDays } from '../../experiment/run/frozenScenario.ts';
import { engineVersion } from '../../experiment/shard.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import type { Target, TargetQuantity } from '../../scenario/schema/target.ts';
import { amountEstimate, type Estimate, meanEstimate, shareEstimate } from '../estimate.ts';
import { originOf } from '../result/origin.ts';
import type { ResultContext } from '../result/resultDocument.ts';
import { type BandShares, bandShares } from './bandShares.ts';
import { changedNumbers } from './changedNumbers.ts';
import type { BandResult, CheckDocument, LoadResult, TargetResult } from './checkTypes.ts';
import { coverages } from './coverage.ts';
import { stockDrifts } from './drift.ts';
import { identityResults } from './identities.ts';
import { loadOf, loadPlaces } from './loads.ts';
import { checkedMonths, datesOf } from './months.ts';
import { withoutEquilibrium } from './withoutEquilibrium.ts';
import { targetFigure } from './targetFigures.ts';
import { type Judged, countVerdicts, judge, overall, saysLittle, toleranceOf } from './verdict.ts';
import { scenarioNameOf } from '../result/scenarioNameOf.ts';

/** Above this a first month's load is reported as a failure. */
export const highLoad = 0.95;
/** Above this share of readings in one band, the band says little. */
export const mostInOneBand = 0.6;

/** What a check found, from the summaries of its two variants (`checkExperiment`); needs at least one replication. */
export function checkDocument([summary, frozen]: readonly Summary[], context: ResultContext): CheckDocument {
  const { scenario, hash, seed } = context;
  if (summary.replications === 0) throw new RangeError('checkDocument: no replication has been done');
  const [first, january] = checkedMonths(scenario);
  const identities = identityResults([summary, frozen]);
  const targets = scenario.targets.map((target) => targetResult(target, summary));
  const numbers = changedNumbers(scenario);
  const must = [...identities, ...targets.filter(({ mustHold }) => mustHold)].map((one) => one.verdict);
  const verdict = overall(must);
  return {
    scenario: scenarioNameOf(scenario, hash),
    seed,
    replications: summary.replications,
    engineVersion,
    startDate: scenario.calendar.startDate,
    days: scenario.calendar.days,
    ...originOf(context),
    verdict,
    passed: verdict === 'met',
    heldOut: countVerdicts(targets.filter(({ heading }) => heading === 'heldOut')),
    identities,
    targets,
    months: {
      first: datesOf(scenario, first),
      january: january === undefined ? null : datesOf(scenario, january),
    },
    loads: loadResults(summary, january !== undefined),
    indicators: bandShares(summary).map(bandResult),
    drift: { days: driftDays, stocks: stockDrifts(frozen), noEquilibrium: withoutEquilibrium(frozen) },
    coverage: coverages(summary),
    changed: { parameters: numbers.length, numbers },
  };
}

function targetResult(target: Target, summary: Summary): TargetResult {
  const simulated = simulatedOf(target, summary);
  const tolerance = toleranceOf(target);
  const judged = judge(target.value, tolerance, simulated);
  const little = saysLittle(target, simulated);
  return { ...target, tolerance, simulated, ...judged, saysLittle: little, note: target.note ?? null };
}

/**
 * The verdicts of the winters so far on every target of the scenario. They serve a rule that stops when every verdict
 * is clear.
 */
export function targetVerdicts(summary: Summary): Judged[] {
  return summary.scenario.targets.map((target) =>
    judge(target.value, toleranceOf(target), simulatedOf(target, summary)),
  );
}

/** Wilson's interval for what happens in a winter or does not, Student's t for the rest, which only changes take below zero. */
function simulatedOf({ id, quantity }: Target, summary: Summary): Estimate | null {
  const values = summary.probedColumn(targetFigure(id));
  const isYesNo =
    quantity.kind === 'outcome' && !quantity.perDay && summary.columnNamed(quantity.outcome).unit === 'yesNo';
  if (isYesNo) return shareEstimate(values);
  if (canBeNegative(quantity, summary)) return meanEstimate(values);
  return amountEstimate(values, quantity.kind === 'levels' ? 1 : Infinity);
}

function canBeNegative(quantity: TargetQuantity, summary: Summary): boolean {
  if (quantity.kind === 'ratio')
    return [...quantity.of, ...quantity.by].some((part) => canBeNegative(part, summary));
  if (quantity.kind === 'sum') return quantity.of.some((part) => canBeNegative(part, summary));
  if (quantity.kind === 'outcome') return summary.columnNamed(quantity.outcome).canBeNegative === true;
  return 'take' in quantity && quantity.take === 'change';
}

function loadResults(summary: Summary, hasJanuary: boolean): LoadResult[] {
  return loadPlaces(summary.scenario).map((place) => {
    const first = loadOf(summary, place, 'first');
    const january = hasJanuary ? loadOf(summary, place, 'january') : null;
    return { ...place, first, january, isHigh: (first.load ?? 0) > highLoad };
  });
}

function bandResult(one: BandShares): BandResult {
  const at = one.shares?.findIndex((share) => share > mostInOneBand) ?? -1;
  return { ...one, mostAt: at < 0 ? null : ((at + 1) as 1 | 2 | 3 | 4) };
}
