import { describe, expect, it } from 'vitest';
import { shippedDocument, shippedFiles, shippedScenario } from '../../../test/support/shippedFiles.ts';
import type { DayQuantiles, ResultDocument, StageResult } from '../../analysis/result/resultTypes.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { figuresInWords, figuresOfResult } from './figuresOfResult.ts';
import { figuresOfReadings } from './figuresOfReadings.ts';
import { networkOf, partOfNode } from './networkOf.ts';
import { visitsOf } from './visits.ts';
import { partId, waysOn } from './waysOn.ts';

const kent = shippedScenario('kent-2025-26');
const ids = shippedFiles
  .map(shippedDocument)
  .filter(({ kind }) => kind !== 'overlay')
  .map(({ id }) => id);
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const scopesOf = (scenario: Scenario) => ['system', ...scenario.areas.map(({ id }) => id)];

describe.each(ids)('networkOf %s', (id) => {
  const scenario = shippedScenario(id);

  it('has every stream and stage once', () => {
    const wanted = [
      ...scenario.streams.map((stream) => partId('stream', stream.id)),
      ...scenario.stages.map((stage) => partId('stage', stage.id)),
    ];
    expect(networkOf(scenario, { scope: 'system' }).nodes.map((node) => node.id)).toEqual(wanted);
  });

  it.each(scopesOf(scenario))('has ends and weights for every edge in %s', (scope) => {
    const { nodes, edges } = networkOf(scenario, { scope });
    const shown = new Set(nodes.map((node) => node.id));
    expect(edges.filter(({ from, to }) => !shown.has(from) || !shown.has(to))).toEqual([]);
    expect(new Set(edges.map((edge) => edge.id)).size).toBe(edges.length);
    expect(edges.filter(({ weight }) => !(weight >= 0 && weight <= 1))).toEqual([]);
    expect(edges.filter(({ description }) => description === '')).toEqual([]);
  });

  it.each(scopesOf(scenario))('has shares that add up to all for everybody in %s', (scope) => {
    const areas = scope === 'system' ? scopesOf(scenario) : [scope, 'system'];
    const ways = waysOn(scenario, visitsOf(scenario, areas));
    expect(ways.length).toBeGreaterThan(0);
    for (const from of new Set(ways.map((way) => way.from))) {
      const own = ways.filter((way) => way.from === from);
      own[0]!.parts.forEach((_, at) => {
        const sum = own.reduce((total, { parts }) => total + parts[at]!.share, 0);
        expect(sum, `${from}, ${own[0]!.parts[at]!.who}`).toBeCloseTo(1, 6);
      });
      expect(own.flatMap(({ parts }) => parts).filter(({ share }) => share < 0 || share > 1)).toEqual([]);
    }
  });
});

describe('the network of Kent', () => {
  const { nodes, edges } = networkOf(kent, { scope: 'system' });
  const edge = (from: string, to: string) => edges.find((one) => one.from === from && one.to === to)!;

  it('says shares, waits, kept places and new work', () => {
    const fromArranging = edges.filter(({ from }) => from === 'stage.arranging');
    expect(fromArranging.map(({ label }) => plain(label))).toEqual(['53%', '17%', '5%', '1%', '25%']);
    expect(edge('stage.keah', 'stage.locality').kind).toBe('hold');
    expect(plain(edge('stage.locality', 'stage.panel').label)).toBe('up to 80%');
    expect(plain(edge('stage.assessmentBeds', 'stage.shortTermBeds').label)).toBe('after 2 days');
    expect(edge('stage.keah', 'stage.settling').kind).toBe('spawn');
    expect(edge('stream.contacts', 'stage.frontDoor').kind).toBe('bulk');
  });

  it('gives the widest line to the largest flow', () => {
    const routes = edges.filter(({ kind }) => kind === 'route' || kind === 'hold');
    expect(Math.max(...routes.map(({ weight }) => weight))).toBe(1);
    const ratio =
      edge('stage.arranging', 'stage.keah').weight / edge('stage.arranging', 'stage.shortTermBeds').weight;
    expect(ratio).toBeCloseTo(0.53 / 0.168, 6);
  });

  it('says who leaves from a part', () => {
    const exit = (id: string) => plain(nodes.find((node) => node.id === id)!.exitText ?? '');
    expect(exit('stage.communityBeds')).toBe('60% leave');
    expect(exit('stage.careHomes')).toBe('all leave');
    expect(exit('stage.arranging')).toBe('');
  });

  it('has an area by itself, with the figures of that area', () => {
    const swale = networkOf(kent, { scope: 'Swale' });
    const rate = (picture: typeof swale) =>
      picture.nodes.find(({ id }) => id === 'stream.dischargeReferrals')!.fillText;
    expect(rate(swale)).not.toBe(rate({ nodes, edges }));
    expect(() => networkOf(kent, { scope: 'Elsewhere' })).toThrow('no area');
  });

  it('finds the part of a node', () => {
    expect(partOfNode('stream.contacts')).toEqual({ kind: 'stream', id: 'contacts' });
    expect(partOfNode('stage.keah')).toEqual({ kind: 'stage', id: 'keah' });
  });
});

describe('figures', () => {
  const days = (value: number): DayQuantiles => {
    const at = (factor: number) => [value * factor, null];
    return { p5: at(0.5), p25: at(0.8), p50: at(1), p75: at(1.5), p95: at(2) };
  };
  const estimate = (mean: number) => ({ mean, sd: null, low: null, high: null, n: 1 });
  const result = (waiting: number, occupied: number): StageResult => ({
    arrivals: null,
    starts: null,
    completions: null,
    meanQueueLength: estimate(waiting),
    meanOccupied: estimate(occupied),
    utilisation: estimate(0.997),
    meanWaitDays: estimate(2.5),
    p90WaitDays: null,
    notStarted: estimate(0),
    waitSoFarDays: null,
    startWithinDays: estimate(5),
    byDay: { waiting: days(waiting), occupied: days(occupied) },
  });
  const document: Pick<ResultDocument, 'stages' | 'startDate'> = {
    startDate: '2025-10-01',
    stages: {
      keah: { system: result(40, 800), Swale: result(4, 30) },
      assessmentBeds: { system: result(2, 44) },
    },
  };
  const node = (scope: string, day: number | null, quantile: 'p50' | 'p95', id = 'stage.keah') => {
    const figures = figuresOfResult(document, kent, { scope, day, quantile });
    return networkOf(kent, { scope, figures }).nodes.find((one) => one.id === id)!;
  };

  it('are means of the winter, never rounded up to full', () => {
    const shown = node('system', null, 'p50');
    expect(plain(shown.fillText)).toBe('99%');
    expect(shown.tone).toBe('over');
    expect(shown.lines.map(plain)[1]).toBe('40 waiting · 2.5 d');
    expect(plain(shown.description)).toContain('40 waiting. Average wait before starting 2.5 days.');
  });

  it('are readings of a day at a quantile, with the load of the places as written', () => {
    const shown = node('system', 0, 'p95');
    expect(shown.fill).toBeCloseTo(1600 / 918, 6);
    expect(shown.lines[1]).toBe('80 waiting');
    expect(node('system', 1, 'p50').lines).toHaveLength(1);
  });

  it('have no load where the staff of the day decide how many places there are', () => {
    const shown = node('system', 0, 'p50', 'stage.assessmentBeds');
    expect(shown.fill).toBeNull();
    expect(shown.lines).toEqual(['44 in · 46 places', '2 waiting']);
  });

  it('are those of the whole system for a stage of the whole system in the picture of an area', () => {
    expect(node('Swale', 0, 'p50').lines[1]).toBe('4 waiting');
    expect(node('Swale', 0, 'p50', 'stage.assessmentBeds').lines[1]).toBe('2 waiting');
    expect(node('Swale', 0, 'p50', 'stage.locality').fill).toBeNull();
  });

  it('say what they are', () => {
    expect(plain(figuresInWords({ day: 2, quantile: 'p95' }, '2025-10-01'))).toBe(
      'what 1 winter in 20 goes above, each part by itself, on 3 October 2025',
    );
  });

  it('come from one winter as well', () => {
    const readings = { keah: { waiting: 3, occupied: 459 } };
    const figures = figuresOfReadings(readings, kent, 'system', 'winter 7 on 3 January 2026');
    expect(figures.get('keah')).toMatchObject({ waiting: 3, load: 0.5, capacity: 918 });
    expect(figures.size).toBe(1);
  });
});

describe('names with markup', () => {
  it('stay as they are written', () => {
    const name = '<img src=x onerror=alert(1)> & “beds”';
    const marked: Scenario = { ...kent, stages: kent.stages.map((stage) => ({ ...stage, name })) };
    const { nodes } = networkOf(marked, { scope: 'system' });
    expect(nodes.filter(({ title }) => title === name)).toHaveLength(kent.stages.length);
  });
});
