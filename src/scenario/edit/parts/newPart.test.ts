import { describe, expect, it } from 'vitest';
import { shippedDocument, shippedFiles, shippedScenario } from '../../../../test/support/shippedFiles.ts';
import { scenarioProblems } from '../../../analysis/check/scenarioProblems.ts';
import { readDocument } from '../../files/codec.ts';
import { numbersWithoutProvenance } from '../../provenance.ts';
import { driver } from '../../schema/driver.ts';
import { effect, type LeverName } from '../../schema/effect.ts';
import { indicator } from '../../schema/indicator.ts';
import { outcome } from '../../schema/outcome.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { stage } from '../../schema/stage.ts';
import { definitionOf, wordsOf } from '../../schemaTree.ts';
import { valueAt, type FieldPath } from '../../paths/fieldPath.ts';
import { duplicatePart } from './duplicatePart.ts';
import { newEffect } from './newEffect.ts';
import { renamePart } from './renamePart.ts';
import { newPart, type Added, type PartList } from './newPart.ts';

/** The kinds that a discriminated union takes. */
function kindsOf(union: Parameters<typeof definitionOf>[0]): string[] {
  const { options, discriminator } = definitionOf(union);
  return options!.flatMap((option) => wordsOf(definitionOf(option).shape![discriminator!]) ?? []);
}

const levers = kindsOf(effect) as LeverName[];
const all: [PartList, string | undefined][] = [
  ...(['areas', 'streams', 'workforce', 'events', 'actions', 'observed', 'targets'] as const).map(
    (list): [PartList, undefined] => [list, undefined],
  ),
  ...kindsOf(stage).map((kind): [PartList, string] => ['stages', kind]),
  ...kindsOf(driver).map((kind): [PartList, string] => ['drivers', kind]),
  ...kindsOf(indicator).map((kind): [PartList, string] => ['indicators', kind]),
  ...kindsOf(outcome).map((kind): [PartList, string] => ['outcomes', kind]),
  ...levers.map((lever): [PartList, string] => ['effects', lever]),
];

const add = newPart as (scenario: Scenario, list: PartList, kind?: string) => Added;
const shipped = shippedFiles.map(shippedDocument).filter(({ kind }) => kind !== 'overlay');

describe('a new part', () => {
  it('and a copy have an id that is no part’s id or key: what was renamed keeps its draws for itself', () => {
    let scenario = shippedScenario('example-county');
    const named = (id: string) => {
      const result = renamePart(scenario, ['streams', id], 'renamed');
      if (!('scenario' in result)) throw new Error('not renamed');
      scenario = result.scenario;
    };
    scenario = (add(scenario, 'streams') as Extract<Added, { scenario: Scenario }>).scenario;
    named('stream');
    expect(scenario.streams.at(-1)).toMatchObject({ id: 'renamed', key: 'stream' });
    expect(add(scenario, 'streams')).toMatchObject({ words: ['streams', 'stream2'] });
    const { scenario: copied, words } = duplicatePart(scenario, ['streams', 'renamed']);
    expect(words).toEqual(['streams', 'renamedCopy']);
    expect(valueAt(copied, words)).not.toHaveProperty('key');
    expect(scenarioProblems(copied)).toEqual([]);
  });

  it.each(shipped.map(({ id }) => id))('of every kind is sound in %s', (id) => {
    let scenario = shippedScenario(id);
    const uncovered = numbersWithoutProvenance(scenario).length;
    for (const [list, kind] of all) {
      const added = add(scenario, list, kind);
      if ('needs' in added) continue;
      expect(valueAt(added.scenario, added.words)).toBeDefined();
      scenario = added.scenario;
    }
    expect(scenarioProblems(scenario)).toEqual([]);
    expect(readDocument(JSON.parse(JSON.stringify(scenario)))).toMatchObject({ ok: true });
    expect(numbersWithoutProvenance(scenario)).toHaveLength(uncovered);
  });

  it('can be of any kind in Kent, and says what is missing elsewhere', () => {
    const kent = shippedScenario('kent-2025-26');
    expect(all.filter(([list, kind]) => 'needs' in add(kent, list, kind))).toEqual([
      ['effects', 'startsPerWeek'],
    ]);
    const small = shippedScenario('mm1');
    expect(newPart(small, 'indicators', 'staffingPercent')).toEqual({ needs: 'a workforce group' });
    expect(newEffect(small, 'redeploy')).toEqual({ needs: 'two workforce groups' });
  });

  it('has an id and a name of its own each time', () => {
    const once = newPart(shippedScenario('kent-2025-26'), 'stages', 'team') as {
      scenario: Scenario;
      words: FieldPath;
    };
    const twice = newPart(once.scenario, 'stages', 'team') as { scenario: Scenario; words: FieldPath };
    expect([once.words, twice.words]).toEqual([
      ['stages', 'team'],
      ['stages', 'team2'],
    ]);
    expect(twice.scenario.stages.slice(-2).map(({ name }) => name)).toEqual(['New team', 'New team 2']);
  });

  it('is an area with the mean of the others, whole where they are', () => {
    const kent = shippedScenario('kent-2025-26');
    const { scenario, words } = newPart(kent, 'areas') as { scenario: Scenario; words: FieldPath };
    const posts = kent.workforce[0].posts as { byArea: Record<string, number> };
    const mean = Object.values(posts.byArea).reduce((sum, one) => sum + one, 0) / kent.areas.length;
    expect(valueAt(scenario, ['workforce', kent.workforce[0].id, 'posts', 'byArea', words[1]])).toBeCloseTo(
      mean,
      0,
    );
  });
});

describe('a copy of a part', () => {
  it.each([
    ['streams', 'rapidResponse'],
    ['stages', 'keah'],
    ['workforce', 'stp'],
    ['areas', shippedScenario('kent-2025-26').areas[0].id],
  ])('of %s is sound and stands after it', (list, id) => {
    const kent = shippedScenario('kent-2025-26');
    const { scenario, words } = duplicatePart(kent, [list, id]);
    expect(scenarioProblems(scenario)).toEqual([]);
    expect(words).toEqual([list, `${id}Copy`]);
    expect(numbersWithoutProvenance(scenario)).toEqual(numbersWithoutProvenance(kent));
  });
});
