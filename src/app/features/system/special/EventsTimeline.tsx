import { useLocation } from 'wouter';
import { dayNumber, isoDate, isValidDate } from '../../../../scenario/calendar/dates.ts';
import { scaledBy } from '../../../../scenario/edit/fields/scaledBy.ts';
import type { ScenarioEvent } from '../../../../scenario/schema/driver.ts';
import type { Scenario } from '../../../../scenario/schema/scenario.ts';
import { longDateText } from '../../../../ui/controls/calendar.ts';
import { readDate } from '../../../../ui/controls/readDate.ts';
import { Timeline } from '../../../../ui/editors/Timeline/Timeline.tsx';
import type { TimelineItem } from '../../../../ui/editors/Timeline/timelineItem.ts';
import { monthTicks } from '../../../../words/axisTicks.ts';
import { shareInWords } from '../../../../words/numbers.ts';
import { editScenario } from '../../../document/edit.ts';
import { freeId } from '../../../../scenario/edit/parts/freeId.ts';
import { duplicatePart } from '../../../../scenario/edit/parts/duplicatePart.ts';
import { removePart } from '../../../../scenario/edit/parts/removePart.ts';
import { addRow, setSeveral } from '../setAt.ts';
import { middleOf, rangeOf } from '../waveBands.ts';

/** The events and waves of a winter on one time axis, where they can be moved, stretched, copied, added and removed. */
export function EventsTimeline({ own }: { readonly own: Scenario }) {
  const [, go] = useLocation();
  const { startDate, days } = own.calendar;
  if (!isValidDate(startDate)) return null;
  const start = dayNumber(startDate);
  const dateOf = (day: number) => isoDate(start + day);
  const ids = own.events.map(({ id }) => id);
  return (
    <Timeline
      title="Events on the calendar"
      headingLevel={3}
      description="When events begin and how long they last"
      items={itemsOf(own, start)}
      days={days}
      ticks={monthTicks(startDate, days)}
      formatDay={(day) => longDateText(dateOf(day))}
      readDay={(text) => {
        const read = readDate(text, { window: { from: startDate, to: dateOf(days - 1) } });
        return read.problem === null ? { ...read, value: dayNumber(read.value) - start } : read;
      }}
      onChange={(item) => changeItem(own, item, dateOf)}
      onOpen={(id) => go(`/system/${ids.includes(id) ? 'events' : 'drivers'}/${id}`)}
      onRemove={(id) => editScenario((scenario) => removePart(scenario, ['events', id]))}
      onCopy={(id) => editScenario((scenario) => duplicatePart(scenario, ['events', id]).scenario)}
      onAdd={(day) =>
        addRow(['events'], {
          id: freeId(own, ['events'], 'event'),
          name: 'New event',
          when: { date: dateOf(day) },
          probability: 1,
          durationDays: 3,
          effects: [],
        })
      }
    />
  );
}

function itemsOf({ events, drivers }: Scenario, start: number): TimelineItem[] {
  const dated = events.flatMap((event) => itemOfEvent(event, start) ?? []);
  const waves = drivers.flatMap((driver): TimelineItem[] => {
    if (driver.kind !== 'wave' || !isValidDate(driver.peakDate)) return [];
    const peak = dayNumber(driver.peakDate) - start;
    const label = `${driver.name ?? driver.id}: peak`;
    return [{ id: driver.id, label, kind: 'driver', from: peak, to: peak, durationDays: 1 }];
  });
  return [...dated, ...waves];
}

function itemOfEvent({ id, name, when, probability, durationDays }: ScenarioEvent, start: number) {
  const [from, to] = 'date' in when ? [when.date, when.date] : [when.from, when.to];
  if (!isValidDate(from) || !isValidDate(to)) return undefined;
  const range = rangeOf(durationDays);
  return {
    id,
    label: name ?? id,
    kind: 'event' as const,
    from: dayNumber(from) - start,
    to: dayNumber(to) - start,
    durationDays: middleOf(durationDays),
    chance: probability === 1 ? undefined : `in ${shareInWords(probability)} of winters`,
    durationNote: range === null ? undefined : `${plain(range[0])} to ${plain(range[1])} days`,
  };
}

function plain(value: number): string {
  return String(Number(value.toPrecision(2)));
}

function changeItem(own: Scenario, item: TimelineItem, dateOf: (day: number) => string): void {
  const key = `timeline ${item.id}`;
  const event = own.events.find(({ id }) => id === item.id);
  if (event === undefined) return setSeveral([[['drivers', item.id, 'peakDate'], dateOf(item.from)]], key);
  const words = ['events', item.id];
  const [from, to] = [dateOf(item.from), dateOf(item.to)];
  const when = 'date' in event.when ? { date: from } : { from, to };
  const before = middleOf(event.durationDays);
  const isPlain = typeof event.durationDays === 'number' || before <= 0;
  const lasts = isPlain ? item.durationDays : scaledBy(event.durationDays, item.durationDays / before);
  const isMoved = JSON.stringify(when) !== JSON.stringify(event.when);
  const moved = isMoved ? [[[...words, 'when'], when] as const] : [];
  const stretched = item.durationDays === before ? [] : [[[...words, 'durationDays'], lasts] as const];
  setSeveral([...moved, ...stretched], key);
}
