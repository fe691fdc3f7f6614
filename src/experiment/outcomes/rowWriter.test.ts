import { expect, it } from 'vitest';
import { openHere } from '../../../test/support/openHere.ts';
import { figuresOf } from '../../../test/support/figures.ts';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { anyArea, columnsOf } from './columns.ts';
import { runShard } from '../run/runShard.ts';

const winters = 40;

it('counts a level of any area winter by winter: a joint figure of the areas', () => {
  const scenario = tinyScenario({ escalation: { area: { kind: 'worst' } } });
  const variants = [{ policy: { actions: 'plan' } as const }];
  const shard = { hash: '', variants, seed: 'theory', from: 0, count: winters };
  const reply = runShard(openHere(scenario), { ...shard, detail: 'full' });
  if (reply.kind !== 'done') throw new Error(reply.problem.message);
  const { days } = scenario.calendar;
  const { values } = figuresOf(scenario, winters);
  const any = ['daysAt3Plus', 'reached3', 'firstDay3'].map((figure) => values(`${figure}.anyArea`));
  for (let winter = 0; winter < winters; winter++) {
    const at = (scope: number, day: number) => reply.results[0].levels[(winter * 3 + scope) * days + day];
    const highest = Array.from({ length: days }, (_, day) => Math.max(at(0, day), at(1, day)));
    const first = highest.findIndex((level) => level >= 3);
    expect(any.map((column) => column[winter])).toEqual([
      highest.filter((level) => level >= 3).length,
      first < 0 ? 0 : 1,
      first < 0 ? NaN : first,
    ]);
  }
  const times = (id: string) => values(id).filter((value) => value === 1).length;
  const [north, south, either] = ['north', 'south', 'anyArea'].map((scope) => times(`reached4.${scope}`));
  // Neither the larger of the two nor their sum.
  expect(either).toBeGreaterThan(Math.max(north, south));
  expect(either).toBeLessThan(north + south);
});

it('has no figures of any area where there are fewer than two', () => {
  const columns = columnsOf(tinyScenario({ areas: [{ id: 'north' }] }));
  expect(columns.filter(({ scope }) => scope === anyArea)).toEqual([]);
  expect(columns.map(({ id }) => id)).toContain('reached3.north');
});
