import type { Lever } from '../../levers/lever.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Stage } from '../../schema/stage.ts';

/** What has to be there for a lever, and the fields that name the first part that it fits. */
export interface Aim {
  readonly needs: string;
  readonly aim: object | undefined;
}

const ofKind: Readonly<Record<Stage['kind'], string>> = {
  places: 'a service with places',
  team: 'a team',
  panel: 'a panel',
  market: 'a market',
};

/** The first stage that a lever on stages fits, with what it moves there. */
export function stageAim({ stages }: Scenario, lever: Lever): Aim {
  for (const stage of stages) {
    const part = fits(stage, lever) ? partOf(stage, lever) : undefined;
    if (part !== undefined) return { needs: neededBy(lever), aim: { stage: stage.id, ...part } };
  }
  return { needs: neededBy(lever), aim: undefined };
}

function fits(stage: Stage, { stageKind, needsField }: Lever): boolean {
  if (stageKind !== undefined && stage.kind !== stageKind) return false;
  return needsField === undefined || (stage.kind === 'places' && stage[needsField] !== undefined);
}

/** The class, way on or fallback that is moved; undefined where the stage has none. */
function partOf({ classes, fallbacks, routes }: Stage, { target }: Lever): object | undefined {
  if (target === 'class') return classes[0] && { class: classes[0].id };
  if (target === 'fallback') return fallbacks[0] && { fallback: fallbacks[0].id };
  if (target === 'route') return routes && { to: routes[0].to[0].to };
  return {};
}

function neededBy({ target, stageKind, needsField, moves }: Lever): string {
  if (target === 'class') return 'a service with classes';
  if (target === 'fallback') return 'a service with a fallback';
  if (target === 'route') return 'a service with ways on';
  if (needsField !== undefined) return `a service with ${moves}`;
  return stageKind === undefined ? 'a service' : ofKind[stageKind];
}
