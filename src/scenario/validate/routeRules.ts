import type { RouteRule } from '../schema/route.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Stage } from '../schema/stage.ts';

/** A routing rule, its place, and the part whose people it sends on. */
export interface RulePlace {
  path: string;
  rule: RouteRule;
  /** `undefined` where a stream sends people in. */
  stage: Stage | undefined;
  scope: 'area' | 'system';
  /** The areas that the part has; `undefined` for all. */
  areas: readonly string[] | undefined;
}

/** Every routing rule of streams and stages. */
export function routeRules(scenario: Scenario): RulePlace[] {
  const ofStreams = scenario.streams.flatMap(({ id, routes, scope, areas }) =>
    (routes ?? []).map((rule, at) => ({
      path: `streams.${id}.routes.${at}`,
      rule,
      stage: undefined,
      scope,
      areas,
    })),
  );
  const ofStages = scenario.stages.flatMap((stage) =>
    (stage.routes ?? []).map((rule, at) => ({
      path: `stages.${stage.id}.routes.${at}`,
      rule,
      stage,
      scope: stage.scope,
      areas: undefined,
    })),
  );
  return [...ofStreams, ...ofStages];
}
