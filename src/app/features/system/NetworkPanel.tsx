import { useDeferredValue, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useLocation } from 'wouter';
import type { FieldPath } from '../../../scenario/paths/fieldPath.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Network } from '../../../ui/charts/Network/Network.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { SliderField } from '../../../ui/controls/SliderField.tsx';
import { isoPlusDays, parseIsoDate, longDate } from '../../../words/dates.ts';
import { scopeName } from '../../wording/scenarioWords.ts';
import { Choice } from '../../shell/Choice.tsx';
import { resolvedStore } from '../../document/resolvedStore.ts';
import { resultsStore } from '../../results/resultsStore.ts';
import { useStale } from '../../results/useStale.ts';
import { figuresInWords, figuresOfResult, type ReadingQuantile } from '../../network/figuresOfResult.ts';
import { networkOf, partOfNode } from '../../network/networkOf.ts';
import classes from './Page.module.css';
import { partId } from '../../network/waysOn.ts';

const QUANTILES = [
  { id: 'p50', label: 'The median' },
  { id: 'p75', label: '1 winter in 4' },
  { id: 'p95', label: '1 winter in 20' },
];
const TIMES = [
  { id: 'winter', label: 'Whole winter' },
  { id: 'day', label: 'One day' },
];

/** The network of stages in the last result, for an area, a day or the winter. Each part opens its form. */
export function NetworkPanel({ opened }: { readonly opened: FieldPath }) {
  const scenario = useDeferredValue(useStore(resolvedStore, ({ last }) => last?.scenario ?? null));
  if (scenario === null || scenario.stages.length === 0) return null;
  return <Drawn scenario={scenario} opened={opened} />;
}

function Drawn({ scenario, opened }: { readonly scenario: Scenario; readonly opened: FieldPath }) {
  const [, go] = useLocation();
  const plan = useStore(resultsStore, (results) => results.plan);
  const result = plan.status === 'running' ? null : plan.result;
  const stale = useStale(result?.asked, false);
  const [chosen, setScope] = useState('system');
  const [day, setDay] = useState<number | null>(null);
  const [quantile, setQuantile] = useState<ReadingQuantile>('p50');
  const scope = scenario.areas.some(({ id }) => id === chosen) ? chosen : 'system';
  const asked = { scope, day, quantile };
  const figures = useMemo(
    () =>
      result === null ? undefined : figuresOfResult(result.document, scenario, { scope, day, quantile }),
    [result, scenario, scope, day, quantile],
  );
  const picture = useMemo(() => networkOf(scenario, { scope, figures }), [scenario, scope, figures]);
  const [list, id] = opened;
  const selected =
    id !== undefined && (list === 'stages' || list === 'streams')
      ? partId(list === 'stages' ? 'stage' : 'stream', id)
      : null;
  const open = (node: string) => {
    const part = partOfNode(node);
    go(`/system/${part.kind === 'stage' ? 'stages' : 'streams'}/${part.id}`);
  };
  const scopes = ['system', ...scenario.areas.map((area) => area.id)];
  return (
    <Panel>
      <div className={classes.choices}>
        <Choice
          label="Area"
          options={scopes.map((one) => ({ id: one, label: scopeName(scenario, one) }))}
          value={scope}
          onChange={setScope}
        />
        {result !== null && (
          <>
            <Choice
              label="When"
              options={TIMES}
              value={day === null ? 'winter' : 'day'}
              onChange={(time) => setDay(time === 'winter' ? null : Math.floor(scenario.calendar.days / 2))}
            />
            <Choice
              label="How bad"
              options={QUANTILES}
              value={quantile}
              onChange={(one) => setQuantile(one as ReadingQuantile)}
            />
            {day !== null && (
              <div className={classes.day}>
                <SliderField
                  label="Day"
                  value={day}
                  minimum={0}
                  maximum={scenario.calendar.days - 1}
                  step={1}
                  text={dayInWords(scenario, day)}
                  onChange={setDay}
                />
              </div>
            )}
          </>
        )}
      </div>
      <Network
        title="The network"
        subtitle={result === null ? 'not yet run' : figuresInWords(asked, result.document.startDate)}
        stale={stale}
        headingLevel={2}
        nodes={picture.nodes}
        edges={picture.edges}
        selected={picture.nodes.some((node) => node.id === selected) ? selected : null}
        onOpen={open}
      />
    </Panel>
  );
}

function dayInWords({ calendar }: Scenario, day: number): string {
  const date = isoPlusDays(calendar.startDate, day);
  return date !== null && parseIsoDate(date) !== null ? longDate(date) : '';
}
