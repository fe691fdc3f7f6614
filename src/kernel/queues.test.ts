import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOfKernel } from '../../test/support/partsOfKernel.ts';
import { sizeOf, writeFields } from '../model/kernel/records.ts';
import { modelAddress } from '../model/upload/upload.ts';

const most = 30;
const { parts, memory } = partsOfKernel();
const queue = memory.allocate(sizeOf('Queue'));
const entries = Array.from({ length: most }, () => memory.allocate(sizeOf('Entry')));

function inQueue(): number[] {
  const found: number[] = [];
  for (let entry = parts.headOf(queue); entry !== 0; entry = parts.behind(entry))
    found.push(entries.indexOf(entry));
  return found;
}

it('a queue is first come, first served, with joins in front and leaving from anywhere, as a list is', () => {
  const step = fc.record({ entry: fc.nat(most - 1), inFront: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
      parts.clearQueue(queue);
      let oracle: number[] = [];
      for (const { entry, inFront } of steps) {
        if (oracle.includes(entry)) {
          oracle = oracle.filter((one) => one !== entry);
          parts.removeFrom(queue, entries[entry]);
        } else {
          oracle = inFront ? [entry, ...oracle] : [...oracle, entry];
          (inFront ? parts.prepend : parts.append)(queue, entries[entry]);
        }
        expect([inQueue(), parts.lengthOf(queue)]).toEqual([oracle, oracle.length]);
      }
    }),
    { seed: 5, numRuns: 50 },
  );
});

it('people are put in the order of their keys; equal keys stay in their order', () => {
  const lists = { sortKeys: memory.allocate(8 * most), spareKeys: memory.allocate(8 * most) };
  const people = { sortPeople: memory.allocate(4 * most), sparePeople: memory.allocate(4 * most) };
  writeFields(memory, 'Model', modelAddress, { ...lists, ...people });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: most }), (keys) => {
      keys.forEach((key, at) => {
        memory.f64[lists.sortKeys / 8 + at] = key;
        memory.i32[people.sortPeople / 4 + at] = at;
      });
      parts.sortPeople(keys.length);
      const found = Array.from(
        memory.i32.subarray(people.sortPeople / 4, people.sortPeople / 4 + keys.length),
      );
      const expected = keys.map((_, at) => at).sort((a, b) => keys[a] - keys[b] || a - b);
      expect(found).toEqual(expected);
    }),
    { seed: 6 },
  );
});
