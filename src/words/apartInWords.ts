import { replacedPart } from '../scenario/streamsApart.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';

/** Why two resolved scenarios of the same days have different winters with one seed, in a sentence. Null where they have the same. */
export function apartInWords(one: Scenario, other: Scenario): string | null {
  const part = replacedPart(one, other);
  if (part === null) return null;
  const { first, second } = part;
  return first === second
    ? `“${first}” has different keys in the two scenarios.`
    : `“${first}” and “${second}” have different keys.`;
}
