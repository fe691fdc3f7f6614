import { effectsOf } from '../../scenario/overlays/missingParts.ts';
import type { Register } from '../../scenario/register.ts';
import type { Driver, ScenarioEvent } from '../../scenario/schema/driver.ts';
import type { DerivedScenario, LibraryDocument, Overlay, Scenario } from '../../scenario/schema/scenario.ts';
import { mean } from '../../sim/distributions/registry.ts';
import { isoPlusDays, longDateRange } from '../../words/dates.ts';
import { listInWords } from '../../words/phrases.ts';
import { roundedNumber } from '../../words/numbers.ts';
import { beforeUnit, withUnit } from '../../words/unit.ts';

/** Finds another document of the library by its id. Undefined while it is being loaded. */
export type FindDocument = (id: string) => LibraryDocument | undefined;

/** When a document acts in the simulated winter: its days, or those of its events and waves. */
export function whenInWords(document: LibraryDocument, find: FindDocument): string {
  if (document.kind === 'scenario') return spanInWords(document.calendar);
  if (document.kind === 'derived') return derivedSpan(document, find);
  const { events = [], drivers = [], effects = [] } = document.add;
  const dated = [...events.map(eventDates), ...drivers.flatMap(driverDates)];
  const always = effects.length > 0 || document.set.length > 0 ? ['all winter'] : [];
  return listInWords([...new Set([...dated, ...always])].slice(0, 4)).replace(
    /^none$/,
    'no dates of its own',
  );
}

type Span = Pick<Scenario['calendar'], 'startDate' | 'days'>;

/** The days of the base, as the overlays of the derived scenario set them. */
function derivedSpan(document: DerivedScenario, find: FindDocument): string {
  const span = spanOf(document, find);
  return span === null ? 'not known yet' : spanInWords(span);
}

function spanOf({ base, overlays }: DerivedScenario, find: FindDocument): Span | null {
  const below = find(base);
  const inner =
    below?.kind === 'derived' ? spanOf(below, find) : below?.kind === 'scenario' ? below.calendar : null;
  const used = overlays.map((use) => find(use.overlay));
  if (inner === null || used.some((one) => one === undefined)) return null;
  const fields = used.flatMap((one) => (one?.kind === 'overlay' ? one.set : []));
  return fields.reduce<Span>(withField, { startDate: inner.startDate, days: inner.days });
}

function withField(span: Span, { path, value }: Overlay['set'][number]): Span {
  if (path === 'calendar.startDate') return { ...span, startDate: String(value) };
  if (path === 'calendar.days') return { ...span, days: Number(value) };
  return path === 'calendar' ? (value as Span) : span;
}

function spanInWords({ startDate, days }: Span): string {
  return longDateRange(startDate, isoPlusDays(startDate, days - 1));
}

function eventDates({ when, durationDays }: ScenarioEvent): string {
  const days = Math.round(typeof durationDays === 'number' ? durationDays : mean(durationDays));
  if ('date' in when) return longDateRange(when.date, isoPlusDays(when.date, Math.max(0, days - 1)));
  return `some time from ${longDateRange(when.from, when.to)}`;
}

function driverDates(driver: Driver): string[] {
  if (driver.kind === 'wave') return [`a peak about ${longDateRange(driver.peakDate, driver.peakDate)}`];
  if (driver.kind === 'contraction') return [`from ${longDateRange(driver.startDate, driver.startDate)}`];
  return [];
}

/** How large a document is: what it brings and changes, counted. */
export function sizeInWords(document: LibraryDocument, find: FindDocument): string {
  if (document.kind === 'derived') {
    const base = find(document.base)?.title ?? document.base;
    return `“${base}” with ${count(document.overlays.length, 'overlay', 'overlays')}`;
  }
  if (document.kind === 'scenario') {
    const { areas, streams, stages, actions } = document;
    return listInWords([
      count(areas.length, 'area', 'areas'),
      count(streams.length, 'stream', 'streams'),
      count(stages.length, 'stage', 'stages'),
      count(actions.length, 'action', 'actions'),
    ]);
  }
  return overlaySize(document);
}

function overlaySize({ add, set }: Overlay): string {
  const parts = [
    ...counted(effectsOf(add).length, 'effect', 'effects'),
    ...counted(add.events?.length, 'event', 'events'),
    ...counted(add.drivers?.length, 'driver', 'drivers'),
    ...counted(add.streams?.length, 'stream', 'streams'),
    ...counted(add.stages?.length, 'stage', 'stages'),
    ...counted(add.actions?.length, 'action', 'actions'),
    ...counted(set.length, 'field set', 'fields set'),
  ];
  return parts.length === 0 ? 'changes nothing' : listInWords(parts);
}

function counted(number: number | undefined, one: string, many: string): string[] {
  return number ? [count(number, one, many)] : [];
}

function count(number: number, one: string, many: string): string {
  return withUnit(roundedNumber(number), { one, many });
}

/** A figure that a document rests on: what it is, when it was, and where it was published. */
export interface CitedFigure {
  readonly id: string;
  readonly what: string;
  readonly where: string;
}

/** The figures that a document cites, in the register's order; what the register does not have is left out. */
export function citedFigures(document: LibraryDocument, { figures, sources }: Register): CitedFigure[] {
  if (document.kind === 'derived') return [];
  const cited = new Set(Object.values(document.provenance).flatMap((entry) => entry.figures));
  return figures
    .filter(({ id }) => cited.has(id))
    .map(({ id, quantity, value, unit, period, source, place }) => {
      const title = sources.find((one) => one.id === source)?.title ?? source;
      const when = period === undefined ? '' : `, ${period}`;
      return {
        id,
        what: `${quantity}: ${beforeUnit(String(value), unit)}${when}`,
        where: `${title}, ${place}`,
      };
    });
}
