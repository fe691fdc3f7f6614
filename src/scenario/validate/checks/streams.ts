import type { Problem } from '../../problems.ts';
import type { Stream } from '../../schema/stream.ts';
import type { Check, Facts } from '../facts.ts';
import { checkReference, referAll } from '../references.ts';

/** A stream either sends people by its routes or is bulk work for a team. What it refers to exists. */
export const checkStreams: Check = (facts) =>
  facts.scenario.streams.flatMap((stream) => {
    const path = `streams.${stream.id}`;
    return [
      ...referAll(facts, 'area', stream.areas, `${path}.areas`),
      ...eitherPeopleOrBulk(stream, path),
      ...bulkProblems(stream, path, facts),
      ...hourWeights(stream, path),
    ];
  });

function eitherPeopleOrBulk({ routes, bulk }: Stream, path: string): Problem[] {
  if (routes === undefined && bulk === undefined) {
    return [
      { path, message: 'needs routes (where its people go first) or bulk (the team that does the work)' },
    ];
  }
  if (routes === undefined || bulk === undefined) return [];
  return [
    {
      path,
      message: 'has routes and bulk: bulk work is only counted and goes nowhere; leave one of them out',
    },
  ];
}

function bulkProblems({ bulk, scope }: Stream, path: string, facts: Facts): Problem[] {
  if (bulk === undefined) return [];
  const team = facts.stages.get(bulk.team);
  const at = `${path}.bulk.team`;
  if (team === undefined) return checkReference(facts, 'stage', bulk.team, at);
  if (team.kind !== 'team') {
    return [
      { path: at, message: 'bulk work is done by a team', found: `${team.id}, a stage of kind ${team.kind}` },
    ];
  }
  if (scope === 'area' || team.scope === 'system') return [];
  return [
    {
      path: at,
      message: 'work of all areas together cannot go to a team by area: nobody knows which area’s',
    },
  ];
}

function hourWeights({ hours }: Stream, path: string): Problem[] {
  if (hours === undefined || hours.some((weight) => weight > 0)) return [];
  return [{ path: `${path}.hours`, message: 'every hour has weight 0', allowed: 'at least one above 0' }];
}
