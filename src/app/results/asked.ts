import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { firstOf } from '../../words/editInWords.ts';
import { listInWords } from '../../words/phrases.ts';
import type { AskedDocument } from '../document/documentStore.ts';
import type { RunRequestState } from '../document/requestStore.ts';

/** Everything that a result depends on, as it was chosen. */
export interface Asked extends AskedDocument, RunRequestState {}

/**
 * Why a result is out of date, in words. Null while it is up to date. `edits` are the changes to the scenario since,
 * `Short-term beds: places`. Null where these are not known.
 */
export function staleReason(then: Asked, now: Asked, edits: readonly string[] | null = null): string | null {
  const isOtherScenario = isOther(then, now, then.scenario, now.scenario);
  const known = isOtherScenario ? null : edits;
  const changed = [
    isOtherScenario || (known === null && then.edited !== now.edited) ? ['scenario'] : [],
    havePressuresChanged(then, now) ? ['pressures'] : [],
    then.replications === now.replications ? [] : ['number of winters'],
    then.seed === now.seed ? [] : ['seed'],
  ].flat();
  const what = [
    changed.length === 0 ? [] : `the ${listInWords(changed)}`,
    known === null || known.length === 0 ? [] : firstOf(known),
  ].flat();
  return what.length === 0 ? null : `These results are from before you changed ${what.join('; ')}.`;
}

function havePressuresChanged(then: Asked, now: Asked): boolean {
  if (then.overlays.length !== now.overlays.length) return true;
  return now.overlays.some(({ id, scale }, at) => {
    const before = then.overlays[at]!;
    return before.scale !== scale || isOther(then, now, before.id, id);
  });
}

/** Whether two ids mean different documents: another id, or another file with the same id. */
function isOther(then: Asked, now: Asked, idThen: string, idNow: string): boolean {
  return idThen !== idNow || openedOf(then, idThen) !== openedOf(now, idNow);
}

function openedOf({ opened }: Asked, id: string): LibraryDocument | undefined {
  return opened.findLast((document) => document.id === id);
}
