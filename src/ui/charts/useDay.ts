import { useState } from 'react';

/** The day whose values are shown. Give several panels the same pair, and their cursors move together. */
export interface DayCursorState {
  readonly day: number | null;
  readonly onDay: (day: number | null) => void;
  /** For a day that stays when the pointer leaves. Called with the day that is clicked or moved to by keyboard. */
  readonly onChoose?: (day: number) => void;
}

/** The cursor given from outside, or a cursor of the panel's own. */
export function useDay(shared?: DayCursorState): DayCursorState {
  const [day, onDay] = useState<number | null>(null);
  return shared ?? { day, onDay };
}
