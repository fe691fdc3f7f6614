import { engineVersion } from '../../experiment/shard.ts';
import type { Inputs } from '../../scenario/inputs/inputs.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { ComparedOutcome } from '../result/comparisonDocument.ts';
import { chance } from '../result/chance.ts';
import { inputsOf, type Origin, sourcesOf } from '../result/origin.ts';
import type { Chance, ScenarioName } from '../result/resultTypes.ts';
import { WinterBootstrap, type WinterMean } from '../winterBootstrap.ts';
import type { AlarmRule } from './alarms.ts';
import { bestSet } from './bestSet.ts';
import type { ThresholdFinding } from './check/finding.ts';
import { thresholdFindings } from './check/registry.ts';
import {
  type Crisis,
  type CrisisAsked,
  type CrisisRule,
  crisesIn,
  defaultOver,
  peopleSeries,
  sharedWith,
} from './crisis.ts';
import { type DeclaredDay, type DeclaredResult, againstDeclared } from './declared.ts';
import { type LeftOut, leaveEachOut } from './leaveOut.ts';
import { type Judgement, runSetting, type SettingRun } from './settingFigures.ts';
import {
  differencesOf,
  estimatesOf,
  type SettingDifferences,
  type SettingEstimates,
} from './settingResult.ts';
import type { RecordedSetting } from './settings.ts';
import { type StepDownPoint, stepDownGrid } from './stepDown.ts';
import { type Measure, type SweepAxis, type SweepResult, sweep } from './sweep.ts';
import { scenarioNameOf } from '../result/scenarioNameOf.ts';

/** What settings are measured by, and what else is requested. */
export interface ThresholdsRequest {
  readonly alarm: AlarmRule;
  readonly crisis: CrisisAsked;
  readonly missWorth: number;
  readonly measure: Measure;
  /** None, one for a curve, or two for a map. */
  readonly axes: readonly SweepAxis[];
  readonly declared: readonly DeclaredDay[];
}

/** The crisis that all settings are measured by, and how often there is one without actions. */
export interface CrisisResult extends CrisisRule {
  /** Whether `over` was worked out from these winters. */
  readonly isDefault: boolean;
  /** Indicators that may count the same people, by id. */
  readonly sharedWith: readonly string[];
  readonly crises: WinterMean;
  readonly winters: Chance;
  /** Winters that begin in a crisis. That crisis does not count. */
  readonly onAtStart: number;
}

/** One setting in the winters without actions. */
export interface SettingResult extends SettingEstimates {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  readonly inputs: Inputs;
  /** Its figures less those of the first setting. Null for the first itself. */
  readonly differences: SettingDifferences | null;
  /** Winters in which the level of any day differs from that of the first setting. */
  readonly differing: number;
  /** About as good as the best of the settings by the measure, in these winters. */
  readonly asGood: boolean;
}

/** Where thresholds should be: settings measured in the same winters, and what the plan's tables leave open. */
export interface ThresholdsDocument extends Origin {
  readonly scenario: ScenarioName;
  readonly seed: string;
  readonly engineVersion: number;
  readonly replications: number;
  readonly startDate: string;
  readonly days: number;
  readonly alarm: AlarmRule;
  readonly crisis: CrisisResult;
  readonly measure: Measure & { readonly missWorth: number };
  /** The scenario as it is, then the others. */
  readonly settings: readonly SettingResult[];
  /** Id of the best by the measure. */
  readonly best: string;
  /** Curve or map of the first setting. Null where none was requested. */
  readonly sweep: SweepResult | null;
  /** Each indicator of the first setting left out. */
  readonly leftOut: readonly LeftOut[];
  /** Rules for stepping down, of the first setting. */
  readonly stepDown: readonly StepDownPoint[];
  /** The first setting's level compared with the declared level. Null where none is given. */
  readonly declared: DeclaredResult | null;
  /** With the plan's actions, by outcome and setting; null where the plan was not run. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, ComparedOutcome>>>> | null;
  readonly findings: readonly ThresholdFinding[];
}

/**
 * Measures settings over their recorded winters. Throws when there is no winter. Also throws when settings have
 * different crises, since they are then of different winters.
 */
export function thresholdsDocument(
  settings: readonly RecordedSetting[],
  request: ThresholdsRequest,
  seed: string,
  outcomes: ThresholdsDocument['outcomes'] = null,
): ThresholdsDocument {
  const [first] = settings;
  const { scenario } = first;
  const replications = first.recordings.winters.length;
  if (replications === 0) throw new Error('thresholdsDocument: no winters');
  const bootstrap = new WinterBootstrap(replications);
  const rule = crisisRule(settings, request.crisis);
  const crises = peopleSeries(first.recordings, rule).map((people) => crisesIn(people, rule));
  const { alarm, missWorth, measure } = request;
  const judgement: Judgement = { alarm, crises, crisisDays: rule.days, missWorth };
  const runs = settings.map((one) => runSetting(one.scenario, one.recordings, judgement));
  const results = settingResults(settings, runs, measure, bootstrap);
  return {
    scenario: scenarioNameOf(scenario, first.hash),
    seed,
    engineVersion,
    replications,
    startDate: scenario.calendar.startDate,
    days: scenario.calendar.days,
    ...sourcesOf(settings),
    inputs: inputsOf(first),
    alarm,
    crisis: crisisResult(scenario, rule, request.crisis.over === null, crises, bootstrap),
    measure: { ...measure, missWorth },
    ...results,
    sweep: request.axes.length === 0 ? null : sweep(first, request.axes, judgement, measure, bootstrap),
    leftOut: leaveEachOut(first, runs[0].levels, alarm, bootstrap),
    stepDown: stepDownGrid(first, alarm.scope, bootstrap),
    declared:
      request.declared.length === 0
        ? null
        : againstDeclared(runs[0].levels, scenario, request.declared, bootstrap),
    outcomes,
    findings: thresholdFindings(scenario, first.recordings),
  };
}

/** The same people on every morning of every setting's winters, or they are not the same winters. */
function crisisRule(settings: readonly RecordedSetting[], asked: ThresholdsRequest['crisis']): CrisisRule {
  const series = peopleSeries(settings[0].recordings, asked);
  for (const { id, recordings } of settings) {
    if (recordings === settings[0].recordings) continue;
    const own = peopleSeries(recordings, asked);
    const isSame = own.every((people, winter) => people.every((one, day) => one === series[winter][day]));
    if (!isSame || own.length !== series.length)
      throw new Error(`thresholdsDocument: setting "${id}" was recorded of other winters than the first`);
  }
  return { ...asked, over: asked.over ?? defaultOver(series) };
}

function crisisResult(
  scenario: Scenario,
  rule: CrisisRule,
  isDefault: boolean,
  crises: readonly (readonly Crisis[])[],
  bootstrap: WinterBootstrap,
): CrisisResult {
  const counts = Float64Array.from(crises, (one) => one.length);
  return {
    ...rule,
    isDefault,
    sharedWith: sharedWith(scenario, rule),
    crises: bootstrap.mean(counts)!,
    winters: chance(counts.map((count) => (count > 0 ? 1 : 0))),
    onAtStart: crises.filter((one) => one.some(({ onset }) => onset === 0)).length,
  };
}

function settingResults(
  settings: readonly RecordedSetting[],
  runs: readonly SettingRun[],
  { name, better }: Measure,
  bootstrap: WinterBootstrap,
): { settings: SettingResult[]; best: string } {
  const { best, asGood } = bestSet(
    runs.map(({ figures }) => figures[name]),
    better,
  );
  const differences = differencesOf(runs, bootstrap);
  const results = settings.map((setting, at): SettingResult => ({
    id: setting.id,
    title: setting.title,
    hash: setting.hash,
    inputs: inputsOf(setting),
    ...estimatesOf(runs[at], bootstrap),
    differences: differences[at - 1] ?? null,
    differing: differingWinters(runs[0].levels, runs[at].levels),
    asGood: asGood[at],
  }));
  return { settings: results, best: settings[best].id };
}

function differingWinters(some: readonly Uint8Array[], others: readonly Uint8Array[]): number {
  return some.filter((levels, winter) => levels.some((level, day) => level !== others[winter][day])).length;
}
