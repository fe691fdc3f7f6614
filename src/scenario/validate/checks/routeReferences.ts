import type { Problem } from '../../problems.ts';
import type { Stage } from '../../schema/stage.ts';
import type { Check, Facts } from '../facts.ts';
import { type RulePlace, routeRules } from '../routeRules.ts';
import { checkReference, referAll, referClass, referClasses } from '../references.ts';

/** Routes, fallbacks and spawned work lead to stages, classes, streams and areas that exist. */
export const checkRouteReferences: Check = (facts) => [
  ...routeRules(facts.scenario).flatMap((place) => ruleProblems(place, facts)),
  ...facts.scenario.stages.flatMap((stage) => [
    ...stage.fallbacks.flatMap((fallback) =>
      sideWay(facts, stage, fallback, `stages.${stage.id}.fallbacks.${fallback.id}`),
    ),
    ...stage.spawns.flatMap((spawn) => sideWay(facts, stage, spawn, `stages.${stage.id}.spawns.${spawn.id}`)),
  ]),
];

function ruleProblems({ path, rule, stage }: RulePlace, facts: Facts): Problem[] {
  return [
    ...referAll(facts, 'stream', rule.streams, `${path}.streams`),
    ...referAll(facts, 'area', rule.areas, `${path}.areas`),
    ...(stage === undefined
      ? conditionsOfStream(rule, path)
      : referClasses(facts, stage.id, rule.classes, `${path}.classes`)),
    ...rule.to.flatMap((target, at) => goal(facts, target, `${path}.to.${at}`)),
  ];
}

/** People who enter have no class yet, and their stream is known. */
function conditionsOfStream(rule: { streams?: string[]; classes?: string[] }, path: string): Problem[] {
  return (['streams', 'classes'] as const)
    .filter((key) => rule[key] !== undefined)
    .map((key) => ({
      path: `${path}.${key}`,
      message: 'has no meaning in a stream’s own routes; leave it out',
    }));
}

interface Goal {
  to: string;
  class?: string;
}

function goal(facts: Facts, { to, class: workClass }: Goal, path: string): Problem[] {
  if (to === 'leave') {
    return workClass === undefined
      ? []
      : [{ path: `${path}.class`, message: 'whoever leaves has no class; leave it out' }];
  }
  return [
    ...checkReference(facts, 'stage', to, `${path}.to`),
    ...referClass(facts, to, workClass, `${path}.class`),
  ];
}

function sideWay(facts: Facts, stage: Stage, way: Goal & { classes?: string[] }, path: string): Problem[] {
  return [...goal(facts, way, path), ...referClasses(facts, stage.id, way.classes, `${path}.classes`)];
}
