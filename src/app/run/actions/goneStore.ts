import { create } from 'zustand';

/** The outcome that could not be used because the winters behind the answer are gone. Null where it could. */
export const goneStore = create<{ readonly outcome: string | null }>(() => ({ outcome: null }));
