import { editsBetween } from '../../scenario/edit/edits.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { roundedNumber, shareInWords } from '../../words/numbers.ts';
import { WINTERS, withUnit } from '../../words/unit.ts';
import { overlayTitle, scenarioTitle } from '../document/options.ts';
import type { AskedDocument } from '../document/documentStore.ts';
import { resolvedStore } from '../document/resolvedStore.ts';
import type { Snapshot } from './snapshot.ts';

const CHANGES = { one: 'change', many: 'changes' };
const PRESSURES = { one: 'pressure', many: 'pressures' };
/** More pressures than this are counted. */
const MOST_NAMED = 2;

/**
 * A version in a few words: '12 changes · Early severe flu at 150%'. It also names the scenario, winters and seed where
 * they differ from the version before. `base` is the scenario as it was opened. Null while that is not known.
 */
export function versionInWords(now: Snapshot, before: Snapshot | null, base: Scenario | null): string {
  const parts = [
    ...(before !== null && before.document.scenario !== now.document.scenario
      ? [scenarioTitle(now.document)]
      : []),
    ...changesInWords(now.document, base),
    ...pressuresInWords(now.document),
    ...requestInWords(now, before),
  ];
  return parts.length === 0 ? 'as opened' : parts.join(' · ');
}

function changesInWords({ edited }: AskedDocument, base: Scenario | null): string[] {
  if (edited === null) return [];
  if (base === null) return ['changed'];
  const count = editsBetween(base, edited).length;
  return count === 0 ? [] : [withUnit(roundedNumber(count), CHANGES)];
}

function pressuresInWords(document: AskedDocument): string[] {
  const { overlays } = document;
  if (overlays.length > MOST_NAMED) return [withUnit(roundedNumber(overlays.length), PRESSURES)];
  return overlays.map(({ id, scale }) => {
    const title = overlayTitle(document, id);
    return scale === 1 ? title : `${title} at ${shareInWords(scale)}`;
  });
}

function requestInWords({ request }: Snapshot, before: Snapshot | null): string[] {
  if (before === null) return [];
  const { replications, seed } = request;
  return [
    ...(replications === before.request.replications ? [] : [withUnit(roundedNumber(replications), WINTERS)]),
    ...(seed === before.request.seed ? [] : [`set of winters “${seed}”`]),
  ];
}

/** The scenario of a snapshot as it was opened, if it is loaded. */
export function knownBase({ document }: Snapshot): Scenario | null {
  const { of, base } = resolvedStore.getState();
  return of?.scenario === document.scenario && of.opened === document.opened ? base : null;
}

/** The name of a work: its own title, or its scenario with its changes. */
export function workInWords(work: {
  readonly title: string | null;
  readonly scenarioTitle: string;
  readonly description: string;
}): string {
  if (work.title !== null) return work.title;
  return work.description === 'as opened'
    ? work.scenarioTitle
    : `${work.scenarioTitle} · ${work.description}`;
}
