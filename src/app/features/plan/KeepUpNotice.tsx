import { useStore } from 'zustand';
import type { ExpectedLoads, Shortfall } from '../../../analysis/load/expectedLoad.ts';
import { datesOf } from '../../../analysis/check/months.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Disclosure } from '../../../ui/controls/Disclosure.tsx';
import { Notice } from '../../../ui/controls/Notice.tsx';
import { longDateRange } from '../../../words/dates.ts';
import { listInWords } from '../../../words/phrases.ts';
import { shortfallInWords } from '../../../words/shortfallInWords.ts';
import { scopeName } from '../../wording/scenarioWords.ts';
import { keepUpId } from '../../shell/KeepUpMark.tsx';
import { expectedStore } from '../../results/expectedStore.ts';
import classes from './KeepUpNotice.module.css';

/** Lines that are shown at first; the others open on demand. */
const FIRST_LINES = 3;

/** Which services cannot keep up with the people who come, worked out from rates alone before anything is simulated. */
export function KeepUpNotice() {
  const { of, loads } = useStore(expectedStore);
  if (of === null || loads === null || loads.shortfalls.length === 0) return null;
  const lines = ordered(loads.shortfalls).map((one) => lineOf(of, one));
  const rest = lines.length - FIRST_LINES;
  return (
    <div id={keepUpId} tabIndex={-1}>
      <Notice tone="caution" title={titleOf(loads.shortfalls)}>
        <Lines lines={rest === 1 ? lines : lines.slice(0, FIRST_LINES)} />
        {rest > 1 && (
          <Disclosure title={`and ${rest} more`}>
            <Lines lines={lines.slice(FIRST_LINES)} />
          </Disclosure>
        )}
        <p className={classes.how}>{howItIsKnown(of, loads)}</p>
      </Notice>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Queues that grow come first, the fastest of them at the top. */
function ordered(shortfalls: readonly Shortfall[]): Shortfall[] {
  return [...shortfalls].sort((a, b) => b.growth - a.growth || b.elsewhere - a.elsewhere);
}

function titleOf(shortfalls: readonly Shortfall[]): string {
  const stages = new Set(shortfalls.filter(({ growth }) => growth > 0).map(({ stage }) => stage)).size;
  if (stages === 0) {
    const kept = new Set(shortfalls.map(({ stage }) => stage)).size;
    return `${kept === 1 ? '1 service keeps' : `${kept} services keep`} up only because people give up waiting and go elsewhere`;
  }
  return stages === 1
    ? '1 service cannot keep up: more people or cases come than it can serve'
    : `${stages} services cannot keep up: more people or cases come than they can serve`;
}

function lineOf(scenario: Scenario, shortfall: Shortfall): string {
  const stage = scenario.stages.find(({ id }) => id === shortfall.stage);
  const where = shortfall.scope === 'system' ? '' : `, ${scopeName(scenario, shortfall.scope)}`;
  return shortfallInWords({
    ...shortfall,
    name: `${stage?.name ?? shortfall.stage}${where}`,
    when: shortfall.month === 'january' ? 'in January' : undefined,
  });
}

function howItIsKnown(scenario: Scenario, { months, unknown }: ExpectedLoads): string {
  const spans = months.map(({ month }) => {
    const { from, to } = datesOf(scenario, month);
    return longDateRange(from, to);
  });
  const names = unknown.map((id) => scenario.stages.find((stage) => stage.id === id)?.name ?? id);
  const untold = names.length === 0 ? '' : ` This check does not cover ${listInWords(names)}.`;
  return `Worked out from average weekly numbers for ${listInWords(spans)}, without holidays, illness waves, events or the plan’s actions.${untold}`;
}
