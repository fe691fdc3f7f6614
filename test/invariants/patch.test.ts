import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchModel, type PreparedModel } from '../../src/experiment/run/prepareModel.ts';
import { runShard } from '../../src/experiment/run/runShard.ts';
import { compile } from '../../src/model/compile/model.ts';
import { numericFields } from '../../src/model/patch/numericFields.ts';
import { patchedModel } from '../../src/model/patch/patchedModel.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { arbitraryScenario } from '../support/arbitraryScenario.ts';
import { everyNumber, waysToLevels } from '../support/everyNumber.ts';
import { lively } from '../support/livelyScenario.ts';
import { runWinters } from '../support/loggedWinter.ts';
import { modelText } from '../support/modelText.ts';
import { openHere } from '../support/openHere.ts';
import { numbersByField, withNumber, withOtherNumbers } from '../support/otherNumbers.ts';
import { restlessCounty } from '../support/restlessCounty.ts';
import { shippedScenario } from '../support/shippedFiles.ts';

const ways = Object.keys(waysToLevels) as (keyof typeof waysToLevels)[];
const patchedFields = Object.keys(numericFields).filter((field) => numericFields[field] !== 'compiles');
/** An area has no such rule; what nobody reads has nothing to show. */
const neverFound =
  /^(escalation\.area\.(someAreas|systemWideShare|shareAtThree)|observed|targets|provenance)$/;

/** Every bit of the first winters. */
function bits(opened: PreparedModel, count = 1): string {
  const { rows, readings, levels } = runWinters(opened, 0, count);
  return [rows, readings, levels].map(({ buffer }) => Buffer.from(buffer).toString('hex')).join('|');
}

function patched(opened: PreparedModel, scenario: Scenario): PreparedModel {
  const fresh = patchModel(opened, scenario);
  if (fresh === null) throw new Error('a number was to be patched and was not');
  return fresh;
}

/** One number of each of these fields after the other, as the format and the model allow it. */
class ManyChanges {
  opened: PreparedModel;
  scenario: Scenario;
  readonly numbers: ReturnType<typeof numbersByField>;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.numbers = numbersByField(scenario);
    this.opened = openHere(scenario);
  }

  /** Patches a number of a field; false where the scenario has none that may be another. */
  change(field: string): boolean {
    for (const place of this.numbers.get(field) ?? []) {
      for (const other of withOtherNumbers(this.scenario, place)) {
        const fresh = patchModel(this.opened, other);
        if (fresh === null) continue;
        this.opened = fresh;
        this.scenario = other;
        return true;
      }
    }
    return false;
  }
}

it('every changed number gives the model that compiling gives', () => {
  const base = everyNumber('counted');
  const model = compile(base);
  const numbers = numbersByField(base);
  const before = modelText(model);
  for (const field of patchedFields) {
    for (const place of numbers.get(field)?.slice(0, 2) ?? []) {
      const other = withOtherNumbers(base, place).next().value;
      if (other === undefined) throw new Error(`no other number is allowed at ${place.join('.')}`);
      const text = modelText(patchedModel(model, other)!);
      expect(text === modelText(compile(other)), place.join('.')).toBe(true);
    }
  }
  expect(modelText(model) === before).toBe(true);
});

describe('a changed number gives the bits of compiling', () => {
  it.each(ways)('in each field, where levels are %s', (levels) => {
    const base = everyNumber(levels);
    const many = new ManyChanges(base);
    const fields = patchedFields.filter(
      (field) => many.numbers.has(field) && (levels === 'counted' || field.startsWith('escalation.')),
    );
    const first = bits(many.opened);
    let before = first;
    let moved = 0;
    fields.forEach((field, at) => {
      expect(many.change(field), field).toBe(true);
      const after = bits(many.opened);
      if (after !== before) moved++;
      before = after;
      // some fields to each scenario that is opened, which is what takes the time
      if (at % 8 === 7 || at === fields.length - 1)
        expect(after === bits(openHere(many.scenario)), fields.slice(at - 7, at + 1).join()).toBe(true);
    });
    expect(moved).toBeGreaterThan(fields.length / 3);
    expect(bits(patched(many.opened, base)) === first).toBe(true);
  });

  it('and every field was tried', () => {
    const found = new Set(ways.flatMap((levels) => [...numbersByField(everyNumber(levels)).keys()]));
    expect(patchedFields.filter((field) => !found.has(field) && !neverFound.test(field))).toEqual([]);
  });

  it.each(['kent-2025-26', 'example-county', 'restless'])('in all fields of %s together', (id) => {
    const base = id === 'restless' ? restlessCounty() : shippedScenario(id);
    const many = new ManyChanges(base);
    const first = bits(many.opened);
    const changed = patchedFields.filter((field) => many.change(field));
    expect(changed.length).toBeGreaterThan(25);
    const after = bits(many.opened);
    expect(after === bits(openHere(many.scenario))).toBe(true);
    expect(after === first).toBe(false);
    expect(bits(patched(many.opened, base)) === first).toBe(true);
  });

  it('in some fields of generated networks', () => {
    fc.assert(
      fc.property(
        arbitraryScenario.map(lively),
        fc.uniqueArray(fc.constantFrom(...patchedFields), { minLength: 5, maxLength: 25 }),
        (base, fields) => {
          const many = new ManyChanges(base);
          fields.forEach((field) => many.change(field));
          expect(bits(many.opened, 2) === bits(openHere(many.scenario), 2)).toBe(true);
        },
      ),
      { numRuns: 12, seed: 26 },
    );
  });

  it('also in a winter with its log', () => {
    const base = everyNumber('counted');
    const [place] = numbersByField(base).get('stages.*.lengthOfStayDays')!;
    const other = withNumber(base, place, 5);
    const opened = openHere(base);
    flows(opened);
    const after = flows(patched(opened, other));
    expect(after).toEqual(flows(openHere(other)));
  });
});

/** The flows of each day of a winter that is logged. */
function flows(opened: PreparedModel): Float64Array {
  const policy = { actions: 'plan' } as const;
  const variants = [{ policy }];
  const shard = { hash: '', variants, seed: 'test', from: 0, count: 1, detail: 'logged' } as const;
  const reply = runShard(opened, shard);
  if (reply.kind === 'failed') throw new Error(reply.problem.message);
  return reply.results[0].flows!;
}

describe('what must be compiled is refused, and nothing has changed', () => {
  const base = everyNumber('counted');
  const opened = openHere(base);
  const before = bits(opened);
  const posts = numbersByField(base).get('workforce.*.posts')![0];
  const waiting = numbersByField(base).get('initialState.*.waiting')![0];
  const [mean] = numbersByField(base).get('stages.*.lengthOfStayDays')!;

  it.each<[string, () => Scenario]>([
    ['a day more', () => ({ ...base, calendar: { ...base.calendar, days: 29 } })],
    ['a day less of warm-up', () => ({ ...base, calendar: { ...base.calendar, warmUpDays: 6 } })],
    ['a day more of run-out', () => ({ ...base, calendar: { ...base.calendar, runOutDays: 8 } })],
    ['a number and a date', () => withNumber({ ...base, areas: [{ id: 'North' }, { id: 'East' }] }, mean, 5)],
    ['a part less', () => ({ ...base, events: [] })],
    ['a number in the place of a law', () => withLaw(base, 4)],
    ['more posts than there is room for', () => withNumber(withNumber(base, posts, 7.5), mean, 5)],
    ['nobody in the place of somebody', () => withNumber(withNumber(base, waiting, 0), mean, 5)],
  ])('%s', (_, make) => {
    expect(patchModel(opened, make())).toBeNull();
    expect(bits(opened) === before).toBe(true);
  });

  it('another law too many', () => {
    let many = openHere(base);
    let scenario = base;
    let laws = 0;
    for (; laws < 1000; laws++) {
      const other = withNumber(base, mean, 4 + laws / 1000);
      const fresh = patchModel(many, other);
      if (fresh === null) break;
      many = fresh;
      scenario = other;
    }
    expect(laws).toBeGreaterThan(20);
    expect(laws).toBeLessThan(1000);
    expect(bits(many) === bits(openHere(scenario))).toBe(true);
    expect(bits(patched(many, base)) === before).toBe(true);
  });
});

/** The ward's law of stays as a plain number of days. */
function withLaw(scenario: Scenario, days: number): Scenario {
  const stages = scenario.stages.map((stage) =>
    stage.kind === 'places' && stage.id === 'ward' ? { ...stage, lengthOfStayDays: days } : stage,
  );
  return { ...scenario, stages };
}
