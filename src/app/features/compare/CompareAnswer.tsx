import type { ComponentType } from 'react';
import { useStore } from 'zustand';
import { useLocation } from 'wouter';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { pinsOf, pinStore, referenceOf, type PinKind } from '../../stores/pinStore.ts';
import { ActionsPins } from './ActionsPins.tsx';
import type { ComparedPins } from './comparedPins.ts';
import { KindLinks } from './KindLinks.tsx';
import { kindAt, KINDS } from './pinKinds.ts';
import { PinsPanel } from './PinsPanel.tsx';
import { PlanPins } from './PlanPins.tsx';
import { ThresholdsPins } from './ThresholdsPins.tsx';

/** Pinned results beside each other, each kind by itself: those of the plan, about actions, about thresholds. */
export function CompareAnswer() {
  const { pins } = useStore(pinStore);
  const [location] = useLocation();
  const there = KINDS.filter(({ kind }) => pinsOf(pins, kind).length > 0).map(({ kind }) => kind);
  const asked = kindAt(location);
  const shown = asked !== null && there.includes(asked) ? asked : there[0];
  if (shown === undefined) return <NothingPinned />;
  return (
    <>
      {there.length > 1 && <KindLinks kinds={there} shown={shown} />}
      {shown === 'plan' && <OfKind kind="plan" compared={PlanPins} />}
      {shown === 'actions' && <OfKind kind="actions" compared={ActionsPins} />}
      {shown === 'thresholds' && <OfKind kind="thresholds" compared={ThresholdsPins} />}
    </>
  );
}

interface OfKindProps<Kind extends PinKind> {
  readonly kind: Kind;
  readonly compared: ComponentType<ComparedPins<Kind>>;
}

function OfKind<Kind extends PinKind>({ kind, compared: Compared }: OfKindProps<Kind>) {
  const state = useStore(pinStore);
  const pins = pinsOf(state.pins, kind);
  const reference = referenceOf(state, kind);
  if (reference === undefined) return null;
  return (
    <>
      <PinsPanel pins={pins} reference={reference} />
      {pins.length === 1 ? (
        <Panel title="One result is pinned">
          <p>{KINDS.find((one) => one.kind === kind)!.whatNext}</p>
        </Panel>
      ) : (
        <Compared pins={pins} reference={reference} />
      )}
    </>
  );
}

function NothingPinned() {
  return (
    <Panel title="Nothing is pinned yet">
      <p>
        Run a scenario under <a href="#/">Plan</a> and press “Pin this result”; change something, run again
        and pin that. What was found out under <a href="#/actions">Actions</a> and{' '}
        <a href="#/thresholds">Thresholds</a> is pinned in the same way. Or run the national demand levels
        together under <a href="#/library">Library</a>.
      </p>
    </Panel>
  );
}
