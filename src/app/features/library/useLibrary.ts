import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { LibraryDocument } from '../../../scenario/schema/scenario.ts';
import type { Register } from '../../../scenario/register.ts';
import { shippedIndex } from '../../document/fetchShipped.ts';
import { findDocument } from '../../document/findDocument.ts';
import { loadRegister } from '../../document/loadRegister.ts';
import { documentStore } from '../../document/documentStore.ts';

/** A line of the library: its heading, and its document once it has been fetched. */
export interface LibraryLine {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly isOverlay: boolean;
  readonly document: LibraryDocument | undefined;
}

/** Everything there is to choose from: the shipped files in their order, then those opened from disk. */
export function useLibrary(): { readonly lines: readonly LibraryLine[]; readonly trouble: string | null } {
  const opened = useStore(documentStore, (document) => document.opened);
  const [found, setFound] = useState<ReadonlyMap<string, LibraryDocument>>(new Map());
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    let isOn = true;
    const fetched = shippedIndex.entries.map(async ({ id }) => [id, await findDocument(id, [])] as const);
    void Promise.allSettled(fetched).then((settled) => {
      if (!isOn) return;
      const failed = settled.filter(({ status }) => status === 'rejected').length;
      setTrouble(
        failed === 0
          ? null
          : failed === 1
            ? 'A library file could not be loaded'
            : `${failed} library files could not be loaded`,
      );
      setFound(new Map(settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])) as never));
    });
    return () => {
      isOn = false;
    };
  }, []);
  const lines = useMemo(() => linesOf(found, opened), [found, opened]);
  return { lines, trouble };
}

function linesOf(
  found: ReadonlyMap<string, LibraryDocument>,
  opened: readonly LibraryDocument[],
): LibraryLine[] {
  const shipped = shippedIndex.entries
    .filter(({ id }) => !opened.some((document) => document.id === id))
    .map(({ id, title, group, kind }) => {
      return { id, title, group, isOverlay: kind === 'overlay', document: found.get(id) };
    });
  const own = opened.map((document) => ({
    id: document.id,
    title: document.title,
    group: 'Opened from a file',
    isOverlay: document.kind === 'overlay',
    document,
  }));
  return [...shipped, ...own];
}

/** The register of sources, once it has been fetched; null until then, and where it cannot be. */
export function useRegister(): Register | null {
  const [register, setRegister] = useState<Register | null>(null);
  useEffect(() => {
    let isOn = true;
    loadRegister().then(
      (loaded) => isOn && setRegister(loaded),
      () => undefined,
    );
    return () => {
      isOn = false;
    };
  }, []);
  return register;
}
