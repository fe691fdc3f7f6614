import type { Problem } from '../../problems.ts';
import type { Band } from '../../schema/indicator.ts';
import type { Check } from '../facts.ts';
import { bandSetsOf } from './indicators.ts';

/** Running bands cover every value once, each level at most once, and levels rise or fall along the line. */
export const checkBands: Check = ({ scenario }) =>
  scenario.indicators.flatMap((indicator) =>
    bandSetsOf(indicator, `indicators.${indicator.id}`).flatMap(({ set, path }) =>
      bandProblems(set.running, `${path}.running`),
    ),
  );

function bandProblems(bands: readonly Band[], path: string): Problem[] {
  const backwards = bands.flatMap((band, at) => emptyBand(band, `${path}.${at}`));
  if (backwards.length > 0) return backwards;
  const line = bands.toSorted((a, b) => lowEdge(a) - lowEdge(b) || highEdge(a) - highEdge(b));
  return [
    ...levelTwice(bands, path),
    ...openEnds(line, path),
    ...seams(line, path),
    ...direction(line, path),
  ];
}

const lowEdge = ({ from = -Infinity }: Band) => from;
const highEdge = ({ to = Infinity }: Band) => to;

function emptyBand(band: Band, path: string): Problem[] {
  if (lowEdge(band) < highEdge(band)) return [];
  return [
    { path, message: 'the band ends before it begins', found: describe(band), allowed: 'from below to' },
  ];
}

function levelTwice(bands: readonly Band[], path: string): Problem[] {
  return bands.flatMap(({ level }, at) => {
    const earlier = bands.findIndex((band) => band.level === level);
    if (earlier === at) return [];
    return [
      { path: `${path}.${at}.level`, message: `level ${level} already has a band, ${path}.${earlier}` },
    ];
  });
}

function openEnds(line: readonly Band[], path: string): Problem[] {
  const first = line[0];
  const highest = Math.max(...line.map(highEdge));
  return [
    ...(first.from === undefined
      ? []
      : [
          {
            path,
            message: `values below ${first.from} are in no band; leave "from" out of ${describe(first)}`,
          },
        ]),
    ...(highest === Infinity
      ? []
      : [{ path, message: `values above ${highest} are in no band; leave "to" out of the last` }]),
  ];
}

function seams(line: readonly Band[], path: string): Problem[] {
  return line.slice(1).flatMap((band, at) => {
    const before = line[at];
    const [end, start] = [highEdge(before), lowEdge(band)];
    if (end === start) return [];
    const kind = end < start ? `leave a gap from ${end} to ${start}` : 'overlap';
    return [
      {
        path,
        message: `two bands ${kind}; let one end where the next begins`,
        found: `${describe(before)}, ${describe(band)}`,
      },
    ];
  });
}

function direction(line: readonly Band[], path: string): Problem[] {
  const levels = line.map(({ level }) => level);
  const rises = levels.every((level, at) => at === 0 || level >= levels[at - 1]);
  const falls = levels.every((level, at) => at === 0 || level <= levels[at - 1]);
  if (rises || falls) return [];
  const message = 'levels neither rise nor fall along the line';
  return [{ path, message, found: `levels ${levels.join(', ')} from low to high values` }];
}

function describe({ level, from, to }: Band): string {
  if (from === undefined && to === undefined) return `level ${level} everywhere`;
  if (from === undefined) return `level ${level} to ${to}`;
  return to === undefined ? `level ${level} from ${from}` : `level ${level} from ${from} to ${to}`;
}
