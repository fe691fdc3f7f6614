import { eventKind, eventTime } from '../../sim/eventList.ts';
import { childA, childB } from '../../sim/random/childKey.ts';
import { purposes } from '../../sim/random/purposes.ts';
import { uniform } from '../../sim/random/uniform.ts';
import type { PanelProgram } from '../compile/programs.ts';
import { complete, seize } from '../movement.ts';
import { noRecord } from '../../sim/records.ts';
import { personOf } from '../people.ts';
import type { Replication } from '../replication.ts';
import type { StationState } from '../stationState.ts';
import { selectNext } from './selection.ts';

/** At 00:00: puts a sitting of today into the list of events. */
export function openPanel(winter: Replication, station: StationState, panel: PanelProgram): void {
  if (!sitsToday(winter, panel)) return;
  eventTime[station.event] = winter.day + panel.hour;
  winter.events.schedule(station.event, eventKind.capacity);
}

/**
 * Whether today is a usual sitting day, or one of this week's extra days: the first weekdays without a sitting, in
 * order.
 */
export function sitsToday(winter: Replication, panel: PanelProgram): boolean {
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

/** A sitting: so many cases may be decided now. A fraction decides one more case on that share of sittings. */
export function onSitting(winter: Replication, station: StationState, panel: PanelProgram): void {
  const a = childA(winter.keyA, winter.keyB, station.compiled.key);
  const b = childB(winter.keyA, winter.keyB, station.compiled.key);
  const date = winter.model.timeline.origin + winter.day;
  const u = uniform(a, b, purposes.fractionalCap + 64 * date);
  station.decisionsLeft = Math.floor(winter.levers.apply(panel.casesCell, panel.cases) + u);
  station.sittingTime = winter.now;
  winter.mark(station);
}

/** Decides cases. A decision takes no time, and unused decisions lapse with the sitting. */
export function startFromPanel(winter: Replication, station: StationState): void {
  if (station.sittingTime !== winter.now) return;
  while (station.decisionsLeft > 0) {
    const entry = selectNext(winter, station, true);
    if (entry === noRecord) return;
    station.decisionsLeft--;
    seize(winter, entry);
    complete(winter, personOf(entry));
  }
}
