import { describe, expect, it } from 'vitest';
import { inOrder, nextOrder } from './rowOrder.ts';

describe('rowOrder', () => {
  it('begins with the highest figure, or with A, and turns round at a second press', () => {
    const byCost = nextOrder({ by: 'Name', descending: false }, 'Cost', 'Name');
    expect(byCost).toEqual({ by: 'Cost', descending: true });
    expect(nextOrder(byCost, 'Cost', 'Name')).toEqual({ by: 'Cost', descending: false });
    expect(nextOrder(byCost, 'Name', 'Name')).toEqual({ by: 'Name', descending: false });
  });

  it('puts what has no figure last, whichever way', () => {
    const rows = [1, null, 3];
    expect(inOrder(rows, { by: '', descending: true }, (row) => row)).toEqual([3, 1, null]);
    expect(inOrder(rows, { by: '', descending: false }, (row) => row)).toEqual([1, 3, null]);
    expect(inOrder(['b', 'a'], { by: '', descending: false }, (row) => row)).toEqual(['a', 'b']);
  });
});
