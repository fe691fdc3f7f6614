import { useMemo } from 'react';
import { useStore } from 'zustand';
import { wintersOfRequest } from '../../../analysis/actions/actionsRequest.ts';
import { usualAim } from '../../../analysis/selection/selectBest.ts';
import { modelledActions } from '../../../experiment/run/enabledActions.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import { durationInWords } from '../../../words/timeLeft.ts';
import { ACTIONS, withUnit } from '../../../words/unit.ts';
import { actionsRequest, runActions } from '../../run/actions/runActions.ts';
import { StartRun } from '../../shell/StartRun.tsx';
import { actionsStore } from '../../results/actionsStore.ts';
import { resultsStore } from '../../results/resultsStore.ts';
import { FIND_OUT } from './useActions.ts';

const PAGES = ['system', 'plan', 'actions'];

/** The button that starts the run, with its winters and time, or the progress of the run. */
export function StartPanel({ scenario }: { readonly scenario: Scenario }) {
  const run = useStore(resultsStore, ({ actions }) => actions);
  return (
    <StartRun label={FIND_OUT} run={run} pages={PAGES} isAtMost onPress={() => void runActions()}>
      <WhatItTakes scenario={scenario} />
    </StartRun>
  );
}

function WhatItTakes({ scenario }: { readonly scenario: Scenario }) {
  const asked = useStore(actionsStore);
  const { winters, everyWinter } = asked;
  const total = useMemo(() => wintersOfRequest(scenario, actionsRequest(scenario, asked)), [scenario, asked]);
  const rate = useStore(resultsStore, ({ actions, plan }) =>
    actions.progress.ratePerSecond > 0 ? actions.progress.ratePerSecond : plan.progress.ratePerSecond,
  );
  const count = withUnit(roundedNumber(modelledActions(scenario).length), ACTIONS);
  const time = rate > 0 ? `at most about ${durationInWords(total / rate)} here, ` : '';
  return (
    <>
      {count} are tested: each left out of the plan, and each on its own, in the same winters.{' '}
      {everyWinter || winters <= usualAim.firstStage
        ? `Each gets ${roundedNumber(winters)} winters.`
        : `Each gets ${roundedNumber(usualAim.firstStage)} winters; those that may still help most get up to ${roundedNumber(winters)}.`}{' '}
      The pairs that matter most follow. In all {time}up to {roundedNumber(total)} winters. First figures come
      early and settle as more winters are simulated. Stop keeps finished winters.
    </>
  );
}
