import { describe, expect, it } from 'vitest';
import { checkRoom, fractionField, positionOf, recordAt, smallField, wholeField } from './records.ts';

describe('records', () => {
  it('keep every field of every record apart, more fields than one block holds too', () => {
    const fields = [fractionField, wholeField, smallField].flatMap((make) =>
      Array.from({ length: 9 }, () => make()),
    );
    const positions = [1, 2, 3, 500_000];
    const valueOf = (field: number, at: number) => (field * 7 + at * 3) % 251;
    fields.forEach((field, i) => positions.forEach((at) => (field[recordAt(at)] = valueOf(i, at))));
    const read = fields.map((field) => positions.map((at) => field[recordAt(at)]));
    expect(read).toEqual(fields.map((_, i) => positions.map((at) => valueOf(i, at))));
    expect(positionOf(recordAt(17))).toBe(17);
  });

  it('have room for as many as a winter may hold, and say so where there is none', () => {
    const last = 559_998;
    const field = wholeField();
    field[recordAt(last)] = 7;
    expect(field[recordAt(last)]).toBe(7);
    expect(() => checkRoom(recordAt(last))).not.toThrow();
    expect(() => checkRoom(recordAt(last + 1))).toThrow(`there is no record ${last + 1}`);
  });
});
