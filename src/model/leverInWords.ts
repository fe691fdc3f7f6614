import type { Effect, LeverName } from '../scenario/schema/effect.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';

/** Finds the name of a part by its kind and id. Returns the id itself where the part is not known. */
export type PartName = (
  kind: 'stages' | 'streams' | 'workforce' | 'indicators' | 'areas',
  id: string,
) => string;

/** The names of a scenario's parts. The name of an unknown part is its id. */
export function partNames(scenario: Scenario): PartName {
  return (kind, id) => {
    const parts: readonly { readonly id: string; readonly name?: string }[] = scenario[kind];
    return parts.find((part) => part.id === id)?.name ?? id;
  };
}

/** What each lever moves, after which the part is named. */
const moved: Record<LeverName, string> = {
  demandRate: 'demand',
  diversion: 'share diverted',
  burst: 'extra people',
  places: 'places',
  startsPerDay: 'starts a day',
  startsPerWeek: 'starts a week',
  admissionsClosed: 'admissions',
  lengthOfStay: 'stays of everybody in place',
  newStays: 'stays of new people',
  release: 'people released a day',
  serviceTime: 'hours a case',
  classPriority: 'priority of a class',
  classSuspended: 'a class',
  routingShare: 'share sent on',
  fallbackEnabled: 'a fallback',
  fallbackDays: 'days until a fallback',
  casesPerSitting: 'cases a sitting',
  extraSittings: 'sittings a week',
  marketStarts: 'starts offered a week',
  staffPresent: 'people at work',
  sicknessRate: 'sickness',
  productiveHours: 'hours of case work',
  reporting: 'returns',
  redeploy: 'people lent',
};

/** What an effect changes and where: 'Short-term beds, East Kent: starts a day'. */
export function leverInWords(effect: Effect, nameOf: PartName): string {
  const area = effect.area === undefined ? [] : [nameOf('areas', effect.area)];
  return `${[partOf(effect, nameOf), ...area].join(', ')}: ${moved[effect.lever]}`;
}

function partOf(effect: Effect, nameOf: PartName): string {
  if (effect.lever === 'redeploy') {
    return `${nameOf('workforce', effect.from.group)} to ${nameOf('workforce', effect.group)}`;
  }
  if ('stream' in effect) return nameOf('streams', effect.stream);
  if ('stage' in effect) return nameOf('stages', effect.stage);
  if ('group' in effect) return nameOf('workforce', effect.group);
  return nameOf('indicators', effect.indicator);
}
