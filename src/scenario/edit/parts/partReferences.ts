import type { Scenario } from '../../schema/scenario.ts';
import { mapMentions, type Mention } from './mapMentions.ts';
import { isSamePart, type PartName } from './partName.ts';

/** Every place in a scenario that names a part of it, in the order of the document. */
export function everyMention(scenario: Scenario): Mention[] {
  const mentions: Mention[] = [];
  mapMentions(scenario, (mention) => {
    mentions.push(mention);
    return mention.part.id;
  });
  return mentions;
}

/** Every place in a scenario that names one part, in the order of the document. */
export function partReferences(scenario: Scenario, part: PartName): Mention[] {
  return everyMention(scenario).filter((mention) => isSamePart(mention.part, part));
}
