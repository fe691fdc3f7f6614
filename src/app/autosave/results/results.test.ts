import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore as FakeStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerOf } from '../../../../test/support/keptAnswer.ts';
import { deskOfTests } from '../../../../test/support/deskLineHere.ts';
import { restlessCounty } from '../../../../test/support/restlessCounty.ts';
import { engineVersion } from '../../../experiment/shard.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { frozen } from '../../document/frozen.ts';
import { staleReason } from '../../results/asked.ts';
import { noticeStore } from '../../notices/noticeStore.ts';
import { closeDatabase, openForWriting, type Database } from '../database.ts';
import { keptDocument } from '../../document/keptDocument.ts';
import { findKept } from './findKept.ts';
import { keepResult } from './keepResult.ts';
import { keptStore } from './keptStore.ts';
import { readResult, type ChosenNow } from './readResult.ts';
import { resultId } from '../../results/resultKey.ts';
import { makeRoom } from './room.ts';
import { setResultAside } from './setAside.ts';

vi.mock('../../desk/deskLine.ts', () => import('../../../../test/support/deskLineHere.ts'));

const scenario = restlessCounty();
const answer = await answerOf(scenario, 5);
const of = { kind: 'plan', answer } as const;
const id = resultId(of);
const chosen = ({ asked } = answer): ChosenNow => ({ asked, scenario, hash: keptDocument(scenario).hash });
/** What is chosen after a scenario was changed by hand, or another was opened. */
const nowOf = (opened: Scenario, edited: Scenario | null = null): ChosenNow => ({
  asked: { ...answer.asked, opened: edited === null ? [opened] : answer.asked.opened, edited },
  scenario: edited ?? opened,
  hash: keptDocument(edited ?? opened).hash,
});
let database: Database;

beforeEach(async () => {
  await closeDatabase();
  indexedDB = new IDBFactory();
  keptStore.setState({ results: new Map() });
  noticeStore.setState({ notices: [] });
  database = await openForWriting();
});
afterEach(() => vi.restoreAllMocks());

const told = () => noticeStore.getState().notices.map(({ title, lines }) => [title, ...lines].join(' '));
const changeHeading = async (change: object) =>
  database.put('results', { ...(await database.get('results', id))!, ...change });
const changePart = async (name: string, change: (value: never) => unknown) => {
  const part = (await database.get('parts', [id, name]))!;
  await database.put('parts', { ...part, value: change(structuredClone(part.value) as never) });
};
/** A result of other winters beside it, as one that was kept at another time. */
const keepOther = async (used: number, change: object = {}) => {
  const other = {
    ...(await database.get('results', id))!,
    id: `${used}`.padStart(32, '0'),
    used,
    neededBy: [],
    ...change,
  };
  await database.put('results', other);
  await database.put('parts', { result: other.id, name: 'asked', value: null });
};

it('reads a result back as it was, for a page that has its documents and for one that has not', async () => {
  expect(await keepResult(of)).toBe(true);
  for (const now of [null, chosen()]) {
    const read = await readResult(database, id, now);
    if (!read.ok) throw new Error(read.why);
    const { run, ...rest } = read.value.of.answer as typeof answer;
    const { run: _run, ...expected } = answer;
    expect(rest).toEqual(expected);
    expect(run).not.toBe(answer.run);
    expect(deskOfTests.plans.kept(run, 5)).toEqual(deskOfTests.plans.kept(answer.run, 5));
    expect(resultId(read.value.of)).toBe(id);
    if (now !== null) expect(read.value.of.answer.asked).toBe(now.asked);
  }
  const { size } = (await database.get('results', id))!;
  expect(size).toBeGreaterThan(1_000);
});

it('finds a result by what was chosen, and not for another scenario, seed, number of winters or wording', async () => {
  await keepResult(of);
  const [first, ...rest] = scenario.streams;
  const changed = [
    { ...scenario, streams: [{ ...first, ratePerDay: 4.4 }, ...rest] },
    { ...scenario, worded: [{ indicator: 'beds', level: 3, words: 'many' }] as never },
  ];
  const others: ChosenNow[] = [
    { ...chosen(), asked: { ...answer.asked, seed: 'other' } },
    { ...chosen(), asked: { ...answer.asked, replications: 6 } },
    ...changed.map((one) => nowOf(one)),
  ];
  for (const other of others) expect(await findKept(database, 'plan', other)).toBeNull();
  expect(await database.count('aside')).toBe(0);
  expect((await findKept(database, 'plan', chosen()))?.heading.id).toBe(id);
});

it('finds a result under names and ids that were changed since, as it was, and says of nothing that it changed', async () => {
  await keepResult(of);
  const areas = scenario.areas.map((one) => ({ ...one, name: 'Elsewhere' }));
  const renamed = frozen({ ...scenario, areas, title: 'Another title' });
  const now = nowOf(scenario, renamed);
  const found = await findKept(database, 'plan', now);
  expect(found?.of.answer.scenario).toEqual(scenario);
  expect(found?.of.answer.asked).toEqual(answer.asked);
  expect(staleReason(found!.of.answer.asked, now.asked, [])).toBeNull();
  expect(resultId(found!.of)).toBe(id);

  // Run again under the new names: that is another result, and the better one of the two.
  const again = { ...answer, asked: now.asked, scenario: renamed };
  const own = { kind: 'plan', answer: again } as const;
  expect(await keepResult(own)).toBe(true);
  expect((await findKept(database, 'plan', now))?.of.answer.scenario).toEqual(renamed);
  expect((await findKept(database, 'plan', chosen()))?.of.answer.scenario).toEqual(scenario);
});

it('takes the result of an older engine only where there is none of this one, even if its scenario reads otherwise now', async () => {
  await keepResult(of);
  const own = chosen();
  await changeHeading({ engineVersion: engineVersion - 1, question: '0'.repeat(32) });
  await changePart('document.engineVersion', () => engineVersion - 1);
  const older = await findKept(database, 'plan', own);
  expect(older?.of.answer).toMatchObject({
    document: { engineVersion: engineVersion - 1 },
    asked: own.asked,
  });
  keptStore.setState({ results: new Map() });
  await changeHeading({ engineVersion: engineVersion + 1 });
  expect(await findKept(database, 'plan', own)).toBeNull();
});

const heading = (change: object) => () => changeHeading(change);
it.each<[string, RegExp, () => Promise<unknown>]>([
  ['−5 winters', /number of winters is damaged \(found -5\)/, heading({ winters: -5 })],
  ['−5 winters asked for', /number of winters is damaged/, heading({ replications: -5 })],
  ['winters as text', /number of winters is damaged/, heading({ winters: '5' })],
  ['other winters than its figures', /winters does not fit/, heading({ winters: 4 })],
  ['another engine', /engine does not fit/, heading({ engineVersion: 1 })],
  ['another seed', /does not fit/, heading({ seed: 'another' })],
  ['no list of what needs it', /damaged/, heading({ neededBy: 'none' })],
  ['a document of −5 winters', /figures are damaged/, () => changePart('document.replications', () => -5)],
  [
    'a text for an outcome',
    /figures are damaged/,
    () => changePart('document.outcomes', (all: object) => ({ ...all, bedDaysLost: 'many' })),
  ],
  ['a field too many', /figures are damaged/, () => changePart('document.days', () => undefined)],
  [
    'days that are missing',
    /days are missing/,
    () =>
      changePart('document.levels', (levels: { system: { byDay: unknown[] } }) => {
        levels.system.byDay.length = 3;
        return levels;
      }),
  ],
  [
    'a cut list of winters',
    /are not those|are damaged/,
    () =>
      changePart('summary', (kept: { table: { blocks: { counts: Uint16Array }[] } }) => {
        kept.table.blocks[0].counts = kept.table.blocks[0].counts.slice(0, 7);
        return kept;
      }),
  ],
  [
    'another type of list',
    /figures of its winters are damaged/,
    () =>
      changePart('summary', (kept: { table: { blocks: { counts: unknown }[] } }) => {
        kept.table.blocks[0].counts = [1, 2, 3];
        return kept;
      }),
  ],
  [
    'a cut single winter',
    /days are missing/,
    () =>
      changePart('figures', (figures: { samples: Map<string, unknown[][]> }) => {
        [...figures.samples.values()][0][0].length = 2;
        return figures;
      }),
  ],
  [
    'a changed scenario',
    /scenario cannot be read/,
    () =>
      changePart('asked', (asked: { simulated: string; documents: { text: string }[] }) => ({
        ...asked,
        documents: asked.documents.map((one) => ({ ...one, text: `${one.text} ` })),
      })),
  ],
  ['a part that is gone', /figures are damaged/, () => database.delete('parts', [id, 'document.stages'])],
])(
  'does not show a result with %s: it is said and set aside, and nothing else is lost',
  async (_, why, spoil) => {
    await keepResult(of);
    await keepOther(1);
    await spoil();
    const parts = await database.count('parts');
    // A page without the documents, so that all of it is read.
    const now = { ...chosen(), hash: '' };
    expect(await findKept(database, 'plan', now)).toBeNull();
    expect(told().join()).toMatch(/cannot be shown/);
    expect(told().join()).toMatch(why);
    expect(told().join()).toContain('Nothing else was lost.');
    const [aside, ...others] = await database.getAll('aside');
    expect(others.length + 1).toBe(await database.count('aside'));
    expect((aside.record as { id: string }).id).toBeDefined();
    const setAside = (await database.getAll('aside')).flatMap((one) => one.parts).length;
    expect(setAside + (await database.count('parts'))).toBe(parts);
    keptStore.setState({ results: new Map() });
    expect(await keepResult(of)).toBe(true);
    expect((await readResult(database, id)).ok).toBe(true);
  },
);

it('drops only what nothing needs, the longest unused first, and says what', async () => {
  await keepResult(of);
  const { size } = (await database.get('results', id))!;
  await changeHeading({ used: 2, neededBy: ['pin a'] });
  for (const used of [3, 1, 4]) await keepOther(used, { title: `Result ${used}` });
  await keepOther(0, { neededBy: ['report b'] });
  const dropped = await makeRoom(database, { id: 'new', size }, size * 3);
  expect(dropped.map(({ title }) => title)).toEqual(['Result 1']);
  expect(await database.count('results')).toBe(4);
  expect(
    await database.count('parts', IDBKeyRange.bound(['1'.padStart(32, '0')], ['1'.padStart(32, '0'), []])),
  ).toBe(0);
  expect((await readResult(database, id)).ok).toBe(true);
});

it('makes room when the storage is full, says what went, and says so where nothing can go', async () => {
  await keepResult(of);
  await changeHeading({ used: 1, title: 'An <b>older</b> result', at: Date.UTC(2026, 0, 5, 12) });
  const put = FakeStore.prototype.put;
  let refusals = 1;
  vi.spyOn(FakeStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    if (this.name === 'parts' && refusals > 0) {
      refusals -= 1;
      throw new DOMException('full', 'QuotaExceededError');
    }
    return put.call(this as never, value, key);
  });
  const next = { kind: 'plan', answer: await answerOf(scenario, 6) } as const;
  expect(await keepResult(next)).toBe(true);
  expect(told()).toEqual([
    expect.stringMatching(
      /was removed to make room “An <b>older<\/b> result”: the plan, 5 winters, of .*Jan.* \d\d:00\. Results that you keep/,
    ),
  ]);
  expect((await database.getAllKeys('results')).length).toBe(1);
  await database.put('results', { ...(await database.get('results', resultId(next)))!, neededBy: ['pin a'] });
  refusals = Infinity;
  expect(await keepResult({ kind: 'plan', answer: await answerOf(scenario, 7) })).toBe(false);
  expect(told().at(-1)).toMatch(/not kept in this browser: the browser’s storage is full/);
  expect((await readResult(database, resultId(next))).ok).toBe(true);
});

const stateOf = (one: string) => keptStore.getState().results.get(one)?.kind;

it('keeps a result again that was dropped to make room, and does not say meanwhile that it is saved', async () => {
  await keepResult(of);
  expect(stateOf(id)).toBe('kept');
  const other = new BroadcastChannel('winterproof-gone');
  const heard = new Promise((hear) => (other.onmessage = ({ data }) => hear(data)));
  await makeRoom(database, { id: 'new', size: 1 }, 1);
  expect(await database.count('results')).toBe(0);
  expect(stateOf(id)).toBe('gone');
  expect(await heard).toBe(id);
  expect(await keepResult(of)).toBe(true);
  expect((await readResult(database, id)).ok).toBe(true);

  // Another tab drops it: what it says comes when the result is kept again here, or is gone.
  const looks = vi.spyOn(FakeStore.prototype, 'count');
  other.postMessage(id);
  await vi.waitUntil(() => looks.mock.results.length > 0);
  await database.count('results');
  expect(stateOf(id)).toBe('kept');
  await database.delete('results', id);
  other.postMessage(id);
  await vi.waitUntil(() => stateOf(id) === 'gone');
  other.close();
});

it('keeps a result again that was set aside, or that is gone though nothing was said of it', async () => {
  await keepResult(of);
  await setResultAside(database, id, 'it is damaged');
  expect(stateOf(id)).toBe('gone');
  await keepResult(of);
  await database.delete('results', id);
  expect(stateOf(id)).toBe('kept');
  expect(await keepResult(of)).toBe(true);
  expect((await readResult(database, id)).ok).toBe(true);
});

it('says what was dropped even where there is no room after all', async () => {
  await keepResult(of);
  vi.spyOn(FakeStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await keepResult({ kind: 'plan', answer: await answerOf(scenario, 6) })).toBe(false);
  expect(told().join()).toMatch(/was removed to make room/);
  expect(stateOf(id)).toBe('gone');
});

it('shows the finished result before a stopped one, then that of more winters, then the latest', async () => {
  await keepResult(of);
  // They need not be whole to be taken: what is shown is the one that is tried first.
  const tried = async () => {
    const keys = vi.spyOn(FakeStore.prototype, 'getAllKeys');
    await findKept(database, 'plan', chosen());
    const [[range]] = keys.mock.calls;
    keys.mockRestore();
    return ((range as IDBKeyRange).lower as string[])[0];
  };
  const { at, winters } = (await database.get('results', id))!;
  await keepOther(1, { status: 'stopped', at: at + 3 });
  expect(await tried()).toBe(id);
  await keepOther(2, { winters: winters - 1, at: at + 4 });
  expect(await tried()).toBe(id);
  await keepOther(3, { at: at + 1 });
  expect(await tried()).toBe('3'.padStart(32, '0'));
  await keepOther(4, { winters: winters + 1, at: at - 1 });
  expect(await tried()).toBe('4'.padStart(32, '0'));
});

it('says that a result cannot be kept whose winters are gone, and keeps no picture of a run that went on', async () => {
  const gone = { kind: 'plan', answer: { ...answer, run: 'of a desk that was lost' } } as const;
  expect(await keepResult(gone)).toBe(false);
  expect(told().join()).toMatch(/its winters are gone.*Run it again to keep it/);
  noticeStore.setState({ notices: [] });
  const picture = { kind: 'plan', answer: { ...answer, winters: 3 } } as const;
  expect([await keepResult(picture), told()]).toEqual([false, []]);
});
