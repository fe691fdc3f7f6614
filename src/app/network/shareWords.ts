import { group } from 'd3-array';
import { listInWords } from '../../words/phrases.ts';
import { shareInWords } from '../../words/numbers.ts';
import { plainFigure } from '../wording/rateInWords.ts';

/** The share of some people who take a way, and who they are: a class, a stream, both, or everyone (then ''). */
export interface SharePart {
  readonly who: string;
  readonly share: number;
}

const SAME = 1e-9;

/** As long a label as has room between two boxes. */
const LONGEST = 14;

/**
 * The share in short. '62%'; '40–62%' where it differs. '18% of rapid' or 'handback' where only they take the way. 'up
 * to 80%' and 'some' where several groups do and others do not. '' where everyone does.
 */
export function shareLabel(parts: readonly SharePart[]): string {
  const shares = parts.map(({ share }) => share);
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  if (high - low < SAME) return high >= 1 - SAME ? '' : shareInWords(high);
  if (low < SAME) return soleLabel(parts) ?? (high >= 1 - SAME ? 'some' : `up to ${shareInWords(high)}`);
  const [from, to] = [shareInWords(low), shareInWords(high)];
  if (from === to) return to;
  return /^\d/.test(from) && /^\d/.test(to) ? `${from.replace(/\D+$/, '')}–${to}` : `${from} to ${to}`;
}

/** The label where only one kind of people takes the way, all in the same share, and their name is short. */
function soleLabel(parts: readonly SharePart[]): string | null {
  const takers = parts.filter(({ share }) => share >= SAME);
  const { who, share } = takers[0]!;
  if (who === '' || takers.some((one) => one.who !== who || Math.abs(one.share - share) > SAME)) return null;
  const name = who.replace(/[“”]/g, '');
  const label = share >= 1 - SAME ? name : `${shareInWords(share)} of ${name}`;
  return label.length <= LONGEST ? label : null;
}

/** 'all', '62%', or '17.5% of rapid and 4–6% of routine': the shares in full. */
export function sharesInFull(parts: readonly SharePart[]): string {
  const shares = parts.map(({ share }) => share);
  if (Math.max(...shares) - Math.min(...shares) < SAME) return exactShare(shares[0]!);
  const byWho = group(parts, ({ who }) => who);
  const said = [...byWho].flatMap(([who, of]) => {
    const own = of.map(({ share }) => share);
    const [low, high] = [Math.min(...own), Math.max(...own)];
    if (high < SAME) return [];
    const words = high - low < SAME ? exactShare(high) : `${percent(low)} to ${percent(high)}`;
    return [who === '' ? words : `${words} of ${who}`];
  });
  return listInWords(said);
}

function exactShare(share: number): string {
  return share >= 1 - SAME ? 'all' : percent(share);
}

function percent(share: number): string {
  return `${plainFigure(share * 100)}%`;
}
