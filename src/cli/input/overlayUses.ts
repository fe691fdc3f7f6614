import type { OverlayUse } from '../../scenario/overlays/resolve.ts';
import { BadInput } from '../badInput.ts';
import { isFile, readDocumentFile } from './readDocumentFile.ts';

/** F or F@SCALE: an overlay of the library by its id, or a file, and how strongly it is used. */
export function overlayUse(text: string): OverlayUse {
  if (isFile(text)) return { overlay: overlayOf(text), scale: 1 };
  const at = text.lastIndexOf('@');
  const name = at < 0 ? text : text.slice(0, at);
  const scale = at < 0 ? 1 : scaleOf(text.slice(at + 1), text);
  if (name === '')
    throw new BadInput([`--overlay ${text}: there is no overlay before the @; allowed: F or F@SCALE`]);
  return { overlay: isFile(name) ? overlayOf(name) : idOf(name), scale };
}

function scaleOf(text: string, whole: string): number {
  if (/^(\d+\.?\d*|\.\d+)$/.test(text)) return Number(text);
  throw new BadInput([
    `--overlay ${whole}: the scale is wrong; found "${text}"; allowed: a number, 0 or more, such as 0.5 or 2`,
  ]);
}

/** What looks like a path is meant as one. */
function idOf(name: string): string {
  if (!/[\\/]|\.(json|ya?ml)$/i.test(name)) return name;
  throw new BadInput([`--overlay ${name}: there is no such file`]);
}

function overlayOf(file: string) {
  const document = readDocumentFile(file);
  if (document.kind === 'overlay') return document;
  throw new BadInput([
    `--overlay ${file}: this is a ${document.kind === 'derived' ? 'derived scenario' : 'scenario'}, not an overlay`,
  ]);
}
