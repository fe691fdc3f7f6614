import type * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { shippedScenario } from '../../../../test/support/shippedFiles.ts';
import { scenarioProblems } from '../../../analysis/check/scenarioProblems.ts';
import { scenario as scenarioSchema, type Scenario } from '../../schema/scenario.ts';
import { definitionOf } from '../../schemaTree.ts';
import { valueAt, withValueAt, type FieldPath } from '../../paths/fieldPath.ts';
import { ruleFor } from './mentionRules.ts';
import { mentionKind } from './mentionSchema.ts';
import { partLists, stageLists } from './partName.ts';
import { removePart, whatWouldDangle } from './removePart.ts';
import { removePartAndMentions } from './removePartAndMentions.ts';
import { insertAt, removeAt } from './rows.ts';

/** Paths of every text of the schema that can mention a part, `*` for ids and rows. */
function placesOf(schema: z.core.$ZodType, key: string, words: FieldPath): FieldPath[] {
  const { type, shape, element, valueType, options } = definitionOf(schema);
  switch (type) {
    case 'object':
      return Object.entries(shape!).flatMap(([inner, one]) => placesOf(one, inner, [...words, inner]));
    case 'array':
      return placesOf(element!, key, [...words, '*']);
    case 'record':
      return placesOf(valueType!, key, [...words, '*']);
    case 'union':
      return options!.flatMap((option) => placesOf(option, key, words));
    default: {
      const kind = mentionKind(schema, key);
      return kind === undefined || kind === 'path' || kind === 'elsewhere' ? [] : [words];
    }
  }
}

const kent = shippedScenario('kent-2025-26');

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

/** Problems of a mention of a part that is not there. */
function dangling(scenario: Scenario): string[] {
  return scenarioProblems(scenario)
    .filter(({ message }) => /^there is no|the path goes on below/.test(message))
    .map(({ path, message }) => `${path}: ${message}`);
}

describe('a part removed', () => {
  it.each(['example-county', 'd2a-ref', 'kent-homecare-2021-24'])(
    'leaves dangling exactly what was said before, in %s',
    (id) => {
      const scenario = shippedScenario(id);
      for (const words of everyPart(scenario)) {
        const said = whatWouldDangle(scenario, words);
        const problems = dangling(removePart(scenario, words));
        if (said.length === 0) expect([words, problems]).toEqual([words, []]);
        else expect(problems.length).toBeGreaterThan(0);
      }
    },
  );

  it('takes its values by area and its provenance with it', () => {
    const [area] = kent.areas.map((one) => one.id);
    const next = removePart(kent, ['areas', area]);
    expect(JSON.stringify({ ...next, targets: [] })).not.toContain(`"${area}":`);
    expect(dangling(next)).toHaveLength(whatWouldDangle(kent, ['areas', area]).length);
    const withoutStage = removePart(kent, ['stages', 'panel']);
    expect(Object.keys(withoutStage.provenance).filter((path) => path.startsWith('stages.panel'))).toEqual(
      [],
    );
    expect(Object.keys(withoutStage.provenance).length).toBeLessThan(Object.keys(kent.provenance).length);
  });

  it('says in words what would dangle', () => {
    const said = whatWouldDangle(kent, ['stages', 'panel']).map(({ inWords }) => inWords);
    expect(said).toContain('service “Locality team”: a way on');
    expect(said.every((text) => text.length > 5)).toBe(true);
  });
});

describe('a part removed with its mentions', () => {
  it.each([
    'kent-2025-26',
    'kent-winter-schemes',
    'example-county',
    'd2a-ref',
    'staffing-calendar',
    'tandem',
  ])('leaves nothing that names it, in %s', (id) => {
    const scenario = shippedScenario(id);
    const oneIn = id.startsWith('kent') ? 7 : 1;
    for (const words of everyPart(scenario).filter((_, at) => at % oneIn === 0)) {
      const { scenario: next, consequences } = removePartAndMentions(scenario, words);
      expect([words, dangling(next)]).toEqual([words, []]);
      expect(valueAt(next, words)).toBeUndefined();
      expect(consequences.length > 0 || whatWouldDangle(scenario, words).length === 0).toBe(true);
    }
  });

  it('shares the people of a way among the others, with shares that sum to 1', () => {
    const { scenario, consequences } = removePartAndMentions(kent, ['stages', 'panel']);
    expect(scenarioProblems(scenario).filter(({ message }) => message.includes('sum to 1'))).toEqual([]);
    expect(consequences).toContain(
      'service “Locality team”: a way on goes; its people are shared among the other ways',
    );
  });

  it('lets people leave where it was the only way', () => {
    const { scenario } = removePartAndMentions(shippedScenario('tandem'), [
      'stages',
      shippedScenario('tandem').stages[1].id,
    ]);
    expect(scenario.stages[0].routes).toMatchObject([{ to: [{ to: 'leave' }] }]);
    expect(scenarioProblems(scenario)).toEqual([]);
  });

  it('has a rule for every place of the schema where a part can be mentioned', () => {
    const places = placesOf(scenarioSchema, '', []);
    expect(places.length).toBeGreaterThan(80);
    expect(places.filter((words) => ruleFor(words) === undefined)).toEqual([]);
  });
});

describe('rows that come and go', () => {
  it('leave paths with the rows that they spoke of', () => {
    const list = ['stages', 'arranging', 'routes', '0', 'to'];
    const paths = (scenario: Scenario) =>
      scenario.changed
        .flatMap(({ path, together }) => [path, ...together])
        .filter((path) => path.startsWith(list.join('.')));
    const next = removeAt(kent, [...list, '1']);
    expect(paths(kent)).toContain('stages.arranging.routes.0.to.4.share');
    expect(paths(next)).toContain('stages.arranging.routes.0.to.3.share');
    expect(paths(next)).not.toContain('stages.arranging.routes.0.to.4.share');
    const again = insertAt(next, list, valueAt(kent, [...list, '1']), 1);
    expect(paths(again)).toContain('stages.arranging.routes.0.to.4.share');
  });

  it('leave the cost a unit of an action with its effect', () => {
    const action = kent.actions.find(({ effects }) => effects.length > 0)!;
    const effects = ['actions', action.id, 'effects'];
    const cost = { ...action.cost, perUnitDay: 5, unitEffect: action.effects.length };
    const two = withValueAt(insertAt(kent, effects, action.effects[0]), ['actions', action.id, 'cost'], cost);
    expect(removeAt(two, [...effects, '0']).actions.find(({ id }) => id === action.id)?.cost).toMatchObject({
      perUnitDay: 5,
      unitEffect: action.effects.length - 1,
    });
    expect(
      removeAt(two, [...effects, String(action.effects.length)]).actions.find(({ id }) => id === action.id)
        ?.cost,
    ).toMatchObject({ perUnitDay: 0, unitEffect: 0 });
  });
});
