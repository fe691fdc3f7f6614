import { power } from '../../../sim/math/power.ts';
import { valueIn, valuesOf } from '../../byArea.ts';
import type { Problem } from '../../problems.ts';
import { highestOf } from '../../quantityBounds.ts';
import type { ByArea } from '../../schema/primitives.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Stream } from '../../schema/stream.ts';
import { everyEffect } from '../everyEffect.ts';
import type { Check, Facts } from '../facts.ts';

/** The most that a computer can store and go through in one winter, all areas together. */
export const mostInAll = {
  people: 3_000_000,
  openingPeople: 200_000,
  posts: 50_000,
  offers: 3_000_000,
  partsByArea: 5000,
} as const;

/** Sums over all areas and days keep to limits that a winter can be simulated within. */
export const checkSizes: Check = (facts) => [
  ...beyond(
    'areas',
    'streams, stages, workforce groups and indicators, counted in each area',
    partsByArea(facts),
    mostInAll.partsByArea,
  ),
  ...beyond(
    'streams',
    'people expected over all simulated days, in all areas',
    expectedPeople(facts),
    mostInAll.people,
  ),
  ...beyond(
    'initialState',
    'people at the start, in all areas',
    openingPeople(facts),
    mostInAll.openingPeople,
  ),
  ...beyond('workforce', 'posts, in all areas', postsInAll(facts), mostInAll.posts),
  ...beyond('stages', 'starts offered by markets over all simulated days', offers(facts), mostInAll.offers),
];

function beyond(path: string, what: string, found: number, most: number): Problem[] {
  if (found <= most) return [];
  const message = `too many to simulate: ${what}`;
  return [{ path, message, found: `about ${grouped(found)}`, allowed: `at most ${grouped(most)}` }];
}

function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

function partsByArea({ scenario: { streams, stages, workforce, indicators }, areas }: Facts): number {
  const parts: { scope: string; areas?: readonly string[] }[] = [
    ...streams,
    ...stages,
    ...workforce,
    ...indicators,
  ];
  return sumOf(parts, (part) => (part.scope === 'area' ? Math.max(1, (part.areas ?? areas).length) : 1));
}

/** By the highest factors of week, season and growth, and with the bursts of every effect. */
function expectedPeople(facts: Facts): number {
  const days = simulatedDays(facts.scenario);
  const ofPeople = facts.scenario.streams.filter(({ bulk }) => bulk === undefined);
  const bursts = everyEffect(facts.scenario).filter(({ effect }) => effect.lever === 'burst');
  return (
    sumOf(ofPeople, (stream) => days * factorOf(stream, days) * rateOf(stream, facts)) +
    sumOf(bursts, ({ effect }) => finiteOr(highestOf(effect.size), 0))
  );
}

function factorOf({ weekday, season, growthPerYear }: Stream, days: number): number {
  const week = weekday.reduce((sum, one) => sum + one, 0) / weekday.length;
  const highest = season.length === 0 ? 1 : Math.max(...season.map(({ factor }) => factor));
  return week * highest * power(Math.max(1, 1 + growthPerYear), days / 365);
}

/** The highest of the plain rate and those from data, in all areas that have the stream. */
function rateOf({ scope, areas, ratePerDay, series }: Stream, facts: Facts): number {
  const inAreas = areas ?? facts.areas;
  return Math.max(
    ...[ratePerDay, ...series.map((one) => one.ratePerDay)].map((rate) => inAll(rate, scope, inAreas)),
  );
}

function openingPeople(facts: Facts): number {
  return sumOf(facts.scenario.initialState, ({ stage, inPlace, waiting, onHold }) => {
    const scope = facts.stages.get(stage)?.scope ?? 'area';
    return sumOf([inPlace, waiting, ...onHold.map(({ number }) => number)], (number) =>
      inAll(number, scope, facts.areas),
    );
  });
}

function postsInAll(facts: Facts): number {
  return sumOf(facts.scenario.workforce, ({ posts, scope }) => inAll(posts, scope, facts.areas));
}

function offers({ scenario, areas }: Facts): number {
  const weeks = simulatedDays(scenario) / 7;
  return sumOf(scenario.stages, (stage) =>
    stage.kind === 'market' ? weeks * inAll(stage.startsPerWeek, stage.scope, areas) : 0,
  );
}

/** A number in all areas together: once for the system or where it is given by area, else as often as there are areas. */
function inAll(value: ByArea<number>, scope: string, areas: readonly string[]): number {
  const given = valuesOf(value);
  if (given[0]?.areaId !== undefined) return sumOf(given, (one) => one.value);
  return valueIn(value, '') * (scope === 'area' ? Math.max(1, areas.length) : 1);
}

function simulatedDays({ calendar }: Scenario): number {
  return calendar.warmUpDays + calendar.days + calendar.runOutDays;
}

function finiteOr(value: number, other: number): number {
  return Number.isFinite(value) ? value : other;
}

function sumOf<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0);
}
