import type { CrisisMeasure, CrisisRule } from '../analysis/thresholds/crisis.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { roundedNumber } from './numbers.ts';
import { scopeInWords } from './phrases.ts';

/** 'people in hospital who are ready to leave', 'people waiting for Homecare'. */
export function peopleInWords(scenario: Scenario, { stage }: Pick<CrisisMeasure, 'stage'>): string {
  const found = scenario.stages.find(({ id }) => id === stage);
  if (found === undefined) return 'people in hospital who are ready to leave';
  return `people waiting for ${found.name ?? found.id}`;
}

/** 'more than 180 people in hospital who are ready to leave, in the county, on 3 mornings in a row or more'. */
export function crisisInWords(scenario: Scenario, rule: CrisisRule): string {
  const mornings = rule.days === 1 ? 'any morning' : `${rule.days} mornings in a row or more`;
  return `more than ${roundedNumber(rule.over)} ${peopleInWords(scenario, rule)}, in ${scopeInWords(scenario, rule.scope)}, on ${mornings}`;
}
