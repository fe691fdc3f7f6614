import { readDocument } from '../../scenario/files/codec.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { scenarioProblems } from '../../analysis/check/scenarioProblems.ts';
import { BadInput, linesOf } from '../badInput.ts';

/** A resolved scenario from elsewhere, perhaps changed since it was read: checked whole, with its hash. */
export function checkedScenario(given: Scenario): { scenario: Scenario; hash: string } {
  const parsed = readDocument(given);
  if (!parsed.ok) throw new BadInput(linesOf('scenario', parsed.problems));
  if (parsed.document.kind !== 'scenario')
    throw new BadInput([`scenario: a ${parsed.document.kind} file has to be read with readScenario`]);
  const problems = scenarioProblems(parsed.document);
  if (problems.length > 0) throw new BadInput(linesOf(parsed.document.id, problems));
  return { scenario: parsed.document, hash: scenarioHash(parsed.document) };
}
