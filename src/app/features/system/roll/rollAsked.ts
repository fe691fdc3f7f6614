import type { Problem } from '../../../../scenario/problems.ts';
import type { LibraryDocument, Scenario } from '../../../../scenario/schema/scenario.ts';
import {
  type Roll,
  type RollOptions,
  rollDocument,
  winterOfDocument,
} from '../../../../scenario/window/roll/rollDocument.ts';
import { findDocument } from '../../../document/findDocument.ts';
import { frozen } from '../../../document/frozen.ts';
import type { AskedDocument, OverlayChoice } from '../../../document/documentStore.ts';

/** The dates that move in one document. */
export interface RolledPart {
  readonly title: string;
  readonly roll: Roll;
}

/** The chosen scenario and pressures, moved to another winter. Nothing is changed yet. */
export type RolledAsked =
  | { readonly ok: true; readonly asked: AskedDocument; readonly parts: readonly RolledPart[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Moves the scenario as it is now, and the added pressures, to another winter. The scenario stays the same work. Moved
 * pressures are files of their own, and those without a year stay as they are.
 */
export async function rollAsked(
  asked: AskedDocument,
  own: Scenario,
  options: Omit<RollOptions, 'keepId'>,
): Promise<RolledAsked> {
  const scenario = rollDocument(own, { ...options, keepId: true });
  if (!scenario.ok) return scenario;
  const parts: RolledPart[] = [{ title: own.title, roll: scenario.roll }];
  const opened: LibraryDocument[] = [];
  const overlays: OverlayChoice[] = [];
  for (const choice of asked.overlays) {
    const overlay = await findDocument(choice.id, asked.opened);
    const winter = overlay?.kind === 'overlay' ? winterOfDocument(overlay) : undefined;
    if (overlay?.kind !== 'overlay' || typeof winter !== 'number' || winter === options.to) {
      overlays.push(choice);
      continue;
    }
    const rolled = rollDocument(overlay, options);
    if (!rolled.ok) return rolled;
    parts.push({ title: overlay.title, roll: rolled.roll });
    opened.push(frozen(rolled.document));
    overlays.push({ ...choice, id: rolled.document.id });
  }
  const ids = opened.map(({ id }) => id);
  const others = asked.opened.filter(({ id }) => !ids.includes(id));
  return {
    ok: true,
    asked: {
      ...asked,
      edited: frozen(scenario.document),
      overlays: opened.length === 0 ? asked.overlays : overlays,
      opened: opened.length === 0 ? asked.opened : [...others, ...opened],
    },
    parts,
  };
}
