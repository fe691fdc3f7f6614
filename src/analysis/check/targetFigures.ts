import type { WinterData } from '../../experiment/record/probe.ts';
import { dayNumber } from '../../scenario/calendar/dates.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { SingleQuantity, Target, TargetQuantity } from '../../scenario/schema/target.ts';
import type { Figure } from './figure.ts';
import { loadReadings } from './loads.ts';
import type { DaySpan, WinterReader } from './winterReader.ts';

type Reading = (winter: WinterData) => number;

/** The figure of each target of a scenario, read from each winter under the name `target.ID`. */
export function targetFigures(scenario: Scenario, reader: WinterReader): Figure[] {
  return scenario.targets.map(({ id, quantity }) => ({
    name: targetFigure(id),
    read: quantityOf(quantity, scenario, reader),
  }));
}

/** The name of a target's figure. */
export function targetFigure(id: Target['id']): string {
  return `target.${id}`;
}

function quantityOf(quantity: TargetQuantity, scenario: Scenario, reader: WinterReader): Reading {
  const sumOf = (parts: readonly SingleQuantity[]): Reading => {
    const readings = parts.map((part) => singleOf(part, scenario, reader));
    return (winter) => readings.reduce((sum, read) => sum + read(winter), 0);
  };
  if (quantity.kind === 'sum') return sumOf(quantity.of);
  if (quantity.kind !== 'ratio') return sumOf([quantity]);
  const [above, below] = [sumOf(quantity.of), sumOf(quantity.by)];
  return (winter) => ratio(above(winter), below(winter));
}

/** A figure that does not exist where there is nothing to divide by. */
function ratio(above: number, below: number): number {
  return below === 0 ? NaN : above / below;
}

function singleOf(part: SingleQuantity, scenario: Scenario, reader: WinterReader): Reading {
  const { startDate, days } = scenario.calendar;
  if (part.kind === 'outcome') return perDay(reader.column(part.outcome), part.perDay, days);
  const scope = part.area ?? 'system';
  const span = spanOf(part.when, startDate);
  if (part.kind === 'levels') return reader.levelShare(part.levels, scope, span);
  if (part.kind === 'flow')
    return perDay(reader.flow(part.stage, scope, part.measure, span), part.perDay, span.to - span.from);
  if (part.kind === 'load') {
    const { demand, capacity } = loadReadings({ stage: part.stage, scope, kind: part.of }, reader, span);
    return (winter) => ratio(demand(winter), capacity(winter));
  }
  const readingOver = (one: DaySpan) =>
    part.kind === 'stage'
      ? reader.reading(part.measure, part.stage, scope, one)
      : reader.reading('indicator', part.indicator, scope, one);
  if (part.take === 'mean') return readingOver(span);
  const [first, last] = [
    { ...span, to: span.from + 1 },
    { ...span, from: span.to - 1 },
  ].map(readingOver);
  return (winter) => last(winter) - first(winter);
}

function perDay(read: Reading, isPerDay: boolean, days: number): Reading {
  return isPerDay ? (winter) => read(winter) / days : read;
}

function spanOf(when: { date: string } | { from: string; to: string }, startDate: string): DaySpan {
  const start = dayNumber(startDate);
  const [from, to] = 'date' in when ? [when.date, when.date] : [when.from, when.to];
  return { from: dayNumber(from) - start, to: dayNumber(to) - start + 1 };
}
