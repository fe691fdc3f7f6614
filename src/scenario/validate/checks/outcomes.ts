import type { Check } from '../facts.ts';
import { referPlaces } from '../referPlaces.ts';
import { checkReference, referClasses } from '../references.ts';

/** Outcomes and unit costs are about parts that exist and have the figure in question. */
export const checkOutcomes: Check = (facts) => [
  ...facts.scenario.outcomes.flatMap((outcome) => {
    const path = `outcomes.${outcome.id}`;
    if (outcome.kind === 'staffingBelow')
      return checkReference(facts, 'group', outcome.group, `${path}.group`);
    if (outcome.kind === 'staysOver') return referPlaces(facts, outcome.stage, `${path}.stage`);
    return [
      ...checkReference(facts, 'stage', outcome.stage, `${path}.stage`),
      ...referClasses(facts, outcome.stage, outcome.classes, `${path}.classes`),
    ];
  }),
  ...(facts.scenario.costs?.places ?? []).flatMap(({ stage }, at) =>
    referPlaces(facts, stage, `costs.places.${at}.stage`),
  ),
  ...(facts.scenario.costs?.starts ?? []).flatMap(({ stage }, at) =>
    checkReference(facts, 'stage', stage, `costs.starts.${at}.stage`),
  ),
];
