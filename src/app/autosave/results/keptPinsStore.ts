import { create } from 'zustand';

/** Ids of the results that are kept in the browser to compare, for the page to show. */
export const keptPinsStore = create<{ readonly kept: ReadonlySet<string> }>(() => ({ kept: new Set() }));
