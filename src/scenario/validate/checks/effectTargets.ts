import { levers } from '../../levers.ts';
import { type Problem, unknownWord } from '../../problems.ts';
import type { Effect } from '../../schema/effect.ts';
import type { Stage } from '../../schema/stage.ts';
import { type EffectPlace, everyEffect } from '../everyEffect.ts';
import type { Check, Facts } from '../facts.ts';
import { checkReference, referClass } from '../references.ts';

/** Every effect changes something that exists and that its lever fits. */
export const checkEffectTargets: Check = (facts) =>
  everyEffect(facts.scenario).flatMap((place) => [
    ...references(place, facts),
    ...stageFits(place, facts),
    ...areaFits(place, facts),
  ]);

function references({ effect, path }: EffectPlace, facts: Facts): Problem[] {
  return [
    ...checkReference(facts, 'area', effect.area, `${path}.area`),
    ...('stream' in effect ? checkReference(facts, 'stream', effect.stream, `${path}.stream`) : []),
    ...('stage' in effect ? checkReference(facts, 'stage', effect.stage, `${path}.stage`) : []),
    ...('class' in effect && 'stage' in effect
      ? referClass(facts, effect.stage, effect.class, `${path}.class`)
      : []),
    ...('group' in effect ? checkReference(facts, 'group', effect.group, `${path}.group`) : []),
    ...('indicator' in effect
      ? checkReference(facts, 'indicator', effect.indicator, `${path}.indicator`)
      : []),
  ];
}

function stageFits({ effect, path }: EffectPlace, facts: Facts): Problem[] {
  const stage = 'stage' in effect ? facts.stages.get(effect.stage) : undefined;
  if (stage === undefined) return [];
  const kind = levers[effect.lever].stageKind;
  if (kind !== undefined && stage.kind !== kind) {
    return [
      {
        path: `${path}.stage`,
        message: `the lever ${effect.lever} does not fit this stage`,
        found: `${stage.id} of kind ${stage.kind}`,
        allowed: `a stage of kind ${kind}`,
      },
    ];
  }
  return [...capIsThere(effect, stage, path), ...wayIsThere(effect, stage, path)];
}

function capIsThere({ lever }: Effect, stage: Stage, path: string): Problem[] {
  const field = levers[lever].needsField;
  if (stage.kind !== 'places' || field === undefined || stage[field] !== undefined) return [];
  return [
    { path: `${path}.stage`, message: `stage ${stage.id} has no ${field} that could be moved; give it one` },
  ];
}

function wayIsThere(effect: Effect, stage: Stage, path: string): Problem[] {
  if ('fallback' in effect) {
    const known = stage.fallbacks.map(({ id }) => id);
    if (known.includes(effect.fallback)) return [];
    return [unknownWord(`${path}.fallback`, `fallback of stage ${stage.id}`, effect.fallback, known)];
  }
  if (!('to' in effect)) return [];
  const goals = new Set((stage.routes ?? []).flatMap((rule) => rule.to.map(({ to }) => to)));
  if (goals.has(effect.to)) return [];
  return [unknownWord(`${path}.to`, `way on from stage ${stage.id} to`, effect.to, goals)];
}

interface Target {
  name: string;
  scope: 'area' | 'system';
  areas?: readonly string[];
}

function targetOf(effect: Effect, facts: Facts): Target | undefined {
  if ('stage' in effect) return named('stage', facts.stages.get(effect.stage));
  if ('stream' in effect) return named('stream', facts.streams.get(effect.stream));
  if ('indicator' in effect) return named('indicator', facts.indicators.get(effect.indicator));
  return named('workforce group', facts.groups.get(effect.group));
}

function named(kind: string, part: (Omit<Target, 'name'> & { id: string }) | undefined): Target | undefined {
  return part === undefined
    ? undefined
    : { name: `${kind} ${part.id}`, scope: part.scope, areas: part.areas };
}

function areaFits({ effect, path }: EffectPlace, facts: Facts): Problem[] {
  const target = targetOf(effect, facts);
  if (effect.area === undefined || target === undefined) return [];
  if (target.scope === 'system') {
    return [
      {
        path: `${path}.area`,
        message: `${target.name} is of all areas together and has none of its own; leave area out`,
      },
    ];
  }
  if (target.areas === undefined || target.areas.includes(effect.area)) return [];
  return [unknownWord(`${path}.area`, `area of ${target.name} called`, effect.area, target.areas)];
}
