import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { LogReply } from '../../../experiment/run/winterLog.ts';
import { askWinter, winterKey, type AskedWinter } from '../../run/askWinter.ts';
import { winterLogStore } from '../../results/winterLogStore.ts';

/** A whole winter with its log, simulated when it is not known. Null until it is there, or while none is wanted. */
export function useWinterLog(asked: AskedWinter | null): LogReply | null {
  const key = asked === null ? '' : winterKey(asked);
  const reply = useStore(winterLogStore, ({ known }) => known.get(key) ?? null);
  const isWanted = asked !== null && reply === null;
  useEffect(() => {
    if (asked === null || !isWanted) return undefined;
    let isLeft = false;
    void askWinter(asked, () => isLeft);
    return () => {
      isLeft = true;
    };
    // The key says all that matters of what is asked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, isWanted]);
  return reply;
}
