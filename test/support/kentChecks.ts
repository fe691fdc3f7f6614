import { readFileSync } from 'node:fs';
import type { CheckDocument, TargetResult } from '../../src/analysis/check/checkTypes.ts';
import { type VerdictCount, countVerdicts } from '../../src/analysis/check/verdict.ts';
import { asWritten, countInWords, SAYS_LITTLE, verdictInWords } from '../../src/words/checkInWords.ts';
import { shippedScenario } from './shippedFiles.ts';

type KeptTarget = Pick<
  TargetResult,
  'id' | 'heading' | 'value' | 'tolerance' | 'simulated' | 'verdict' | 'moreWinters' | 'saysLittle'
>;

/** What `node scripts/kentTargets.js` keeps of the check of a base case. */
export interface KeptCheck extends Pick<CheckDocument, 'seed' | 'replications' | 'engineVersion'> {
  readonly hash: string;
  readonly heldOut: VerdictCount;
  readonly targets: readonly KeptTarget[];
}

/** The checks of Kent's base cases by id of the scenario, as they were kept. */
export const kentChecks = JSON.parse(
  readFileSync(new URL('../../docs/kentTargets.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, KeptCheck>>;

/** What was found of the targets of a base case: a count in words, and a table. */
export function checkedTable(id: string): { count: string; head: string[]; rows: string[][] } {
  const check = kentChecks[id];
  const { targets } = shippedScenario(id);
  const names = new Map(targets.map((target) => [target.id, target]));
  const rows = check.targets.map((one) => [
    names.get(one.id)!.name,
    `${asWritten(one.value)} ± ${asWritten(Number(one.tolerance.toPrecision(3)))}`,
    simulatedInWords(one),
    [
      verdictInWords(one),
      ...(one.saysLittle === null ? [] : [`says little: ${SAYS_LITTLE[one.saysLittle]}`]),
    ].join('; '),
    one.heading === 'heldOut' ? 'held out' : one.heading,
    names.get(one.id)!.note ?? '',
  ]);
  const { seed, replications, engineVersion } = check;
  const made = `\`winterproof check ${id}\` (seed \`${seed}\`, ${replications} winters, engine ${engineVersion})`;
  return {
    count: `${countInWords(countVerdicts(check.targets))} Made by ${made}.`,
    head: ['Figure', 'Recorded ± tolerance', 'Simulated (95% interval)', 'Verdict', 'Use', 'Note'],
    rows,
  };
}

function simulatedInWords({ simulated }: KeptTarget): string {
  if (simulated === null) return 'in no winter';
  const { mean, low, high } = simulated;
  if (low === null || high === null || low === high) return threeDigits(mean);
  return `${threeDigits(mean)} (${threeDigits(low)} to ${threeDigits(high)})`;
}

function threeDigits(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en-GB', { maximumFractionDigits: 6 }).replace('-', '−');
}

/** The held-out targets of every base case, as the page says them. */
export function heldOutOfKent(): object[] {
  return Object.entries(kentChecks).flatMap(([id, { targets }]) => {
    const { title, targets: own } = shippedScenario(id);
    return targets
      .filter(({ heading }) => heading === 'heldOut')
      .map(({ id: target, value, simulated, verdict, moreWinters }) => ({
        scenario: title,
        name: own.find((one) => one.id === target)!.name,
        value,
        simulated: simulated && { mean: simulated.mean, low: simulated.low, high: simulated.high },
        verdict,
        moreWinters,
      }));
  });
}

/** How well Kent agrees with the record: the held-out targets of all base cases first, then each case with what is not met. */
export function agreement(): string {
  const all = Object.values(kentChecks).flatMap(({ targets }) => targets);
  const heldOut = all.filter(({ heading }) => heading === 'heldOut');
  const lines = Object.entries(kentChecks)
    .filter(([, { targets }]) => targets.length > 0)
    .map(([id, { targets }]) => `- \`${id}\`: ${countInWords(countVerdicts(targets))}${missedInWords(id)}`);
  return [
    `**${countInWords(countVerdicts(heldOut), 'held-out target')}** Nothing was tuned to held-out targets, so only they test a model. A model that misses them explains a winter better than it predicts one.`,
    lines.join('\n'),
  ].join('\n\n');
}

function missedInWords(id: string): string {
  const { targets } = shippedScenario(id);
  const nameOf = (one: KeptTarget) => targets.find((target) => target.id === one.id)!.name;
  const missed = kentChecks[id].targets.filter(({ verdict }) => verdict === 'notMet');
  return missed
    .map(
      (one) =>
        `\n  - Not met: ${nameOf(one)}. Recorded ${asWritten(one.value)}, simulated ${simulatedInWords(one)}.`,
    )
    .join('');
}
