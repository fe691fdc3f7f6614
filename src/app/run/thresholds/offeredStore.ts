import { create } from 'zustand';
import { documentStore, type AskedDocument } from '../../document/documentStore.ts';
import { resolvedStore } from '../../document/resolvedStore.ts';
import { thresholdsStore } from '../../results/thresholdsStore.ts';
import type { Ready } from '../../document/resolveAsked.ts';
import { offeredSettings, type OfferedSettings } from './offeredSettings.ts';

interface Offered {
  /** The document that the settings belong to. */
  readonly of: AskedDocument | null;
  readonly settings: OfferedSettings | null;
  /** Why they could not be read. */
  readonly trouble: string | null;
}

/** Settings on offer for the chosen document: derived, never set by hand. */
export const offeredStore = create<Offered>(() => ({ of: null, settings: null, trouble: null }));

let wanted: AskedDocument | null = null;
let underWay: Promise<void> = Promise.resolve();

/** Works out the offered settings for a ready scenario, once for each document. Null where it could not be read. */
export async function offerSettings(ready: Ready): Promise<OfferedSettings | null> {
  const of = documentStore.getState();
  if (of !== wanted) {
    wanted = of;
    underWay = workOut(of, ready);
  }
  await underWay;
  const now = offeredStore.getState();
  return now.of === of ? now.settings : null;
}

async function workOut(of: AskedDocument, ready: Ready): Promise<void> {
  try {
    const { joined } = thresholdsStore.getState();
    const settings = await offeredSettings(of, ready, resolvedStore.getState().base, joined);
    if (of === wanted) offeredStore.setState({ of, settings, trouble: null });
  } catch (error) {
    const trouble = error instanceof Error ? error.message : String(error);
    if (of !== wanted) return;
    wanted = null;
    offeredStore.setState({ of, settings: null, trouble });
  }
}
