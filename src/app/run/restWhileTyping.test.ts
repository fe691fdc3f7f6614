import { expect, it } from 'vitest';
import type { Runner } from '../../experiment/run/runner.ts';
import type { Shard, ShardReply } from '../../experiment/shard.ts';
import { restWhileTyping } from './restWhileTyping.ts';

/** A runner whose shards end when they are told to, and how many are under way. */
function heldRunner() {
  const ends: (() => void)[] = [];
  const runner: Runner = {
    width: 2,
    open: () => Promise.resolve(),
    run: () => new Promise((end) => ends.push(() => end({ kind: 'done' } as ShardReply))),
    close: () => Promise.resolve(),
  };
  return { runner, ends };
}

const shard = {} as Shard;
const soon = () => new Promise((done) => setTimeout(done, 120));

it('runs one shard at a time while somebody types, and all again after that', async () => {
  const { runner, ends } = heldRunner();
  let typing = true;
  const resting = restWhileTyping(runner, () => typing);
  const replies = [resting.run(shard), resting.run(shard), resting.run(shard)];
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
  const stopped = heldRunner();
  const one = restWhileTyping(
    stopped.runner,
    () => true,
    () => true,
  );
  void one.run(shard);
  void one.run(shard);
  await soon();
  expect(stopped.ends).toHaveLength(2);
  const calm = heldRunner();
  const other = restWhileTyping(calm.runner, () => false);
  void other.run(shard);
  void other.run(shard);
  expect(calm.ends).toHaveLength(2);
});
