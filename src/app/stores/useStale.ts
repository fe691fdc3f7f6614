import { useStore } from 'zustand';
import { staleReason, type Asked } from '../run/asked.ts';
import { documentStore } from './documentStore.ts';
import { requestStore } from './requestStore.ts';

/** Why a result that was asked for so no longer answers what is asked now, in words; undefined while it does. */
export function useStale(asked: Asked | undefined, isRunning: boolean): string | undefined {
  const document = useStore(documentStore);
  const request = useStore(requestStore);
  const reason = asked && staleReason(asked, { ...document, ...request });
  if (!reason) return undefined;
  return `${reason} ${isRunning ? 'New figures are on their way.' : 'Press Run to bring it up to date.'}`;
}
