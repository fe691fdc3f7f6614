import { useStore } from 'zustand';
import { pinsOf, pinStore, type PinKind } from '../../results/pinStore.ts';
import classes from './Compare.module.css';
import { KINDS } from './pinKinds.ts';

interface KindLinksProps {
  readonly kinds: readonly PinKind[];
  readonly shown: PinKind;
}

/** The ways to the kept results of each kind, where there are several. */
export function KindLinks({ kinds, shown }: KindLinksProps) {
  const pins = useStore(pinStore, (state) => state.pins);
  return (
    <nav aria-label="Kinds of kept results" className={classes.kinds}>
      {KINDS.filter(({ kind }) => kinds.includes(kind)).map(({ kind, label, address }) => (
        <a key={kind} href={address} aria-current={kind === shown ? 'page' : undefined}>
          {label}: {pinsOf(pins, kind).length} kept
        </a>
      ))}
    </nav>
  );
}
