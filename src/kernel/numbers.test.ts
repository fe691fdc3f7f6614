import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holdMode } from '../model/holdMode.ts';
import { eventKind } from '../model/eventKind.ts';
import { moves } from '../model/observer.ts';
import { ops, sources } from '../model/upload/cells.ts';
import { lawNumbers } from '../model/upload/laws.ts';
import { curveNodes, multiplierPoints } from '../model/upload/samplers.ts';
import { states } from '../model/upload/stocks.ts';
import {
  modelAddress,
  offerBytes,
  offerLimit,
  peopleLimit,
  personBytes,
  winterAddress,
} from '../model/upload/upload.ts';
import { waitBins } from '../model/waitBins.ts';
import { reasons } from '../model/winter/trap.ts';
import { samplerCells } from '../sim/distributions/sampler.ts';
import { purposes } from '../sim/random/purposes.ts';
import { layout } from './compiled/layout.ts';

function textOf(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

/** The numbers that a namespace of the kernel declares. */
function namespaceOf(file: string, name: string): Record<string, number> {
  const body = new RegExp(`export namespace ${name} \\{([^}]*)\\}`).exec(textOf(file))?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/export const (\w+): \w+ = (\d+);/g)].map(([, key, value]) => [key, Number(value)]),
  );
}

/** A constant that a file of the kernel declares. */
function constantOf(file: string, name: string): number {
  const found = new RegExp(`const ${name}: \\w+ = (?:changetype<\\w+>\\()?([\\d_.]+)`).exec(textOf(file));
  return Number(found?.[1].replaceAll('_', ''));
}

describe('what the kernel and its host both know by number is the same number', () => {
  it.each([
    ['laws', 'laws.ts', 'Law', lawNumbers],
    [
      'what a contribution does',
      'levers.ts',
      'Op',
      { multiply: ops.multiply, add: ops.add, replace: ops.set },
    ],
    ['sources of effects', 'day.ts', 'Source', sources],
    ['opening stocks', 'stocks.ts', 'StockState', states],
    ['holds', 'state.ts', 'Hold', holdMode],
    ['reasons to end a winter', 'host.ts', 'Reason', reasons],
    ['moves', 'host.ts', 'Move', Object.fromEntries(moves.map((move, at) => [move, at]))],
  ])('%s', (_what, file, name, host) => {
    expect(namespaceOf(file, name)).toEqual(host);
  });

  it('kinds of event, of which readings and decisions are the host’s alone', () => {
    const { reading: _reading, decision: _decision, ...kinds } = eventKind;
    expect(namespaceOf('state.ts', 'EventKind')).toEqual(kinds);
  });

  it('purposes of draws, of which the kernel has a part', () => {
    const found = namespaceOf('random.ts', 'Purpose');
    expect(Object.keys(found).length).toBeGreaterThan(20);
    expect(purposes).toMatchObject(found);
  });

  it('sizes and places in memory', () => {
    expect({
      people: constantOf('people.ts', 'PEOPLE_LIMIT'),
      person: constantOf('people.ts', 'PERSON_BYTES'),
      offers: constantOf('stations/market.ts', 'OFFER_LIMIT'),
      offer: constantOf('stations/market.ts', 'OFFER_BYTES'),
      bins: constantOf('stations/station.ts', 'WAIT_BINS'),
      cells: constantOf('samplers.ts', 'CELLS'),
      model: constantOf('root.ts', 'model'),
      winter: constantOf('root.ts', 'winter'),
    }).toEqual({
      ...{ people: peopleLimit, person: personBytes, offers: offerLimit, offer: offerBytes, bins: waitBins },
      ...{ cells: samplerCells, model: modelAddress, winter: winterAddress },
    });
  });

  it('nodes and points of tables', () => {
    const parts = constantOf('residuals.ts', 'PARTS');
    const halvings = constantOf('residuals.ts', 'HALVINGS') + constantOf('residuals.ts', 'LOW_HALVINGS');
    expect(curveNodes).toBe(2 + parts * halvings);
    const perUnit = constantOf('samplers.ts', 'CELLS_PER_UNIT');
    expect(multiplierPoints).toBe(2 * constantOf('samplers.ts', 'HALF_RANGE') * perUnit + 1);
  });

  it('records fit where they lie', () => {
    const second = constantOf('people.ts', 'SECOND_AT');
    expect(layout.Person.size).toBeLessThanOrEqual(second);
    expect(second + layout.Entry.size).toBeLessThanOrEqual(personBytes);
    expect(layout.Offer.size).toBeLessThanOrEqual(offerBytes);
    expect(modelAddress + layout.Model.size).toBeLessThanOrEqual(winterAddress);
  });
});
