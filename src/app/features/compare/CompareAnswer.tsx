import { useEffect, type ComponentType } from 'react';
import { useStore } from 'zustand';
import { useLocation } from 'wouter';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { readAnswers } from '../../autosave/results/watchPins.ts';
import {
  pinsOf,
  pinStore,
  referenceOf,
  shownOf,
  withAnswers,
  type ListedPin,
  type PinKind,
} from '../../results/pinStore.ts';
import { ActionsPins } from './ActionsPins.tsx';
import type { ComparedPins } from './comparedPins.ts';
import { KindLinks } from './KindLinks.tsx';
import { kindAt, KINDS } from './pinKinds.ts';
import { PinsMadeFrom } from './PinsMadeFrom.tsx';
import { PinsPanel } from './PinsPanel.tsx';
import { PlanPins } from './PlanPins.tsx';
import { ThresholdsPins } from './ThresholdsPins.tsx';

/** Kept results next to each other, each kind by itself: those of the plan, about actions, about thresholds. */
export function CompareAnswer() {
  const { pins } = useStore(pinStore);
  const [location] = useLocation();
  const there = KINDS.filter(({ kind }) => pinsOf(pins, kind).length > 0).map(({ kind }) => kind);
  const asked = kindAt(location);
  const shown = asked !== null && there.includes(asked) ? asked : there[0];
  if (shown === undefined) return <NothingKept />;
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
  const shown = shownOf(state, kind);
  const unread = shown.filter(isUnread).map(({ id }) => id);
  const wanted = unread.join();
  useEffect(() => {
    if (wanted !== '') readAnswers(wanted.split(','));
  }, [wanted]);
  const pins = withAnswers(shown, kind);
  const reference = referenceOf(state, pins);
  return (
    <>
      <PinsPanel pins={pinsOf(state.pins, kind)} shown={shown} reference={referenceOf(state, shown)} />
      {unread.length > 0 ? (
        <p role="status">Reading the kept results…</p>
      ) : pins.length < 2 || reference === undefined ? (
        <Panel title={pins.length === 0 ? 'No result is shown' : 'One result is shown'}>
          <p>{KINDS.find((one) => one.kind === kind)!.whatNext}</p>
        </Panel>
      ) : (
        <Compared pins={pins} reference={reference} />
      )}
      <PinsMadeFrom pins={pins} />
    </>
  );
}

function isUnread({ answer, why }: ListedPin): boolean {
  return answer === null && why === null;
}

function NothingKept() {
  return (
    <Panel title="No result is kept to compare yet">
      <p>
        Run a scenario under <a href="#/">Plan</a> and press “Keep this result to compare”. Then change
        something, run again and keep that result too.
      </p>
      <p>
        Answers under <a href="#/actions">Actions</a> and <a href="#/thresholds">Thresholds</a> are kept in
        the same way. Or run the national demand levels together under <a href="#/library">Library</a>.
      </p>
    </Panel>
  );
}
