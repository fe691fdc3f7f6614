import { createHash } from 'node:crypto';

/** Style elements that react-aria inserts with fixed text: the only styles on the page that are not in our own files. */
export const LIBRARY_STYLES = [
  // usePress
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  // usePreventScroll
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const DIRECTIVES = [
  ['default-src', "'none'"],
  // the kernel of a winter is WebAssembly, which this allows to be compiled, and nothing else
  ['script-src', "'self'", "'wasm-unsafe-eval'"],
  ['connect-src', "'self'"],
  ['font-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['img-src', "'self'", 'data:', 'blob:'],
  ['style-src', "'self'", ...LIBRARY_STYLES.map(hashOf)],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
];

/** The content security policy of the workbench: a meta tag in the build and a header of `npm start`. */
export const contentSecurityPolicy = DIRECTIVES.map((words) => words.join(' ')).join('; ');
