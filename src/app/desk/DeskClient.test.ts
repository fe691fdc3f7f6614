import { expect, it, vi } from 'vitest';
import { DeskClient } from './DeskClient.ts';
import type { DeskLine } from './deskLine.ts';

/** Desks that answer with their number until they die, and what is heard of their loss. */
function someDesks({ starts = true } = {}) {
  const [ends, lost] = [vi.fn(), vi.fn()];
  let die: (error: Error) => void = () => undefined;
  let count = 0;
  const client = new DeskClient(() => {
    count += 1;
    const number = count;
    const broken = new Promise<never>((_, fail) => (die = fail));
    broken.catch(() => undefined);
    const loads = () => Promise.race([Promise.resolve(number), broken]);
    const hasAnswered = () => starts;
    return { broken, loads, hasAnswered, end: () => ends(number) } as unknown as DeskLine;
  }, lost);
  return { client, ends, lost, die: () => die(new Error('gone')) };
}

const number = (line: DeskLine) => line.loads({} as never) as Promise<unknown>;

it('starts one desk with the first question, and another where it was lost though nobody asked, and says so', async () => {
  const { client, ends, lost, die } = someDesks();
  expect(await client.askKept(number)).toBeNull();
  expect(await client.ask(number)).toBe(1);
  expect(await client.askKept(number)).toBe(1);
  die();
  await vi.waitFor(() => expect(lost).toHaveBeenCalledExactlyOnceWith(new Error('gone')));
  expect(ends).toHaveBeenCalledExactlyOnceWith(1);
  expect(await client.ask(number)).toBe(2);
});

it('fails the question that the desk was lost over, once, and answers the next', async () => {
  const { client, ends, lost, die } = someDesks();
  const asked = client.ask(({ broken }) => broken);
  die();
  await expect(asked).rejects.toThrow('gone');
  expect([lost.mock.calls.length, ends.mock.calls]).toEqual([1, [[1]]]);
  expect(await client.ask(number)).toBe(2);
});

it('passes on what a desk says is wrong, and goes on with that desk', async () => {
  const { client, ends } = someDesks();
  const wrong = () => Promise.reject(new Error('wrong'));
  await expect(client.ask(wrong)).rejects.toThrow('wrong');
  expect(await client.askKept(wrong)).toBeNull();
  expect([await client.ask(number), ends.mock.calls]).toEqual([1, []]);
});

it('tries another desk once where one could not start', async () => {
  const { client, ends, die } = someDesks({ starts: false });
  let asked = 0;
  const answer = (line: DeskLine): Promise<unknown> => {
    asked += 1;
    if (asked > 1) return number(line);
    die();
    return line.broken;
  };
  expect(await client.ask(answer)).toBe(2);
  expect(ends.mock.calls).toEqual([[1]]);
});
