import { describe, expect, it, vi } from 'vitest';
import type { ExpectedLoads } from '../../analysis/load/expectedLoad.ts';
import type { ResolvedScenario, ResolveTask } from '../../analysis/check/resolvedScenario.ts';
import type { LibraryDocument, Scenario } from '../../scenario/schema/scenario.ts';
import { DeskClient } from './DeskClient.ts';
import type { DeskLine, ResolveReply } from './deskLine.ts';
import { Resolver, type Shelf } from './Resolver.ts';

const never = new Promise<never>(() => undefined);
const edited = { id: 'kent', title: 'mine' } as Scenario;
const task: ResolveTask = { id: 'kent', uses: [], edited };
const overlay = { id: 'flu' } as LibraryDocument;
const shelf: Shelf = { documents: [overlay], ids: ['kent', 'flu'] };
const loadsOf = (unknown: string): ExpectedLoads => ({ months: [], shortfalls: [], unknown: [unknown] });
const here = {
  resolve: async (): Promise<ResolvedScenario> => ({
    kind: 'problems',
    problems: [{ path: '', message: 'here' }],
  }),
  loads: async () => loadsOf('here'),
};
const always = () => true;

/** A sound desk, unless a part of it is replaced. Its calls reject once it is lost, as those of a real one do. */
function line(parts: Partial<DeskLine> = {}): DeskLine {
  const sound = {
    keep: async () => undefined,
    resolve: async () => ({ kind: 'asSent', hash: 'h', warnings: [] }),
    loads: async () => loadsOf('beside'),
    broken: never,
    end: () => undefined,
    hasAnswered: () => true,
    ...parts,
  } as DeskLine;
  return {
    ...sound,
    resolve: (...args) => Promise.race([sound.resolve(...args), sound.broken]),
    loads: (scenario) => Promise.race([sound.loads(scenario), sound.broken]),
  };
}

function broken(): Promise<never> {
  const promise = Promise.reject<never>(new Error('it fell over'));
  promise.catch(() => undefined);
  return promise;
}

const deskOf = (start: () => DeskLine) => new DeskClient(start);

describe('Resolver', () => {
  it('reckons loads in its worker, passes over those that nobody wants, and reckons here once the worker is lost', async () => {
    const resolver = new Resolver(
      deskOf(() => line()),
      here,
    );
    expect(await resolver.loads(edited, always)).toEqual(loadsOf('beside'));
    expect(await resolver.loads(edited, () => false)).toBeNull();
    const lost = new Resolver(
      deskOf(() => line({ broken: broken(), loads: () => never })),
      here,
    );
    expect(await lost.loads(edited, always)).toEqual(loadsOf('here'));
  });

  it('gives back the edited scenario itself, which does not travel', async () => {
    const resolved = await new Resolver(
      deskOf(() => line()),
      here,
    ).resolve(task, shelf, always);
    expect(resolved).toEqual({ kind: 'ready', hash: 'h', warnings: [], scenario: edited });
    expect(resolved?.kind === 'ready' && resolved.scenario).toBe(edited);
  });

  it('starts its worker with the first task and sends a document once', async () => {
    const keep = vi.fn(async () => undefined);
    const start = vi.fn(() => line({ keep }));
    const resolver = new Resolver(deskOf(start), here);
    expect(start).not.toHaveBeenCalled();
    await resolver.resolve(task, shelf, always);
    await resolver.resolve(task, shelf, always);
    expect(start).toHaveBeenCalledOnce();
    expect(keep.mock.calls).toEqual([[[[1, overlay]]]]);
  });

  it('passes over tasks that nobody wants when their turn comes', async () => {
    let finish: (reply: ResolveReply) => void = () => undefined;
    const resolve = vi.fn(() => new Promise<ResolveReply>((done) => (finish = done)));
    const resolver = new Resolver(
      deskOf(() => line({ resolve })),
      here,
    );
    let wanted = 1;
    const asked = [1, 2, 3].map((number) => {
      wanted = number;
      return resolver.resolve(task, shelf, () => wanted === number || number === 1);
    });
    await vi.waitFor(() => expect(resolve).toHaveBeenCalledTimes(1));
    finish({ kind: 'asSent', hash: 'first', warnings: [] });
    await vi.waitFor(() => expect(resolve).toHaveBeenCalledTimes(2));
    finish({ kind: 'asSent', hash: 'last', warnings: [] });
    expect((await Promise.all(asked)).map((one) => one && 'hash' in one && one.hash)).toEqual([
      'first',
      null,
      'last',
    ]);
  });

  it.each<[string, () => DeskLine, number]>([
    [
      'cannot start',
      () => {
        throw new Error('no workers');
      },
      2,
    ],
    ['breaks down', () => line({ broken: broken(), resolve: () => never }), 2],
    ['fails', () => line({ resolve: () => Promise.reject(new Error('no')) }), 1],
  ])(
    'resolves in the page when its desk %s, asks again once, and then stays there',
    async (_, start, starts) => {
      const begin = vi.fn(start);
      const resolver = new Resolver(deskOf(begin), here);
      for (const _ of [1, 2, 3])
        expect(await resolver.resolve(task, shelf, always)).toEqual(await here.resolve());
      expect(begin).toHaveBeenCalledTimes(starts);
    },
  );

  it('goes on after a task that failed here too', async () => {
    let calls = 0;
    const failing = async () => {
      calls += 1;
      if (calls === 1) throw new Error('a file is missing');
      return here.resolve();
    };
    const resolver = new Resolver(
      deskOf(() => line({ broken: broken(), resolve: () => never })),
      {
        ...here,
        resolve: failing,
      },
    );
    await expect(resolver.resolve(task, shelf, always)).rejects.toThrow('a file is missing');
    expect(await resolver.resolve(task, shelf, always)).toEqual(await here.resolve());
  });
});
