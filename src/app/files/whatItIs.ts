import { parseText } from '../../scenario/files/parseText.ts';

/** A file that is none of ours, in plain words: 'a table of 12 lines (CSV)'. */
export interface ForeignFile {
  readonly what: string;
  /** Where such a file can be used, or how to get one that can be opened. */
  readonly advice: string;
}

const SCENARIO = 'Winterproof opens scenarios and pressures that were saved by it, as JSON or YAML.';

/** The kind of a file that was not written as a scenario. Undefined where it may have been meant as a scenario. */
export function whatItIs(text: string, name: string): ForeignFile | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (isTable(lines, name)) {
    const advice = `${SCENARIO} Dates and levels can be pasted under Thresholds, and recorded figures entered under System.`;
    return { what: `a table of ${lines.length} lines`, advice };
  }
  const parsed = parseText(text, name);
  return parsed.ok ? whatHolds(parsed.value) : undefined;
}

function isTable(lines: readonly string[], name: string): boolean {
  if (/\.(csv|tsv)$/i.test(name)) return true;
  const [first, second] = lines;
  if (first === undefined || second === undefined || /^\s*[[{]/.test(first)) return false;
  const cells = (line: string) => line.split(/[,;\t]/).length;
  return cells(first) > 2 && cells(first) === cells(second);
}

function whatHolds(value: unknown): ForeignFile | undefined {
  if (typeof value !== 'object' || value === null)
    return { what: typeof value === 'string' ? 'plain text' : 'a single value', advice: SCENARIO };
  if (Array.isArray(value)) return { what: `a list of ${value.length} entries`, advice: SCENARIO };
  if ('formatVersion' in value) return undefined;
  const keys = Object.keys(value);
  if (keys.some((key) => /^formatversion$/i.test(key.replace(/[^a-z]/gi, '')))) return undefined;
  if ('features' in value && 'type' in value) return { what: 'a map (GeoJSON)', advice: SCENARIO };
  const some = keys
    .slice(0, 3)
    .map((key) => `“${key.slice(0, 30)}”`)
    .join(', ');
  return { what: `data of another program${some === '' ? '' : `, with ${some}`}`, advice: SCENARIO };
}
