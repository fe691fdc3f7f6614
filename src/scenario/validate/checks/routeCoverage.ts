import { type Problem, listWords } from '../../problems.ts';
import { type Visitor, everyVisitor, ruleFor } from '../reach.ts';
import type { Check, Facts } from '../facts.ts';

/** Everyone who can be at a stage finds a rule that fits, and nobody without an area arrives at a stage by area. */
export const checkRouteCoverage: Check = (facts) => {
  const visitors = everyVisitor(facts);
  return [...streamGaps(facts), ...stageGaps(facts, visitors), ...withoutArea(visitors)];
};

const wayOut = 'add a rule that fits, or end with a rule without streams, areas and classes';

function streamGaps(facts: Facts): Problem[] {
  return facts.scenario.streams.flatMap(({ id, scope, areas, routes }) => {
    if (routes === undefined) return [];
    const here = scope === 'system' ? [undefined] : (areas ?? facts.areas);
    const uncovered = here.filter((area) => ruleFor(routes, { stream: id, area }) === undefined);
    if (uncovered.length === 0) return [];
    const who = uncovered.map((area) => area ?? 'people of all areas together');
    return [{ path: `streams.${id}.routes`, message: `no rule fits ${listWords(who)}; ${wayOut}` }];
  });
}

function stageGaps(facts: Facts, visitors: readonly Visitor[]): Problem[] {
  return facts.scenario.stages.flatMap(({ id, routes }) => {
    if (routes === undefined) return [];
    const uncovered = visitors.filter(
      (visitor) => visitor.stage.id === id && ruleFor(routes, visitor) === undefined,
    );
    if (uncovered.length === 0) return [];
    const who = uncovered.slice(0, 3).map(describeVisitor).join('; ');
    const more = uncovered.length > 3 ? `; and ${uncovered.length - 3} more` : '';
    return [
      {
        path: `stages.${id}.routes`,
        message: `no rule fits people who can come here; ${wayOut}`,
        found: who + more,
      },
    ];
  });
}

function describeVisitor({ stream, area, class: workClass }: Visitor): string {
  const parts = [
    stream === undefined ? 'opening stock of no stream' : `stream ${stream}`,
    area === undefined ? 'no area' : `area ${area}`,
    ...(workClass === undefined ? [] : [`class ${workClass}`]),
  ];
  return parts.join(', ');
}

function withoutArea(visitors: readonly Visitor[]): Problem[] {
  const lost = visitors.filter(({ stage, area }) => stage.scope === 'area' && area === undefined);
  const paths = new Map(lost.map((visitor) => [visitor.from, visitor]));
  return [...paths].map(([path, { stage, stream }]) => ({
    path,
    message: `people of ${stream === undefined ? 'an opening stock' : `stream ${stream}`} have no area, but stage ${stage.id} is by area; make the stage of scope system, or give them areas`,
  }));
}
