import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { logDocument } from '../../../analysis/result/logDocument.ts';
import { seriesOf } from '../../../experiment/record/series.ts';
import type { WinterLog } from '../../../experiment/run/winterLog.ts';
import { FaultBoundary } from '../../../ui/controls/FaultBoundary.tsx';
import { FaultPanel } from '../../../ui/controls/FaultPanel.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import type { Answer } from '../../results/answer.ts';
import { winterKey } from '../../run/askWinter.ts';
import { setsLevels } from '../../wording/scenarioWords.ts';
import { MadeFrom } from '../../shell/MadeFrom.tsx';
import { faultDetails } from '../../notices/faultDetails.ts';
import { forgetWinterLog } from '../../results/winterLogStore.ts';
import { DayPanel } from './DayPanel.tsx';
import { LogPanel } from './LogPanel.tsx';
import { logDays } from './logDays.ts';
import { Player } from './Player.tsx';
import type { EndedRun } from './useEndedRun.ts';
import { useWinterLog } from './useWinterLog.ts';
import { WinterHeader } from './WinterHeader.tsx';
import { WinterLevels } from './WinterLevels.tsx';
import classes from './Winters.module.css';
import { seriesOfWinter } from './winterSeries.ts';
import { WinterSeries } from './WinterSeries.tsx';
import { lookAtWinter, winterView } from './winterView.ts';

const NetworkDay = lazy(() => import('./NetworkDay.tsx').then((module) => ({ default: module.NetworkDay })));

interface OneWinterProps {
  readonly run: EndedRun;
  readonly winter: number;
}

/** One winter: what it is among the others, its levels, its log, and its lines over those of all. */
export function OneWinter({ run, winter }: OneWinterProps) {
  const { answer } = run;
  const isCompared = useStore(winterView, (view) => view.isCompared);
  const own = useWinterLog({ answer, winter, actions: 'plan' });
  const without = useWinterLog(isCompared ? { answer, winter, actions: 'none' } : null);
  useEffect(() => () => lookAtWinter({ isPlaying: false }), []);
  const failed = [own, without].find((reply) => reply?.kind === 'failed');
  return (
    <>
      <WinterHeader run={run} winter={winter} />
      {failed?.kind === 'failed' && (
        <FaultPanel
          what="This winter could not be simulated again"
          message={failed.problem.message}
          winter={String(winter + 1)}
          seed={answer.asked.seed}
          details={faultDetails(failed.problem)}
          onRetry={() => {
            for (const actions of ['plan', 'none'] as const)
              forgetWinterLog(winterKey({ answer, winter, actions }));
          }}
        />
      )}
      {own === null && (
        <Panel>
          <p role="status">Loading this winter day by day…</p>
        </Panel>
      )}
      {own?.kind === 'done' && (
        <Panels answer={answer} own={own.log} without={without?.kind === 'done' ? without.log : null} />
      )}
    </>
  );
}

interface PanelsProps {
  readonly answer: Answer;
  readonly own: WinterLog;
  readonly without: WinterLog | null;
}

function Panels({ answer, own, without }: PanelsProps) {
  const { scenario, asked, document } = answer;
  const series = useMemo(() => seriesOf(scenario), [scenario]);
  const area = useStore(winterView, (view) => view.area);
  const kind = useStore(winterView, (view) => view.kind);
  const entries = useMemo(() => {
    const context = { scenario, hash: document.scenario.hash, seed: asked.seed };
    return logDocument(own, { ...context, policy: { actions: 'plan' } }).entries;
  }, [own, scenario, asked, document]);
  const days = useMemo(() => logDays(scenario, entries, { area, kind }), [scenario, entries, area, kind]);
  const { days: length } = scenario.calendar;
  const readings = useMemo(() => seriesOfWinter(own, series, length), [own, series, length]);
  const compared = useMemo(
    () => (without === null ? null : seriesOfWinter(without, series, length)),
    [without, series, length],
  );
  const guard = { seed: asked.seed, resetKey: `${answer.run} ${own.replication}` };
  return (
    <>
      <Player scenario={scenario} own={own} changes={days} />
      {setsLevels(scenario) && (
        <FaultBoundary what="The levels of this winter could not be drawn" {...guard}>
          <WinterLevels scenario={scenario} own={own} without={without} />
        </FaultBoundary>
      )}
      <div className={classes.beside}>
        <FaultBoundary what="The log could not be shown" {...guard}>
          <LogPanel scenario={scenario} own={own} days={days} />
        </FaultBoundary>
        <FaultBoundary what="The day could not be shown" {...guard}>
          <DayPanel scenario={scenario} own={own} without={without} entries={entries} />
        </FaultBoundary>
      </div>
      <FaultBoundary what="The network could not be drawn" {...guard}>
        <Suspense fallback={<p>Loading…</p>}>
          <NetworkDay answer={answer} own={readings} compared={compared} />
        </Suspense>
      </FaultBoundary>
      <FaultBoundary what="The charts of this winter could not be drawn" {...guard}>
        <WinterSeries answer={answer} own={readings} compared={compared} />
      </FaultBoundary>
      <MadeFrom title="What this winter was made from" document={document} scenario={scenario} />
    </>
  );
}
