import { useState } from 'react';
import type { Register } from '../../../scenario/register.ts';
import type { LibraryDocument, Scenario } from '../../../scenario/schema/scenario.ts';
import { Disclosure } from '../../../ui/controls/Disclosure.tsx';
import { citedFigures, type FindDocument } from '../../document/documentFacts.ts';
import { overlayChanges } from '../../document/overlayChanges.ts';
import { ChangeLines } from './ChangeLines.tsx';
import classes from './Library.module.css';

interface LibraryDetailsProps {
  readonly document: LibraryDocument;
  readonly own: Scenario | null;
  readonly register: Register | null;
  readonly find: FindDocument;
}

/** More about a document, made when it is opened: what it changes, what to watch for, and where its figures come from. */
export function LibraryDetails(props: LibraryDetailsProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure title={`More on ${props.document.title}`} open={open} onToggle={setOpen}>
      {open && <Details {...props} />}
    </Disclosure>
  );
}

function Details({ document, own, register, find }: LibraryDetailsProps) {
  const figures = register === null ? [] : citedFigures(document, register);
  return (
    <div className={classes.details}>
      {document.kind === 'overlay' && document.watchFor && (
        <p>
          <strong>Watch for:</strong> {document.watchFor}
        </p>
      )}
      {document.kind === 'overlay' && own !== null && (
        <>
          <p>
            <strong>What it changes, as written:</strong>
          </p>
          <ChangeLines changes={overlayChanges(document, 1, own)} />
        </>
      )}
      {document.kind === 'derived' && (
        <p>
          <strong>Made of:</strong>{' '}
          {[document.base, ...document.overlays.map((use) => use.overlay)]
            .map((id) => find(id)?.title ?? id)
            .join(' + ')}
        </p>
      )}
      {document.notes && <p>{document.notes}</p>}
      <p>
        <strong>Sources:</strong>{' '}
        {figures.length === 0
          ? 'none of its own; each assumption gives its reason.'
          : `${figures.length} figures`}
      </p>
      {figures.length > 0 && (
        <ul className={classes.lines}>
          {figures.map(({ id, what, where }) => (
            <li key={id}>
              {what} <span className={classes.muted}>({where})</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
