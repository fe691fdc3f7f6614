import { outcomeId } from '../../outcomeIds.ts';
import { action } from '../../schema/escalation.ts';
import { event, type Driver } from '../../schema/driver.ts';
import type { LeverName } from '../../schema/effect.ts';
import type { IndicatorKind } from '../../schema/indicator.ts';
import { observed, type Outcome } from '../../schema/outcome.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Stage } from '../../schema/stage.ts';
import { stream } from '../../schema/stream.ts';
import { target } from '../../schema/target.ts';
import { workforceGroup } from '../../schema/workforce.ts';
import { withPartAt, withValueAt, type FieldPath } from '../../paths/fieldPath.ts';
import { addedByHand } from '../ownFigure.ts';
import { freeId } from './freeId.ts';
import { withArea } from './newArea.ts';
import { middleOf, newDriver } from './newDriver.ts';
import { newEffect } from './newEffect.ts';
import { newIndicator, type Made } from './newIndicator.ts';
import { newOutcome } from './newOutcome.ts';
import { newStage } from './newStage.ts';
import type { partLists } from './partName.ts';

/**
 * The lists that parts can be added to, each with the kinds of part that it takes. Empty where there is only one kind.
 */
export interface NewPartKinds {
  areas: undefined;
  streams: undefined;
  stages: Stage['kind'];
  workforce: undefined;
  drivers: Driver['kind'];
  events: undefined;
  effects: LeverName;
  indicators: IndicatorKind;
  actions: undefined;
  outcomes: Outcome['kind'];
  observed: undefined;
  targets: undefined;
}

export type PartList = keyof NewPartKinds;

/** A scenario with one more part and the place of that part, or the part that is needed first (`a workforce group`). */
export type Added = { readonly scenario: Scenario; readonly words: FieldPath } | { readonly needs: string };

/** What a part of each list is called when it is new, by its kind where there are several. */
const names: Readonly<Record<string, string>> = {
  areas: 'area',
  streams: 'stream',
  team: 'team',
  places: 'service with places',
  panel: 'panel',
  market: 'market',
  workforce: 'workforce group',
  drivers: 'driver',
  events: 'event',
  indicators: 'indicator',
  actions: 'action',
  outcomes: 'outcome',
  observed: 'recorded series',
  targets: 'target',
};

const stems: Readonly<Record<string, string>> = {
  areas: 'area',
  streams: 'stream',
  workforce: 'group',
  events: 'event',
  actions: 'action',
  observed: 'series',
  targets: 'target',
};

/**
 * The scenario with a new part at the end of a list. The part has a free id and values that make it sound, and its
 * numbers are marked as added by hand. A new effect is a standing effect and changes nothing yet.
 */
export function newPart<List extends PartList>(
  scenario: Scenario,
  list: List,
  ...[kind]: NewPartKinds[List] extends string ? [kind: NewPartKinds[List]] : []
): Added {
  if (list === 'effects') return withStandingEffect(scenario, kind as LeverName);
  const id = freeId(scenario, [list], stems[list] ?? kind!);
  const name = `New ${names[kind ?? list] ?? names[list]}${/\d+$/.exec(id)?.[0].replace(/^/, ' ') ?? ''}`;
  if (list === 'areas') return { scenario: withArea(scenario, { id, name }), words: [list, id] };
  const made = madePart(scenario, list, kind, { id, name });
  if ('needs' in made) return made;
  return withAdded(scenario, list, made.made);
}

/** The scenario with a part put at the end of its list, its numbers said to be added by hand. */
function withAdded(scenario: Scenario, list: keyof Scenario, part: { id: string }): Added {
  const next = withPartAt(scenario, [list], part);
  const hasSource = list === 'targets' || list === 'outcomes';
  const words = [list, part.id];
  return {
    scenario: hasSource ? next : withValueAt(next, ['provenance', words.join('.')], addedByHand),
    words,
  };
}

function withStandingEffect(scenario: Scenario, lever: LeverName): Added {
  const made = newEffect(scenario, lever);
  if ('needs' in made) return made;
  const words = ['effects', String(scenario.effects.length)];
  const next = withPartAt(scenario, ['effects'], made.made);
  return { scenario: withValueAt(next, ['provenance', words.join('.')], addedByHand), words };
}

type OtherList = Exclude<(typeof partLists)[keyof typeof partLists], 'areas'>;

function madePart(
  scenario: Scenario,
  list: Exclude<PartList, 'areas' | 'effects'> & OtherList,
  kind: string | undefined,
  common: { id: string; name: string },
): Made<{ id: string }> {
  const scope = scenario.areas.length > 0 ? 'area' : 'system';
  const date = middleOf(scenario.calendar);
  switch (list) {
    case 'streams':
      return { made: stream.parse({ ...common, scope, ratePerDay: 1, routes: [{ to: [{ to: 'leave' }] }] }) };
    case 'stages':
      return { made: newStage(kind as Stage['kind'], { ...common, scope }) };
    case 'workforce':
      return { made: workforceGroup.parse({ ...common, scope, posts: 10 }) };
    case 'drivers':
      return { made: newDriver(kind as Driver['kind'], common, scenario.calendar) };
    case 'events':
      return { made: event.parse({ ...common, when: { date }, durationDays: 1 }) };
    case 'indicators':
      return newIndicator(kind as IndicatorKind, common, scenario);
    case 'actions':
      return { made: action.parse({ ...common, owner: 'Nobody yet', trigger: { level: 3 } }) };
    case 'outcomes':
      return newOutcome(kind as Outcome['kind'], common, scenario);
    case 'observed':
      return newSeries(scenario, common);
    case 'targets':
      return { made: target.parse({ ...common, ...newTarget }) };
  }
}

function newSeries({ stages }: Scenario, common: object): Made<{ id: string }> {
  if (stages.length === 0) return { needs: 'a service' };
  return { made: observed.parse({ ...common, stage: stages[0].id, measure: 'waiting', points: [] }) };
}

/** Days at level 3 or above, held out: a figure that every scenario has. */
const newTarget = {
  quantity: { kind: 'outcome', outcome: outcomeId.daysAt3Plus('system') },
  value: 0,
  tolerance: { absolute: 1 },
  source: addedByHand,
  heading: 'heldOut',
  usedToSet: false,
  mustHold: false,
};
