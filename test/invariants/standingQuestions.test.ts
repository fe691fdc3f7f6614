import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/analysis/estimate.ts';
import { resultDocument } from '../../src/analysis/result/resultDocument.ts';
import type { ResultDocument } from '../../src/analysis/result/resultTypes.ts';
import { areaLines, leadLines } from '../../src/cli/report/areaLines.ts';
import { columnTitle, columnUnit } from '../../src/cli/report/columnWords.ts';
import { dayLines, systemLevelLines } from '../../src/cli/report/levelLines.ts';
import { outcomeLines, stageLines, actionLines } from '../../src/cli/report/runReport.ts';
import { columnsOf } from '../../src/experiment/outcomes/columns.ts';
import { runShard } from '../../src/experiment/run/runShard.ts';
import type { ShardResult } from '../../src/experiment/shard.ts';
import { Summary } from '../../src/experiment/summary/summary.ts';
import { restlessCounty } from '../support/restlessCounty.ts';
import { openHere } from '../support/openHere.ts';

/*
 * The standing questions of a figure, asked of every outcome, stage figure and sentence of a run at once: of whom, in which
 * window, of how many winters, can it be negative, does it sum, is it firm, is its unit said. Each question yields faults;
 * the last test spoils a result in each way, so that no question can be answered by nobody asking it.
 */
const scenario = restlessCounty();
const { days } = scenario.calendar;
const columns = columnsOf(scenario);
const real = simulated(60);

function simulated(count: number): ShardResult {
  const shard = {
    hash: '',
    variants: [{ policy: { actions: 'plan' } }],
    seed: '7',
    from: 0,
    count,
    detail: 'outcomes',
  } as const;
  const reply = runShard(openHere(scenario), shard);
  if (reply.kind !== 'done') throw new Error(reply.problem.message);
  return reply.results[0];
}

/** A result of so many winters: the first of the real ones, and beyond these the real ones over again. */
function resultOf(winters: number): ResultDocument {
  const rows = new Float64Array(winters * columns.length);
  for (let at = 0; at < rows.length; at++) rows[at] = real.rows[at % real.rows.length];
  const waits = { ...real.waits, starts: new Uint32Array(winters + 1) };
  const wanted = new Uint8Array(winters * scenario.actions.length);
  const summary = new Summary(scenario, 'outcomes');
  summary.add({ ...real, count: winters, rows, wanted, waits });
  return resultDocument(summary, { scenario, hash: 'abcdefabcdef', seed: '7' });
}

type Named = readonly [string, Estimate | null];

/** Every estimate of a document, by the column or the place that it has in it. */
function figuresOf({ outcomes, stages, actions, levels, anyArea }: ResultDocument): Named[] {
  const nested = (name: string, parts: object): Named[] =>
    Object.entries(parts)
      .filter(([key]) => key !== 'byDay')
      .map(([key, figure]) => [`${name}.${key}`, figure as Estimate | null]);
  return [
    ...Object.entries(outcomes),
    ...Object.entries(stages).flatMap(([id, scopes]) =>
      Object.entries(scopes).flatMap(([scope, figures]) => nested(`stage.${id}.${scope}`, figures)),
    ),
    ...Object.entries(actions).flatMap(([id, { daysActive, cost, refused }]) =>
      nested(`action.${id}`, { daysActive, cost, refused }),
    ),
    ...Object.entries({ ...levels, anyArea: anyArea! }).flatMap(([scope, { daysAt }]) =>
      nested(`daysAt.${scope}`, daysAt),
    ),
  ];
}

/** Of how many winters, can it be negative, is it firm. */
function figureFaults(document: ResultDocument): string[] {
  return figuresOf(document).flatMap(([name, figure]) => {
    if (figure === null) return [];
    const { mean, low, high, n } = figure;
    const column = columns.find(({ id }) => id === name);
    const mayBeNegative = column?.canBeNegative === true;
    const isOfAll = column?.group === 'outcome' && ['share', 'yesNo'].includes(column.unit);
    const isOfWindow = /^(daysAt|longestSpell|firstDay|cause\.)|\.daysActive$/.test(name);
    const most = isOfAll ? 1 : isOfWindow ? days : Infinity;
    const ends = [mean, low ?? mean, high ?? mean];
    return [
      ...(n >= 1 && n <= document.replications ? [] : [`${name}: ${n} of ${document.replications} winters`]),
      ...(n > 1 || (low === null && high === null) ? [] : [`${name}: an interval from one winter`]),
      ...(mayBeNegative || ends.every((end) => end >= 0) ? [] : [`${name}: below zero`]),
      ...(ends.every((end) => end <= most) ? [] : [`${name}: above all`]),
      ...((low ?? mean) <= mean && mean <= (high ?? mean) ? [] : [`${name}: not within its interval`]),
    ];
  });
}

/** Does it sum. */
function sumFaults({ outcomes, levels, anyArea }: ResultDocument): string[] {
  const sum = (figures: readonly (Estimate | null)[]) =>
    figures.reduce((total, figure) => total + (figure?.mean ?? NaN), 0);
  const areas = scenario.areas.map(({ id }) => outcomes[`bedDaysLost.${id}`]);
  const sums = [
    ...Object.entries({ ...levels, anyArea: anyArea! }).map(
      ([scope, { daysAt }]) => [`days at levels, ${scope}`, sum(Object.values(daysAt)), days] as const,
    ),
    ['bed-days of areas', sum(areas), outcomes.bedDaysLost!.mean] as const,
  ];
  return sums.flatMap(([what, found, whole]) =>
    Math.abs(found - whole) < 1e-6 ? [] : [`${what}: ${found} of ${whole}`],
  );
}

/** Of whom, and is its unit said. */
function titleFaults(): string[] {
  const titles = columns.map((column) => columnTitle(column, scenario));
  return [
    ...titles.filter((title, at) => titles.indexOf(title) < at).map((title) => `twice: ${title}`),
    ...columns.filter((column) => columnUnit(column, scenario) === '').map(({ id }) => `no unit: ${id}`),
  ];
}

function sentencesOf(document: ResultDocument): string[] {
  const parts = [leadLines, areaLines, systemLevelLines, outcomeLines, stageLines, actionLines];
  return parts.flatMap((lines) => lines(document, scenario));
}

/** What a sentence may not say at all, and what it may not say of few winters. */
function sentenceFaults(document: ResultDocument, sentences = sentencesOf(document)): string[] {
  const winters = document.replications;
  const always = [
    [/\bnever\b|in every winter/i, 'surer than the winters'],
    [/winters? in 10\b|in 1,000\b/, 'not in 100 winters'],
    [/\(\u2212|\u2212\d[^)]* to /, 'below zero'],
    [/NaN|null|undefined|Infinity/, 'no words'],
  ] as const;
  const ofFew = [
    [/about \d+ in 100 winters/, 'in 100 from few'],
    [/In half of these|main cause/, 'firm from few'],
  ] as const;
  const wrong = winters < 50 ? [...always, ...ofFew] : always;
  const lines = sentences.filter((line) => !/change from the first day/.test(line));
  const [lead, , range] = leadLines(document, scenario);
  return [
    ...lines.flatMap((line) =>
      wrong.filter(([words]) => words.test(line)).map(([, what]) => `${what}: ${line}`),
    ),
    ...(/^First look/.test(lead) === winters < 50 ? [] : [`firmness of the lead: ${lead}`]),
    ...(lines.some((line) => line.includes('Not a forecast.')) ? [] : ['no "Not a forecast"']),
    ...(winters < 50 || range.includes(winters.toLocaleString('en-GB'))
      ? []
      : [`winters not said: ${range}`]),
  ];
}

/** Days at levels add up to the window as they are said. */
function saidSumFaults(document: ResultDocument): string[] {
  return dayLines(document, scenario)
    .slice(1)
    .flatMap((line) => {
      const said = [...line.matchAll(/ {2,}(?:under )?([\d.]+)/g)].map(([text, figure]) =>
        text.includes('under') ? 0 : Number(figure),
      );
      const sum = said.reduce((total, figure) => total + figure, 0);
      return said.length === 4 && Math.abs(sum - days) < 1e-9 ? [] : [`${line}: ${sum} of ${days}`];
    });
}

/** First dates are firm from 20 winters that reach the level on; of fewer their number is said. */
function dateFaults(document: ResultDocument, lines = systemLevelLines(document, scenario)): string[] {
  return lines.flatMap((line, at) => {
    const { n } = document.levels.system.reached[(['2', '3', '4'] as const)[at]];
    const isFirm = /half of the winters/.test(line);
    const isCounted = new RegExp(`in ${n} winters?`).test(line);
    if (n === 0) return /first/.test(line) ? [line] : [];
    return n < 20 ? (isFirm || !isCounted ? [line] : []) : isFirm ? [] : [line];
  });
}

describe('the standing questions of a figure', () => {
  it('are answered by every column: of whom, and in what unit', () => expect(titleFaults()).toEqual([]));

  it.each([1, 3, 7, 60, 1000])('are answered by every figure and sentence of %s winters', (winters) => {
    const document = resultOf(winters);
    // The window of every figure is that of the document.
    expect([document.startDate, document.days]).toEqual([scenario.calendar.startDate, days]);
    expect(figuresOf(document).length).toBeGreaterThan(80);
    expect(figureFaults(document)).toEqual([]);
    expect(sumFaults(document)).toEqual([]);
    expect(sentenceFaults(document)).toEqual([]);
    expect(saidSumFaults(document)).toEqual([]);
    expect(dateFaults(document)).toEqual([]);
  });

  it('are asked: a result that is spoilt in any of these ways is found out', () => {
    const document = resultOf(60);
    const spoilt = (id: string, changes: Partial<Estimate>): ResultDocument => ({
      ...document,
      outcomes: { ...document.outcomes, [id]: { ...document.outcomes[id]!, ...changes } },
    });
    expect(figureFaults(spoilt('daysAt3.North', { low: -2 }))).toEqual(['daysAt3.North: below zero']);
    expect(figureFaults(spoilt('within1Day', { high: 1.01 }))).toEqual(['within1Day: above all']);
    expect(figureFaults(spoilt('diverted', { n: 61 }))).toEqual(['diverted: 61 of 60 winters']);
    expect(figureFaults(spoilt('delayDays', { low: 99 }))).toEqual(['delayDays: not within its interval']);
    expect(sumFaults(spoilt('bedDaysLost.North', { mean: 0 }))).toHaveLength(1);
    const [seven, said] = [resultOf(7), sentencesOf(resultOf(7))];
    for (const wrong of ['never in 7 winters', '7 winters in 10', '3 (−2 to 8)', 'about 29 in 100 winters'])
      expect(sentenceFaults(seven, [...said, wrong.replace('−', '\u2212')])).toHaveLength(1);
    const few = { ...document.levels.system.reached['2'], n: 5 };
    const { system } = document.levels;
    const fewReach = {
      ...document,
      levels: { ...document.levels, system: { ...system, reached: { ...system.reached, '2': few } } },
    };
    expect(dateFaults(fewReach, systemLevelLines(document, scenario))).not.toEqual([]);
  });
});
