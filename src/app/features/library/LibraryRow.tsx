import { memo } from 'react';
import { useStore } from 'zustand';
import { missingParts } from '../../../scenario/overlays/missingParts.ts';
import type { Register } from '../../../scenario/register.ts';
import type { Overlay, Scenario } from '../../../scenario/schema/scenario.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { listInWords } from '../../../words/phrases.ts';
import { type FindDocument, sizeInWords, whenInWords } from '../../document/documentFacts.ts';
import { openScenario } from '../../files/openScenario.ts';
import { addOverlay, documentStore, removeOverlay } from '../../document/documentStore.ts';
import { LibraryDetails } from './LibraryDetails.tsx';
import { ScaleSlider } from './ScaleSlider.tsx';
import type { LibraryLine } from './useLibrary.ts';
import classes from './Library.module.css';

interface LibraryRowProps {
  readonly line: LibraryLine;
  /** The scenario that overlays would be added to. Null while it is being loaded. */
  readonly own: Scenario | null;
  readonly register: Register | null;
  readonly find: FindDocument;
}

/** One scenario or overlay: what it is, when, how large, and the way to use it. */
export const LibraryRow = memo(function LibraryRow({ line, own, register, find }: LibraryRowProps) {
  const { id, title, document } = line;
  const isOpen = useStore(documentStore, (asked) => asked.scenario === id);
  return (
    <li className={classes.row} data-chosen={isOpen || undefined}>
      <div className={classes.use}>
        {line.isOverlay ? (
          <OverlayUse line={line} own={own} />
        ) : (
          <Button label={`Open ${title}`} disabled={isOpen} onPress={() => openScenario(id)}>
            {isOpen ? 'Open now' : 'Open'}
          </Button>
        )}
      </div>
      <div className={classes.what}>
        {!line.isOverlay && <h4>{title}</h4>}
        {document === undefined ? (
          <p className={classes.muted}>Loading…</p>
        ) : (
          <>
            <p>{document.description}</p>
            <p className={classes.muted}>
              When: {whenInWords(document, find)} · Size: {sizeInWords(document, find)}
            </p>
            {line.isOverlay && <OverlayStrength id={id} overlay={document as Overlay} />}
            <LibraryDetails document={document} own={own} register={register} find={find} />
          </>
        )}
      </div>
    </li>
  );
});

/** The tick that adds an overlay; one that is not for the open scenario says so instead. */
function OverlayUse({
  line: { id, title, document },
  own,
}: {
  readonly line: LibraryLine;
  readonly own: Scenario | null;
}) {
  const isUsed = useStore(documentStore, ({ overlays }) => overlays.some((one) => one.id === id));
  const missing = own === null || document?.kind !== 'overlay' ? [] : missingParts(document, own);
  const isStrange = missing.length > 0 && !isUsed;
  return (
    <>
      <label className={classes.tick}>
        <input
          type="checkbox"
          checked={isUsed}
          disabled={isStrange || document === undefined}
          onChange={(event) => (event.currentTarget.checked ? addOverlay(id) : removeOverlay(id))}
        />
        {title}
      </label>
      {isStrange && (
        <p className={classes.muted}>
          Not for the open scenario, which has no {listInWords(missing.slice(0, 3))}.
        </p>
      )}
    </>
  );
}

function OverlayStrength({ id, overlay }: { readonly id: string; readonly overlay: Overlay }) {
  const scale = useStore(documentStore, ({ overlays }) => overlays.find((one) => one.id === id)?.scale);
  if (scale === undefined) return null;
  if (overlay.set.length > 0)
    return (
      <p className={classes.muted}>
        This pressure has no strength to choose: it applies in full or not at all.
      </p>
    );
  return (
    <div className={classes.strength}>
      <ScaleSlider id={id} title={overlay.title} scale={scale} />
    </div>
  );
}
