import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { smallScenario } from '../../../../test/cli/support/smallScenario.ts';
import { actionsAnswerOf } from '../../../../test/support/keptActions.ts';
import { scenarioOf } from '../../../../test/support/scenarioOf.ts';
import { scenarioHash } from '../../../scenario/hash.ts';
import { actionsStore, setActionsWinters } from '../../results/actionsStore.ts';
import { documentStore } from '../../document/documentStore.ts';
import { noticeStore } from '../../notices/noticeStore.ts';
import { requestStore, setSeed } from '../../document/requestStore.ts';
import { idleRun, resultsStore, setRun } from '../../results/resultsStore.ts';
import { closeDatabase, openForWriting, type Database } from '../database.ts';
import { keepResult } from './keepResult.ts';
import { resultId } from '../../results/resultKey.ts';
import { showKept } from './showKept.ts';

vi.mock('../../desk/deskLine.ts', () => import('../../../../test/support/deskLineHere.ts'));

const effects = [{ lever: 'places', stage: 'beds', op: 'add', size: 4 }];
const action = { id: 'open', name: 'Open', owner: 'nobody', trigger: { from: '2025-10-01' }, effects };
const scenario = scenarioOf({ ...(smallScenario() as object), actions: [action] });
const answer = await actionsAnswerOf(scenario, 2);
const of = { kind: 'actions', answer } as const;
const id = resultId(of);
const { replications, seed, ...document } = answer.asked;
const usual = actionsStore.getState();
/** What was chosen when the answer was kept. */
const chosen = { ...usual, winters: 2, timing: 1, groups: [{ name: 'One', actions: ['open'] }] };
let database: Database;

beforeEach(async () => {
  await closeDatabase();
  indexedDB = new IDBFactory();
  database = await openForWriting();
  noticeStore.setState({ notices: [] });
  documentStore.setState(document, true);
  requestStore.setState({ replications, seed });
  actionsStore.setState(chosen);
  await keepResult(of);
  // The page is opened again.
  actionsStore.setState(usual);
  setRun('actions', idleRun);
});

/** Shows what is kept, while somebody does something; settles when all has been looked for. */
async function show(meanwhile: () => void = () => undefined): Promise<void> {
  const asked = { ...documentStore.getState(), ...requestStore.getState() };
  const ready = {
    kind: 'ready',
    scenario,
    hash: scenarioHash(scenario),
    warnings: [],
    overlays: [],
  } as const;
  const { others } = await showKept(database, ready, asked, { isStopped: false });
  meanwhile();
  await others;
}

const shown = () => resultsStore.getState().actions.result;

it('shows a kept answer about actions with what was chosen for it', async () => {
  await show();
  expect(shown()?.reading).toEqual(answer.reading);
  expect(actionsStore.getState()).toEqual(chosen);
});

it('leaves what is chosen, asked or simulated while it is still looking', async () => {
  await show(() => setActionsWinters(77));
  expect(actionsStore.getState()).toEqual({ ...usual, winters: 77 });
  expect(shown()).not.toBeNull();

  setRun('actions', idleRun);
  await show(() => setSeed('another'));
  expect(shown()).toBeNull();
  requestStore.setState({ seed });

  const own = { ...idleRun, status: 'done', result: { ...answer } } as const;
  await show(() => setRun('actions', own));
  expect(shown()).toBe(own.result);
});

it.each<[string, unknown]>([
  ['none', undefined],
  ['another type', { ...chosen, winters: 'many' }],
  ['−5 winters', { ...chosen, winters: -5 }],
  ['a field too many', { ...chosen, more: 1 }],
  ['a group without actions', { ...chosen, groups: [{ name: 'One' }] }],
])('sets an answer aside whose choices are damaged, and says so: %s', async (_, value) => {
  await database.put('parts', { result: id, name: 'options', value });
  await show();
  expect(shown()).toBeNull();
  expect(actionsStore.getState()).toEqual(usual);
  expect(await database.count('results')).toBe(0);
  const [{ why }] = await database.getAll('aside');
  expect(why).toBe('what was chosen beside its scenario is damaged');
  expect(noticeStore.getState().notices.at(-1)?.title).toMatch(/cannot be shown/);
});
