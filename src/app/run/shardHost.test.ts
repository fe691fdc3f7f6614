import { expect, it } from 'vitest';
import type { Dispatched, Dispatcher } from '../../session/delivery.ts';
import type { Shard } from '../../experiment/shard.ts';
import { restWhileTyping } from './shardHost.ts';

/** A host whose shards end when they are told to, and how many are under way. */
function heldHost() {
  const ends: (() => void)[] = [];
  const host: Dispatcher = {
    width: 2,
    open: () => Promise.resolve(),
    run: () => new Promise((end) => ends.push(() => end({ kind: 'delivered' } as Dispatched))),
  };
  return { host, ends };
}

const shard = {} as Shard;
const soon = () => new Promise((done) => setTimeout(done, 120));

it('runs one shard at a time while somebody types, and all again after that', async () => {
  const { host, ends } = heldHost();
  let typing = true;
  const resting = restWhileTyping(host, () => typing);
  const replies = [resting.run(shard, 1), resting.run(shard, 1), resting.run(shard, 1)];
  await soon();
  expect(ends).toHaveLength(1);
  ends[0]();
  await soon();
  expect(ends).toHaveLength(2);
  typing = false;
  await soon();
  expect(ends).toHaveLength(3);
  ends.forEach((end) => end());
  expect(await Promise.all(replies)).toHaveLength(3);
});

it('holds nothing back once the run is stopped, and nothing while nobody types', async () => {
  const stopped = heldHost();
  const one = restWhileTyping(
    stopped.host,
    () => true,
    () => true,
  );
  void one.run(shard, 1);
  void one.run(shard, 1);
  await soon();
  expect(stopped.ends).toHaveLength(2);
  const calm = heldHost();
  const other = restWhileTyping(calm.host, () => false);
  void other.run(shard, 1);
  void other.run(shard, 1);
  expect(calm.ends).toHaveLength(2);
});
