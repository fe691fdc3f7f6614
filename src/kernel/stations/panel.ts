import { schedule } from '../events.ts';
import { apply } from '../levers.ts';
import { complete, seize } from '../movement.ts';
import { personOf } from '../people.ts';
import { model, winter } from '../root.ts';
import { EventKind, NOBODY, Station } from '../state.ts';
import { wholeCap } from './caps.ts';
import { selectNext } from './selection.ts';
import { mark } from './station.ts';

/** At 00:00: puts a sitting of today into the list of events. */
export function openPanel(station: Station): void {
  if (!sitsToday(station)) return;
  station.event.time = <f64>winter.day + station.panel.hour;
  schedule(station.event, EventKind.capacity);
}

/**
 * Whether today is a usual sitting day, or one of this week's extra days: the first weekdays without a sitting, in order.
 */
function sitsToday(station: Station): bool {
  const panel = station.panel;
  if (panel.sits.at(winter.day) === 1) return true;
  const weekday = model.weekday.at(winter.day);
  if (panel.extraCell < 0 || weekday > 5 || model.isHoliday.at(winter.day) === 1) return false;
  let before = 0;
  for (let earlier = max(0, winter.day - weekday + 1); earlier < winter.day; earlier++)
    if (panel.sits.at(earlier) === 0 && model.isHoliday.at(earlier) === 0) before++;
  return <f64>before < apply(panel.extraCell, 0);
}

/** A sitting: so many cases may be decided now. A fraction decides one more case on that share of sittings. */
export function onSitting(station: Station): void {
  const panel = station.panel;
  station.decisionsLeft = wholeCap(station, apply(panel.casesCell, panel.cases), winter.day);
  station.sittingTime = winter.now;
  mark(station);
}

/** Decides cases. A decision takes no time, and unused decisions lapse with the sitting. */
export function startFromPanel(station: Station): void {
  if (station.sittingTime !== winter.now) return;
  while (station.decisionsLeft > 0) {
    const entry = selectNext(station, true);
    if (entry === NOBODY) return;
    station.decisionsLeft--;
    seize(entry);
    complete(personOf(entry));
  }
}

/** The decisions of a sitting today, on average. 0 on a day without a sitting. */
export function decisionsToday(station: Station): f64 {
  return sitsToday(station) ? apply(station.panel.casesCell, station.panel.cases) : 0;
}
