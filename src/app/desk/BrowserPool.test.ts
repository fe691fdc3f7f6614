import { describe, expect, it, vi } from 'vitest';
import type { Order } from '../../session/delivery.ts';
import type { Shard } from '../../experiment/shard.ts';
import type { LogReply, WinterLog } from '../../experiment/run/winterLog.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { BrowserPool, type PoolReport } from './BrowserPool.ts';
import type { Delivered, Recipient, WorkerLine } from './workerApi.ts';

const scenario = {} as Scenario;
const shard = (from: number): Shard => {
  return {
    hash: 'h',
    variants: [{ policy: { actions: 'plan' } }],
    seed: 's',
    from,
    count: 1,
    detail: 'full',
  };
};
/** The shard that a worker says it has sent on. */
const done = (from: number) => ({ kind: 'delivered', from }) as Delivered;
const desk = (): Recipient => ({ number: 1, connect: async () => undefined });
const run = (pool: BrowserPool, one: Shard, isStopped?: () => boolean) => pool.run(one, 1, desk(), isStopped);
const told = (replication: number): LogReply => ({ kind: 'done', log: { replication } as WinterLog });
const never = new Promise<never>(() => undefined);
/** A sound worker, unless a part of it is replaced. */
function line(parts: Partial<WorkerLine> = {}): WorkerLine {
  return {
    runAhead: async () => undefined,
    open: async () => ({ kind: 'opened' }),
    connect: async () => undefined,
    run: async ({ shard: { from } }) => done(from),
    log: async ({ replication }) => told(replication),
    onAlive: () => () => undefined,
    broken: never,
    end: () => undefined,
    ...parts,
  };
}

function broken(message: string): Promise<never> {
  const promise = Promise.reject<never>(new Error(message));
  promise.catch(() => undefined);
  return promise;
}

/** A pool whose workers are the given ones in turn, sound ones after them. */
async function poolOf(width: number, lines: WorkerLine[]) {
  const reports: PoolReport[] = [];
  const pool = new BrowserPool(
    width,
    () => lines.shift() ?? line(),
    (report) => reports.push(report),
  );
  await pool.open('h', scenario);
  return { pool, reports };
}

describe('BrowserPool', () => {
  it('ends a worker that is at a long winter within a second of a stop, and has another for the next', async () => {
    let isStopped = false;
    const end = vi.fn();
    const { pool, reports } = await poolOf(1, [line({ run: () => never, end })]);
    const asked = run(pool, shard(0), () => isStopped);
    await new Promise((resolve) => setTimeout(resolve, 50));
    isStopped = true;
    const from = performance.now();
    await expect(asked).rejects.toThrow('the run was stopped');
    expect(performance.now() - from).toBeLessThan(1000);
    expect(end).toHaveBeenCalledTimes(1);
    expect(await run(pool, shard(1))).toEqual(done(1));
    expect(reports.at(-1)).toEqual({ working: 1, wanted: 1, lastLoss: null });
  });

  it('opens a scenario once in each worker and hands out every shard', async () => {
    const open = vi.fn(async () => ({ kind: 'opened' }) as const);
    const { pool } = await poolOf(2, [line({ open }), line({ open })]);
    const replies = await Promise.all([0, 1, 2, 3, 4].map((from) => run(pool, shard(from))));
    expect(replies).toEqual([0, 1, 2, 3, 4].map(done));
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('joins each worker to each desk once, and joins the one that takes the place of a lost one', async () => {
    const one = { number: 1, connect: vi.fn(async () => undefined) };
    const other = { number: 2, connect: vi.fn(async () => undefined) };
    const connect = vi.fn(async () => undefined);
    const failing = vi.fn(async ({ shard: { from } }: Order) => done(from));
    const { pool } = await poolOf(1, [line({ connect, run: failing })]);
    for (const from of [0, 1]) await pool.run(shard(from), from, one);
    await pool.run(shard(2), 2, other);
    expect(connect.mock.calls.map((args) => (args as unknown[])[0])).toEqual([1, 2]);
    failing.mockRejectedValueOnce(new Error('gone'));
    expect(await pool.run(shard(3), 3, one)).toEqual(done(3));
    expect([one.connect.mock.calls.length, other.connect.mock.calls.length]).toEqual([2, 1]);
  });

  it('leaves a thread to the page until the first reply, and then puts every worker to work', async () => {
    let finish: (reply: Delivered) => void = () => undefined;
    const runs = vi.fn(() => new Promise<Delivered>((resolve) => (finish = resolve)));
    const { pool } = await poolOf(2, [line({ run: runs }), line({ run: runs })]);
    const replies = [0, 1, 2].map((from) => run(pool, shard(from)));
    await vi.waitFor(() => expect(runs).toHaveBeenCalledOnce());
    await new Promise((later) => setTimeout(later, 20));
    expect(runs).toHaveBeenCalledOnce();
    finish(done(0));
    expect(await replies[0]).toEqual(done(0));
    await vi.waitFor(() => expect(runs).toHaveBeenCalledTimes(3));
  });

  it('opens the scenario again where a worker has given it up', async () => {
    const runs = vi.fn(async ({ shard: { from } }: Order) => done(from));
    runs.mockResolvedValueOnce({ kind: 'notOpened' } as never);
    const open = vi.fn(async () => ({ kind: 'opened' }) as const);
    const { pool } = await poolOf(1, [line({ open, run: runs })]);
    expect(await run(pool, shard(0))).toEqual(done(0));
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('gives the shard of a broken worker to another and says so', async () => {
    const end = vi.fn();
    const { pool, reports } = await poolOf(2, [
      line({ broken: broken('it fell over'), run: () => never, end }),
      line(),
    ]);
    expect(await run(pool, shard(7))).toEqual(done(7));
    expect(end).toHaveBeenCalledOnce();
    expect(reports.at(-1)).toEqual({ working: 2, wanted: 2, lastLoss: 'it fell over' });
  });

  it('ends and replaces a worker that is silent for 15 s at first, and for 5 s once it has answered', async () => {
    vi.useFakeTimers();
    const { pool, reports } = await poolOf(1, [line({ run: () => never })]);
    const reply = run(pool, shard(3));
    await vi.advanceTimersByTimeAsync(14_900);
    expect(reports.at(-1)?.lastLoss).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(await reply).toEqual(done(3));
    expect(reports.at(-1)?.lastLoss).toBe('it was silent for 15 s');
    const end = vi.fn();
    const runs = vi.fn<WorkerLine['run']>().mockResolvedValueOnce(done(0)).mockReturnValue(never);
    const known = await poolOf(1, [line({ run: runs, end })]);
    expect(await run(known.pool, shard(0))).toEqual(done(0));
    const second = run(known.pool, shard(1));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await second).toEqual(done(1));
    expect(end).toHaveBeenCalledOnce();
    expect(known.reports.at(-1)).toEqual({ working: 1, wanted: 1, lastLoss: 'it was silent for 5 s' });
    vi.useRealTimers();
  });

  it('replaces a worker that is gone in the middle of a run at once', async () => {
    let go: (error: Error) => void = () => undefined;
    const gone = new Promise<never>((_, reject) => (go = reject));
    const { pool, reports } = await poolOf(1, [line({ run: () => never, broken: gone })]);
    const reply = run(pool, shard(3));
    go(new Error('the browser ended the worker'));
    expect(await reply).toEqual(done(3));
    expect(reports.at(-1)).toEqual({ working: 1, wanted: 1, lastLoss: 'the browser ended the worker' });
  });

  it('fails a shard that loses three workers, with its winter and seed', async () => {
    const bad = () => line({ run: () => Promise.reject(new Error('gone')) });
    const { pool } = await poolOf(3, [bad(), bad(), bad(), bad()]);
    const reply = await run(pool, shard(5));
    expect(reply).toMatchObject({ kind: 'failed', problem: { seed: 's', replication: 5 } });
  });

  it('rejects when no worker can start, and says that none is left', async () => {
    const dead = () => line({ open: () => never, broken: broken('not loaded') });
    const { pool, reports } = await poolOf(2, [dead(), dead(), dead(), dead()]);
    const runs = await Promise.allSettled([0, 1, 2, 3].map((from) => run(pool, shard(from))));
    expect(runs.some(({ status }) => status === 'rejected')).toBe(true);
    expect(reports.at(-1)).toEqual({ working: 0, wanted: 2, lastLoss: 'not loaded' });
    await expect(run(pool, shard(9))).rejects.toThrow('no worker is left: not loaded');
  });

  it('passes on what is wrong with a scenario that cannot be compiled', async () => {
    const problem = { message: 'no', seed: '', replication: -1 };
    const { pool } = await poolOf(1, [line({ open: async () => ({ kind: 'failed', problem }) })]);
    expect(await run(pool, shard(0))).toEqual({ kind: 'failed', problem: { ...problem, seed: 's' } });
  });

  it('drops the shards of a stopped run that wait for a worker', async () => {
    let finish: (reply: Delivered) => void = () => undefined;
    const runs = vi.fn(async ({ shard: { from } }: Order) => done(from));
    runs.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    const { pool } = await poolOf(1, [line({ run: runs })]);
    let isStopped = false;
    const first = run(pool, shard(0), () => isStopped);
    const second = run(pool, shard(1), () => isStopped);
    await vi.waitFor(() => expect(runs).toHaveBeenCalledOnce());
    isStopped = true;
    finish(done(0));
    expect(await first).toEqual(done(0));
    await expect(second).rejects.toThrow('stopped');
    expect(await run(pool, shard(2))).toEqual(done(2));
  });

  it('asks for one winter with its log by the same rules: opened again, given to another, stopped', async () => {
    const winter = { hash: 'h', policy: { actions: 'plan' }, seed: 's', replication: 4 } as const;
    const log = vi.fn(async () => told(4));
    log.mockResolvedValueOnce({ kind: 'notOpened' } as never);
    const { pool, reports } = await poolOf(1, [
      line({ log: () => Promise.reject(new Error('gone')) }),
      line({ log }),
    ]);
    expect(await pool.log(winter)).toEqual(told(4));
    expect(reports.at(-1)?.lastLoss).toBe('gone');
    expect(log).toHaveBeenCalledTimes(2);
    await expect(pool.log(winter, () => true)).rejects.toThrow('stopped');
  });
});
