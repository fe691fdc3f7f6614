import { describe, expect, it } from 'vitest';
import { alongFlow, neighbour } from './neighbour.ts';

const box = (id: string, x: number, y: number) => ({ id, x, y, width: 10, height: 10 });
//  a  b
//     c  d
const nodes = [box('a', 0, 0), box('b', 50, 0), box('c', 50, 40), box('d', 100, 42)];

describe('neighbour', () => {
  it.each([
    ['ArrowRight', 'a', 'b'],
    ['ArrowDown', 'b', 'c'],
    ['ArrowRight', 'c', 'd'],
    ['ArrowLeft', 'd', 'c'],
    ['ArrowUp', 'c', 'b'],
    ['ArrowLeft', 'a', null],
    ['Home', 'c', 'a'],
    ['End', 'a', 'd'],
    ['x', 'a', undefined],
  ])('%s from %s', (key, from, to) => expect(neighbour(key, from, nodes)).toBe(to));

  it('reads parts along the flow', () => {
    const ids = (direction: 'down' | 'right') => alongFlow(nodes, direction).map(({ id }) => id);
    expect([ids('right'), ids('down')]).toEqual([
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c', 'd'],
    ]);
  });
});
