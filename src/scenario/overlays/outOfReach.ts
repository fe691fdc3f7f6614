import { dayNumber } from '../calendar/dates.ts';
import type { Problem } from '../problems.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Driver } from '../schema/driver.ts';
import type { Overlay } from '../schema/scenario.ts';
import { canAct, driverSpan, eventSpan, shortestLag, triggerSpan } from '../window/reach.ts';
import { scenarioDays, type Span, spanText } from '../window/scenarioDays.ts';

/** Something dated that an overlay adds: its days, and how much later the first of its effects comes. */
interface Dated {
  readonly span: Span;
  readonly lag: number;
}

/**
 * The problem of an overlay whose dates are all outside the scenario's days, such as a flu of 2025 in the winter of
 * 2023. The result would claim with confidence that it makes no difference. Overlays with anything undated have no such
 * problem. A single part that cannot act, among others that can, is a warning of the scenario.
 */
export function outOfReach(overlay: Overlay, calendar: Calendar): Problem[] {
  const days = scenarioDays(calendar);
  const parts = datedParts(overlay.add);
  if (days === undefined || parts.length === 0 || hasUndated(overlay)) return [];
  if (parts.some(({ span, lag }) => canAct(span, days, lag))) return [];
  return [
    {
      path: overlay.id,
      message: 'nothing of this overlay falls into the days of the scenario, so it would change nothing',
      found: [...new Set(parts.map(({ span }) => spanText(span)))].join(', '),
      allowed: `dates from ${spanText(days.counted)}`,
    },
  ];
}

function datedParts({ drivers = [], events = [], actions = [] }: Overlay['add']): Dated[] {
  return [
    ...drivers.flatMap((driver) => {
      const span = reachOf(driver);
      return span === undefined ? [] : [{ span, lag: shortestLag(driver.effects) }];
    }),
    ...events.map((event) => ({ span: eventSpan(event), lag: shortestLag(event.effects) })),
    ...actions.flatMap((action) => {
      const span = triggerSpan(action);
      return span === undefined ? [] : [{ span, lag: 0 }];
    }),
  ];
}

/** A fall leaves a trace, however small, for ever: it is not refused for having nearly recovered. */
function reachOf(driver: Driver): Span | undefined {
  if (driver.kind !== 'contraction') return driverSpan(driver);
  return { from: dayNumber(driver.startDate), to: Infinity };
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
