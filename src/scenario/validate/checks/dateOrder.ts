import type { Problem } from '../../problems.ts';
import type { Check } from '../facts.ts';

/** Spans do not end before they begin. Series of dated points run forward, with one point for each date. */
export const checkDateOrder: Check = ({ scenario }) => [
  ...scenario.events.flatMap(({ id, when }) => ('from' in when ? forward(when, `events.${id}.when`) : [])),
  ...scenario.actions.flatMap(({ id, trigger }) =>
    'from' in trigger ? forward(trigger, `actions.${id}.trigger`) : [],
  ),
  ...scenario.streams.flatMap(({ id, series }) => rising(series, `streams.${id}.series`)),
  ...scenario.drivers.flatMap((driver) =>
    driver.kind === 'curve' ? rising(driver.points, `drivers.${driver.id}.points`) : [],
  ),
  ...scenario.streams.flatMap(({ id, season }) => distinct(season, `streams.${id}.season`)),
  ...scenario.workforce.flatMap(({ id, sickness }) =>
    distinct(sickness.season, `workforce.${id}.sickness.season`),
  ),
];

function forward(span: { from: string; to?: string }, path: string): Problem[] {
  if (span.to === undefined || span.from <= span.to) return [];
  return [
    { path: `${path}.to`, message: 'the end is before the beginning', found: `${span.from} to ${span.to}` },
  ];
}

function rising(points: readonly { date: string }[], path: string): Problem[] {
  return points.flatMap(({ date }, at) => {
    if (at === 0 || points[at - 1].date < date) return [];
    const message = 'dates must run forward, one point a date';
    return [{ path: `${path}.${at}.date`, message, found: `${date} after ${points[at - 1].date}` }];
  });
}

function distinct(points: readonly { date: string }[], path: string): Problem[] {
  return points.flatMap(({ date }, at) => {
    const earlier = points.findIndex((point) => point.date === date);
    if (earlier === at) return [];
    return [{ path: `${path}.${at}.date`, message: `a second point on ${date}; leave one of them` }];
  });
}
