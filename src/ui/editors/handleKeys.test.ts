import { describe, expect, it } from 'vitest';
import { actionOfKey, moveOfKey, steadyDrag } from './handleKeys.ts';

const key = (
  name: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', true>> = {},
) => {
  return { key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held };
};

describe('moveOfKey', () => {
  it.each([
    [key('ArrowRight'), { x: 1, y: 0, far: false }],
    [key('ArrowDown', { shiftKey: true }), { x: 0, y: -1, far: true }],
    [key('PageUp'), { x: 0, y: 1, far: true }],
    [key('ArrowLeft', { altKey: true }), null],
    [key('a'), null],
  ])('%j', (pressed, move) => expect(moveOfKey(pressed)).toEqual(move));
});

describe('actionOfKey', () => {
  it.each([
    [key('Delete'), 'remove'],
    [key('Backspace'), 'remove'],
    [key('Insert'), 'insert'],
    [key('Enter'), 'open'],
    [key('d', { ctrlKey: true }), 'copy'],
    [key('D', { metaKey: true }), 'copy'],
    [key('d'), null],
    [key('Delete', { ctrlKey: true }), null],
  ])('%j', (pressed, action) => expect(actionOfKey(pressed)).toBe(action));
});

describe('steadyDrag', () => {
  it('is none before the pointer has plainly moved, and keeps to one axis where it nearly does', () => {
    expect(steadyDrag(2, -2)).toBeNull();
    expect(steadyDrag(30, 5)).toEqual({ x: 30, y: 0 });
    expect(steadyDrag(-3, 40)).toEqual({ x: 0, y: 40 });
    expect(steadyDrag(30, -20)).toEqual({ x: 30, y: -20 });
  });
});
