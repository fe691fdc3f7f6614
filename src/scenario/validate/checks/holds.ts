import type { Problem } from '../../problems.ts';
import type { Check, Facts } from '../facts.ts';
import { type HoldStep, holdSteps } from '../holdSteps.ts';

/** Only people who have a place hold it. Only work by a team or a decision of a panel holds it until the end. */
export const checkHolds: Check = (facts) => {
  const steps = holdSteps(facts.scenario);
  return [
    ...fromStreams(facts),
    ...steps.flatMap((step) => [
      ...toLeave(step),
      ...fromNoPlace(step, steps, facts),
      ...untilEnd(step, facts),
    ]),
  ];
};

function fromStreams({ scenario }: Facts): Problem[] {
  return scenario.streams.flatMap(({ id, routes }) =>
    (routes ?? []).flatMap((rule, ruleAt) =>
      rule.to.flatMap(({ hold }, at) => {
        if (hold === 'no') return [];
        const message = 'whoever enters has no place to hold; leave hold out';
        return [{ path: `streams.${id}.routes.${ruleAt}.to.${at}.hold`, message }];
      }),
    ),
  );
}

function toLeave({ path, to }: HoldStep): Problem[] {
  return to === 'leave'
    ? [{ path: `${path}.hold`, message: 'whoever leaves holds no place; leave hold out' }]
    : [];
}

/** A place is held from a stage of kind places, or from a stage into which one is held until its end. */
function fromNoPlace(step: HoldStep, steps: readonly HoldStep[], { stages }: Facts): Problem[] {
  const from = stages.get(step.from)!;
  if (from.kind === 'places') return [];
  if (steps.some(({ to, hold }) => to === step.from && hold === 'untilEnd')) return [];
  return [
    {
      path: `${step.path}.hold`,
      message: `nobody at stage ${from.id} (${from.kind}) holds a place`,
      allowed: 'hold from a stage of kind places, or from one that is reached with hold "untilEnd"',
    },
  ];
}

function untilEnd({ path, to, hold }: HoldStep, { stages }: Facts): Problem[] {
  const stage = stages.get(to);
  if (hold !== 'untilEnd' || stage === undefined || stage.kind === 'team' || stage.kind === 'panel')
    return [];
  return [
    {
      path: `${path}.hold`,
      message: 'a place is held until the end only of a team’s work or a panel’s decision',
      found: `stage ${to} of kind ${stage.kind}`,
      allowed: '"untilStart", or a stage of kind team or panel',
    },
  ];
}
