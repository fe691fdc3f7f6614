import { eventKind } from '../../sim/eventList.ts';
import { childA, childB } from '../../sim/random/childKey.ts';
import { purposes } from '../../sim/random/purposes.ts';
import { uniform } from '../../sim/random/uniform.ts';
import type { PanelProgram } from '../compile/programs.ts';
import type { Station } from '../compile/stations.ts';
import { complete, seize } from '../movement.ts';
import type { Replication } from '../replication.ts';
import { selectNext } from './selection.ts';
import { personOfEntry } from '../people.ts';

/** At 00:00: a sitting today is put into the list of events. */
export function openPanel(winter: Replication, station: Station, panel: PanelProgram): void {
  if (!sitsToday(winter, panel)) return;
  winter.events.schedule(winter.nodeOfStation(station.index), winter.day + panel.hour, eventKind.capacity);
}

/** A usual sitting day, or one of this week's extra ones: the first weekdays without a sitting, in order. */
function sitsToday(winter: Replication, panel: PanelProgram): boolean {
  const { day, model } = winter;
  if (panel.sits[day]) return true;
  const weekday = model.timeline.weekday[day];
  if (panel.extraCell < 0 || weekday > 5 || model.timeline.holiday[day]) return false;
  let before = 0;
  for (let earlier = Math.max(0, day - weekday + 1); earlier < day; earlier++) {
    if (!panel.sits[earlier] && !model.timeline.holiday[earlier]) before++;
  }
  return before < winter.levers.apply(panel.extraCell, 0);
}

/** A sitting: so many cases may be decided now; a fraction decides one more on that share of sittings. */
export function onSitting(winter: Replication, station: Station, panel: PanelProgram): void {
  const a = childA(winter.keyA, winter.keyB, station.key);
  const b = childB(winter.keyA, winter.keyB, station.key);
  const date = winter.model.timeline.origin + winter.day;
  const u = uniform(a, b, purposes.fractionalCap + 64 * date);
  winter.state.decisionsLeft[station.index] = Math.floor(
    winter.levers.apply(panel.casesCell, panel.cases) + u,
  );
  winter.state.sittingTime[station.index] = winter.now;
  winter.mark(station.index);
}

/** Decides cases; a decision takes no time, and what is not used lapses with the sitting. */
export function startFromPanel(winter: Replication, station: Station): void {
  const { state } = winter;
  if (state.sittingTime[station.index] !== winter.now) return;
  while (state.decisionsLeft[station.index] > 0) {
    const entry = selectNext(winter, station, true);
    if (entry < 0) return;
    state.decisionsLeft[station.index]--;
    seize(winter, entry);
    complete(winter, personOfEntry(entry));
  }
}
