import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryScenario } from '../../../../test/support/arbitraryScenario.ts';
import { shippedDocument, shippedFiles, shippedScenario } from '../../../../test/support/shippedFiles.ts';
import { scenarioProblems } from '../../../analysis/check/scenarioProblems.ts';
import { columnsOf } from '../../../experiment/outcomes/columns.ts';
import { formatProblem } from '../../problems.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { FieldPath } from '../../paths/fieldPath.ts';
import { mappedOutcomeName } from './mentionText.ts';
import { isSamePart, partLists, partNamed, stageLists } from './partName.ts';
import { renamePart } from './renamePart.ts';

/** Every part of a scenario that has an id. */
function everyPart(scenario: Scenario): FieldPath[] {
  const own = Object.values(partLists).flatMap((list) =>
    scenario[list].map(({ id }): FieldPath => [list, id]),
  );
  const ofStages = scenario.stages.flatMap((stage) =>
    Object.values(stageLists).flatMap((list) =>
      stage[list].map(({ id }): FieldPath => ['stages', stage.id, list, id]),
    ),
  );
  return [...own, ...ofStages];
}

function renamed(scenario: Scenario, words: FieldPath, newId: string): Scenario {
  const result = renamePart(scenario, words, newId);
  if (!('scenario' in result)) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.scenario;
}

/** Renames every part, one after the other, and back again. */
function expectToFollow(scenario: Scenario): void {
  const parts = everyPart(scenario);
  const newId = (at: number) => `part-Name_${at}`;
  const next = parts.reduce((one, words, at) => renamed(one, nowAt(words, at), newId(at)), scenario);
  expect(scenarioProblems(next)).toEqual([]);
  const back = parts.reduceRight((one, words, at) => {
    return renamed(one, [...nowAt(words, at).slice(0, -1), newId(at)], words.at(-1)!);
  }, next);
  expect(JSON.stringify(back)).toBe(JSON.stringify(scenario));

  /** Classes and ways of a stage come after it, when it has its new id. */
  function nowAt(words: FieldPath, at: number): FieldPath {
    if (words.length === 2) return words;
    const stageAt = parts.findIndex((one) => one.length === 2 && one[0] === 'stages' && one[1] === words[1]);
    return stageAt < at ? ['stages', newId(stageAt), ...words.slice(2)] : words;
  }
}

const shipped = shippedFiles.map(shippedDocument).filter(({ kind }) => kind !== 'overlay');

describe('a part with another id', () => {
  it.each(shipped.map(({ id }) => id))('is mentioned by that everywhere in %s', (id) => {
    const scenario = shippedScenario(id);
    expectToFollow(scenario);
  });

  it('is mentioned by that in any scenario', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => expectToFollow(scenario)),
      { numRuns: 25 },
    );
  });

  it('has its outcomes under the new id, and targets of them follow', () => {
    const scenario = shippedScenario('kent-2025-26');
    const oneOfEachKind = new Map(everyPart(scenario).map((words) => [partNamed(words)!.kind, words]));
    for (const words of oneOfEachKind.values()) {
      const part = partNamed(words)!;
      const follows = (name: string) =>
        mappedOutcomeName(name, (one) => (isSamePart(one, part) ? 'new1' : one.id));
      const names = columnsOf(scenario).map(({ id }) => follows(id));
      expect(columnsOf(renamed(scenario, words, 'new1')).map(({ id }) => id)).toEqual(names);
    }
  });

  it('cannot have one that another has, or that is none', () => {
    const scenario = shippedScenario('kent-2025-26');
    const problemsOf = (id: string) => {
      const result = renamePart(scenario, ['stages', 'keah'], id);
      return 'problems' in result ? result.problems.map(({ message }) => message) : [];
    };
    expect(problemsOf('panel')).toEqual(['another part of this kind has this id']);
    for (const id of ['leave', 'a b', '', '9a']) expect(problemsOf(id)).toEqual(['this is no id']);
    expect(renamePart(scenario, ['stages', 'keah'], 'keah')).toEqual({ scenario });
  });

  it('leaves a part of another kind with the same id alone', () => {
    const scenario = shippedScenario('kent-2025-26');
    const next = renamed(scenario, ['workforce', 'stp'], 'teams');
    expect(next.stages.some(({ id }) => id === 'stp')).toBe(true);
    expect(next.provenance).toHaveProperty(['stages.stp.shift.opens']);
    expect(next.provenance).not.toHaveProperty(['workforce.stp.posts']);
  });
});
