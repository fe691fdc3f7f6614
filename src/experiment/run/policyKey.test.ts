import { expect, it } from 'vitest';
import { withPart } from '../../../test/support/withPart.ts';
import { otherPartsKey, policyKey, samePolicy, shardKey } from './policyKey.ts';
import type { Policy, Shard } from '../shard.ts';

const policies: Policy[] = [
  { actions: 'plan' },
  { actions: 'none' },
  { without: [] },
  { without: ['a'] },
  { without: ['a', 'b'] },
  { only: ['a'] },
  { firstOf: { order: 'random', count: 1 } },
  { firstOf: { order: 'random', count: 2 } },
  { firstOf: { order: 'reverse', count: 1 } },
];

it('tells policies apart that differ in one part, and no others', () => {
  expect(new Set(policies.map(policyKey)).size).toBe(policies.length);
  for (const policy of policies) {
    expect(samePolicy(policy, structuredClone(policy))).toBe(true);
    expect(samePolicy(policy, withPart(policy, 1))).toBe(false);
    expect(samePolicy(withPart(policy, { day: 1 }), withPart(policy, { day: 2 }))).toBe(false);
  }
  expect(samePolicy(withPart(policies[0], 1), Object.assign({ ...policies[0] }, { later: 1 }))).toBe(true);
});

it('has every part but the choice of actions in the other parts', () => {
  expect(new Set(policies.map(otherPartsKey)).size).toBe(1);
  const [plan, , without] = policies;
  expect(otherPartsKey(withPart(plan, 1))).toBe(otherPartsKey(withPart(without, 1)));
  expect(otherPartsKey(withPart(plan, 1))).not.toBe(otherPartsKey(plan));
});

it('tells shards apart by each of their parts', () => {
  const shard: Shard = {
    ...{ hash: 'h', variants: [{ policy: policies[0] }], seed: 's', from: 0, count: 2, detail: 'outcomes' },
  };
  const others: Shard[] = [
    { ...shard, hash: 'i' },
    { ...shard, variants: [{ policy: withPart(policies[0], 1) }] },
    { ...shard, variants: [{ policy: policies[0], leftOut: [1] }] },
    { ...shard, variants: [...shard.variants, ...shard.variants] },
    { ...shard, seed: 't' },
    { ...shard, from: 1 },
    { ...shard, count: 1 },
    { ...shard, detail: 'full' },
  ];
  expect(new Set([shard, ...others].map(shardKey)).size).toBe(others.length + 1);
  expect(shardKey(structuredClone(shard))).toBe(shardKey(shard));
});
