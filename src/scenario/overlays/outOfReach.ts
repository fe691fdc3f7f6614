import { dayNumber, isoDate } from '../dates.ts';
import type { Problem } from '../problems.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Overlay } from '../schema/scenario.ts';

type Added = Overlay['add'];

/** An illness wave is not felt this many days before or after its peak: seven halvings and more. */
const waveReachDays = 120;

/** The days on which something dated can act, as day numbers, ends included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The problem of an overlay of which nothing falls into the scenario's days, such as a flu of 2025 laid on the winter of
 * 2023: the result would say with confidence that it makes no difference. Overlays with anything that has no date pass.
 */
export function outOfReach(overlay: Overlay, calendar: Calendar): Problem[] {
  const spans = spansOf(overlay.add);
  if (spans.length === 0 || hasUndated(overlay)) return [];
  const first = dayNumber(calendar.startDate);
  const last = first + calendar.days - 1;
  const warmedUp = first - calendar.warmUpDays;
  if (spans.some(({ from, to }) => to >= warmedUp && from <= last)) return [];
  const dates = spans.map(({ from, to }) =>
    from === to ? isoDate(from) : `${isoDate(from)} to ${spanEnd(to)}`,
  );
  return [
    {
      path: overlay.id,
      message: 'nothing of this overlay falls into the days of the scenario, so it would change nothing',
      found: [...new Set(dates)].join(', '),
      allowed: `dates from ${isoDate(first)} to ${isoDate(last)}`,
    },
  ];
}

function spanEnd(to: number): string {
  return to === Infinity ? 'no end' : isoDate(to);
}

function spansOf({ drivers = [], events = [], actions = [] }: Added): Span[] {
  return [
    ...drivers.flatMap((driver): Span[] => {
      if (driver.kind === 'contraction') return [{ from: dayNumber(driver.startDate), to: Infinity }];
      if (driver.kind === 'curve') return [{ from: dayNumber(driver.points[0].date), to: Infinity }];
      if (driver.kind !== 'wave') return [];
      const peak = dayNumber(driver.peakDate);
      return [{ from: peak - waveReachDays, to: peak + waveReachDays }];
    }),
    ...events.map(({ when }): Span => {
      if ('date' in when) return { from: dayNumber(when.date), to: dayNumber(when.date) };
      return { from: dayNumber(when.from), to: dayNumber(when.to) };
    }),
    ...actions.flatMap(({ trigger }): Span[] => {
      if (!('from' in trigger)) return [];
      const to = trigger.to === undefined ? Infinity : dayNumber(trigger.to);
      return [{ from: dayNumber(trigger.from), to }];
    }),
  ];
}

/** Whether it does anything that has no date; streams of nobody only carry the bursts of its events. */
function hasUndated({ add, set }: Overlay): boolean {
  const { drivers = [], actions = [], effects = [], streams = [], stages = [], workforce = [] } = add;
  return (
    set.length + effects.length + stages.length + workforce.length > 0 ||
    streams.some(({ ratePerDay }) => ratePerDay !== 0) ||
    drivers.some(({ kind }) => kind === 'spells' || kind === 'noise') ||
    actions.some(({ trigger }) => !('from' in trigger))
  );
}
