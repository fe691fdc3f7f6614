import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../../test/cli/support/smallScenario.ts';
import { engineVersion } from '../../experiment/shard.ts';
import { withPartAt, withValueAt } from '../../scenario/paths/fieldPath.ts';
import { readDocument } from '../../scenario/files/codec.ts';
import { madeFrom, type Making } from '../../scenario/inputs/madeFrom.ts';
import { libraryOf } from '../../scenario/overlays/library.ts';
import type { LibraryDocument, Overlay, Scenario } from '../../scenario/schema/scenario.ts';
import { resolvedScenario } from '../check/resolvedScenario.ts';
import { originOf } from './origin.ts';
import { remadeRun } from './remade.ts';

const note = {
  id: 'note',
  name: 'Tell everybody',
  owner: 'the beds',
  trigger: { level: 2 },
  modelled: false,
};
const base = documentOf(
  smallScenario({ id: 'tiny', title: 'Tiny', actions: [note], effects: [] }),
) as Scenario;
const busy = documentOf({
  formatVersion: 2,
  kind: 'overlay',
  id: 'busy',
  title: 'Busy',
  add: { effects: [{ lever: 'demandRate', stream: 'referrals', op: 'multiply', size: 1.2 }] },
}) as Overlay;
const derived = documentOf({
  formatVersion: 2,
  kind: 'derived',
  id: 'mine',
  title: 'Mine',
  base: 'tiny',
  overlays: [{ overlay: 'busy', scale: 0.5 }],
});
const none = () => undefined;

function documentOf(value: object): LibraryDocument {
  const read = readDocument(value);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.document;
}

/** The result of a run of what is made, as it comes back from a file. */
function resultOf(making: Partial<Making>, changes: object = {}) {
  const all: Making = {
    ...{ document: base, edited: null, uses: [], library: libraryOf([base, busy, derived]), shipped: none },
    ...making,
  };
  const task = { id: all.document.id, uses: [...all.uses], edited: all.edited?.after ?? null };
  const made = resolvedScenario(task, all.library);
  if (made.kind !== 'ready') throw new Error(JSON.stringify(made.problems));
  const { scenario, hash } = made;
  const origin = originOf({ scenario, madeFrom: madeFrom(all) });
  const document = {
    ...{ scenario: { id: scenario.id, title: scenario.title, hash }, seed: 'one', replications: 7 },
    ...{ engineVersion, startDate: '2025-12-25', days: 14, ...origin, stages: {}, levels: {}, ...changes },
  };
  return { scenario, document: JSON.parse(JSON.stringify(document)) as typeof document };
}

function remade(document: object, shipped: Making['shipped'] = none) {
  const made = remadeRun(document, shipped);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.run;
}

function edited(): Scenario {
  const [beds] = base.stages;
  const more = withPartAt(base, ['stages'], { ...beds, id: 'first', name: 'First' }, 0);
  const other = withValueAt(more, ['streams', 'referrals', 'ratePerDay'], 6.1);
  return withValueAt(withValueAt(other, ['actions', 'note'], undefined), ['title'], 'Tiny, changed');
}

describe('a run that is made again from its result alone', () => {
  it.each<[string, Partial<Making>]>([
    ['a file', {}],
    ['a file with overlays', { uses: [{ overlay: 'busy', scale: 0.3 }] }],
    ['an overlay of its own file', { uses: [{ overlay: { ...busy, id: 'own' }, scale: 2 }] }],
    ['a derived scenario', { document: derived }],
    ['changes by hand', { edited: { before: base, after: edited() } }],
    [
      'changes and overlays',
      { edited: { before: base, after: edited() }, uses: [{ overlay: 'busy', scale: 1 }] },
    ],
  ])('has the very scenario: %s', (_, making) => {
    const { scenario, document } = resultOf(making);
    const run = remade(document);
    expect(run.scenario).toEqual(scenario);
    expect([run.hash, run.seed, run.replications]).toEqual([document.scenario.hash, 'one', 7]);
  });

  it('keeps no document that is shipped as it is, and changes as data that can be made again', () => {
    const shipped = libraryOf([base, busy]);
    const making = { edited: { before: base, after: edited() }, uses: [{ overlay: 'busy', scale: 1 }] };
    const { scenario, document } = resultOf({ ...making, shipped });
    expect(document.documents.map(({ id, document }) => [id, document])).toEqual([
      ['tiny', undefined],
      ['busy', undefined],
    ]);
    expect(document.inputs.overlays).toEqual([{ id: 'busy', title: 'Busy', scale: 1 }]);
    const rate = document.inputs.changes.find(({ path }) => path.at(-1) === 'ratePerDay');
    expect(rate).toMatchObject({ kind: 'changed', before: 9.8, after: 6.1 });
    expect(remade(document, shipped).scenario).toEqual(scenario);
    const renamed = { ...base, title: 'Other words' };
    expect(madeFrom({ ...fullMaking(renamed), shipped }).documents[0].document).toEqual(renamed);
  });

  it('says why it cannot be made again', () => {
    const shipped = libraryOf([base, busy]);
    const { document } = resultOf({ uses: [{ overlay: 'busy', scale: 1 }], shipped });
    const problems = (value: unknown, library: Making['shipped'] = shipped) => {
      const made = remadeRun(value, library);
      return made.ok ? '' : made.problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
    };
    expect(problems(document)).toBe('');
    expect(problems({ ...document, engineVersion: engineVersion + 1 })).toContain('another engine');
    expect(problems({ ...document, resultVersion: undefined })).toContain('did not say');
    expect(problems({ ...document, inputs: undefined })).toMatch(/^inputs: /);
    expect(problems({ ...document, variants: [] })).toContain('only a result of "winterproof run"');
    expect(problems(base)).toContain('not a result document');
    expect(problems(document, none)).toContain('does not ship');
    expect(problems(document, libraryOf([withValueAt(base, ['calendar', 'days'], 61), busy]))).toContain(
      'has changed since',
    );
    expect(problems({ ...document, documents: document.documents.slice(0, 1) })).toContain('"busy"');
    const own = resultOf({}).document;
    const rate = withValueAt(base, ['streams', 'referrals', 'ratePerDay'], 9.9);
    expect(problems({ ...own, documents: [{ ...own.documents[0], document: rate }] })).toBe(
      'documents.tiny: the document in this result was changed after the run',
    );
    const other = { ...document, inputs: { ...document.inputs, overlays: [] } };
    expect(problems(other)).toContain('makes another scenario');
  });
});

function fullMaking(document: LibraryDocument): Making {
  return { document, edited: null, uses: [], library: libraryOf([document]), shipped: none };
}
