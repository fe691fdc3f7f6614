import { valueAt } from '../../scenario/paths/fieldPath.ts';
import { scaleParts } from '../../scenario/overlays/scaleParts.ts';
import type { Effect } from '../../scenario/schema/effect.ts';
import type { Overlay, Scenario } from '../../scenario/schema/scenario.ts';
import { effectInWords } from '../../words/effectInWords.ts';
import { shareInWords } from '../../words/numbers.ts';
import { partNames } from '../../model/leverInWords.ts';

/** A part that an overlay brings, or the fields it sets, and what that changes. */
export interface OverlayChange {
  readonly what: string;
  readonly changes: readonly string[];
}

/** What an overlay changes in a scenario at a scale, in words: its events, drivers and standing effects, and its fields. */
export function overlayChanges(overlay: Overlay, scale: number, scenario: Scenario): OverlayChange[] {
  if (scale === 0) return [];
  const add = scaleParts(overlay.add, scale);
  const nameOf = partNames(scenario);
  const said = (effects: readonly Effect[]) => effects.map((effect) => effectInWords(effect, nameOf));
  const events = (add.events ?? []).map(({ id, name, probability, effects }) => ({
    what: `${name ?? id}${probability < 1 ? `, in ${shareInWords(probability)} of winters` : ''}`,
    changes: said(effects),
  }));
  const drivers = (add.drivers ?? []).map(({ id, name, scale: height, effects }) => ({
    what: `${name ?? id}${height === 1 ? '' : ` at ${shareInWords(height)} of its height`}, for each unit of its level`,
    changes: said(effects),
  }));
  return [
    ...events,
    ...drivers,
    ...group('all winter', said(add.effects ?? [])),
    ...group('more in the network', newParts(add)),
    ...group(
      'fields set',
      overlay.set.map(({ path, value }) => fieldSet(scenario, path, value)),
    ),
  ];
}

function group(what: string, changes: readonly string[]): OverlayChange[] {
  return changes.length === 0 ? [] : [{ what, changes }];
}

function newParts({
  streams = [],
  stages = [],
  workforce = [],
  indicators = [],
  actions = [],
}: Overlay['add']): string[] {
  const named = (parts: readonly { id: string; name?: string }[], what: string) =>
    parts.map(({ id, name }) => `${what} ${name ?? id}`);
  return [
    ...named(streams, 'stream'),
    ...named(stages, 'stage'),
    ...named(workforce, 'workforce group'),
    ...named(indicators, 'indicator'),
    ...named(actions, 'action'),
  ];
}

function fieldSet(scenario: Scenario, path: string, value: unknown): string {
  const before = valueAt(scenario, path.split('.'));
  return `${path}: ${short(before)} → ${short(value)}`;
}

function short(value: unknown): string {
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? 'another list' : 'another value';
  return value === undefined ? 'not set' : String(value);
}
