import { type WatchedSeries, watchable } from '../../../../analysis/actions/watchedSeries.ts';
import type { Scenario } from '../../../../scenario/schema/scenario.ts';
import type { Option } from '../../../../ui/controls/Select.tsx';
import { sentence } from '../../../../words/phrases.ts';
import { watchedName } from '../../../../words/watchedInWords.ts';
import { scopeName } from '../../../wording/scenarioWords.ts';

/** A figure by which an action can be watched, as it is offered. */
export interface WatchChoice extends Option {
  readonly watched: WatchedSeries;
}

const SECTIONS: Record<WatchedSeries['kind'], string> = {
  delayed: 'In hospital, ready to leave',
  waiting: 'Waiting',
  occupied: 'Receiving the service',
  indicator: 'Indicators',
};

/** Names a figure among the choices. */
export function watchKey({ kind, part, scope }: WatchedSeries): string {
  return [kind, part ?? '', scope].join('.');
}

/** Every figure of a scenario that can be watched, by kind. */
export function watchChoices(scenario: Scenario): WatchChoice[] {
  return watchable(scenario)
    .filter((watched) => watched.kind !== 'occupied' || holdsPeople(scenario, watched.part))
    .map((watched) => ({
      id: watchKey(watched),
      label: `${sentence(watchedName(scenario, watched)).replace(/\.$/, '')}, ${scopeName(scenario, watched.scope)}`,
      section: SECTIONS[watched.kind],
      watched,
    }));
}

/** A decision and an offer take no time: nobody is ever there. */
function holdsPeople({ stages }: Scenario, id: string | null): boolean {
  const kind = stages.find((stage) => stage.id === id)?.kind;
  return kind === 'team' || kind === 'places';
}
