import { notify } from '../../notices/noticeStore.ts';

/** The subject of such a notice: it is removed once the code is loaded. */
export const NOT_LOADED = 'notLoaded';

/** Shows a message that a result could not be saved because the code for that did not load. */
export function sayNotLoaded(): void {
  notify({
    about: NOT_LOADED,
    tone: 'caution',
    title: 'A result is not kept in this browser: a part of the page could not be loaded',
    lines: [
      'The result stays until this page is closed. Download it to keep it. The page tries again with your next result.',
    ],
  });
}
