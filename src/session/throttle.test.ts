import { expect, it } from 'vitest';
import { throttle } from './throttle.ts';

/** Work that ends when it is told to, by a clock of the test's own. */
function watched() {
  const clock = { now: 0 };
  const ends: ((cost: number) => void)[] = [];
  const offer = throttle(
    () => new Promise<number>((end) => ends.push(end)),
    () => clock.now,
  );
  const end = async (cost: number) => {
    ends.at(-1)!(cost);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { clock, offer, end, begun: () => ends.length };
}

it('does the first at once, and nothing while that goes on', async () => {
  const { offer, begun } = watched();
  offer();
  offer();
  expect(begun()).toBe(1);
});

it('does not more than four in a second, however cheap', async () => {
  const { clock, offer, end, begun } = watched();
  offer();
  await end(0);
  clock.now = 249;
  offer();
  expect(begun()).toBe(1);
  clock.now = 250;
  offer();
  expect(begun()).toBe(2);
});

it('lets eight times as long pass as the work took', async () => {
  const { clock, offer, end, begun } = watched();
  offer();
  clock.now = 100;
  await end(100);
  clock.now = 899;
  offer();
  expect(begun()).toBe(1);
  clock.now = 900;
  offer();
  expect(begun()).toBe(2);
});
