import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Network } from '../../../ui/charts/Network/Network.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { isoPlusDays, weekdayDate } from '../../../words/dates.ts';
import { figuresOfReadings } from '../../network/figuresOfReadings.ts';
import { networkOf, partOfNode } from '../../network/networkOf.ts';
import type { Answer } from '../../results/answer.ts';
import { scopeName } from '../../wording/scenarioWords.ts';
import { stageCharts } from '../../series/seriesCharts.ts';
import { SeriesFan } from '../../series/SeriesFan.tsx';
import { AreaChoice } from './AreaChoice.tsx';
import { stageReadings } from './stageReadings.ts';
import classes from './Winters.module.css';
import { withWinter, type WinterReadings } from './winterSeries.ts';
import { useWinterCursor, winterView } from './winterView.ts';

interface NetworkDayProps {
  readonly answer: Answer;
  readonly own: WinterReadings;
  readonly compared: WinterReadings | null;
}

/** The network of stages with who waited and who was in place on the morning of the chosen day. */
export function NetworkDay({ answer, own, compared }: NetworkDayProps) {
  const { scenario } = answer;
  const { days, startDate } = scenario.calendar;
  const day = useStore(winterView, (view) => Math.min(view.day, days - 1));
  const scope = useStore(winterView, (view) => view.area) ?? 'system';
  const [open, setOpen] = useState<string | null>(null);
  const date = weekdayDate(isoPlusDays(startDate, day));
  const { nodes, edges } = useMemo(() => {
    const readings = stageReadings(scenario, own, scope, day);
    const text = `this winter on the morning of ${date}`;
    return networkOf(scenario, { scope, figures: figuresOfReadings(readings, scenario, scope, text) });
  }, [scenario, own, scope, day, date]);
  const opened = nodes.find(({ id }) => id === open);
  return (
    <Panel>
      <div className={classes.choices}>
        <AreaChoice scenario={scenario} />
      </div>
      <Network
        title="The network on this day"
        subtitle={`${scopeName(scenario, scope)}: people waiting and in place on the morning of ${date}`}
        nodes={nodes}
        edges={edges}
        selected={open}
        onOpen={(id) => setOpen(id === open ? null : id)}
      />
      {opened !== undefined && (
        <div className={classes.opened} role="region" aria-label={opened.title}>
          <p className={classes.hint}>{opened.description}</p>
          <QueueOf answer={answer} own={own} compared={compared} node={opened.id} scope={scope} />
        </div>
      )}
    </Panel>
  );
}

interface QueueOfProps extends NetworkDayProps {
  readonly node: string;
  readonly scope: string;
}

/** Who waited at the stage that is open, through the whole winter. */
function QueueOf({ answer, own, compared, node, scope }: QueueOfProps) {
  const cursor = useWinterCursor();
  const { kind, id } = partOfNode(node);
  const at = kind === 'stage' ? answer.scenario.stages.findIndex((stage) => stage.id === id) : -1;
  const chart = useMemo(() => stageCharts(answer, 'waiting', scope)[at], [answer, scope, at]);
  if (chart === undefined) return null;
  const { startDate } = answer.scenario.calendar;
  return <SeriesFan answer={answer} chart={withWinter(chart, startDate, own, compared)} cursor={cursor} />;
}
