import type { PlanCheck } from './finding.ts';
import { leverKey, leverOf, modelledOf, pullOf, shareAnArea } from './actionFacts.ts';

/** Two actions that pull at one lever in opposite directions and can be on together. */
export const contradictions: PlanCheck = (scenario) => {
  const actions = modelledOf(scenario);
  return actions.flatMap((one, at) =>
    actions.slice(at + 1).flatMap((other) => {
      const clash = one.effects.find((effect) =>
        other.effects.some(
          (against) =>
            leverKey(effect) === leverKey(against) &&
            (effect.area ?? against.area) === (against.area ?? effect.area) &&
            pullOf(effect) * pullOf(against) < 0,
        ),
      );
      if (clash === undefined || !shareAnArea(one, other)) return [];
      const text = `“${one.name}” and “${other.name}” pull in opposite directions at one thing (${leverOf(scenario, clash)}) and can be on together.`;
      return [{ kind: 'contradiction' as const, actions: [one.id, other.id], text }];
    }),
  );
};
