import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus after an addition or a removal: to the handle with that number ('data-at') as soon as it is drawn. So
 * the focus is never lost.
 */
export function useFocusNext(box: RefObject<HTMLElement | null>): (at: number | string) => void {
  const wanted = useRef<number | string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const found = box.current?.querySelector<HTMLElement>(
      `[data-at="${CSS.escape(String(wanted.current))}"]`,
    );
    if (!found) return;
    wanted.current = null;
    found.focus();
  });
  return (at) => {
    wanted.current = at;
  };
}
