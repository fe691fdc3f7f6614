import { describe, expect, it } from 'vitest';
import { shippedScenario } from '../../test/support/shippedFiles.ts';
import { valueAt, withValueAt } from '../scenario/paths/fieldPath.ts';
import { editsBetween, withoutEdit } from '../scenario/edit/edits.ts';
import { withNote, withOwnNumber } from '../scenario/edit/ownFigure.ts';
import { newPart } from '../scenario/edit/parts/newPart.ts';
import { removePart } from '../scenario/edit/parts/removePart.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { countOfEdits, editInWords, editLabel, editLines } from './editInWords.ts';

const base = shippedScenario('kent-2025-26');
const area = base.areas[0];
const outcome = base.outcomes.at(-1)!;
const places = ['stages', 'keah', 'places', 'byArea', area.id];
const own = (words: readonly string[], value: unknown) => withOwnNumber(base, words, value, base);

/** A scenario with a part added of which there is no doubt. */
function withNew(...[list, kind]: ['areas'] | ['stages', 'team']): Scenario {
  const added = list === 'areas' ? newPart(base, list) : newPart(base, list, kind);
  if ('needs' in added) throw new Error(added.needs);
  return added.scenario;
}

/** All edits in one line. */
function allEdits(before: Scenario, after: Scenario): string {
  const lines = editLines(before, after);
  return lines.length === 0 ? '' : `${countOfEdits(lines.length)}: ${lines.join('; ')}`;
}

describe('an edit in words', () => {
  it.each<[string, Scenario, string]>([
    [
      'a number in an area, with its source',
      own(places, 999),
      `1 change: ${base.stages.find(({ id }) => id === 'keah')!.name}, ${area.name}: places ${String(valueAt(base, places))} → 999`,
    ],
    ['a part added', withNew('stages', 'team'), '1 change: New team: service added'],
    ['an area added, with its values', withNew('areas'), '1 change: New area: area added'],
    [
      'a part removed',
      removePart(base, ['outcomes', outcome.id]),
      `1 change: ${outcome.name}: outcome removed`,
    ],
    ['the calendar', own(['calendar', 'days'], 90), '1 change: Calendar: days 182 → 90'],
    [
      'the heading',
      withValueAt(base, ['title'], 'Mine'),
      `1 change: The scenario: title ${base.title} → Mine`,
    ],
    ['nothing', base, ''],
  ])('is about %s', (_, scenario, words) => {
    expect(allEdits(base, scenario)).toBe(words);
  });

  it('goes down to the one thing that differs in a list', () => {
    const share = ['stages', 'arranging', 'routes', '0', 'to', '0', 'share'];
    const after = own(share, 0.123);
    const [edit] = editsBetween(base, after);
    const { what } = editInWords(edit, base, after);
    expect(what).toBe(`route rule 1, way on 1, share ${String(valueAt(base, share))} → 0.123`);
    expect(editsBetween(base, after)).toHaveLength(1);
  });

  it('counts rows that came or went', () => {
    const words = ['streams', base.streams[0].id, 'holidays'];
    const next = withValueAt(base, words, []);
    const [edit] = editsBetween(base, next);
    expect(editLabel(editInWords(edit, base, next))).toContain(': holidays');
  });

  it('may be only of a source', () => {
    const noted = withNote(base, ['stages', 'keah', 'places'], 'asked again', base);
    expect(allEdits(base, noted)).toMatch(/^1 change: .*: source of places changed$/);
  });
});

describe('an edit taken back', () => {
  it('takes what belongs to it along, and leaves the others', () => {
    const two = withOwnNumber(own(places, 999), ['calendar', 'days'], 90, base);
    const edits = editsBetween(base, two);
    expect(edits).toHaveLength(2);
    const left = withoutEdit(
      two,
      edits.find(({ change }) => change.words[0] === 'stages')!,
      base,
    );
    expect(allEdits(base, left)).toBe('1 change: Calendar: days 182 → 90');
    expect(left.provenance).not.toHaveProperty([places.join('.')]);
  });

  it.each<[string, Scenario]>([
    ['a number', own(places, 999)],
    ['an area', withNew('areas')],
    ['a stage', withNew('stages', 'team')],
    ['a removal', removePart(base, ['stages', 'panel'])],
    ['a removed area', removePart(base, ['areas', area.id])],
    ['a distribution', own(['stages', 'keah', 'routes', '1', 'to', '0', 'afterDays'], 3)],
  ])('of %s leads back to the base', (_, scenario) => {
    const back = editsBetween(base, scenario).reduce((one, edit) => withoutEdit(one, edit, base), scenario);
    expect(editsBetween(base, back)).toEqual([]);
    expect(back).toBe(base);
  });
});
