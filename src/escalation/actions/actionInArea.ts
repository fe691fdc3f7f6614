import { instanceAreas } from '../../model/compile/cells.ts';
import type { Model } from '../../model/compile/model.ts';
import { samplerOf } from '../../model/compile/samplers.ts';
import { simulatedDay, type Timeline } from '../../model/compile/timeline.ts';
import { drawKeyOf } from '../../model/drawKeyOf.ts';
import { keyOf } from '../../scenario/keyOf.ts';
import type { Action } from '../../scenario/schema/escalation.ts';
import { purposes } from '../../sim/random/purposes.ts';
import { ActionInstance, type LeadDraw } from './actionInstance.ts';

/** An instance with the place where it acts and the contributions by which it moves levers. */
export interface ActionInArea {
  readonly action: Action;
  readonly index: number;
  readonly area: number;
  readonly instance: ActionInstance;
  readonly contributions: readonly number[];
  readonly key: number;
  /** Staff that it lends, and whether it does nothing else. */
  readonly moves: readonly { readonly fromPool: number; readonly floor: number }[];
  readonly onlyLends: boolean;
  /** The contribution whose size the cost per unit is based on, or -1. */
  readonly unitContribution: number;
  drawnFor: number;
  /** The circumstances at this moment, filled anew for each update. */
  readonly circumstances: { wanted: boolean; stopped: boolean; possible: boolean };
  readonly lead: LeadDraw;
  /** Whether its trigger is met by dates, rather than by levels, and the simulated days of these. */
  readonly isDated: boolean;
  readonly dates: { readonly first: number; readonly last: number };
}

/** A uniform of an instance's key, for an activation and a purpose. */
export type ActionDraw = (key: number, activation: number, purpose: number) => number;

/** Every action of a model in each place where it acts. */
export function placeActions(model: Model, draw: ActionDraw): ActionInArea[] {
  return model.scenario.actions.flatMap((action, index) =>
    instanceAreas(action, model.network).map((area) => placeAction(model, action, index, area, draw)),
  );
}

function placeAction(
  model: Model,
  action: Action,
  index: number,
  area: number,
  draw: ActionDraw,
): ActionInArea {
  const all = model.cells.contributions;
  const contributions = all.flatMap(({ source, instanceArea }, at) =>
    source.kind === 'action' && source.index === index && instanceArea === area ? [at] : [],
  );
  const moves = contributions.flatMap((at) => all[at].redeploy ?? []);
  const key = drawKeyOf(`action/${keyOf(action)}/${model.network.areaKey(area)}`);
  return {
    ...{ action, index, area, contributions, key, moves },
    instance: new ActionInstance(action, samplerOf(action.leadDays), model.timeline.windowEnd),
    unitContribution: contributions.find((at) => all[at].effectIndex === action.cost.unitEffect) ?? -1,
    drawnFor: 0,
    onlyLends: moves.length > 0 && moves.length >= action.effects.length,
    circumstances: { wanted: false, stopped: false, possible: false },
    lead: (activation) => draw(key, activation, purposes.actionLead),
    isDated: 'from' in action.trigger,
    dates: datesOf(action, model.timeline),
  };
}

/** An idle action that was not wanted by the levels stays so until one of them moves. */
export function isAtRest({ instance, circumstances, isDated }: ActionInArea): boolean {
  return !isDated && instance.phase === 'idle' && !circumstances.wanted;
}

/** The first and last simulated day of a trigger by dates; for others no day. */
function datesOf({ trigger }: Action, timeline: Timeline): { first: number; last: number } {
  if (!('from' in trigger)) return { first: Infinity, last: -Infinity };
  const last = trigger.to === undefined ? Infinity : simulatedDay(timeline, trigger.to);
  return { first: simulatedDay(timeline, trigger.from), last };
}
