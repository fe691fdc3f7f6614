import type { Scenario } from '../schema/scenario.ts';

/** A way on that keeps the place held until the next stage starts or ends. */
export interface HoldStep {
  path: string;
  from: string;
  to: string;
  hold: 'untilStart' | 'untilEnd';
  swap: boolean;
}

/** Every way on between stages that holds. */
export function holdSteps(scenario: Scenario): HoldStep[] {
  return scenario.stages.flatMap(({ id, routes }) =>
    (routes ?? []).flatMap((rule, ruleAt) =>
      rule.to.flatMap(({ to, hold, swap }, at) => {
        if (hold === 'no') return [];
        return [{ path: `stages.${id}.routes.${ruleAt}.to.${at}`, from: id, to, hold, swap }];
      }),
    ),
  );
}
