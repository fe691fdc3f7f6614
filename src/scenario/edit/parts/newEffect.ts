import { effect, type Effect, type LeverName } from '../../schema/effect.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Stage } from '../../schema/stage.ts';
import type { Made } from './newIndicator.ts';

/** What a lever acts on, and what has to be there for it. */
interface Aim {
  readonly needs: string;
  readonly of: (scenario: Scenario) => object | undefined;
}

const times = { op: 'multiply', size: 1 };
const plus = { op: 'add', size: 0 };

const stream = (isOf: (one: Scenario['streams'][number]) => boolean, needs: string): Aim => {
  return { needs, of: ({ streams }) => idUnder('stream', streams.find(isOf)) };
};
const stage = (isOf: (one: Stage) => boolean, needs: string, rest?: (one: Stage) => object): Aim => ({
  needs,
  of: ({ stages }) => {
    const one = stages.find(isOf);
    return one && { ...idUnder('stage', one), ...rest?.(one) };
  },
});
const ofKind = (kind: Stage['kind'], needs: string) => stage((one) => one.kind === kind, needs);
const group: Aim = { needs: 'a workforce group', of: ({ workforce }) => idUnder('group', workforce[0]) };
const anyStream = stream(() => true, 'a source of demand');
const people = stream(({ bulk }) => bulk === undefined, 'a source of demand with people');
const places = ofKind('places', 'a service with places');
const team = ofKind('team', 'a team');
const panel = ofKind('panel', 'a panel');
const capped = (cap: 'startsPerDay' | 'startsPerWeek', words: string) =>
  stage((one) => one.kind === 'places' && one[cap] !== undefined, words);
const ofClass = stage(
  ({ classes }) => classes.length > 0,
  'a service with classes',
  (one) => ({ class: one.classes[0].id }),
);
const ofFallback = stage(
  ({ fallbacks }) => fallbacks.length > 0,
  'a service with a fallback',
  (one) => ({ fallback: one.fallbacks[0].id }),
);
const ofRoute = stage(
  ({ routes }) => routes !== undefined,
  'a service with ways on',
  (one) => ({ to: one.routes![0].to[0].to }),
);

const aims: Readonly<Record<LeverName, readonly [Aim, object]>> = {
  demandRate: [anyStream, times],
  diversion: [people, plus],
  burst: [people, plus],
  places: [places, times],
  startsPerDay: [capped('startsPerDay', 'a service with starts a day'), times],
  startsPerWeek: [capped('startsPerWeek', 'a service with starts a week'), times],
  admissionsClosed: [places, plus],
  lengthOfStay: [places, times],
  newStays: [places, times],
  release: [places, plus],
  serviceTime: [team, times],
  classPriority: [ofClass, plus],
  classSuspended: [ofClass, plus],
  routingShare: [ofRoute, times],
  fallbackEnabled: [ofFallback, times],
  fallbackDays: [ofFallback, times],
  casesPerSitting: [panel, times],
  extraSittings: [panel, plus],
  marketStarts: [ofKind('market', 'a market'), times],
  staffPresent: [group, times],
  sicknessRate: [group, times],
  productiveHours: [team, times],
  reporting: [{ needs: 'an indicator', of: ({ indicators }) => idUnder('indicator', indicators[0]) }, times],
  redeploy: [{ needs: 'two workforce groups', of: lending }, plus],
};

/** An effect by a lever on the first part that fits, of a size that changes nothing yet. */
export function newEffect(scenario: Scenario, lever: LeverName): Made<Effect> {
  const [{ needs, of }, size] = aims[lever];
  const aim = of(scenario);
  return aim === undefined ? { needs } : { made: effect.parse({ lever, ...aim, ...size }) };
}

function idUnder(key: string, part: { id: string } | undefined): object | undefined {
  return part && { [key]: part.id };
}

/** Two groups of one scope, of which the first lends to the second. */
function lending({ workforce }: Scenario): object | undefined {
  const donor = workforce.find((one) =>
    workforce.some((other) => other !== one && other.scope === one.scope),
  );
  const receiver = donor && workforce.find((other) => other !== donor && other.scope === donor.scope);
  return receiver && { from: { group: donor.id }, group: receiver.id };
}
