import { useMemo } from 'react';
import { useStore } from 'zustand';
import { recordingVariants } from '../../../analysis/thresholds/settings.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import { durationInWords } from '../../../words/timeLeft.ts';
import { runThresholds } from '../../run/thresholds/runThresholds.ts';
import { chosenSettings } from '../../run/thresholds/thresholdsQuestion.ts';
import { StartRun } from '../../shell/StartRun.tsx';
import { resultsStore } from '../../results/resultsStore.ts';
import { thresholdsStore } from '../../results/thresholdsStore.ts';
import { COMPARE, useOffered } from './useThresholds.ts';

const PAGES = ['system', 'plan', 'thresholds'];

/** The button that compares, with its winters and time, or the progress of the run. */
export function StartPanel() {
  const run = useStore(resultsStore, ({ thresholds }) => thresholds);
  const { offered } = useOffered();
  return (
    <StartRun
      label={COMPARE}
      run={run}
      pages={PAGES}
      onPress={() => void runThresholds('recordings')}
      disabled={offered === null}
    >
      <WhatItTakes />
    </StartRun>
  );
}

function WhatItTakes() {
  const { offered } = useOffered();
  const { settings: chosen, winters } = useStore(thresholdsStore);
  const rate = useStore(resultsStore, ({ thresholds, plan }) =>
    thresholds.progress.ratePerSecond > 0 ? thresholds.progress.ratePerSecond : plan.progress.ratePerSecond,
  );
  const counts = useMemo(() => {
    if (offered === null) return null;
    const settings = chosenSettings(offered, chosen);
    return { settings: settings.length, runs: recordingVariants(settings).length };
  }, [offered, chosen]);
  if (counts === null) return 'Looking for settings…';
  const total = counts.runs * winters;
  const time = rate > 0 ? `about ${durationInWords(total / rate)} here, ` : '';
  return (
    <>
      {counts.settings === 1 ? 'The present setting' : `${roundedNumber(counts.settings)} settings`} in the
      same {roundedNumber(winters)} winters without actions.{' '}
      {counts.runs > 1 &&
        `The winters are recorded ${roundedNumber(counts.runs)} times, once for each way of reading. `}
      In all {time}
      {roundedNumber(total)} winters, fewer where some are recorded already. Another crisis or a moved
      threshold then needs no new run.
    </>
  );
}
