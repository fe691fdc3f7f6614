import { memo, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { NumberField } from '../../../ui/controls/NumberField.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { SearchSelect } from '../../../ui/controls/SearchSelect.tsx';
import { type EdgeRef, edgeValues } from '../../../analysis/thresholds/edges.ts';
import { judgingStore } from '../../run/thresholds/runThresholds.ts';
import type { ThresholdsAnswer } from '../../results/thresholdsAnswer.ts';
import { sweepValues } from '../../run/thresholds/thresholdsQuestion.ts';
import { DraftsOf } from '../../shell/DraftsOf.tsx';
import { Faded } from '../../shell/Faded.tsx';
import { askOfThresholds, thresholdsStore, type SweepChoice } from '../../results/thresholdsStore.ts';
import { edgeInWords, edgeUnit } from '../../wording/questionWords.ts';
import { SweepCurves } from './SweepCurves.tsx';
import { SweepMap } from './SweepMap.tsx';
import { edgeKey, sweepEdges, usualSweep } from './sweepChoices.ts';
import classes from './Thresholds.module.css';

interface SweepPanelProps {
  readonly answer: ThresholdsAnswer;
  readonly stale?: string;
}

/** Pairs of values are many: a second threshold has fewer on each side. */
const BESIDE = 2;
/** More would take minutes. */
const MOST_POINTS = 200;

/** One threshold moved, or two, over the winters that are recorded: no new run is needed. */
export const SweepPanel = memo(function SweepPanel({ answer, stale }: SweepPanelProps) {
  const { scenario, reading } = answer;
  const choices = useStore(thresholdsStore, ({ sweep }) => sweep);
  const isJudging = useStore(judgingStore, (state) => state.isJudging);
  const edges = useMemo(() => sweepEdges(scenario), [scenario]);
  const { sweep } = reading.document;
  const points = choices.reduce((product, choice) => product * sweepValues(choice).length, 1);
  const put = (next: readonly SweepChoice[]) => askOfThresholds({ sweep: next });
  if (edges.length === 0) return null;
  const free = edges.filter((edge) => !choices.some((choice) => edgeKey(choice.edge) === edgeKey(edge)));
  const next = likeliest(free, reading.document);
  return (
    <Panel
      title="Move a threshold"
      subtitle="the present thresholds with one moved, or two; from the recorded winters, without a run"
    >
      <DraftsOf id="sweep" label="Move a threshold" href="#/thresholds">
        {choices.map((choice, at) => (
          <SweepRow
            key={at}
            at={at}
            scenario={scenario}
            choice={choice}
            onChange={(next) => put(choices.map((one, place) => (place === at ? next : one)))}
            onRemove={() => put(choices.filter((_, place) => place !== at))}
          />
        ))}
      </DraftsOf>
      <div className={classes.takeAway}>
        {choices.length < 2 && next !== undefined && (
          <Button
            onPress={() =>
              put([...choices, usualSweep(scenario, next!, choices.length === 0 ? undefined : BESIDE)])
            }
          >
            {choices.length === 0 ? 'Choose a threshold' : 'Add a second: a map'}
          </Button>
        )}
      </div>
      {points > MOST_POINTS && (
        <p className={classes.note}>
          {points} points take long; fewer than {MOST_POINTS} are answered in seconds.
        </p>
      )}
      {isJudging && <p role="status">Working it out…</p>}
      {sweep !== null && choices.length > 0 && (
        <Faded why={stale}>
          {sweep.axes.length === 1 ? (
            <SweepCurves answer={answer} sweep={sweep} />
          ) : (
            <SweepMap answer={answer} sweep={sweep} />
          )}
        </Faded>
      )}
    </Panel>
  );
});

/** The threshold of the alarm's level, of the indicator that decides the level most. */
function likeliest(
  edges: readonly EdgeRef[],
  { leftOut, alarm }: ThresholdsAnswer['reading']['document'],
): EdgeRef | undefined {
  const rank = ({ indicator }: EdgeRef) => leftOut.findIndex((one) => one.indicator === indicator);
  const [first] = edges
    .filter(({ level }) => level === alarm.level)
    .sort((one, other) => rank(one) - rank(other));
  return first ?? edges[0];
}

interface SweepRowProps {
  readonly at: number;
  readonly scenario: Scenario;
  readonly choice: SweepChoice;
  readonly onChange: (choice: SweepChoice) => void;
  readonly onRemove: () => void;
}

function SweepRow({ at, scenario, choice, onChange, onRemove }: SweepRowProps) {
  const options = useMemo(
    () =>
      sweepEdges(scenario).map((edge) => ({
        id: edgeKey(edge),
        label: edgeInWords(scenario, edge),
        detail: `now ${edgeValues(scenario, edge)[0]} ${edgeUnit(scenario, edge)}`,
        edge,
      })),
    [scenario],
  );
  const { from, to, step } = choice;
  const choose = (key: string) => onChange(usualSweep(scenario, options.find(({ id }) => id === key)!.edge));
  return (
    <div className={classes.sweepRow}>
      <SearchSelect label="Threshold" options={options} value={edgeKey(choice.edge)} onChange={choose} />
      <NumberField
        name={`From ${at}`}
        label="From"
        when="left"
        value={from}
        maximum={to}
        onChange={(value) => onChange({ ...choice, from: value })}
      />
      <NumberField
        name={`To ${at}`}
        label="To"
        when="left"
        value={to}
        minimum={from}
        onChange={(value) => onChange({ ...choice, to: value })}
      />
      <NumberField
        name={`Step ${at}`}
        label="Step"
        when="left"
        value={step}
        minimum={Math.max(1e-6, (to - from) / 100)}
        onChange={(value) => onChange({ ...choice, step: value })}
      />
      <Button onPress={onRemove}>Remove</Button>
    </div>
  );
}
