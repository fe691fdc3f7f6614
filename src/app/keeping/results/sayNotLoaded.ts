import { notify } from '../../stores/noticeStore.ts';

/** What such a notice is about: it goes once the code has come. */
export const NOT_LOADED = 'notLoaded';

/** Says that a result could not be kept because the code that keeps results did not load. */
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
