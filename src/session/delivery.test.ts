import { expect, it } from 'vitest';
import { shardKey } from '../experiment/run/policyKey.ts';
import type { Shard, ShardReply } from '../experiment/shard.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { Deliveries, type Dispatched } from './delivery.ts';

const shard = {} as Shard;
/** A shard is dispatched when its scenario is open, which is known a moment later. */
const opened = () => new Promise((later) => setTimeout(later));
const reply = (copied: number): ShardReply => ({ kind: 'done', results: [], copied });

/** A host whose shards are dispatched by hand. */
function dispatching() {
  const deliveries = new Deliveries();
  const orders: { key: number; answer: (dispatched: Dispatched) => void; fail: (error: Error) => void }[] =
    [];
  const host = deliveries.hostOf({
    width: 2,
    open: async () => undefined,
    run: (_, key) => new Promise((answer, fail) => orders.push({ key, answer, fail })),
  });
  return { deliveries, orders, host };
}

it('gives each shard its own reply, whichever comes first: the delivery or the word that it is on its way', async () => {
  const { deliveries, orders, host } = dispatching();
  const [first, second] = [host.run(shard), host.run(shard)];
  await opened();
  deliveries.take({ key: orders[1].key, reply: reply(2) });
  orders[1].answer({ kind: 'delivered' });
  orders[0].answer({ kind: 'delivered' });
  expect(await second).toEqual(reply(2));
  deliveries.take({ key: orders[0].key, reply: reply(1) });
  expect(await first).toEqual(reply(1));
});

it('passes on what was stopped, failed or lost, and drops what comes for it later or twice', async () => {
  const { deliveries, orders, host } = dispatching();
  const replies = [host.run(shard), host.run(shard), host.run(shard), host.run(shard)];
  const problem = { message: 'no', seed: 's', replication: 0 };
  await opened();
  orders[0].answer({ kind: 'stopped' });
  orders[1].answer({ kind: 'failed', problem });
  orders[2].fail(new Error('lost'));
  deliveries.take({ key: orders[3].key, reply: reply(3) });
  orders[3].answer({ kind: 'delivered' });
  expect(await Promise.allSettled(replies)).toEqual([
    { status: 'fulfilled', value: { kind: 'stopped' } },
    { status: 'fulfilled', value: { kind: 'failed', problem } },
    { status: 'rejected', reason: new Error('lost') },
    { status: 'fulfilled', value: reply(3) },
  ]);
  for (const { key } of orders) deliveries.take({ key, reply: reply(9) });
});

it('gives the shard that was run ahead to whoever asks for it, once, before its scenario is open', async () => {
  const deliveries = new Deliveries();
  const plan = { policy: { actions: 'plan' } } as const;
  const first: Shard = { hash: 'h', variants: [plan], seed: 's', from: 0, count: 1, detail: 'full' };
  const asked: Shard[] = [];
  const host = deliveries.hostOf({
    width: 1,
    open: () => new Promise(() => undefined),
    run: async (one) => {
      asked.push(one);
      return { kind: 'stopped' };
    },
  });
  deliveries.take({ key: shardKey(first), reply: reply(7) });
  await host.open('h', {} as Scenario);
  expect(await host.run(first)).toEqual(reply(7));
  void host.run({ ...first, seed: 'other' });
  void host.run(first);
  await opened();
  expect(asked).toEqual([]);
});

it('fails every shard that waits where a delivery cannot be read', async () => {
  const { deliveries, orders, host } = dispatching();
  const replies = [host.run(shard), host.run(shard)];
  await opened();
  orders[0].answer({ kind: 'delivered' });
  deliveries.fail();
  orders[1].answer({ kind: 'delivered' });
  const ended = await Promise.allSettled(replies);
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
