import { expect, it } from 'vitest';
import { placesOf } from '../../../test/support/parts.ts';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import type { Move } from '../../model/observer.ts';
import { type PreparedModel } from '../run/prepareModel.ts';
import { PathSums } from './pathSums.ts';
import { openHere } from '../../../test/support/openHere.ts';

/** A ward in which nobody ever is, as far as the engine knows: what the moves say stands alone. */
function emptyWinter(): PreparedModel {
  const opened = openHere(scenarioOf({ stages: [placesOf('ward', 5, 1)] }));
  opened.winter.replication.begin(1, 2, 0);
  opened.winter.replication.advance(opened.model.timeline.days, 0);
  opened.winter.replication.closeWindow();
  return opened;
}

function told(moves: readonly [Move, number][]): { path: number; people: number } {
  const { model, winter } = emptyWinter();
  const sums = new PathSums(model);
  const person = 8;
  for (const [move, time] of moves)
    sums.move(move, person, move === 'arrive' || move === 'leave' ? null : model.classes[0], time);
  return { path: sums.samplePathGap(winter.replication), people: sums.peopleGap(winter.replication) };
}

it('finds no gap where nothing happens', () => {
  expect(told([])).toEqual({ path: 0, people: 0 });
});

it('tells by how much the moves and the integrals part: 2 days of waiting and 3 in place, of 1,000', () => {
  const { path, people } = told([
    ['arrive', 0],
    ['join', 1],
    ['unqueue', 3],
    ['start', 3],
    ['complete', 6],
    ['leave', 6],
  ]);
  expect(path).toBeCloseTo(3 / 1000, 12);
  expect(people).toBe(0);
});

it('tells of somebody who came and is nowhere', () => {
  expect(told([['arrive', 2]]).people).toBe(1);
});

it('a place kept on hold goes on from its start', () => {
  const { path } = told([
    ['arrive', 0],
    ['join', 1],
    ['start', 1],
    ['complete', 2],
    ['hold', 2],
    ['release', 5],
    ['leave', 5],
  ]);
  expect(path).toBeCloseTo(4 / 1000, 12);
});
