import { outcome, type Outcome } from '../../schema/outcome.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Made } from './newIndicator.ts';

/** An outcome of a kind about the first part that fits. */
export function newOutcome(kind: Outcome['kind'], common: object, scenario: Scenario): Made<Outcome> {
  const [stage] = scenario.stages;
  const [group] = scenario.workforce;
  const places = scenario.stages.find((one) => one.kind === 'places');
  switch (kind) {
    case 'staysOver':
      return made(places, 'a service with places', (id) => ({ stage: id, days: 28 }));
    case 'startedWithin':
      return made(stage, 'a service', (id) => ({ stage: id, days: 7 }));
    case 'debt':
      return made(stage, 'a service', (id) => ({ stage: id }));
    case 'staffingBelow':
      return made(group, 'a workforce group', (id) => ({ group: id, percent: 80 }));
  }

  function made(
    part: { id: string } | undefined,
    needs: string,
    rest: (id: string) => object,
  ): Made<Outcome> {
    return part === undefined ? { needs } : { made: outcome.parse({ ...common, kind, ...rest(part.id) }) };
  }
}
