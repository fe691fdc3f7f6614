import { beforeEach, expect, it, vi } from 'vitest';
import { tinyScenario } from '../../../../test/support/tinyScenario.ts';
import type { AskedDocument } from '../../document/documentStore.ts';
import { takeOver } from '../../document/documentStore.ts';
import { resolvedStore } from '../../document/resolvedStore.ts';
import { showKeptOrRun } from './showKeptOrRun.ts';

const { openIfThere, showKept, runPlan } = vi.hoisted(() => ({
  openIfThere: vi.fn(),
  showKept: vi.fn(),
  runPlan: vi.fn(),
}));
vi.mock('../database.ts', () => ({ openIfThere }));
vi.mock('./showKept.ts', () => ({ showKept }));
vi.mock('../../run/runs.ts', async (original) => ({ ...(await original<object>()), runPlan }));
vi.mock('../../document/resolveAsked.ts', () => ({
  resolveWanted: ({ opened: [scenario] }: AskedDocument) =>
    Promise.resolve({ kind: 'ready', scenario, hash: 'h', warnings: [], overlays: [] }),
}));

const [first, second] = ['first', 'second'].map((id) => tinyScenario({ id }));

function choose(scenario: typeof first): void {
  takeOver({ scenario: scenario.id, overlays: [], opened: [scenario], edited: null });
}

beforeEach(() => vi.resetAllMocks());

it('looks for what is asked at the moment at which it looks, with the scenario of that moment', async () => {
  showKept.mockResolvedValue({ isPlanShown: true });
  let open: (database: object) => void = () => undefined;
  openIfThere.mockReturnValue(new Promise((resolve) => (open = resolve)));
  choose(first);
  const showing = showKeptOrRun();
  await vi.waitUntil(() => resolvedStore.getState().now.kind === 'ready');
  choose(second);
  open({});
  await showing;
  const [[, ready, asked]] = showKept.mock.calls;
  expect([ready.scenario.id, asked.scenario]).toEqual(['second', 'second']);
  expect(runPlan).not.toHaveBeenCalled();
});

it('simulates where nothing is kept, or where looking for it fails', async () => {
  openIfThere.mockResolvedValue({});
  showKept.mockResolvedValueOnce({ isPlanShown: false }).mockRejectedValueOnce(new Error('no such file'));
  await showKeptOrRun();
  await showKeptOrRun();
  expect(runPlan).toHaveBeenCalledTimes(2);
});
