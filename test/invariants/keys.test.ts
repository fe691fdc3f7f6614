import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/experiment/outcomes/columns.ts';
import { partLists, stageLists } from '../../src/scenario/edit/parts/partName.ts';
import { renamePart } from '../../src/scenario/edit/parts/renamePart.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import { labelsHash } from '../../src/scenario/labelsHash.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { haveSameWinters, streamsApart } from '../../src/scenario/streamsApart.ts';
import { arbitraryScenario } from '../support/arbitraryScenario.ts';
import { lively, withStrangeArea, withStrangers } from '../support/livelyScenario.ts';
import { runWinters } from '../support/loggedWinter.ts';
import { shippedScenario } from '../support/shippedFiles.ts';
import { openHere } from '../support/openHere.ts';

/** A scenario in which every part has another id, one of the page's renamings after the other. */
function renamed(scenario: Scenario): Scenario {
  let next = scenario;
  const rename = (words: string[]) => {
    const result = renamePart(next, words, `New${words.at(-1)}`);
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    next = result.scenario;
  };
  for (const { id, ...stage } of scenario.stages)
    for (const list of Object.values(stageLists))
      stage[list].forEach((one) => rename(['stages', id, list, one.id]));
  for (const list of Object.values(partLists)) scenario[list].forEach(({ id }) => rename([list, id]));
  return next;
}

/** The bits of a winter: every figure, reading and level, in their order. */
function bits(scenario: Scenario): string {
  const { rows, readings, levels } = runWinters(openHere(scenario), 0, 1);
  return [rows, readings, levels].map((part) => Buffer.from(part.buffer).toString('hex')).join('|');
}

/** The figures of a winter by name. */
function figures(scenario: Scenario): ReadonlyMap<string, number> {
  const { rows } = runWinters(openHere(scenario), 0, 1);
  return new Map(columnsOf(scenario).map(({ id }, at) => [id, rows[at]]));
}

/** Of the figures of the first, those that the second has otherwise. */
function moved(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  return [...before].filter(([id, value]) => !Object.is(after.get(id), value)).map(([id]) => id);
}

describe('a part under another id', () => {
  it('keeps its draws, whatever it is: results and hash are the same to the last bit', () => {
    fc.assert(
      fc.property(arbitraryScenario, (drawn) => {
        const scenario = lively(drawn);
        const other = renamed(scenario);
        expect(bits(other)).toBe(bits(scenario));
        expect(scenarioHash(other)).toBe(scenarioHash(scenario));
        expect(labelsHash(other)).not.toBe(labelsHash(scenario));
        expect(streamsApart(scenario, other)).toEqual([]);
      }),
      { numRuns: 6, seed: 13 },
    );
  });

  it('in the small example too', () => {
    const county = shippedScenario('example-county');
    const other = renamed(county);
    expect(bits(other)).toBe(bits(county));
    expect(scenarioHash(other)).toBe(scenarioHash(county));
  });

  it('draws anew where its id is changed in a file that writes no key, and these are other winters', () => {
    const county = shippedScenario('example-county');
    const text = JSON.stringify(county).replaceAll('"Coast"', '"Shore"');
    const other = JSON.parse(text) as Scenario;
    expect(scenarioHash(other)).not.toBe(scenarioHash(county));
    expect(streamsApart(county, other)).toEqual([
      { list: 'areas', id: 'Coast', key: 'Coast', isIn: 'first' },
      { list: 'areas', id: 'Shore', key: 'Shore', isIn: 'second' },
    ]);
    expect([haveSameWinters(county, other), haveSameWinters(county, renamed(county))]).toEqual([false, true]);
  });
});

describe('a part that touches nothing else', () => {
  it('moves nothing else, whatever it is and wherever it stands in its list', () => {
    fc.assert(
      fc.property(arbitraryScenario, (drawn) => {
        const scenario = lively(drawn);
        const more = withStrangers(scenario);
        // What counts everything counts the strangers too.
        const shared = ['events', 'costOfActions'];
        expect(moved(figures(scenario), figures(more)).filter((id) => !shared.includes(id))).toEqual([]);
        expect(haveSameWinters(scenario, more)).toBe(true);
      }),
      { numRuns: 8, seed: 5 },
    );
  });

  it('nor does another area move what is in the others', () => {
    fc.assert(
      fc.property(arbitraryScenario, (drawn) => {
        const scenario = lively(drawn);
        const changed = moved(figures(scenario), figures(withStrangeArea(scenario)));
        expect(changed.filter((id) => /\.(north|south)\b/.test(id))).toEqual([]);
      }),
      { numRuns: 8, seed: 6 },
    );
  });
});
