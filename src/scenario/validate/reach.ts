import type { RouteRule } from '../schema/route.ts';
import type { Stage } from '../schema/stage.ts';
import type { Facts } from './facts.ts';

/** A person who can be at a stage: from which stream, in which area (`undefined`: of the system) and class. */
export interface Visitor {
  stage: Stage;
  /** `undefined`: people of the opening stock who belong to no stream. */
  stream: string | undefined;
  area: string | undefined;
  /** `undefined` at a stage without classes. */
  class: string | undefined;
  /** Path of the route, fallback, spawn or stock that leads there first. */
  from: string;
}

/** The first rule that fits a visitor. `undefined` when none does. */
export function ruleFor(
  rules: readonly RouteRule[],
  visitor: { stream?: string; area?: string; class?: string },
): number | undefined {
  const at = rules.findIndex(
    (rule) =>
      fits(rule.streams, visitor.stream) &&
      fits(rule.areas, visitor.area) &&
      fits(rule.classes, visitor.class),
  );
  return at < 0 ? undefined : at;
}

function fits(list: readonly string[] | undefined, id: string | undefined): boolean {
  return list === undefined || (id !== undefined && list.includes(id));
}

/**
 * Everyone who can reach any stage, by routes (also with share 0, since actions may raise it), fallbacks and spawns.
 */
export function everyVisitor(facts: Facts): Visitor[] {
  const seen = new Set<string>();
  const visitors: Visitor[] = [];
  const visit = (visitor: Visitor | undefined) => {
    if (visitor === undefined) return;
    const key = [visitor.stage.id, visitor.stream, visitor.area, visitor.class].join(' ');
    if (seen.has(key)) return;
    seen.add(key);
    visitors.push(visitor);
  };
  entrants(facts).forEach(visit);
  for (let at = 0; at < visitors.length; at += 1) onward(facts, visitors[at]).forEach(visit);
  return visitors;
}

type Person = Pick<Visitor, 'stream' | 'area'>;

function arriving(
  facts: Facts,
  person: Person,
  to: string,
  workClass: string | undefined,
  from: string,
): Visitor | undefined {
  const stage = facts.stages.get(to);
  if (stage === undefined) return undefined;
  return { ...person, stage, class: workClass ?? stage.classes[0]?.id, from };
}

function entrants(facts: Facts): (Visitor | undefined)[] {
  return [...ofStreams(facts), ...ofStocks(facts)];
}

function ofStreams(facts: Facts): (Visitor | undefined)[] {
  return facts.scenario.streams.flatMap(({ id, scope, areas, routes }) => {
    const here = scope === 'system' ? [undefined] : (areas ?? facts.areas);
    return here.flatMap((area) => byRules(facts, routes ?? [], { stream: id, area }, `streams.${id}.routes`));
  });
}

function byRules(
  facts: Facts,
  rules: readonly RouteRule[],
  person: Person & { class?: string },
  path: string,
): (Visitor | undefined)[] {
  const at = ruleFor(rules, person);
  if (at === undefined) return [];
  return rules[at].to.map((target, index) =>
    arriving(facts, personOf(person), target.to, target.class, `${path}.${at}.to.${index}`),
  );
}

function personOf({ stream, area }: Person): Person {
  return { stream, area };
}

function ofStocks(facts: Facts): (Visitor | undefined)[] {
  return facts.scenario.initialState.flatMap((stock, at) => {
    const stage = facts.stages.get(stock.stage);
    const isByArea = stage?.scope === 'area' || JSON.stringify(stock).includes('"byArea"');
    const areas = isByArea ? facts.areas : [undefined];
    return areas.flatMap((area) => {
      const person = { stream: stock.stream, area };
      const path = `initialState.${at}`;
      return [
        arriving(facts, person, stock.stage, stock.class, path),
        ...stock.onHold.map((hold, index) =>
          arriving(facts, person, hold.to, hold.class, `${path}.onHold.${index}`),
        ),
      ];
    });
  });
}

function onward(facts: Facts, visitor: Visitor): (Visitor | undefined)[] {
  const { stage } = visitor;
  const person = personOf(visitor);
  const path = `stages.${stage.id}`;
  const isOfClass = (way: { classes?: string[] }) => fits(way.classes, visitor.class);
  return [
    ...byRules(facts, stage.routes ?? [], { ...person, class: visitor.class }, `${path}.routes`),
    ...stage.fallbacks
      .filter(isOfClass)
      .map((way) => arriving(facts, person, way.to, way.class, `${path}.fallbacks.${way.id}`)),
    ...stage.spawns
      .filter(isOfClass)
      .map((way) => arriving(facts, person, way.to, way.class, `${path}.spawns.${way.id}`)),
  ];
}
