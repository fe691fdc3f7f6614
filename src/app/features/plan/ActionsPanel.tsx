import { chanceInShort, chanceInWords } from '../../../words/chanceInWords.ts';
import { IntervalBars, type IntervalBarsRow } from '../../../ui/charts/IntervalBars/IntervalBars.tsx';
import { DataTable } from '../../../ui/charts/DataTable.tsx';
import { Disclosure } from '../../../ui/controls/Disclosure.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import type { Action } from '../../../scenario/schema/escalation.ts';
import { aboutMoney } from '../../../words/money.ts';
import { roundedNumber, supportedPlace } from '../../../words/numbers.ts';
import type { Answer } from '../../results/answer.ts';
import type { Estimate } from '../../../analysis/estimate.ts';
import { toSay } from '../../wording/figures.ts';
import classes from './PlanAnswer.module.css';
import { triggerInWords } from '../../wording/scenarioWords.ts';
import { Faded } from '../../shell/Faded.tsx';

interface ActionsPanelProps {
  readonly answer: Answer;
  readonly stale?: string;
}

/** When each action of the plan ran: how likely, for how long, at what cost. */
export function ActionsPanel({ answer, stale }: ActionsPanelProps) {
  const { actions } = answer.scenario;
  const hasStarted = ({ id }: Action) => answer.document.actions[id]!.started.probability > 0;
  const modelled = actions.filter((action) => action.modelled && hasStarted(action));
  const never = actions.filter((action) => action.modelled && !hasStarted(action));
  const recorded = actions.filter((action) => !action.modelled);
  return (
    <Panel title="When each action ran" subtitle={whatIsShown(answer.winters)}>
      <Faded why={stale}>
        {modelled.length > 0 && (
          <IntervalBars
            caption="Simulated actions: when each ran"
            labelHeading="Action"
            valueHeading="Chance that it starts"
            columns={[
              { label: 'Days active', numeric: true },
              { label: 'Cost', numeric: true },
              { label: 'Side effects' },
            ]}
            rows={modelled.map((action) => actionRow(answer, action))}
            formatTick={(value) => roundedNumber(value * 100)}
            barWidth={150}
          />
        )}
        {never.length > 0 && <NeverStarted answer={answer} actions={never} />}
        {recorded.length > 0 && (
          <Disclosure title={recordedTitle(recorded.length)}>
            <DataTable
              caption="Actions whose effects are not simulated"
              columns={[
                { label: 'Action' },
                { label: 'Who' },
                { label: 'When' },
                { label: 'Chance that it starts', numeric: true },
                { label: 'Days active', numeric: true },
              ]}
              rows={recorded.map((action) => recordedRow(answer, action))}
            />
          </Disclosure>
        )}
      </Faded>
    </Panel>
  );
}

function whatIsShown(winters: number): string {
  return winters === 1
    ? 'The bars show which actions start in the one winter so far. Days and cost are those of that winter.'
    : `The bars show the chance that an action starts in a winter, with its 95% range. Days and cost are averages of ${roundedNumber(winters)} winters.`;
}

function recordedTitle(count: number): string {
  return count === 1
    ? '1 more action is listed in the plan. Its effects are not simulated.'
    : `${count} more actions are listed in the plan. Their effects are not simulated.`;
}

function NeverStarted({ answer, actions }: { readonly answer: Answer; readonly actions: readonly Action[] }) {
  const { document } = answer;
  const { probability, low, high } = document.actions[actions[0]!.id]!.started;
  const { headline, detail } = chanceInWords(probability, low, high, document.replications);
  const isOne = document.replications === 1;
  const bound = isOne || detail === '' ? '' : ` (${detail}${actions.length > 1 ? ' for each' : ''})`;
  return (
    <p className={classes.note}>
      <strong>{isOne ? 'Did not start in the one winter so far' : `Started in ${headline}`}</strong>
      {bound}: {actions.map(({ name }) => name).join('; ')}.
    </p>
  );
}

function actionRow({ scenario, document }: Answer, action: Action): IntervalBarsRow {
  const { started, daysActive, cost } = document.actions[action.id]!;
  const { probability, low, high } = started;
  return {
    id: action.id,
    label: action.name,
    sublabel: `${action.owner} · ${triggerInWords(scenario, action)}`,
    value: probability,
    low,
    high,
    text: chanceInShort(probability, document.replications),
    detail: chanceInWords(probability, low, high, document.replications).detail,
    cells: [daysOf(daysActive), costOf(cost), action.sideEffect ?? '—'],
  };
}

function recordedRow({ scenario, document }: Answer, action: Action): string[] {
  const { started, daysActive } = document.actions[action.id]!;
  return [
    action.name,
    action.owner,
    triggerInWords(scenario, action),
    chanceInShort(started.probability, document.replications),
    daysOf(daysActive),
  ];
}

function daysOf(days: Estimate | null): string {
  const { mean, low, high } = toSay(days);
  return mean === 0 ? '—' : roundedNumber(mean, supportedPlace(mean, low, high));
}

function costOf(cost: Estimate | null): string {
  const { mean, low, high } = toSay(cost);
  return mean === 0 ? '—' : aboutMoney(mean, low, high);
}
