import type { Problem } from '../../problems.ts';
import type { Aggregation } from '../../schema/escalation.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { bandSetsOf } from './indicators.ts';
import type { Check, Facts } from '../facts.ts';

/** The scenario's indicators and areas can meet the rules from indicators to levels. */
export const checkAggregation: Check = (facts) => {
  const { area, system } = facts.scenario.escalation;
  return [
    ...onlySystem(area),
    ...tooFewIndicators(facts),
    ...tooFewAreas(system, facts),
    ...[area, system].flatMap((rule, at) => scoreProblems(rule, at === 0 ? 'area' : 'system', facts)),
  ];
};

function onlySystem(area: Aggregation): Problem[] {
  if (area.kind !== 'someAreas') return [];
  return [
    {
      path: 'escalation.area.kind',
      message: 'this rule counts areas, so it makes the level of the system only',
      found: '"someAreas"',
      allowed: '"worst", "nthWorst", "score"',
    },
  ];
}

/** An area that reports nothing has no level; one that reports less than the count could never rise. */
function tooFewIndicators(facts: Facts): Problem[] {
  const { area, system } = facts.scenario.escalation;
  const counting = facts.scenario.indicators.filter(({ bands }) => bands !== undefined);
  const byArea = facts.areas.map((id) => ({ id, number: counting.filter((one) => reports(one, id)).length }));
  const ofSystem = counting.filter(({ scope }) => scope === 'system').length;
  const inSystem = ofSystem + byArea.filter(({ number }) => number > 0).length;
  return [
    ...byArea.flatMap(({ id, number }) =>
      tooFew(area, number, 'area', `area ${id} has ${number} with bands`),
    ),
    ...tooFew(
      system,
      inSystem,
      'system',
      `${ofSystem} of the system with bands and ${inSystem - ofSystem} areas`,
    ),
  ];
}

function reports({ scope, areas }: Indicator, area: string): boolean {
  return scope === 'area' && (areas === undefined || areas.includes(area));
}

function tooFew(rule: Aggregation, number: number, scope: 'area' | 'system', found: string): Problem[] {
  if (rule.kind !== 'nthWorst' || number === 0 || rule.count <= number) return [];
  const message = `the rule asks for ${rule.count} indicators, more than there are; lower the count or use "worst"`;
  return [{ path: `escalation.${scope}.count`, message, found, allowed: `at most ${number}` }];
}

function tooFewAreas(system: Aggregation, { areas }: Facts): Problem[] {
  if (system.kind !== 'someAreas' || areas.length === 0 || system.someAreas <= areas.length) return [];
  const message = 'more areas than the scenario has';
  return [
    {
      path: 'escalation.system.someAreas',
      message,
      found: String(system.someAreas),
      allowed: `at most ${areas.length}`,
    },
  ];
}

function scoreProblems(rule: Aggregation, scope: 'area' | 'system', { scenario }: Facts): Problem[] {
  if (rule.kind !== 'score') return [];
  const path = `escalation.${scope}`;
  const isRising = rule.edges[0] < rule.edges[1] && rule.edges[1] < rule.edges[2];
  const scored = scenario.indicators.some(
    (one) => one.scope === scope && bandSetsOf(one, '').some(({ set }) => set.points !== undefined),
  );
  return [
    ...(isRising
      ? []
      : [{ path: `${path}.edges`, message: 'the edges must rise', found: rule.edges.join(', ') }]),
    ...(scored
      ? []
      : [
          {
            path: `${path}.kind`,
            message: `a score needs points in the bands of an indicator of scope ${scope}; there are none`,
          },
        ]),
  ];
}
