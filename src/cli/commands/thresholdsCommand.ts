import type { Command } from 'commander';
import { type Setting, strangers } from '../../analysis/thresholds/settings.ts';
import { thresholdsDocument, type ThresholdsRequest } from '../../analysis/thresholds/thresholdsDocument.ts';
import { thresholdsTables } from '../../analysis/thresholds/thresholdsTables.ts';
import { type ThresholdsRun, ThresholdsSession } from '../../session/thresholdsSession.ts';
import { exitCodeHelp } from '../exitCodes.ts';
import type { OpenedScenario } from '../input/readScenario.ts';
import { thresholdsReport } from '../report/thresholdsReport.ts';
import { outcomeOfSession } from '../runVariants.ts';
import { crisisOption } from './crisisOption.ts';
import { deliver } from './deliver.ts';
import { endWith, isToBeKept } from './ending.ts';
import { executeSession } from './execute.ts';
import { openForRun } from './openForRun.ts';
import { addSimulationOptions, type RunOptions } from './runOptions.ts';
import { type ThresholdOptions, thresholdsRequestOf } from './thresholdOptions.ts';

const defaultReplications = 200;

const examples = `
Records what every indicator shows in winters without actions, and works out the levels that each setting of thresholds
would have given in these same winters: alarms against crises, flapping, days at each level. A setting is an overlay that
changes indicators (bands, points, weights, what they measure) or the escalation (how they become levels, steps up and
down); several joined by + are one. The scenario as it is comes first. Settings are then compared with the plan's actions
attached too, which takes a run of each.

Examples:
  winterproof thresholds kent-2025-26 --replications 100
  winterproof thresholds kent-2025-26 --settings aggregation-worst aggregation-score slots-area --no-plan
  winterproof thresholds kent-2025-26 --sweep healthCaseload.EastKent.3=45:95:5 --crisis delayed=250:3
  winterproof thresholds my-county.yaml --settings lower-overlay.yaml --json`;

interface ThresholdsOptions extends Omit<RunOptions, 'precision'>, ThresholdOptions {
  settings?: string[];
  plan: boolean;
}

/** Adds `winterproof thresholds FILE`. */
export function addThresholdsCommand(program: Command): void {
  const collect = (text: string, before: string[]) => [...before, text];
  const command = program
    .command('thresholds')
    .description('say where thresholds should be: settings, alarms against crises, and a check of the tables')
    .argument('<FILE>', 'a scenario file, "-" for standard input, or an id in the library')
    .option(
      '--settings <F...>',
      'settings to compare the scenario with: overlays, by id or file, joined by +',
    )
    .option(
      '--sweep <INDICATOR[.AREA].LEVEL=FROM:TO:STEP>',
      'try a threshold at these values, all else as it is; given twice, a map over two',
      collect,
      [],
    )
    .addOption(crisisOption())
    .option('--alarm <LEVEL[.AREA]>', 'the level that is an alarm (default: 3, of the system)')
    .option('--horizon <DAYS>', 'an alarm foresees a crisis at most so long before (default: 14)')
    .option('--lead <DAYS>', 'an alarm must come at least so long before (default: 3)')
    .option(
      '--measure <FIGURE>',
      'what is best, such as wrongDays, flaps, missed (default: wrongDays, days of needless alarm and days of crisis without one)',
    )
    .option(
      '--miss-worth <N>',
      'days of needless alarm that a day of crisis without one counts for in wrongDays (default: 1)',
    )
    .option('--declared <FILE>', 'levels that were declared, as lines of date,level')
    .option('--no-plan', 'do not run the settings with the plan’s actions');
  addSimulationOptions(command, defaultReplications)
    .option('--out <DIR>', 'write result.json and one CSV file a table there')
    .option('--json', 'print the thresholds document as JSON, and nothing else, on standard output')
    .option('--keep-partial', 'when stopped, print and write what was done until then')
    .addHelpText('after', `${examples}\n${exitCodeHelp}`)
    .action(thresholds);
}

async function thresholds(file: string, asked: ThresholdsOptions): Promise<void> {
  const replications = asked.replications ?? String(defaultReplications);
  const options = { ...asked, precision: [], replications };
  const files = [[], ...(asked.settings ?? []).map((text) => text.split('+'))];
  let settings: Setting[] = [];
  let question: ThresholdsRequest | undefined;
  const { opened, request } = await openForRun(
    files.map((overlays) => ({ file, overlays })),
    options,
    (all, problems) => {
      settings = settingsOf(all, files);
      question = thresholdsRequestOf(asked, all[0].scenario, problems);
      problems.push(...settingProblems(settings));
    },
  );
  const { seed, replications: winters } = request;
  const session = new ThresholdsSession();
  const run = { settings, seed, request: question!, replications: winters };
  const recording = await executeSession<ThresholdsRun>(session, { ...run, part: 'recordings' }, request);
  const hasPlan = recording.kind === 'done' && asked.plan && settings.length > 1;
  const planning = hasPlan
    ? await executeSession<ThresholdsRun>(session, { ...run, part: 'plan' }, request)
    : recording;
  const outcome = outcomeOfSession(planning, session.recordings(settings));
  if (isToBeKept(outcome, options)) {
    const outcomes = planning.kind === 'done' ? session.outcomes(settings, seed) : null;
    const document = thresholdsDocument(session.recorded(settings), question!, seed, outcomes);
    const { scenario } = opened[0];
    await deliver(
      {
        document,
        tables: () => thresholdsTables(document),
        words: () => thresholdsReport(document, scenario),
      },
      options,
    );
  }
  endWith(outcome, options, request);
}

function settingsOf(opened: readonly OpenedScenario[], files: readonly (readonly string[])[]): Setting[] {
  const [{ applied: common }] = opened;
  return opened.map(({ scenario, hash, applied, madeFrom }, at) => {
    if (at === 0) return { id: 'present', title: 'As it is', scenario, hash, madeFrom };
    const own = applied.filter(({ id }) => common.every((other) => other.id !== id));
    const id = own.map((one) => one.id).join('+') || files[at].join('+');
    return { id, title: own.map(({ title }) => title).join(' + ') || id, scenario, hash, madeFrom };
  });
}

function settingProblems(settings: readonly Setting[]): string[] {
  const twice = settings.filter(({ id }, at) => settings.findIndex((other) => other.id === id) !== at);
  return [
    ...twice.map(({ id }) => `--settings: ${id} is there twice`),
    ...strangers(settings).map(
      ({ id }) =>
        `--settings ${id}: it changes more than thresholds; allowed: fields of indicators, of the escalation, and what staffing is a share of (with --overlay it applies to all settings)`,
    ),
    ...(settings[0].scenario.indicators.some(({ bands }) => bands !== undefined)
      ? []
      : ['no indicator of this scenario has bands, so there are no thresholds to judge']),
  ];
}
