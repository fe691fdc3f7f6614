import type { OverlayUse } from '../../scenario/overlays/resolve.ts';
import { BadInput } from '../badInput.ts';
import type { Overlay } from '../../scenario/schema/scenario.ts';
import { amountOf } from './amount.ts';
import { awaitText } from './readText.ts';
import { isFile, readDocumentFile } from './readDocumentFile.ts';

/** F or F@SCALE: an overlay of the library by its id, or a file, and how strongly it is used. */
export async function overlayUse(text: string): Promise<OverlayUse> {
  if (isFile(text) || text === '-') return { overlay: await overlayOf(text), scale: 1 };
  const at = text.lastIndexOf('@');
  const name = at < 0 ? text : text.slice(0, at);
  const scale = at < 0 ? 1 : scaleOf(text.slice(at + 1), text);
  if (name === '')
    throw new BadInput([`--overlay ${text}: there is no overlay before the @; allowed: F or F@SCALE`]);
  return { overlay: isFile(name) || name === '-' ? await overlayOf(name) : idOf(name), scale };
}

/** As in a scenario file. */
const largestScale = 10;

function scaleOf(text: string, whole: string): number {
  const scale = amountOf(text);
  if (scale !== null && scale <= largestScale) return scale;
  const nearest = scale === null ? '' : ` Did you mean "${whole}%"?`;
  throw new BadInput([
    `--overlay ${whole}: the scale is wrong; found "${text}"; allowed: a number from 0 to ${largestScale}, such as 0.5 or 50%.${nearest}`,
  ]);
}

/** What looks like a path is meant as one. */
function idOf(name: string): string {
  if (!/[\\/]|\.(json|ya?ml)$/i.test(name)) return name;
  throw new BadInput([`--overlay ${name}: there is no such file`]);
}

async function overlayOf(file: string): Promise<Overlay> {
  await awaitText(file);
  const document = readDocumentFile(file);
  if (document.kind === 'overlay') return document;
  throw new BadInput([
    `--overlay ${file}: this is a ${document.kind === 'derived' ? 'derived scenario' : 'scenario'}, not an overlay`,
  ]);
}
