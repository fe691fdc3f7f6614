import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, absolute. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** An absolute path inside the checkout. @param {...string} parts */
export function inProject(...parts) {
  return path.join(projectRoot, ...parts);
}
