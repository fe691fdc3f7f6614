import type { Problem } from '../problems.ts';
import type { Driver, ScenarioEvent } from '../schema/driver.ts';
import type { Action } from '../schema/escalation.ts';
import { quantityRange } from './quantityRange.ts';
import { canAct, driverSpan, eventSpan, shortestLag, triggerSpan } from './reach.ts';
import { type ScenarioDays, type Span, spanText } from './scenarioDays.ts';
import { spellSeasons } from './spellSeasons.ts';

const kindInWords = {
  wave: 'wave',
  contraction: 'fall and recovery',
  curve: 'curve',
  noise: 'driver',
} satisfies Record<Exclude<Driver['kind'], 'spells'>, string>;

/** The warning about a driver that affects no counted day. */
export function idleDriver(driver: Driver, days: ScenarioDays): Problem[] {
  if (driver.kind === 'spells') return idleSpells(driver, days);
  const span = driverSpan(driver);
  if (span === undefined || canAct(span, days, shortestLag(driver.effects))) return [];
  const found =
    'peakDate' in driver ? `${spanText(span)}, with the peak on ${driver.peakDate}` : spanText(span);
  return [idle(`drivers.${driver.id}`, kindInWords[driver.kind], found, days.counted)];
}

function idleSpells(driver: Extract<Driver, { kind: 'spells' }>, { counted }: ScenarioDays): Problem[] {
  const { id, from, to, effects } = driver;
  const lag = shortestLag(effects);
  if (
    spellSeasons(from, to, counted).some((season) => Math.max(season.from, counted.from) + lag <= counted.to)
  )
    return [];
  return [idle(`drivers.${id}`, 'season of spells', `${from} to ${to}`, counted)];
}

/** The warning about an event that affects no counted day. */
export function idleEvent(event: ScenarioEvent, days: ScenarioDays): Problem[] {
  const span = eventSpan(event);
  if (canAct(span, days, shortestLag(event.effects))) return [];
  return [idle(`events.${event.id}`, 'event', spanText(span), days.counted)];
}

/** The warning about an action whose dates leave it no counted day. */
export function idleAction(action: Action, days: ScenarioDays): Problem[] {
  const span = triggerSpan(action);
  if (span === undefined || canAct(span, days, Math.floor(quantityRange(action.leadDays).low))) return [];
  return [idle(`actions.${action.id}.trigger`, 'action', spanText(span), days.counted)];
}

function idle(path: string, what: string, found: string, counted: Span): Problem {
  return {
    path,
    message: `this ${what} touches none of the counted days, so it changes nothing`,
    found,
    allowed: `a day from ${spanText(counted)}`,
  };
}
