import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import type { Option } from '../../ui/controls/Select.tsx';
import type { AskedDocument } from './documentStore.ts';
import { shippedEntry, shippedIndex } from './fetchShipped.ts';

/** Scenarios to choose from: the library's in its order, then opened files. */
export function scenarioOptions({ opened }: AskedDocument): Option[] {
  const shipped = shippedIndex.entries
    .filter((entry) => entry.kind !== 'overlay')
    .map(({ id, title, group }) => ({ id, label: title, section: group }));
  const own = opened.filter((document) => document.kind !== 'overlay').map(ofFile);
  return [...shipped.filter(({ id }) => !own.some((one) => one.id === id)), ...own];
}

/** Overlays that are not yet added: the library's in its order, then opened files. */
export function overlayOptions({ opened, overlays }: AskedDocument): Option[] {
  const shipped = shippedIndex.entries
    .filter((entry) => entry.kind === 'overlay')
    .map(({ id, title, group }) => ({ id, label: title, section: group }));
  const own = opened.filter((document) => document.kind === 'overlay').map(ofFile);
  const all = [...shipped.filter(({ id }) => !own.some((one) => one.id === id)), ...own];
  return all.filter(({ id }) => !overlays.some((one) => one.id === id));
}

function ofFile({ id, title }: LibraryDocument): Option {
  return { id, label: title, section: 'Opened from a file' };
}

/** The title of the chosen scenario. */
export function scenarioTitle({ scenario, opened }: AskedDocument): string {
  return titleOf(scenario, opened);
}

/** The title of an overlay. */
export function overlayTitle({ opened }: AskedDocument, id: string): string {
  return titleOf(id, opened);
}

function titleOf(id: string, opened: readonly LibraryDocument[]): string {
  return opened.findLast((document) => document.id === id)?.title ?? shippedEntry(id)?.title ?? id;
}
