import type { Lever } from '../../levers/lever.ts';
import { levers } from '../../levers.ts';
import { effect, type Effect, type LeverName } from '../../schema/effect.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Made } from './newIndicator.ts';
import { type Aim, stageAim } from './stageAim.ts';

/** An effect by a lever on the first part that fits, of a size that changes nothing yet. */
export function newEffect(scenario: Scenario, lever: LeverName): Made<Effect> {
  const { firstOp: op } = levers[lever];
  const { needs, aim } = firstAim(scenario, levers[lever]);
  if (aim === undefined) return { needs };
  return { made: effect.parse({ lever, ...aim, op, size: op === 'multiply' ? 1 : 0 }) };
}

function firstAim(scenario: Scenario, lever: Lever): Aim {
  switch (lever.target) {
    case 'stream':
      return streamAim(scenario, lever);
    case 'group':
      return { needs: 'a workforce group', aim: idUnder('group', scenario.workforce[0]) };
    case 'indicator':
      return { needs: 'an indicator', aim: idUnder('indicator', scenario.indicators[0]) };
    case 'lending':
      return { needs: 'two workforce groups', aim: lending(scenario) };
    default:
      return stageAim(scenario, lever);
  }
}

function streamAim({ streams }: Scenario, { peopleOnly }: Lever): Aim {
  if (!peopleOnly) return { needs: 'a source of demand', aim: idUnder('stream', streams[0]) };
  const ofPeople = streams.find(({ bulk }) => bulk === undefined);
  return { needs: 'a source of demand with people', aim: idUnder('stream', ofPeople) };
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
