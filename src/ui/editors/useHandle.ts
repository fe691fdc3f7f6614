import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { FINAL, PASSING, type OnEdit } from './edit.ts';
import { actionOfKey, moveOfKey, steadyDrag, type KeyAction, type KeyMove } from './handleKeys.ts';

/** How an item is moved by pointer and by keyboard. */
export interface HandleOptions<T> {
  readonly value: T;
  readonly onChange: OnEdit<T>;
  /** The value after a drag from `from`, in pixels to the right and up. */
  readonly byDrag: (from: T, right: number, up: number) => T;
  /** The value after a key. The same value where the key moves nothing; others may then use the key. */
  readonly byKey: (from: T, move: KeyMove) => T;
  /** What other keys do. Returns false where others may use the key. */
  readonly onAction?: (action: KeyAction) => boolean;
  readonly disabled?: boolean;
}

interface Drag<T> {
  readonly from: T;
  readonly x: number;
  readonly y: number;
  readonly pointer: number;
  /** Pixels to the right and up so far; null before it is plainly a drag. */
  by: { readonly x: number; readonly y: number } | null;
  frame: number;
}

/** Pointer and keyboard for one item that can be moved. All drags and held keys become edits here. */
export function useHandle<T>(options: HandleOptions<T>) {
  const now = useRef(options);
  const drag = useRef<Drag<T> | null>(null);
  const held = useRef<{ readonly value: T } | null>(null);
  const [dragging, setDragging] = useState(false);
  useLayoutEffect(() => {
    now.current = options;
  });
  useEffect(() => () => cancelAnimationFrame(drag.current?.frame ?? 0), []);

  const valueOf = ({ from, by }: Drag<T>) => (by ? now.current.byDrag(from, by.x, by.y) : from);
  const show = () => {
    if (!drag.current) return;
    drag.current.frame = 0;
    now.current.onChange(valueOf(drag.current), PASSING);
  };
  const end = (keep: boolean) => {
    const ended = drag.current;
    if (!ended) return;
    drag.current = null;
    cancelAnimationFrame(ended.frame);
    setDragging(false);
    if (ended.by) now.current.onChange(keep ? valueOf(ended) : ended.from, FINAL);
  };
  const settle = () => {
    if (held.current) now.current.onChange(held.current.value, FINAL);
    held.current = null;
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const going = drag.current;
    if (!going || going.pointer !== event.pointerId) return;
    going.by = steadyDrag(event.clientX - going.x, going.y - event.clientY) ?? (going.by && { x: 0, y: 0 });
    if (!going.by) return;
    setDragging(true);
    if (going.frame === 0) going.frame = requestAnimationFrame(show);
  };
  const grab = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || now.current.disabled) return;
    settle();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus({ preventScroll: true });
    const { clientX: x, clientY: y, pointerId: pointer } = event;
    drag.current = { from: now.current.value, x, y, pointer, by: null, frame: 0 };
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (now.current.disabled || event.target !== event.currentTarget) return;
    if (handleKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const handleKey = (event: KeyboardEvent<HTMLElement>): boolean => {
    if (drag.current) {
      if (event.key === 'Escape') end(false);
      return event.key !== 'Tab';
    }
    const moved = moveOfKey(event);
    if (!moved) {
      const action = actionOfKey(event);
      return action !== null && (now.current.onAction?.(action) ?? false);
    }
    const value = now.current.byKey(now.current.value, moved);
    if (Object.is(value, now.current.value)) return false;
    held.current = { value };
    now.current.onChange(value, PASSING);
    return true;
  };
  return {
    dragging,
    events: {
      onPointerDown: grab,
      onPointerMove: move,
      onPointerUp: () => end(true),
      onPointerCancel: () => end(false),
      onLostPointerCapture: () => end(true),
      onKeyDown: press,
      onKeyUp: settle,
      onBlur: settle,
    },
  };
}
