import { chanceInShort } from '../../../words/chanceInWords.ts';
import { useMemo, useState } from 'react';
import { ChartFrame } from '../../../ui/charts/ChartFrame.tsx';
import { LevelLegend } from '../../../ui/charts/LevelLegend.tsx';
import { LevelStrip, type LevelStripRow } from '../../../ui/charts/LevelStrip/LevelStrip.tsx';
import type { TableData } from '../../../ui/charts/DataTable.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { isoPlusDays, weekdayDate } from '../../../words/dates.ts';
import { monthTicks } from '../../../words/axisTicks.ts';
import { meanInWords } from '../../../words/numbers.ts';
import { DAYS } from '../../../words/unit.ts';
import { toSay } from '../../wording/figures.ts';
import { scopeName, setsLevels } from '../../wording/scenarioWords.ts';
import { Choice } from '../../shell/Choice.tsx';
import type { Pin } from '../../results/pinStore.ts';
import { hasSameDays } from './hasSameDays.ts';
import { useSharedDay } from '../../results/useSharedDay.ts';
import { outcomeId } from '../../../scenario/outcomeIds.ts';

interface LevelsPanelProps {
  readonly pins: readonly Pin<'plan'>[];
  /** Names by the id of a kept result. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The levels of every kept result, one row each, on one time axis. Those of other days are left out and named. */
export function LevelsPanel({ pins, titles }: LevelsPanelProps) {
  const first = pins[0]!;
  const scopes = useMemo(() => sharedScopes(pins), [pins]);
  const [wanted, setWanted] = useState('system');
  const scope = scopes.includes(wanted) ? wanted : 'system';
  const shown = pins
    .filter((pin) => hasSameDays(pin, first) && setsLevels(pin.answer.scenario))
    .map((pin) => ({ ...pin, title: titles.get(pin.id)! }));
  const cursor = useSharedDay();
  const { document, scenario } = first.answer;
  const { levelName } = scenario.escalation;
  const ticks = useMemo(() => monthTicks(document.startDate, document.days), [document]);
  if (shown.length === 0) return null;
  return (
    <Panel
      title="When each level is reached"
      subtitle={`chance of each level, day by day, ${scopeName(scenario, scope)}`}
      actions={
        scopes.length > 1 && (
          <Choice
            label="Area"
            value={scope}
            options={scopes.map((id) => ({ id, label: scopeName(scenario, id) }))}
            onChange={setWanted}
          />
        )
      }
    >
      <ChartFrame
        small
        title="One row for each kept result"
        legend={<LevelLegend labels={[`${levelName} 1`, '2', '3', '4']} />}
        table={() => tableOf(shown, scope)}
      >
        <LevelStrip
          rows={shown.map((pin) => rowOf(pin, scope))}
          days={document.days}
          ticks={ticks}
          noteHeading={`at ${levelName} 3 or 4`}
          description={`Chance of each ${levelName} level, day by day, for each kept result`}
          describeDay={(day) => describeDay(shown, scope, day)}
          cursor={cursor}
          left={200}
          right={90}
        />
      </ChartFrame>
      {shown.length < pins.length && <p>This chart leaves out results with other days or without levels.</p>}
    </Panel>
  );
}

function sharedScopes(pins: readonly Pin<'plan'>[]): string[] {
  const [first, ...others] = pins.map(({ answer }) => Object.keys(answer.document.levels));
  return first!.filter((scope) => others.every((scopes) => scopes.includes(scope)));
}

function rowOf({ id, title, answer: { document } }: Pin<'plan'>, scope: string): LevelStripRow {
  const days = meanInWords(toSay(document.outcomes[outcomeId.daysAt3Plus(scope)]), DAYS);
  return {
    id,
    label: title,
    days: document.levels[scope]!.byDay,
    main: false,
    figure: days.headline,
    note: '',
  };
}

function describeDay(pins: readonly Pin<'plan'>[], scope: string, day: number): string {
  const { document, scenario } = pins[0]!.answer;
  const lines = pins.map(({ title, answer }) => {
    const shares = answer.document.levels[scope]!.byDay[day]!;
    return `${title}: ${chanceInShort(shares[2] + shares[3], answer.document.replications)}`;
  });
  return [
    weekdayDate(isoPlusDays(document.startDate, day)),
    `winters at ${scenario.escalation.levelName} 3 or 4`,
    ...lines,
  ].join('\n');
}

function tableOf(pins: readonly Pin<'plan'>[], scope: string): TableData {
  const { document, scenario } = pins[0]!.answer;
  const { startDate, days } = document;
  return {
    caption: `Chance of ${scenario.escalation.levelName} 3 or 4, day by day`,
    columns: [{ label: 'Day' }, ...pins.map(({ title }) => ({ label: title, numeric: true }))],
    rows: Array.from({ length: days }, (_, day) => [
      weekdayDate(isoPlusDays(startDate, day)),
      ...pins.map(({ answer }) => {
        const shares = answer.document.levels[scope]!.byDay[day]!;
        return chanceInShort(shares[2] + shares[3], answer.document.replications);
      }),
    ]),
  };
}
