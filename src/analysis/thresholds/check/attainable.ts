import { isByArea, valueIn } from '../../../scenario/byArea.ts';
import type { ByArea } from '../../../scenario/schema/primitives.ts';
import type { Indicator } from '../../../scenario/schema/indicator.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Stage } from '../../../scenario/schema/stage.ts';
import type { WorkforceGroup } from '../../../scenario/schema/workforce.ts';
import { everyEffect } from '../../../scenario/validate/everyEffect.ts';

/**
 * The values that an indicator can have in one scope of the scenario. They are any number up to `most`, whole multiples
 * of a step, or percentages of whole numbers of people or places (`wholes`).
 */
export type Attainable =
  | { readonly kind: 'any'; readonly most: number }
  | { readonly kind: 'multiples'; readonly step: number; readonly most: number }
  | { readonly kind: 'percentages'; readonly wholes: readonly number[]; readonly what: string };

/** A value that an indicator can have, and how it comes about: '4 of 13 posts'. */
export interface Instance {
  readonly value: number;
  readonly how: string | null;
}

/** What an indicator can be in an area, or in the system. */
export function attainable(scenario: Scenario, indicator: Indicator, scope: string): Attainable {
  switch (indicator.kind) {
    case 'staffingPercent':
      return staffing(scenario, indicator.group, scope);
    case 'occupancyPercent':
      return occupancy(scenario, indicator.stages, scope);
    case 'placesFree':
      return { kind: 'multiples', step: 1, most: placesOf(scenario, indicator.stages, scope) };
    case 'census':
      return { kind: 'multiples', step: 1, most: mostCounted(scenario, indicator, scope) };
    case 'startsLeft':
      return { kind: 'any', most: mostStarts(scenario, indicator.stage, scope) / indicator.divideBy };
    case 'weekStartsLeft': {
      const most = indicator.weeklyStarts;
      return indicator.proRata ? { kind: 'any', most } : { kind: 'multiples', step: 1, most };
    }
    case 'waitingLongerThan':
      return { kind: 'multiples', step: 1, most: Infinity };
    case 'arrivals':
      return { kind: 'multiples', step: 1 / indicator.days, most: Infinity };
  }
}

/** The first possible value strictly between two values. Null where there is none. */
export function between(can: Attainable, low: number, high: number): Instance | null {
  if (can.kind === 'percentages') return percentageBetween(can, low, high);
  const step = can.kind === 'any' ? (high - low) / 2 : can.step;
  const value = can.kind === 'any' ? low + step : (Math.floor(low / step + 1e-9) + 1) * step;
  return value < high - 1e-9 && value <= can.most ? { value, how: null } : null;
}

function percentageBetween(
  { wholes, what }: Extract<Attainable, { kind: 'percentages' }>,
  low: number,
  high: number,
): Instance | null {
  for (const whole of wholes) {
    const part = Math.floor((low * whole) / 100 + 1e-9) + 1;
    const value = (100 * part) / whole;
    if (value < high - 1e-9) return { value, how: `${part} of ${whole} ${what}` };
  }
  return null;
}

/** Whether any possible value satisfies `isOne`, among the given edges and the values next to them. */
export function canBe(can: Attainable, isOne: (value: number) => boolean, edges: readonly number[]): boolean {
  if (can.kind === 'percentages')
    return can.wholes.some((whole) => range(2 * whole).some((part) => isOne((100 * part) / whole)));
  const step = can.kind === 'any' ? 1e-6 : can.step;
  const near = [0, can.most, ...edges].filter(Number.isFinite).flatMap((edge) => {
    const at = Math.round(edge / step);
    return [at - 2, at - 1, at, at + 1, at + 2].map((multiple) => multiple * step);
  });
  return near.some((value) => value >= 0 && value <= can.most + 1e-9 && isOne(value));
}

function range(most: number): number[] {
  return Array.from({ length: most + 1 }, (_, at) => at);
}

function staffing(scenario: Scenario, id: string, scope: string): Attainable {
  const group = scenario.workforce.find((one) => one.id === id);
  const wholes = group === undefined ? [] : dueOf(group, scenario, scope);
  return { kind: 'percentages', wholes, what: 'posts' };
}

/** How many posts may be due on a day: by weekday, on bank holidays; of the rostered any number up to all. */
function dueOf(group: WorkforceGroup, scenario: Scenario, scope: string): number[] {
  const posts = sumIn(group.posts, group.scope, scope, scenario);
  const funded = [...new Set([Math.floor(posts + 1e-9), Math.ceil(posts - 1e-9)])];
  if (group.staffingDenominator === 'rosteredPosts') return range(Math.max(...funded)).slice(1);
  const shares = [...group.dueByWeekday, Math.min(group.dueOnBankHolidays, ...group.dueByWeekday)];
  const due = funded.flatMap((all) => shares.map((share) => Math.round(share * all)));
  return [...new Set(due)].filter((one) => one > 0).sort((a, b) => a - b);
}

function occupancy(scenario: Scenario, stages: readonly string[], scope: string): Attainable {
  const places = placesOf(scenario, stages, scope);
  const wholes = Number.isFinite(places) && places >= 1 ? [Math.floor(places)] : [];
  return wholes.length === 0
    ? { kind: 'any', most: Infinity }
    : { kind: 'percentages', wholes, what: 'places' };
}

/** Places of stages; infinite where one has no limit or something may add places. */
function placesOf(scenario: Scenario, ids: readonly string[], scope: string): number {
  return sum(
    ids.map((id) =>
      isMoved(scenario, id, ['places']) ? Infinity : roomOf(stageOf(scenario, id), scenario, scope),
    ),
  );
}

function roomOf(stage: Stage | undefined, scenario: Scenario, scope: string): number {
  if (stage?.kind !== 'places') return Infinity;
  const { places } = stage;
  const values = isByArea(places) ? Object.values(places.byArea) : [places];
  if (values.includes('unlimited')) return Infinity;
  return sumIn(places as ByArea<number>, stage.scope, scope, scenario);
}

/** Who is in service or on hold is no more than there are places; who waits may be any number. */
function mostCounted(
  scenario: Scenario,
  { count }: Extract<Indicator, { kind: 'census' }>,
  scope: string,
): number {
  if (count.some(({ states }) => states.includes('waiting'))) return Infinity;
  return placesOf(scenario, [...new Set(count.map(({ stage }) => stage))], scope);
}

/** Today's cap on its best day and tomorrow's, at most; infinite without a daily cap. */
function mostStarts(scenario: Scenario, id: string, scope: string): number {
  const stage = stageOf(scenario, id);
  if (stage?.kind !== 'places' || stage.startsPerDay === undefined) return Infinity;
  if (isMoved(scenario, id, ['startsPerDay', 'startsPerWeek'])) return Infinity;
  const factors = [...(stage.startsWeekday ?? [1]), ...stage.startsHolidays.map(({ factor }) => factor)];
  return 2 * Math.ceil(sumIn(stage.startsPerDay, stage.scope, scope, scenario) * Math.max(1, ...factors));
}

function isMoved(scenario: Scenario, stage: string, levers: readonly string[]): boolean {
  return everyEffect(scenario).some(
    ({ effect }) => levers.includes(effect.lever) && 'stage' in effect && effect.stage === stage,
  );
}

function stageOf(scenario: Scenario, id: string): Stage | undefined {
  return scenario.stages.find((stage) => stage.id === id);
}

/** A number of a part in a scope: in one area, or in all areas together. */
function sumIn(value: ByArea<number>, partScope: string, scope: string, scenario: Scenario): number {
  if (partScope === 'system') return valueIn(value, 'system');
  if (scope !== 'system') return valueIn(value, scope);
  return sum(scenario.areas.map(({ id }) => valueIn(value, id)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
