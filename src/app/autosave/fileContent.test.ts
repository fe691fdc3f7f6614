import { expect, it } from 'vitest';
import { parseDocument } from '../../scenario/files/codec.ts';
import { shippedScenario } from '../../../test/support/shippedFiles.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { fileText, hasPressures, idProblem, scenarioFor, suggestedId } from './fileContent.ts';

const own = { ...shippedScenario('example-county'), id: 'own' };
const asked = { scenario: 'own', overlays: [], opened: [own], edited: null };
const choice = { content: 'scenario', id: 'mine', title: 'My <b>own</b>' } as const;

it.each(['json', 'yaml'] as const)(
  'writes %s that reads back the same, with its own id and title',
  async (format) => {
    const { scenario, problems } = await scenarioFor(asked, 'scenario');
    expect(problems).toEqual([]);
    const text = fileText(scenario!, { ...choice, format });
    const read = parseDocument(text, `mine.${format}`);
    expect(read).toEqual({ ok: true, document: { ...own, id: 'mine', title: 'My <b>own</b>' } });
  },
);

it('works chosen pressures in, or leaves them out', async () => {
  const overlay = {
    ...({ formatVersion: 2, kind: 'overlay', id: 'more', title: 'More', add: {}, provenance: {} } as const),
    set: [{ path: 'stages.beds.places', value: 200, replaces: false }],
  } as never;
  const with200 = { ...asked, opened: [own, overlay], overlays: [{ id: 'more', scale: 1 }] };
  const whole = await scenarioFor(with200, 'whole');
  expect(whole.scenario?.stages[3]).toMatchObject({ places: 200 });
  const alone = await scenarioFor(with200, 'scenario');
  expect(alone.scenario?.stages[3]).toMatchObject({ places: 130 });
  expect([hasPressures(with200), hasPressures(asked)]).toEqual([true, false]);
});

it('gives a changed scenario that cannot be run yet, with its problems', async () => {
  const [first, ...others] = own.stages;
  const edited = { ...own, stages: [{ ...first, id: 'bureau' }, ...others] } as Scenario;
  const { scenario, problems } = await scenarioFor({ ...asked, edited }, 'scenario');
  expect(scenario).toBe(edited);
  expect(problems.length).toBeGreaterThan(0);
});

it('proposes an id, and says what is wrong with one', () => {
  expect(suggestedId(asked)).toBe('own');
  expect(suggestedId({ ...asked, edited: own })).toBe('own-own');
  expect(suggestedId({ ...asked, scenario: 'a'.repeat(40), edited: own })).toHaveLength(40);
  expect(idProblem('kent-own')).toBeUndefined();
  expect(idProblem('9 lives')).toMatch(/^Allowed: a letter/);
  expect(idProblem('system')).toMatch(/anything but system/);
});
