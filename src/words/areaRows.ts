import type { Estimate } from '../analysis/estimate.ts';
import type { LevelResult, Reached, ResultDocument } from '../analysis/result/resultTypes.ts';
import { anyArea } from '../experiment/outcomes/columns.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { outcomeId } from '../scenario/outcomeIds.ts';

/** What a run found of the levels in one place: an area, at least one area, or all of them together. */
export interface AreaFigures {
  /** An area's id, `system`, or `anyArea`. */
  readonly scope: string;
  readonly reached: LevelResult['reached'];
  /** Days at level 3 or 4. */
  readonly days: Estimate | null;
  /** By indicator, mean days a winter at level 3 or 4 on which it was itself at that level: most first, none left out. */
  readonly causes: readonly { readonly id: string; readonly name: string; readonly days: number }[];
  /** Hospital bed-days lost to delay; null where nobody waits in hospital. */
  readonly bedDays: Estimate | null;
}

/**
 * At least one area first, then each area, the one most at risk first, then all of them together. Where the only area has
 * the same figures as the whole, that area alone.
 */
export function areaRows(scenario: Scenario, document: ResultDocument): AreaFigures[] {
  const areas = scenario.areas
    .map(({ id }) => figuresOf(scenario, document, id))
    .sort((a, b) => risk(b.reached['3']) - risk(a.reached['3']) || (b.days?.mean ?? 0) - (a.days?.mean ?? 0));
  const system = figuresOf(scenario, document, 'system');
  if (areas.length === 1 && isAlike(areas[0]!, system)) return areas;
  return [...(document.anyArea === null ? [] : [anyOf(document, areas)]), ...areas, system];
}

function figuresOf(scenario: Scenario, document: ResultDocument, scope: string): AreaFigures {
  const { reached, causes } = document.levels[scope]!;
  const bedDays = outcomeId.bedDaysLost(scope === 'system' ? undefined : scope);
  return {
    scope,
    reached,
    days: document.outcomes[outcomeId.daysAt3Plus(scope)] ?? null,
    causes: ranked(
      scenario.indicators.map(({ id, name }) => {
        return { id, name: name ?? id, days: (causes['3'][id] ?? 0) + (causes['4'][id] ?? 0) };
      }),
    ),
    bedDays: hasDelay(scenario) ? (document.outcomes[bedDays] ?? null) : null,
  };
}

/** Its causes are those of all areas, added up; its bed-days those of all areas together. */
function anyOf(document: ResultDocument, areas: readonly AreaFigures[]): AreaFigures {
  const causes = new Map<string, AreaFigures['causes'][number]>();
  for (const cause of areas.flatMap((area) => area.causes))
    causes.set(cause.id, { ...cause, days: cause.days + (causes.get(cause.id)?.days ?? 0) });
  return {
    scope: anyArea,
    reached: document.anyArea!.reached,
    days: document.outcomes[outcomeId.daysAt3Plus(anyArea)] ?? null,
    causes: ranked([...causes.values()]),
    bedDays: areas[0]?.bedDays === null ? null : (document.outcomes.bedDaysLost ?? null),
  };
}

function ranked(causes: AreaFigures['causes']): AreaFigures['causes'] {
  return causes.filter(({ days }) => days > 0).sort((a, b) => b.days - a.days);
}

function isAlike(area: AreaFigures, system: AreaFigures): boolean {
  const told = ({ reached, days }: AreaFigures) => [reached['3'], reached['4'], days?.mean];
  return JSON.stringify(told(area)) === JSON.stringify(told(system));
}

function risk({ probability }: Reached): number {
  return probability;
}

function hasDelay(scenario: Scenario): boolean {
  return scenario.streams.some((stream) => stream.fromHospital);
}
