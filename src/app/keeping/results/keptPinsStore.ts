import { create } from 'zustand';

/** Ids of the results that are kept in the browser to compare, as the page may say. */
export const keptPinsStore = create<{ readonly kept: ReadonlySet<string> }>(() => ({ kept: new Set() }));
